import { fieldMentioned } from './lexicon/meaning';
import { around, isDialog, type SaveButton, type SaveState, saveButtonsOf } from './save-button';
import { visibleText } from './text-run';
import { isShown } from './visible';

/** Whether a part of a screen is plainly about something else than our values. */
function isAboutOthers(part: Element | null): boolean {
  return part !== null && part.localName !== 'body' && fieldMentioned(visibleText(part)) === null;
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

  /** Parts that hold what isn't saved yet: panels beside the main part with fields and a button that would save them, and forms that are being saved. */
  get openParts(): Element[] {
    return this.buttons.flatMap(({ around, part, state }) => {
      const aside = state === 'saved' ? null : part?.closest('aside,[role="complementary"]');
      const form = state === 'saving' ? [...around].find((container) => container.matches('form,[role="form"]')) : null;
      return aside ?? form ?? [];
    });
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
    this.found ??= saveButtonsOf(this.words.filter((word) => isShown(word)));
    return this.found;
  }
}
