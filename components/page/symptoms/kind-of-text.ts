import { foldName } from '../../domain/app-names';
import type { SymptomKind } from '../../domain/symptom';
import { ANOTHER_MEANING, BEGINNING, CANNOT_ASSIGN, OTHER_SUBCODES, OWN_SUBCODES, THREAD_IS_HELD, type Wording } from './wordings';

/** Longer texts are articles and conversations, not notices. */
export const LONGEST_NOTICE = 700;

const INVISIBLE = '[\\s\\u00AD\\u200B-\\u200F\\u2060-\\u2064\\uFEFF]*';
/** Whether a text may hold one of the codes: cheap, for every text on a screen. */
export const SIGN: RegExp = new RegExp(`[1１]${INVISIBLE}[0０]|2018300|2534037`, 'u');

/** How far the full-width forms of ASCII are from ASCII. */
const FULL_WIDTH = 0xfee0;

const HASH_CODE = /(?<![\p{L}\p{N}])#\s?(\d{1,6})(?![\p{L}\p{N}])/gu;
const NAMED_CODE = /(?:mã lỗi|lỗi(?: số)?|error(?:[ _]code)?|mã|\bcode)["']?\s*[-:=([]?\s*["']?(\d{1,6})(?![\p{L}\p{N}])/gu;
const SUBCODE = /(?<!\d)\d{7}(?!\d)/gu;

/** A text as it is compared: folded, with straight apostrophes, and without the full-width forms that East Asian keyboards write. */
function foldNotice(text: string): string {
  return foldName(text)
    .replace(/[’‘ʼ′]/gu, "'")
    .replace(/[！-～]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - FULL_WIDTH));
}

function says(folded: string, wordings: readonly Wording[]): boolean {
  return wordings.some(({ pattern }) => pattern.test(folded));
}

/** The one code that a text names; `null` where it names none or several. */
function codeOf(folded: string): number | null {
  const codes = new Set([...folded.matchAll(HASH_CODE), ...folded.matchAll(NAMED_CODE)].map(([, digits]) => Number(digits)));
  const [code] = codes;
  return codes.size === 1 && code !== undefined ? code : null;
}

const KINDS: ReadonlyMap<number, SymptomKind> = new Map([
  [10, 'error-10'],
  [100, 'error-100'],
]);

/**
 * Which error a text reports, by code *and* words (or the subcode that has no other meaning); `null` for everything else, and wherever
 * it is in doubt. Whether the text is a notice at all, or somebody's message, only its place on the screen tells.
 */
export function kindOfText(text: string): SymptomKind | null {
  if (text.length > 2 * LONGEST_NOTICE) return null;
  const folded = foldNotice(text);
  if (folded.length > LONGEST_NOTICE) return null;
  const subcodes = [...folded.matchAll(SUBCODE)].map(([digits]) => digits);
  if (subcodes.some((subcode) => OTHER_SUBCODES.has(subcode)) || says(folded, ANOTHER_MEANING)) return null;
  const bySubcode = new Set(subcodes.flatMap((subcode) => OWN_SUBCODES.get(subcode) ?? []));
  const code = codeOf(folded);
  const kind = KINDS.get(code ?? 0);
  if (kind === undefined || bySubcode.size > 1) return null;
  const [own] = bySubcode;
  if (own !== undefined && own !== code) return null;
  if (own !== undefined || says(folded, THREAD_IS_HELD)) return kind;
  return kind === 'error-100' && says(folded, CANNOT_ASSIGN) ? kind : null;
}

/** Whether a text begins as errors do, of whichever kind. */
export function beginsAsError(text: string): boolean {
  const folded = foldNotice(text.slice(0, 200)).replace(/^[^\p{L}\p{N}#([{]+/u, '');
  return says(folded, BEGINNING) || /^[([]?#\s?\d{1,6}\b/u.test(folded);
}
