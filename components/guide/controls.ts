import { cleanName } from '../domain/app-names';
import { isDisabled } from '../page/roles';
import { isShown } from '../page/visible';
import { HOST_NAME } from './coach-mark/host-name';

export const BUTTONS = 'button,[role="button"],a[href],[role="link"],input[type="submit"],input[type="button"]';
export const RADIOS = 'input[type="radio"],[role="radio"],[role="menuitemradio"]';
export const SWITCHES = '[role="switch"],input[type="checkbox"],[role="checkbox"]';

// What stands in these speaks about settings without being one: Meta's frame around the screens, chats, feeds, tips, messages that
// come and go, what somebody is writing.
const NOT_MATTER = [
  '[role="banner"]',
  '[role="navigation"]',
  'nav',
  '[role="log"]',
  '[role="feed"]',
  '[role="article"]',
  '[role="search"]',
  '[role="tooltip"]',
  '[contenteditable="true"]',
  '[contenteditable=""]',
  HOST_NAME,
].join(',');

/** Whether an element is shown and belongs to the screen's own matter. */
export function isMatter(element: Element): boolean {
  return element.closest(NOT_MATTER) === null && isShown(visibleStandIn(element));
}

/** The elements in `scope` that fit `selector`, are shown, and belong to the screen's own matter. */
export function matterIn(scope: ParentNode, selector: string): HTMLElement[] {
  return [...scope.querySelectorAll<HTMLElement>(selector)].filter(isMatter);
}

/** A native radio button or check box is often laid invisibly over its drawing; what is shown, then, is its label or row. */
export function visibleStandIn(element: Element): Element {
  if (element.localName !== 'input' || isDrawn(element)) return element;
  const { labels, parentElement } = element as HTMLInputElement;
  return labels?.[0] ?? element.closest('[role="listitem"],[role="row"],li,tr') ?? parentElement ?? element;
}

function isDrawn(element: Element): boolean {
  if (typeof element.checkVisibility !== 'function') return true;
  const { width, height } = element.getBoundingClientRect();
  // Where nothing has a size (no layout at all) size says nothing.
  const small = (width <= 1 || height <= 1) && element.ownerDocument.documentElement.getBoundingClientRect().width > 0;
  return !small && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}

/** Whether a control can be used now. */
export function isEnabled(element: Element): boolean {
  return !isDisabled(element) && element.closest('[aria-disabled="true"],[inert]') === null && element.getAttribute('aria-busy') !== 'true';
}

/** The text that a person sees in an element, without initials and icons that are there for the eye only. */
export function seenText(element: Element): string {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  let last: Element | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent: Element | null = node.parentElement;
    if (!parent || parent.closest('[aria-hidden="true"],script,style') || (node.nodeValue ?? '').trim() === '' || !isShown(node)) continue;
    // Two boxes are two words to the eye, even where no space stands between them.
    if (last !== null && boxOf(last, element) !== boxOf(parent, element)) text += ' ';
    text += node.nodeValue;
    last = parent;
  }
  return cleanName(text);
}

const INLINE = new Set(['span', 'b', 'i', 'em', 'strong', 'bdi', 'bdo', 'font', 'mark', 'u', 'small', 'a']);

function boxOf(element: Element, limit: Element): Element {
  let box = element;
  while (box !== limit && INLINE.has(box.localName) && box.parentElement) box = box.parentElement;
  return box;
}

const LONGEST_LABEL = 60;

/** A control's label as it stands on the screen; its accessible name where nothing legible stands on the control itself. */
export function labelOf(element: Element): string {
  const seen = element.localName === 'select' ? '' : seenText(element);
  if (seen !== '' && seen.length <= LONGEST_LABEL) return seen;
  const name = nameOf(element);
  return name !== '' ? name : seen.slice(0, LONGEST_LABEL);
}

/**
 * The accessible name: the part of the Accessible Name and Description Computation that controls on these screens make use of. The
 * whole of it (dom-accessibility-api) weighs as much as all of the guide's own rules.
 */
export function nameOf(element: Element): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  const labelledBy = (element.getAttribute('aria-labelledby') ?? '')
    .split(/\s+/u)
    .flatMap((id) => (id === '' ? [] : (root.getElementById?.(id) ?? [])))
    .map((label) => label.getAttribute('aria-label') ?? label.textContent ?? '')
    .join(' ');
  const { labels, type, value } = element as HTMLInputElement;
  const names = [
    () => labelledBy,
    () => element.getAttribute('aria-label') ?? '',
    () => [...(labels ?? [])].map(seenText).join(' '),
    () => (element.localName === 'input' && (type === 'submit' || type === 'button') ? value : ''),
    () => (element.localName === 'select' ? '' : seenText(element)),
    () =>
      [...element.querySelectorAll('[aria-label],[alt]')]
        .map((picture) => picture.getAttribute('aria-label') ?? picture.getAttribute('alt'))
        .join(' '),
    () => element.getAttribute('alt') ?? element.getAttribute('title') ?? '',
  ];
  for (const name of names) {
    const found = cleanName(name());
    if (found !== '') return found;
  }
  return '';
}

/** All that a control is called: what stands on it, and what it says to a screen reader. */
export function namesOf(element: Element): string[] {
  return [...new Set([seenText(element), nameOf(element)])].filter((name) => name !== '');
}
