import { cleanName } from '../domain/app-names';
import { says, type Title, titleOf, titleWithValue } from './lexicon/meaning';
import { isOn, roleOf } from './roles';
import { kindOfText } from './text-kind';
import { isDrawnAsOne, lineOf, textBeside, textsWithin, visibleText } from './text-run';
import { isShown } from './visible';

/** More than one choice is marked as the chosen one. */
export const AMBIGUOUS = Symbol('ambiguous');

/** A control that shows which app is chosen. */
export interface ValueControl {
  element: Element;
  /** The name shown as chosen; `null`: it shows that nothing is; `undefined`: it isn't there; `AMBIGUOUS`: more than one is. */
  value: string | null | undefined | typeof AMBIGUOUS;
  /** The control's own label, where that is a title we know. */
  title: Title | null;
  /** It has a label of its own that we don't know: it is about something else. */
  foreign: boolean;
  /** The parts that stand for the choices, where the control is a group of them. */
  choices?: readonly Element[];
}

const CHECK_MARK = /[\u2713\u2714\u2611\u2705\u25C9\u25CF]/u;

/** The single name among the visible texts of an element; `null` where they say "nothing chosen"; `undefined` where it can't be told. */
function nameWithin(element: Element, ourApps: readonly string[]): string | null | undefined {
  const texts = textsWithin(element, ourApps);
  // Empty isn't "nothing chosen": the value may be late.
  if (texts.length === 0) return nameInPicture(element, ourApps);
  if (texts.length === 1) return asValue(texts[0] ?? '', ourApps);
  if (kindOfText(visibleText(element), ourApps) === 'empty') return null;
  const names = new Set(
    texts.filter((text) => !['nothing', 'action', 'channel', 'late'].includes(kindOfText(text, ourApps)) && !titleOf(text)),
  );
  if (names.size === 1) return asValue([...names][0] ?? '', ourApps);
  const whole = visibleText(element);
  const isOne = names.size === texts.length && lineOf(element, ourApps) !== null && isDrawnAsOne(element);
  return isOne && kindOfText(whole, ourApps) === 'name' ? whole : undefined;
}

/** The name in the alternative text of the only picture. */
function nameInPicture(element: Element, ourApps: readonly string[]): string | null | undefined {
  const texts = new Set(
    [...element.querySelectorAll('img[alt]')].filter((image) => isShown(image)).map((image) => cleanName(image.getAttribute('alt') ?? '')),
  );
  texts.delete('');
  const [only] = texts;
  return texts.size === 1 && only && kindOfText(only, ourApps) === 'name' && !PICTURE_WORDS.test(only) ? only : undefined;
}

/** Words that say that a picture is a picture. */
export const PICTURE_WORDS = /icon|logo|avatar|image|photo|ảnh|biểu tượng|hình/iu;

function isKnown(text: string, ourApps: readonly string[]): boolean {
  return ourApps.some((ours) => cleanName(ours).toLowerCase() === text.toLowerCase());
}

function asValue(text: string, ourApps: readonly string[]): string | null | undefined {
  const clean = cleanName(text.replace(CHECK_MARK, ' '));
  const kind = kindOfText(clean, ourApps);
  if (clean === '') return undefined;
  if (kind === 'empty') return null;
  // In a control even a long or odd text is the value; only an action's or a mark's word isn't.
  return kind === 'action' || kind === 'nothing' || kind === 'late' ? undefined : clean;
}

function referenced(element: Element, attribute: string): Element[] {
  const root = element.getRootNode() as Document | ShadowRoot;
  const ids = (element.getAttribute(attribute) ?? '').split(/\s+/u).filter(Boolean);
  return ids.flatMap((id) => root.getElementById?.(id) ?? []);
}

interface OwnLabel {
  title: Title | null;
  foreign: boolean;
  /** The value that the label itself names. */
  value?: string | null | undefined;
}

