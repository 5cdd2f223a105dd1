// Parts that come later than the rest.

import type { Operator } from './operator';
import { isName, textsOf } from './parts';

/** Takes a value away, and puts it back after the screen has been read. */
export const delayValue: Operator = (document, random, facts) => {
  const values = textsOf(document).filter((text) => isName(text.data, facts));
  const value = random.pick(values);
  if (!value) return 'inapplicable';
  const placeholder = random.chance(0.5) ? document.createTextNode('') : document.createElement('div');
  if (placeholder instanceof HTMLElement && random.chance(0.5)) placeholder.setAttribute('role', 'progressbar');
  value.replaceWith(placeholder);
  return { restore: () => placeholder.replaceWith(value) };
};

/** Takes all that is in the panel away, and puts it back: a part of it alone could be another truth. */
export const delayPanel: Operator = (document) => {
  const panel = document.querySelector('[role="main"],main');
  // What a dialog shows is a truth of its own.
  if (!panel?.hasChildNodes() || document.querySelector('[role="dialog"],[role="alertdialog"],dialog[open]')) return 'inapplicable';
  const late = [...panel.childNodes];
  panel.replaceChildren();
  return { restore: () => panel.replaceChildren(...late) };
};
