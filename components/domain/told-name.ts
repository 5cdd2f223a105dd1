/** Names from outside as people are shown them. What they are compared by is in `app-names.ts`. */

import { cleanName } from './app-names';
import { looksLikeOurApp } from './look-alike';

/** Names have hundreds of letters at Meta; longer ones than this would push out what is said of them. */
const LONGEST = 60;
const LONGEST_BEFORE_MARK = 40;

// What changes how a name or the words around it read without being seen itself: control characters and separators of lines,
// overrides and embeddings of direction, tags, and letters that are drawn as nothing (Hangul's fillers, the empty Braille cell).
const UNSEEN = /[\p{Cc}\u2028\u2029\u202A-\u202E\uFFF9-\uFFFB\u{E0000}-\u{E007F}\u115F\u1160\u3164\uFFA0\u2800\u180E]/gu;

/** A text with every character that deceives the eye replaced by a sign that can be seen. */
export function withMarks(text: string): string {
  return text.replace(UNSEEN, '\uFFFD');
}

/** A name as it is shown. */
export function markedName(name: string): string {
  return withMarks(cleanName(name));
}

function cut(name: string, longest: number): string {
  const letters = Array.from(name);
  return letters.length <= longest ? name : `${letters.slice(0, longest - 1).join('')}…`;
}

/** The same, cut where it's too long to stand in a sentence. */
export function shortName(name: string): string {
  return cut(markedName(name), LONGEST);
}

/** The name of an app in charge; one that could be taken for one of ours says itself that it isn't. */
export function toldApp(name: string, ourApps: readonly string[]): string {
  const marked = markedName(name);
  const alike = looksLikeOurApp(name, ourApps);
  return alike === null ? marked : `${cut(marked, LONGEST_BEFORE_MARK)} (≠ ${alike})`;
}