/** The words that label a control, taken apart into the title and, where the label holds it, the value. */
function ownLabel(element: Element, ownText: string, ourApps: readonly string[]): OwnLabel {
  const labelled = referenced(element, 'aria-labelledby');
  if (labelled.length > 0) {
    const outside = labelled.filter((label) => !element.contains(label) && label !== element);
    const inside = labelled.filter((label) => element.contains(label) || label === element);
    // A label that is all that the control shows is its value, though an app may be called like a title.
    const naming = labelled.filter((label) => !element.contains(label) || visibleText(label) !== ownText);
    const title = naming.map((label) => titleOf(cleanName(label.textContent ?? ''))).find((found) => found !== null) ?? null;
    const rest = outside.filter((label) => titleOf(cleanName(label.textContent ?? '')) === null);
    const last = labelled.at(-1);
    if (title) {
      const shows = last && titleOf(cleanName(last.textContent ?? '')) === null ? nameWithin(last, ourApps) : undefined;
      return shows === undefined ? { title, foreign: false } : { title, foreign: false, value: shows };
    }
    // "Value only": the label names what the control shows, or is a word such as "Select an app".
    const foreign = rest.some((label) => {
      const text = cleanName(label.textContent ?? '');
      return (
        text !== '' &&
        text !== ownText &&
        kindOfText(text, ourApps) !== 'empty' &&
        kindOfText(text, ourApps) !== 'nothing' &&
        kindOfText(text, ourApps) !== 'channel'
      );
    });
    if (foreign || inside.length > 0 || outside.length === 0) return { title: null, foreign };
    const value = last ? nameWithin(last, ourApps) : undefined;
    return value === undefined ? { title: null, foreign: false } : { title: null, foreign: false, value };
  }
  const spoken = cleanName(element.getAttribute('aria-label') ?? '');
  if (spoken !== '') {
    const title = titleOf(spoken);
    if (title) return { title, foreign: false };
    const both = titleWithValue(spoken) ?? titleWithValue(spoken.replace(/[,，]\s*/u, ': '));
    if (both) return { title: both.title, foreign: false, value: asValue(both.value, ourApps) };
    const kind = kindOfText(spoken, ourApps);
    return { title: null, foreign: spoken !== ownText && kind !== 'empty' && kind !== 'nothing' };
  }
  const labels = (element as HTMLSelectElement).labels;
  for (const label of labels ?? []) {
    const text = textBeside(label, element);
    const title = titleOf(text) ?? titleOf(cleanName(label.textContent ?? ''));
    if (title) return { title, foreign: false };
    const kind = kindOfText(text, ourApps);
    if (text !== '' && kind !== 'nothing' && kind !== 'empty' && kind !== 'channel' && labels?.length)
      return { title: null, foreign: true };
  }
  return { title: null, foreign: false };
}

function control(element: Element, shown: ValueControl['value'], ourApps: readonly string[]): ValueControl {
  const label = ownLabel(element, visibleText(element), ourApps);
  // Where the label names a value too, both must agree; a control without text of its own shows what its label names.
  const named = label.value;
  let value = shown;
  if (named !== undefined) {
    if (shown === null) value = named;
    else if (shown !== undefined && named !== null && shown !== named) value = undefined;
    else if (shown === undefined) value = named;
  }
  return { element, value, title: label.title, foreign: label.foreign };
}

function isSearch(element: Element): boolean {
  return element.closest('[role="search"]') !== null || (element as HTMLInputElement).type === 'search';
}

/** The items of a list of choices, each with whether it is marked as the chosen one. */
function chosenAmong(items: readonly Element[], ourApps: readonly string[]): ValueControl['value'] {
  const shown = items.filter((item) => isShown(item));
  if (shown.length === 0) return undefined;
  const marked = (test: (item: Element) => boolean): Element[] => shown.filter(test);
  const hasCheckMark = (item: Element): boolean =>
    CHECK_MARK.test(item.textContent ?? '') ||
    [...item.querySelectorAll('[aria-label],[alt],title')].some((part) =>
      says(part.getAttribute('aria-label') ?? part.getAttribute('alt') ?? part.textContent ?? '', 'chosen-mark'),
    );
  const stated = (item: Element): boolean =>
    [item, ...item.querySelectorAll('[aria-checked],[aria-selected],[aria-current],[aria-pressed],input')].some(
      (part) =>
        (part.localName === 'input' || part.hasAttribute('aria-checked') ? isOn(part) : false) ||
        part.getAttribute('aria-selected') === 'true' ||
        part.getAttribute('aria-pressed') === 'true' ||
        !['false', null].includes(part.getAttribute('aria-current')),
    );
  const byMark = marked(hasCheckMark);
  const byState = marked(stated);
  const chosen = new Set([...byMark, ...byState]);
  if (chosen.size > 1) return AMBIGUOUS;
  const [only] = chosen;
  if (only) return itemName(only, ourApps);
  // A picture that just one of several items has, at least three of them, is a check mark whose name was forgotten.
  const byPicture = marked((item) => item.querySelector('svg,i') !== null);
  if (byPicture.length === 1 && shown.length >= 2) {
    const [pictured] = byPicture;
    return pictured ? itemName(pictured, ourApps) : undefined;
  }
  return byPicture.length === 0 ? null : undefined;
}

