import { cleanName } from '../domain/app-names';
import { fieldMentioned, says, saysSave, titleOf } from './lexicon/meaning';
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
interface SaveButton {
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

function isDialog(element: Element): boolean {
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

/** The button that the word for saving belongs to; the word itself where nothing around it is one. */
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
  'select,textarea,input:not([type="hidden"],[type="submit"],[type="button"],[type="search"]),[role="combobox"],[role="switch"]';

/** The form around a button, or the set of fields with a name of its own, that holds a field; never a dialog's, which is a form itself. */
function ownFormOf(button: Element): Element | null {
  for (const container of around(button)) {
    if (isDialog(container)) return null;
    const isNamedSet = container.localName === 'fieldset' && titleOf(container.querySelector('legend')?.textContent ?? '') === null;
    if ((container.localName === 'form' || isNamedSet) && container.querySelector(FIELDS)) return container;
  }
  return null;
}

function isAboutOthers(part: Element | null): boolean {
  return part !== null && part.localName !== 'body' && fieldMentioned(visibleText(part)) === null;
}

function* around(element: Element): Generator<Element> {
  for (let container = composedParent(element); container; container = composedParent(container)) yield container;
}

/** The buttons of a screen that save, and what they tell of its controls. */
export class SaveButtons {
  private readonly words: readonly Element[];
  private readonly saysUnsaved: () => boolean;
  private found: readonly SaveButton[] | null = null;

  /**
   * @param words the elements that have a word that ends a form as their text or label, shown or not
   * @param saysUnsaved whether the screen says in words that something isn't saved
   */
  constructor(words: readonly Element[], saysUnsaved: () => boolean) {
    this.words = words;
    this.saysUnsaved = saysUnsaved;
  }

  /**
   * Whether the choice in `control` counts: a form whose Save can be pressed, or that is being saved, holds a choice that Meta doesn't
   * know yet. No Save at all: it is saved as it is chosen, unless the screen says otherwise.
   */
  stateOf(control: Element): SaveState {
    return this.stateByButtons(control) ?? (this.saysUnsaved() ? 'unsaved' : 'saved');
  }

  /** Whether plain text beside a button that saves counts: what is only shown is saved, unless the screen says that it isn't. */
  stateOfText(text: Element): SaveState {
    const state = this.words.length === 0 ? 'saved' : this.stateOfWords(text);
    return state === 'saved' || this.saysUnsaved() ? state : 'saved';
  }

  /** Whether what a dialog says is saved already, or only once its button is pressed. */
  stateOfWords(words: Element): SaveState {
    return this.stateByButtons(words) ?? 'saved';
  }

  /** Whether there is something to be saved, though nobody may understand what; not where it is plainly about something else. */
  get awaitsSaving(): boolean {
    return (
      this.words.length > 0 && this.buttons.some(({ part, state }) => state === 'unsaved' && !isAboutOthers(part)) && this.saysUnsaved()
    );
  }

  /** Whether a container has a button that would save something, or is saving it. */
  isOpen(container: Element): boolean {
    return this.within(container).some(({ state }) => state !== 'saved');
  }

  /** By the form's buttons: those in the nearest container that has any. A dialog is a form of its own. */
  private stateByButtons(element: Element): SaveState | null {
    // Through shadow roots, which `contains` doesn't look into.
    const lineage = new Set(around(element));
    const isBeside = (part: Element | null): boolean => part !== null && part !== element && !lineage.has(part);
    for (const container of lineage) {
      const states = this.within(container).flatMap(({ dialog, form, state }) => (isBeside(dialog) || isBeside(form) ? [] : state));
      if (states.includes('saving')) return 'saving';
      if (states.includes('unsaved')) return 'unsaved';
      if (states.includes('saved')) return 'saved';
      if (isDialog(container) || container.localName === 'body') break;
      // The button of a form can stand in a bar elsewhere; then the screen says what it is there for.
      if (container.localName === 'form' && !this.saysUnsaved()) break;
    }
    return null;
  }

  /** Whether a container has a Save button at all. */
  isWithin(container: Element): boolean {
    return this.within(container).length > 0;
  }

  private within(container: Element): readonly SaveButton[] {
    return this.buttons.filter((button) => button.around.has(container));
  }

  private get buttons(): readonly SaveButton[] {
    this.found ??= [...new Set(this.words.filter((word) => isShown(word)).flatMap((word) => buttonOf(word) ?? []))].map((button) => ({
      state: stateOf(button),
      part: [...around(button)].find((container) => container.querySelector(FIELDS) !== null) ?? null,
      form: ownFormOf(button),
      around: new Set([...around(button), ...formOf(button)]),
      dialog: [...around(button)].find(isDialog) ?? null,
    }));
    return this.found;
  }
}
