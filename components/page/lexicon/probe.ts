import { foldName } from '../../domain/app-names';
import { remembering } from '../../domain/remembering';
import {
  endsForm,
  FOREWORDS,
  LONGEST_TITLE,
  ROLE_PREFIX,
  ROLE_WORDS,
  SAVE_WORDINGS,
  stripEdges,
  TITLE_WORDINGS,
  type Title,
  titleOf,
  titleWithValue,
} from './meaning';

/** All that a title, or the word on a button that saves, can begin with when it is cut into pieces; in order of letters. */
const beginnings = [...TITLE_WORDINGS, ...SAVE_WORDINGS, ...ROLE_WORDS.map((word) => `${word}: `)].sort();

const FIRST_LETTERS = 3;
/** Enough to hold the first letters though invisible characters stand between them. */
const ENOUGH = 24;

function firstLetters(text: string): string {
  const start = foldName(text.length > ENOUGH ? text.slice(0, ENOUGH) : text);
  return start.replace(/^[^\p{L}]+/u, '').slice(0, FIRST_LETTERS);
}

/** The first letters of all wordings, by which most texts are told to be none of them. */
const STARTS: ReadonlySet<string> = new Set(
  [...beginnings, ...FOREWORDS].flatMap((wording) => {
    const letters = firstLetters(wording);
    return Array.from(letters, (_, index) => letters.slice(0, index + 1));
  }),
);

function isBeginning(folded: string): boolean {
  if (folded === '') return false;
  // The first wording in order of letters that isn't before the text begins with it, if any does.
  let low = 0;
  let high = beginnings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((beginnings[middle] ?? '') < folded) low = middle + 1;
    else high = middle;
  }
  return beginnings[low]?.startsWith(folded) ?? false;
}

/** Whether `text` could be the beginning of a title, or of the word for saving, whose rest stands in another element. */
export function mayBegin(text: string): boolean {
  if (text.length > LONGEST_TITLE) return false;
  const folded = foldName(text);
  return isBeginning(folded) || isBeginning(stripEdges(folded).replace(ROLE_PREFIX, ''));
}

/** What a text can be to the survey of a screen: a title, with or without a value behind it, the word for saving, or the beginning of one. */
export interface Probe {
  title: Title | null;
  saves: boolean;
}

/** The probe of by far the most texts. */
export const NOTHING: Probe = { title: null, saves: false };
const BEGINNING: Probe = { title: null, saves: false };
const SAVES: Probe = { title: null, saves: true };
/** A title with its value, at the most. */
const LONGEST_TEXT = 400;

/** A title can stand in brackets, behind its translation. */
const BRACKET = /[(（]/u;

const mayShortBeginWanted = remembering((text): boolean => {
  if (text.trim() === '') return false;
  const letters = firstLetters(text);
  // Without a letter it may be a mark before a title.
  return letters === '' || STARTS.has(letters) || BRACKET.test(text);
});

/** Whether a text, or one that begins with it, can be anything to the survey: asked of every text of a screen, and few of them can. */
export function mayBeginWanted(text: string): boolean {
  return text.length <= LONGEST_TEXT && mayShortBeginWanted(text);
}

const probeShort = remembering((text): Probe => {
  if (!STARTS.has(firstLetters(text)) && !BRACKET.test(text)) return NOTHING;
  const title = titleOf(text) ?? titleWithValue(text)?.title;
  if (title) return { title, saves: false };
  if (endsForm(text)) return SAVES;
  return mayBegin(text) ? BEGINNING : NOTHING;
});

/** Asks once for a text all that the survey wants to know. */
export function probeText(text: string): Probe {
  return text.length <= LONGEST_TEXT ? probeShort(text) : NOTHING;
}
