import { NEVER, type Phrase, STATEMENTS } from '../lexicon/phrases';

/** A part of a folded text. */
export interface Span {
  begin: number;
  end: number;
}

const WITHOUT_SPACES = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u;
const LEAST_STEM = 3;
// A stem that stays with its ending, where the ending alone was too little for the pattern.
const LEAST_WHOLE_STEM = 5;

/** A pattern for all its matches: made once, since making one costs more than asking it. */
function everywhere(phrases: readonly Phrase[]): readonly { language: string; pattern: RegExp; all: RegExp }[] {
  return phrases.map(({ language, pattern }) => ({ language, pattern, all: new RegExp(pattern.source, `${pattern.flags}g`) }));
}

const STATEMENT_PATTERNS = everywhere(STATEMENTS);
const PLACE_PATTERNS = everywhere(NEVER);

const vocabularies = new Map<RegExp, ReadonlySet<string>>();

/** The words that a pattern itself is made of. */
function wordsOf(pattern: RegExp): ReadonlySet<string> {
  const known = vocabularies.get(pattern);
  if (known) return known;
  const bare = pattern.source.replace(/\\[a-zA-Z](?:\{[^}]*\})?/gu, ' ').replace(/\[\^?[^\]]*\]|\(\?[:=!]|\{[\d,]*\}/gu, ' ');
  // "tens?": with the last letter and without.
  const words = new Set(
    [...bare.matchAll(/([\p{L}\p{M}]+)(\??)/gu)].flatMap(([, word = '', optional]) => (optional ? [word, word.slice(0, -1)] : [word])),
  );
  vocabularies.set(pattern, words);
  return words;
}

/** What of a match is the pattern's own: between its words anything may stand. */
function ownParts(folded: string, match: Span, pattern: RegExp, wholeWords: boolean): Span[] {
  const words = wordsOf(pattern);
  const parts: Span[] = [];
  for (const { 0: word, index } of folded.matchAll(/[\p{L}\p{M}]+/gu)) {
    const end = index + word.length;
    if (end <= match.begin || index >= match.end) continue;
    for (const own of words) {
      if (WITHOUT_SPACES.test(own)) {
        for (let at = word.indexOf(own); at >= 0; at = word.indexOf(own, at + 1))
          parts.push({ begin: index + at, end: index + at + own.length });
      } else if (word === own) parts.push({ begin: index, end });
      else if (own.length >= LEAST_STEM && word.startsWith(own)) {
        parts.push({ begin: index, end: wholeWords && own.length >= LEAST_WHOLE_STEM ? end : index + own.length });
      }
    }
  }
  return parts
    .map(({ begin, end }) => ({ begin: Math.max(begin, match.begin), end: Math.min(end, match.end) }))
    .filter(({ begin, end }) => begin < end);
}

function masked(folded: string, parts: readonly Span[]): string {
  const keep = new Array<boolean>(folded.length).fill(false);
  for (const { begin, end } of parts) keep.fill(true, begin, end);
  return folded.replace(/[\p{L}\p{M}]/gu, (letter, at: number) => (keep[at] ? letter : 'x'));
}

/** The parts of a folded text by which it states what the reader looks for: that there's no access, that the protocol is off, and so on. */
export function statementsIn(folded: string): Span[] {
  const kept: Span[] = [];
  for (const { pattern, all } of STATEMENT_PATTERNS) {
    for (const found of folded.matchAll(all)) {
      const match = { begin: found.index, end: found.index + found[0].length };
      const strict = ownParts(folded, match, pattern, false);
      if (pattern.test(masked(folded, strict))) kept.push(...strict);
      else kept.push(...ownParts(folded, match, pattern, true));
    }
  }
  return kept;
}

/**
 * The parts of a heading or of a place's name by which it is known to be about something else (help, history, an advertisement).
 * @param original says how the found word was written: a single word with a capital letter inside a text may be somebody's name.
 */
export function placeWordsIn(folded: string, original: (span: Span) => string): Span[] {
  const kept: Span[] = [];
  for (const { language, all } of PLACE_PATTERNS) {
    for (const found of folded.matchAll(all)) {
      const span = { begin: found.index, end: found.index + found[0].length };
      const written = original(span);
      const oneWord = !/\s/u.test(written.trim());
      const capital = /^\p{Lu}/u.test(written);
      if (language === 'en' || !oneWord || !capital || span.begin === 0) kept.push(span);
    }
  }
  return kept;
}
