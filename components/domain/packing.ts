/**
 * Documents as texts. What is stored is handed from the browser's own program to ours: value by value, or as one text, which is four times
 * faster with 1,000 Pages, the reading of the text included.
 */

// Stands nowhere in JSON, which escapes it.
const NOWHERE = '\u0001';

/** JSON in which quotes and apostrophes have changed places: the browser keeps a text as JSON again, and each quote would take two characters. */
function exchanged(text: string): string {
  return text.replaceAll('"', NOWHERE).replaceAll("'", '"').replaceAll(NOWHERE, "'");
}

/** A document as a text. */
export function pack(document: unknown): string {
  return exchanged(JSON.stringify(document));
}

/** What a text holds that was packed; anything else, broken texts too, as it is. */
export function unpack(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(exchanged(value));
  } catch {
    return value;
  }
}