function itemName(item: Element, ourApps: readonly string[]): string | null | undefined {
  const bare = item.localName === 'input' || visibleText(item) === '';
  if (bare) {
    const labels = [...((item as HTMLInputElement).labels ?? []), ...referenced(item, 'aria-labelledby')];
    const spoken = cleanName(item.getAttribute('aria-label') ?? '');
    if (spoken !== '') return asValue(spoken, ourApps);
    const first = labels[0];
    if (first) return nameWithin(first, ourApps);
    const row = item.closest('label,li,tr,[role="row"],[role="listitem"],[role="option"]') ?? item.parentElement;
    return row ? nameWithin(row, ourApps) : undefined;
  }
  const value = nameWithin(item, ourApps);
  if (value === undefined) {
    const spoken = cleanName(item.getAttribute('aria-label') ?? '');
    return spoken === '' ? undefined : asValue(spoken, ourApps);
  }
  return value;
}

const RADIOS = 'input[type="radio"],[role="radio"],[role="menuitemradio"]';

/** The smallest element that holds all radios of a group, seen from above: `element` holds several and no child holds them all. */
function isRadioGroup(element: Element): boolean {
  const radios = element.querySelectorAll(RADIOS);
  if (radios.length < 2 && !(radios.length === 1 && roleOf(element) === 'radiogroup')) return false;
  if (roleOf(element) === 'radiogroup') return true;
  const first = radios[0];
  const last = radios[radios.length - 1];
  return ![...element.children].some((child) => first && last && child.contains(first) && child.contains(last));
}

/**
 * A list of names that nothing marks as a list: alike elements with one name each, just one of them with a mark. Two could as well be a
 * name and its description, unless one of them is ours.
 */
function isPlainChoiceList(element: Element, ourApps: readonly string[]): boolean {
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

function itemsOfList(element: Element): Element[] {
  return [...element.querySelectorAll(ITEM)].filter((item) => {
    const outer = item.parentElement?.closest(ITEM);
    return !outer || !element.contains(outer);
  });
}

function isPopUpList(element: Element): boolean {
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

/**
 * The control that `element` is, if it is one that shows a chosen app; `null` otherwise. Lists of options that are open for the
 * moment belong to their control and are no evidence of their own.
 */
export function valueControlAt(element: Element, ourApps: readonly string[]): ValueControl | 'pop-up' | null {
  const role = roleOf(element);
  if (element.localName === 'select') {
    const select = element as HTMLSelectElement;
    const chosen = select.multiple ? [...select.selectedOptions] : [select.options[select.selectedIndex]];
    if (chosen.length > 1) return control(element, undefined, ourApps);
    const option = chosen[0];
    if (!option) return control(element, select.options.length === 0 ? undefined : null, ourApps);
    const label = ownLabel(element, '', ourApps);
    return { element, value: asValue(option.label || option.text, ourApps), title: label.title, foreign: label.foreign };
  }
  if (element.localName === 'input') {
    const input = element as HTMLInputElement;
    if (role !== 'combobox' && role !== 'textbox') return null;
    if (isSearch(element) || !(input.readOnly || input.disabled)) return null;
    const label = ownLabel(element, '', ourApps);
    return { element, value: asValue(input.value || input.placeholder, ourApps), title: label.title, foreign: label.foreign };
  }
  if (role === 'combobox') {
    if (element.querySelector('input')) return null;
    const text = visibleText(element);
    // No drop-down saves: the word is an app's name.
    return control(element, says(text, 'save') ? text : nameWithin(element, ourApps), ourApps);
  }
  if (role === 'button' && ['true', 'listbox', 'menu'].includes(element.getAttribute('aria-haspopup') ?? '')) {
    const shown = nameWithin(element, ourApps);
    const found = control(element, shown, ourApps);
    // A menu of actions ("…", "Options") is a button like any other.
    return found.title === null && found.value === undefined ? null : found;
  }
  if (role === 'listbox') {
    if (isPopUpList(element)) return 'pop-up';
    return control(element, chosenAmong([...element.querySelectorAll('[role="option"],option')], ourApps), ourApps);
  }
  if (role === 'menu' || role === 'tooltip') return 'pop-up';
  if (element.childElementCount > 1 && isRadioGroup(element)) {
    const radios = [...element.querySelectorAll(RADIOS)];
    const labels = radios.flatMap((radio) => [...((radio as HTMLInputElement).labels ?? [])]);
    return { ...control(element, chosenAmong(radios, ourApps), ourApps), choices: [...radios, ...labels] };
  }
  if (isPlainChoiceList(element, ourApps)) return control(element, chosenAmong([...element.children], ourApps), ourApps);
  if (role === 'list' || element.localName === 'ul' || element.localName === 'ol') {
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
    if (items.length > 1 && (marked || drawn)) return control(element, chosenAmong(items, ourApps), ourApps);
  }
  return null;
}
