import { foldName } from '../../domain/app-names';

/** A text as the lexicon compares it, with the place in the original that each of its characters stands for. */
export interface FoldedText {
  folded: string;
  /** For each UTF-16 unit of `folded`: where its original begins and ends. */
  from: readonly number[];
  to: readonly number[];
}

// A character with the marks, or the Korean vowels and finals, that belong to it: together they may be one character in NFC.
const CLUSTER = /\s+|[^\s\p{M}\u1160-\u11FF][\p{M}\u1160-\u11FF]*|[\p{M}\u1160-\u11FF]+/gu;

/** Folds a text as `foldName` does and remembers what came from where. */
export function foldWithPlaces(text: string): FoldedText {
  let folded = '';
  const from: number[] = [];
  const to: number[] = [];
  const add = (characters: string, begin: number, end: number): void => {
    for (let unit = 0; unit < characters.length; unit += 1) {
      from.push(begin);
      to.push(end);
    }
    folded += characters;
  };
  let space: [begin: number, end: number] | undefined;
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const end = index + cluster.length;
    if (/^\s/u.test(cluster)) {
      space = [space?.[0] ?? index, end];
      continue;
    }
    const characters = foldName(cluster);
    // Invisible: it parts nothing.
    if (characters === '') continue;
    if (space && folded !== '') add(' ', ...space);
    space = undefined;
    add(characters, index, end);
  }
  return { folded, from, to };
}

/** Marks in `keep` what stands between two places of the folded text, with everything in between. */
export function markKept(keep: boolean[], { from, to }: FoldedText, begin: number, end: number): void {
  if (end <= begin) return;
  keep.fill(true, from[begin] ?? 0, to[end - 1] ?? 0);
}
