// Attributes: one that goes, and all of them in another order.

import type { Operator } from './operator';
import { elementsOf, some, styledWords } from './parts';

// They say what is chosen, saved, shown or written: without them a person would see something else.
const TRUTH = new Set([
  'alt',
  'aria-busy',
  'aria-checked',
  'aria-current',
  'aria-disabled',
  'aria-hidden',
  'aria-pressed',
  'aria-selected',
  'checked',
  'content',
  'contenteditable',
  'disabled',
  'hidden',
  'inert',
  'label',
  'multiple',
  'open',
  'placeholder',
  'popover',
  'readonly',
  'selected',
  'slot',
  'src',
  'srcdoc',
  'style',
  'title',
  'type',
  'value',
]);
// They say that a part only speaks about the setting, or isn't a text of the screen at all: nothing else on a saved screen does.
const PLACES = new Set([
  'alert',
  'alertdialog',
  'article',
  'banner',
  'complementary',
  'contentinfo',
  'dialog',
  'feed',
  'listbox',
  'log',
  'main',
  'menu',
  'navigation',
  'note',
  'option',
  'radio',
  'search',
  'searchbox',
  'status',
  'tab',
  'tabpanel',
  'textbox',
  'timer',
  'tooltip',
  'marquee',
  'progressbar',
]);

function mayGo(element: Element, { name, value }: Attr, styled: ReadonlySet<string>): boolean {
  if (TRUTH.has(name)) return false;
  // Of a box with a word in it, only its role says that it can be pressed.
  if (name === 'role') return !PLACES.has(value) && value !== 'button';
  if (name === 'class' || name === 'id') return !value.split(/\s+/u).some((word) => styled.has(word));
  // The name of what has no words of its own, or of a part of the screen.
  if (name === 'aria-label' || name === 'aria-labelledby')
    return (element.textContent ?? '').trim() !== '' && !element.hasAttribute('role') && element.childElementCount === 0;
  return name !== 'aria-live' && !name.startsWith('data-pagelet') && !name.startsWith('on');
}

export const dropAttribute: Operator = (document, random) => {
  const styled = styledWords(document);
  const candidates = elementsOf(document).flatMap((element) =>
    [...element.attributes]
      .filter((attribute) => mayGo(element, attribute, styled))
      .map((attribute) => ({ element, name: attribute.name })),
  );
  const chosen = random.pick(candidates);
  if (!chosen) return 'inapplicable';
  chosen.element.removeAttribute(chosen.name);
  return 'changed';
};

/** The same for those that matter to the reader, so that they don't drown among classes. */
export const dropMeaningfulAttribute: Operator = (document, random) => {
  const styled = styledWords(document);
  const matters = (name: string): boolean =>
    name === 'role' || name === 'for' || name === 'id' || name.startsWith('aria-') || name === 'href' || name === 'name';
  const candidates = elementsOf(document)
    .filter((element) => !element.closest('nav,[role="navigation"],[role="banner"]'))
    .flatMap((element) =>
      [...element.attributes]
        .filter((attribute) => matters(attribute.name) && mayGo(element, attribute, styled))
        .map((attribute) => ({ element, name: attribute.name })),
    );
  const chosen = random.pick(candidates);
  if (!chosen) return 'inapplicable';
  chosen.element.removeAttribute(chosen.name);
  return 'changed';
};

const MOST_SHUFFLED = 60;

export const shuffleAttributes: Operator = (document, random) => {
  const candidates = elementsOf(document).filter(
    (element) =>
      element.attributes.length > 1 &&
      !element.matches('select,select *') &&
      element.namespaceURI === 'http://www.w3.org/1999/xhtml' &&
      !element.shadowRoot,
  );
  if (candidates.length === 0) return 'inapplicable';
  for (const element of some(candidates, random, MOST_SHUFFLED)) {
    const twin = document.createElement(element.localName);
    for (const { name, value } of random.shuffled([...element.attributes])) twin.setAttribute(name, value);
    twin.append(...element.childNodes);
    element.replaceWith(twin);
  }
  return 'changed';
};
