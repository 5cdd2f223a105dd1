import { FIELD_ENTRIES } from './lexicon/fields';
import { says } from './lexicon/meaning';
import { isDisabled } from './roles';
import { visibleText } from './text-run';
import { isShown } from './visible';

const KNOWN: ReadonlySet<string> = new Set(FIELD_ENTRIES.map(({ language }) => language));
const FORM = 'form,[role="form"],[role="dialog"],dialog,fieldset';
const BUTTON = 'button,[role="button"],input[type="submit"]';

function isUnderstood(button: Element): boolean {
  const text = visibleText(button);
  return text === '' || says(text, 'configure', 'dismiss', 'discard', 'other-action');
}

/**
 * Whether what a control shows may be yet to be saved by a button that nobody here can read: on a screen in a language that isn't in the
 * lexicon, in a form with a button that says anything else than we know.
 */
export function mayAwaitUnknownButton(control: Element): boolean {
  const language = control.ownerDocument.documentElement.lang.toLowerCase().split('-')[0] ?? '';
  const form = language === '' || KNOWN.has(language) ? null : control.closest(FORM);
  if (!form) return false;
  return [...form.querySelectorAll(BUTTON)].some(
    (button) => !control.contains(button) && isShown(button) && !isDisabled(button) && !isUnderstood(button),
  );
}
