/** Names of apps: how they are compared, and which of them are ours. */

import { remembering } from './remembering';

// The Facebook app behind Harasocial, as Facebook's lists show it (Harasocial help centre, article 42000093903).
const HARAVAN_FUNNEL = 'Haravan Funnel';
/** What the shop's app is unless something else is set. */
export const DEFAULT_OUR_APPS: readonly string[] = [HARAVAN_FUNNEL];

// Soft hyphen, zero-width characters, marks and isolates of direction, word joiner, byte order mark: none of them is seen, and
// Meta's texts are strewn with them. Overrides and embeddings (U+202A–U+202E) stay: they change what is seen.
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060-\u2064\u2066-\u2069\uFEFF]/gu;
// Nothing to clean: one-byte letters with single spaces.
const PLAIN = /^(?:[!-~]+ )*[!-~]+$/u;

function clean(text: string): string {
  return text.normalize('NFC').replace(INVISIBLE, '').replace(/\s+/gu, ' ').trim();
}

// Vietnamese texts are never plain, and the same ones are asked for again and again.
const cleanShort = remembering(clean);

/** A name as it is kept and shown: NFC, no invisible characters, spaces folded. */
export function cleanName(text: string): string {
  if (text.length >= 100) return clean(text);
  return PLAIN.test(text) ? text : cleanShort(text);
}

/** A name as it is compared: cleaned, case folded; diacritics and other scripts' letters stay different. */
export function foldName(text: string): string {
  return cleanName(text).toLowerCase();
}

/** Whether `name` is one of the apps that the shop expects to be in charge. */
export function isOurApp(name: string, ourApps: readonly string[]): boolean {
  const folded = foldName(name);
  return ourApps.some((ours) => foldName(ours) === folded);
}

// Ids of Facebook apps have fifteen digits or so. Nothing with fewer than five is one.
const ID = /^\d{5,}$/u;

/**
 * The name by which our app is spoken of, and looked for in Meta's lists: the first of ours that isn't an id. Ids stand among the names
 * for screens that show one in place of a name; people are told names.
 */
export function nameOfOurApp(ourApps: readonly string[]): string {
  return ourApps.find((name) => !ID.test(name)) ?? HARAVAN_FUNNEL;
}
