import { cleanName } from '../domain/app-names';
import { says, titleOf } from './lexicon/meaning';
import { isOn, roleOf } from './roles';
import { asValue, CHECK_MARK, isKnown, nameWithin, referenced } from './shown-name';
import { kindOfText } from './text-kind';
import { visibleText } from './text-run';
import { isShown } from './visible';

/** More than one choice is marked as the chosen one. */
export const AMBIGUOUS = Symbol('ambiguous');

function hasCheckMark(item: Element): boolean {
  return (
    CHECK_MARK.test(item.textContent ?? '') ||
    [...item.querySelectorAll('[aria-label],[alt],title')].some((part) =>
      says(part.getAttribute('aria-label') ?? part.getAttribute('alt') ?? part.textContent ?? '', 'chosen-mark'),
    )
  );
}

function isStatedChosen(item: Element): boolean {
  return [item, ...item.querySelectorAll('[aria-checked],[aria-selected],[aria-current],[aria-pressed],input')].some(
    (part) =>
      (part.localName === 'input' || part.hasAttribute('aria-checked') ? isOn(part) : false) ||
      part.getAttribute('aria-selected') === 'true' ||
      part.getAttribute('aria-pressed') === 'true' ||
      !['false', null].includes(part.getAttribute('aria-current')),
  );
}

/** Whether an element is marked as the chosen one, by a sign or by its state. */
export function isMarkedChosen(item: Element): boolean {
  return hasCheckMark(item) || isStatedChosen(item);
}

/** The items of a list of choices, each with whether it is marked as the chosen one. */
export function chosenAmong(items: readonly Element[], ourApps: readonly string[]): string | null | undefined | typeof AMBIGUOUS {
  const shown = items.filter((item) => isShown(item));
  if (shown.length === 0) return undefined;
  const chosen = shown.filter(isMarkedChosen);
  if (chosen.length > 1) return AMBIGUOUS;
  const [only] = chosen;
  if (only) return itemName(only, ourApps);
  // A picture that just one of several items has, at least three of them, is a check mark whose name was forgotten.
  const byPicture = shown.filter((item) => item.querySelector('svg,i') !== null);
  if (byPicture.length === 1 && shown.length >= 2) {
    const [pictured] = byPicture;
    return pictured ? itemName(pictured, ourApps) : undefined;
  }
  return byPicture.length === 0 ? null : undefined;
}

function itemName(item: Element, ourApps: readonly string[]): string | null | undefined {
  const bare = item.localName === 'input' || visibleText(item) === '';
  if (bare) {
    // In the order in which browsers look for a name (Accessible Name and Description Computation 1.2, step 2).
    const [named] = referenced(item, 'aria-labelledby');
    if (named) return nameWithin(named, ourApps);
    const spoken = cleanName(item.getAttribute('aria-label') ?? '');
    if (spoken !== '') return asValue(spoken, ourApps);
    const [label] = (item as HTMLInputElement).labels ?? [];
    if (label) return nameWithin(label, ourApps);
    const row = item.closest('label,li,tr,[role="row"],[role="listitem"],[role="option"]') ?? item.parentElement;
    return row ? nameWithin(row, ourApps) : undefined;
  }
  const spoken = cleanName(item.getAttribute('aria-label') ?? '');
  const text = visibleText(item);
  // Its own label within it, before a description.
  const [naming, ...more] = referenced(item, 'aria-labelledby');
  if (naming && more.length === 0 && item.contains(naming) && text.startsWith(`${visibleText(naming)} `))
    return nameWithin(naming, ourApps);
  // "ManyChat" is its label, and "Connected Mar 2026" stands close behind it; never where more of a name does.
  if (spoken !== '' && text.startsWith(spoken) && kindOfText(text.slice(spoken.length), ourApps) === 'nothing')
    return asValue(spoken, ourApps);
  const value = nameWithin(item, ourApps);
  if (value === undefined) {
    const spoken = cleanName(item.getAttribute('aria-label') ?? '');
    return spoken === '' ? undefined : asValue(spoken, ourApps);
  }
  return value;
}

