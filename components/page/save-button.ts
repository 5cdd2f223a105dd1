import { cleanName } from '../domain/app-names';
import { says, saysSave, titleOf } from './lexicon/meaning';
import { isDisabled, roleOf } from './roles';
import { visibleText } from './text-run';
import { composedParent, isShown } from './visible';

/** Whether what a control shows has been saved. */
export type SaveState = 'saved' | 'unsaved' | 'saving';

// Poor mark-up makes a button of anything that can have the focus, and the poorest of a word alone.
const BUTTON = 'button,[role="button"],input[type="submit"],input[type="button"],[tabindex]';
// What holds the word without being a button: an app that is called like it, a heading, a place to go to.
const NO_BUTTON =
  'select,option,[role="combobox"],[role="listbox"],[role="option"],[role="radio"],[role="menuitemradio"],[aria-haspopup],h1,h2,h3,h4,h5,h6,[role="heading"],legend,caption,th,[role="columnheader"],nav,[role="navigation"],[role="tab"],[role="banner"]';

/** A button that saves, with what it says of the form that it belongs to. */
export interface SaveButton {
  state: SaveState;
  /** The smallest part around it that has a field. */
  part: Element | null;
  /** The form that it ends, where that has fields of its own: what stands outside of it is none of its business. */
  form: Element | null;
  /** Everything around it, through shadow roots and frames, and the form that it belongs to. */
  around: ReadonlySet<Element>;
  /** The dialog that it saves, if it stands in one. */
  dialog: Element | null;
}

/** Whether an element is a dialog, which is a form of its own. */
export function isDialog(element: Element): boolean {
  const role = roleOf(element);
  return role === 'dialog' || role === 'alertdialog';
}

function wordsOf(button: Element): string[] {
  const own = cleanName(button.textContent ?? '') || cleanName((button as HTMLInputElement).value ?? '');
  return [own, cleanName(button.getAttribute('aria-label') ?? '')];
}

const HIGHEST_PAIR = 4;

/** The button that makes count what the one for giving up would undo: the other one beside it, whatever it says. */
function partnerOf(discard: Element): Element | null {
  // "Change the default app? Cancel, Change"
  const inDialog = [...around(discard)].some(isDialog);
  let container = composedParent(discard);
  for (let height = 0; container && height < HIGHEST_PAIR; height += 1, container = composedParent(container)) {
    const others = [...container.querySelectorAll(BUTTON)].filter(
      (other) => other !== discard && isShown(other) && saysOwnWord(other, inDialog),
    );
    if (others.length > 0) return others.length === 1 ? (others[0] as Element) : null;
  }
  return null;
}

/** Whether a button has a word of its own, and none that only closes or goes elsewhere, as "Change" does but where it answers a question. */
function saysOwnWord(button: Element, inDialog: boolean): boolean {
  if (button.matches(NO_BUTTON) || button.closest(NO_BUTTON)) return false;
  const words = wordsOf(button).filter((text) => text !== '');
  return (
    words.length > 0 && !words.some((text) => says(text, 'dismiss', 'discard', 'other-action') || (!inDialog && says(text, 'configure')))
  );
}

/** The button that a word for saving belongs to; the word itself where nothing around it is one. */
function buttonOf(word: Element): Element | null {
  const outer = word.closest(NO_BUTTON);
  const button = word.closest(BUTTON);
  if (button && wordsOf(button).some((text) => says(text, 'discard'))) return partnerOf(button);
  if (outer && !(button && outer.contains(button) && outer !== button && !outer.hasAttribute('aria-haspopup'))) return null;
  if (button && wordsOf(button).some(saysSave)) return button;
  // "Press Save to go on" is a sentence about a button.
  const line = word.parentElement;
  const isAlone =
    line === null || [...line.childNodes].every((node) => node === word || node.nodeType !== Node.TEXT_NODE || !node.nodeValue?.trim());
  return button === null && isAlone && says(visibleText(word), 'save', 'saving') ? word : null;
}

function stateOf(button: Element): SaveState {
  if (wordsOf(button).some((text) => says(text, 'saving'))) return 'saving';
  if (button.getAttribute('aria-busy') === 'true' || button.querySelector('[role="progressbar"]') !== null) return 'saving';
  return isDisabled(button) || button.closest('[aria-disabled="true"]') ? 'saved' : 'unsaved';
}

/** The form that a button says it belongs to, wherever it stands. */
function formOf(button: Element): Element[] {
  const { form } = button as HTMLButtonElement;
  return form ? [form] : [];
}

const FIELDS =
  'select,textarea,input:not([type="hidden"],[type="submit"],[type="button"],[type="search"]),[role="combobox"],[role="switch"],[role="radio"]';

/** The form around a button, or the set of fields with a name of its own, that holds a field; never a dialog's, which is a form itself. */
function ownFormOf(button: Element): Element | null {
  for (const container of around(button)) {
    if (isDialog(container)) return null;
    const isNamedSet = container.localName === 'fieldset' && titleOf(container.querySelector('legend')?.textContent ?? '') === null;
    if ((container.localName === 'form' || isNamedSet) && container.querySelector(FIELDS)) return container;
  }
  return null;
}

/** Everything around an element, from the inside out, through shadow roots and frames. */
export function* around(element: Element): Generator<Element> {
  for (let container = composedParent(element); container; container = composedParent(container)) yield container;
}

/** The buttons that words for saving belong to, each once. */
export function saveButtonsOf(words: readonly Element[]): SaveButton[] {
  return [...new Set(words.flatMap((word) => buttonOf(word) ?? []))].map((button) => ({
    state: stateOf(button),
    part: [...around(button)].find((container) => container.querySelector(FIELDS) !== null) ?? null,
    form: ownFormOf(button),
    around: new Set([...around(button), ...formOf(button)]),
    dialog: [...around(button)].find(isDialog) ?? null,
  }));
}
