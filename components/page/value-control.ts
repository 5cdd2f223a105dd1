import { AMBIGUOUS, chosenAmong, isMarkedList, isPlainChoiceList, isPopUpList, isRadioGroup, itemsOfList, RADIOS } from './choices';
import { says, type Title, titleOf } from './lexicon/meaning';
import { SPOKEN_WORDS } from './lexicon/words';
import { ownLabel } from './own-label';
import { roleOf } from './roles';
import { asValue, nameWithin } from './shown-name';
import { textsWithin, visibleText } from './text-run';

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

/** Whether a label names what a control shows, alone or before more words: "Default app: ManyChat, change". */
function isSameName(shown: ValueControl['value'], named: string): boolean {
  return shown === named || (typeof shown === 'string' && named.startsWith(shown) && /^\s*[,;(.]/u.test(named.slice(shown.length)));
}

const SPOKEN = new RegExp(`[.,;]\\s+(?:${SPOKEN_WORDS})(?!\\p{L}).*$`, 'iu');

function control(element: Element, shown: ValueControl['value'], ourApps: readonly string[]): ValueControl {
  const label = ownLabel(element, visibleText(element), ourApps);
  // Where the label names a value too, both must agree; a control without text of its own shows what its label names.
  const named = typeof label.value === 'string' ? label.value.replace(SPOKEN, '') : label.value;
  let value = shown;
  if (named !== undefined) {
    if (shown === null) value = named;
    else if (shown !== undefined && named !== null && !isSameName(shown, named)) value = AMBIGUOUS;
    else if (shown === undefined) value = named;
  }
  return { element, value, title: label.title ?? (label.foreign ? null : titleWithin(element, ourApps)), foreign: label.foreign };
}

/** The title that a control holds beside what it shows, where no attribute says which of the two is which. */
function titleWithin(element: Element, ourApps: readonly string[]): Title | null {
  const texts = textsWithin(element, ourApps);
  const titles = texts.flatMap((text) => titleOf(text) ?? []);
  const [only] = titles;
  return titles.length === 1 && texts.length > 1 && only?.kind === 'field' ? only : null;
}

function isSearch(element: Element): boolean {
  return element.closest('[role="search"]') !== null || (element as HTMLInputElement).type === 'search';
}

/** What a field shows: of what stands in an empty one only an invitation to choose counts, since a name there is an example. */
function shownInField(input: HTMLInputElement, ourApps: readonly string[]): string | null | undefined {
  if (input.value !== '') return asValue(input.value, ourApps);
  return asValue(input.placeholder, ourApps) === null ? null : undefined;
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
    if (chosen.length > 1) return control(element, AMBIGUOUS, ourApps);
    const option = chosen[0];
    if (!option) return control(element, select.options.length === 0 ? undefined : null, ourApps);
    const label = ownLabel(element, '', ourApps);
    return { element, value: asValue(option.label || option.text, ourApps), title: label.title, foreign: label.foreign };
  }
  if (element.localName === 'input') {
    const input = element as HTMLInputElement;
    if (role !== 'combobox' && role !== 'textbox') return null;
    if (isSearch(element) || !(input.readOnly || input.disabled)) return null;
    const value = shownInField(input, ourApps);
    if (value === undefined && input.placeholder !== '') return null;
    const label = ownLabel(element, '', ourApps);
    return { element, value, title: label.title, foreign: label.foreign };
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
  if (isMarkedList(element)) return control(element, chosenAmong(itemsOfList(element), ourApps), ourApps);
  return null;
}