export const RADIOS = 'input[type="radio"],[role="radio"],[role="menuitemradio"],button[aria-pressed],[role="button"][aria-pressed]';

/** The smallest element that holds all radios of a group, seen from above: `element` holds several and no child holds them all. */
export function isRadioGroup(element: Element): boolean {
  const radios = element.querySelectorAll(RADIOS);
  if (radios.length < 2 && !(radios.length === 1 && roleOf(element) === 'radiogroup')) return false;
  if (roleOf(element) === 'radiogroup') return true;
  // Tabs can be made of buttons that stay pressed, too.
  if ([...radios].some((radio) => radio.hasAttribute('aria-pressed') && titleOf(radio.textContent ?? '') !== null)) return false;
  const first = radios[0];
  const last = radios[radios.length - 1];
  return ![...element.children].some((child) => first && last && child.contains(first) && child.contains(last));
}

/**
 * A list of names that nothing marks as a list: alike elements with one name each, just one of them with a mark. Two could as well be a
 * name and its description, unless one of them is ours.
 */
export function isPlainChoiceList(element: Element, ourApps: readonly string[]): boolean {
  const children = [...element.children];
  const first = children[0];
  if (!first || children.length < 2 || children.length > 40) return false;
  if (!children.every((child) => child.localName === first.localName && (child.textContent ?? '').length <= 80)) return false;
  const marks = children.filter(
    (child) => child.querySelector('svg,i') !== null || child.hasAttribute('aria-current') || CHECK_MARK.test(child.textContent ?? ''),
  );
  if (marks.length !== 1) return false;
  if (children.some((child) => child.querySelector('button,[role="button"],input,select,[role="switch"],[role="combobox"],img') !== null))
    return false;
  const names = children.map((child) => visibleText(child).replace(CHECK_MARK, '').trim());
  if (!names.every((name) => titleOf(name) === null && kindOfText(name, ourApps) === 'name')) return false;
  return children.length >= 3 || names.some((name) => isKnown(name, ourApps));
}

const ITEM = '[role="option"],[role="listitem"],li';

/** The items of a list, less those of lists in it. */
export function itemsOfList(element: Element): Element[] {
  return [...element.querySelectorAll(ITEM)].filter((item) => {
    const outer = item.parentElement?.closest(ITEM);
    return !outer || !element.contains(outer);
  });
}

/** Whether a list is open for the moment only, over the control that it belongs to. */
export function isPopUpList(element: Element): boolean {
  const { ownerDocument } = element;
  if (element.closest('[role="menu"]')) return true;
  const open = ownerDocument.querySelectorAll('[aria-haspopup][aria-expanded="true"],[role="combobox"][aria-expanded="true"]');
  for (const opener of open) {
    const owned = `${opener.getAttribute('aria-controls') ?? ''} ${opener.getAttribute('aria-owns') ?? ''}`.split(/\s+/u);
    if (element.id !== '' && owned.includes(element.id)) return true;
    if (owned.every((id) => id === '' || !ownerDocument.getElementById(id))) return true;
  }
  return false;
}

/** Whether an element is a list of several items of which at least one is marked as the chosen one. */
export function isMarkedList(element: Element): boolean {
  if (roleOf(element) !== 'list' && element.localName !== 'ul' && element.localName !== 'ol') return false;
  const items = itemsOfList(element);
  const stated = items.some(
    (item) =>
      item.matches('[aria-selected],[aria-current],[aria-checked]') ||
      item.querySelector('[aria-selected="true"],[aria-current],[aria-pressed],[aria-checked="true"]:not([role="switch"])') ||
      CHECK_MARK.test(item.textContent ?? ''),
  );
  const marked =
    stated ||
    items.some((item) =>
      [...item.querySelectorAll('[aria-label],[alt]')].some((part) =>
        says(part.getAttribute('aria-label') ?? part.getAttribute('alt') ?? '', 'chosen-mark'),
      ),
    );
  const drawn =
    items.filter((item) => item.querySelector('svg,i') !== null).length === 1 &&
    items.every((item) => item.querySelector('button,[role="button"],[role="switch"],input') === null);
  return items.length > 1 && (marked || drawn);
}
