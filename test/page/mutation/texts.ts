// How a text is cut, and characters in it that nobody sees.

import type { Operator } from './operator';
import { some, textsOf } from './parts';
import type { Random } from './random';

const MOST_TEXTS = 20;
const INVISIBLE = ['\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u00AD', '\u200E'];

const graphemes = new Intl.Segmenter();

/** Between two of the characters that a person sees. */
function placeToCut(text: string, random: Random): number {
  const places = [...graphemes.segment(text)].map(({ index }) => index).slice(1);
  return random.pick(places) ?? text.length;
}

export const splitTexts: Operator = (document, random) => {
  const texts = textsOf(document).filter((text) => text.data.trim().length > 1);
  if (texts.length === 0) return 'inapplicable';
  for (const text of some(texts, random, MOST_TEXTS)) {
    const rest = text.splitText(placeToCut(text.data, random));
    if (random.chance(0.3)) rest.before(document.createComment(''));
  }
  return 'changed';
};

/** Pieces of a text in elements of their own, as React and translators leave them. */
export const splitTextsIntoSpans: Operator = (document, random) => {
  const texts = textsOf(document).filter((text) => text.data.trim().length > 1 && !text.parentElement?.closest('option,title'));
  if (texts.length === 0) return 'inapplicable';
  for (const text of some(texts, random, MOST_TEXTS)) {
    const rest = text.splitText(placeToCut(text.data, random));
    const span = document.createElement('span');
    rest.replaceWith(span);
    span.append(rest);
  }
  return 'changed';
};

export const insertInvisible: Operator = (document, random) => {
  const texts = textsOf(document);
  if (texts.length === 0) return 'inapplicable';
  for (const text of some(texts, random, MOST_TEXTS)) {
    const at = random.below(text.data.length + 1);
    text.data = `${text.data.slice(0, at)}${random.pick(INVISIBLE) ?? ''}${text.data.slice(at)}`;
  }
  return 'changed';
};

export const insertNoBreakSpaces: Operator = (document, random) => {
  const texts = textsOf(document).filter((text) => text.data.trim().includes(' '));
  if (texts.length === 0) return 'inapplicable';
  for (const text of some(texts, random, MOST_TEXTS)) text.data = text.data.replace(/ /gu, () => (random.chance(0.7) ? '\u00A0' : ' '));
  return 'changed';
};
