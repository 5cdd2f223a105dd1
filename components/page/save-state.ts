import { cleanName } from '../domain/app-names';
import { says } from './lexicon/meaning';
import { isDisabled, roleOf } from './roles';
import { composedParent, isShown } from './visible';

/** Whether what a control shows has been saved. */
export type SaveState = 'saved' | 'unsaved' | 'saving';

// Poor mark-up makes a button of anything that can have the focus.
const BUTTON = 'button,[role="button"],input[type="submit"],input[type="button"],[tabindex]';

function wordsOf(button: Element): string {
  const own = cleanName(button.textContent ?? '') || cleanName((button as HTMLInputElement).value ?? '');
  return own || cleanName(button.getAttribute('aria-label') ?? '');
}

function stateOf(button: Element): SaveState | null {
  const words = wordsOf(button);
  const spoken = cleanName(button.getAttribute('aria-label') ?? '');
  const busy = button.getAttribute('aria-busy') === 'true' || button.querySelector('[role="progressbar"]') !== null;
  if (says(words, 'saving') || says(spoken, 'saving')) return 'saving';
  if (!says(words, 'save') && !says(spoken, 'save')) return null;
  if (busy) return 'saving';
  return isDisabled(button) ? 'saved' : 'unsaved';
}

/**
 * Whether the choice in `control` counts: a form whose Save can be pressed, or that is being saved, holds a choice that Meta doesn't
 * know yet. The form is the nearest container with a Save button; a dialog is a form of its own. No Save at all: it is saved as it is chosen.
 */
export function saveStateOf(control: Element): SaveState {
  for (let container = composedParent(control); container; container = composedParent(container)) {
    const states = [...container.querySelectorAll(BUTTON)].filter((button) => isShown(button)).map(stateOf);
    if (states.includes('saving')) return 'saving';
    if (states.includes('unsaved')) return 'unsaved';
    if (states.includes('saved')) return 'saved';
    const role = roleOf(container);
    if (role === 'dialog' || role === 'alertdialog' || container.localName === 'form' || container.localName === 'body') break;
  }
  return 'saved';
}

/** Whether a container has a Save button at all. */
export function hasSave(container: Element): boolean {
  return [...container.querySelectorAll(BUTTON)].some((button) => isShown(button) && stateOf(button) !== null);
}
