import { FIELD_ENTRIES } from './lexicon/fields';
import { says } from './lexicon/meaning';
import { isDisabled } from './roles';
import { hasShortText } from './size';
import { isSentence, kindOfText } from './text-kind';
import { visibleText } from './text-run';
import { composedParent, isShown } from './visible';

const KNOWN: ReadonlySet<string> = new Set(FIELD_ENTRIES.map(({ language }) => language));
const FORM = 'form,[role="form"],[role="dialog"],dialog,fieldset';
const BUTTON = 'button,[role="button"],input[type="submit"]';

function isUnderstood(button: Element): boolean {
  const text = visibleText(button);
  return text === '' || says(text, 'configure', 'dismiss', 'discard', 'other-action');
}

/** Whether a screen is in a language that isn't in the lexicon. */
function isUnknownLanguage(document: Document): boolean {
  const language = document.documentElement.lang.toLowerCase().split('-')[0] ?? '';
  return language !== '' && !KNOWN.has(language);
}

/**
 * Whether what a control shows may be yet to be saved by a button that nobody here can read: on a screen in a language that isn't in the
 * lexicon, with a button in its form, or anywhere where it stands in none, that says anything else than we know.
 */
export function mayAwaitUnknownButton(control: Element): boolean {
  const { ownerDocument } = control;
  if (!isUnknownLanguage(ownerDocument)) return false;
  const form = control.closest(FORM) ?? control.closest('[role="main"],main') ?? ownerDocument.body;
  return [...form.querySelectorAll(BUTTON)].some(
    (button) => !control.contains(button) && isShown(button) && !isDisabled(button) && !isUnderstood(button),
  );
}

const NEIGHBOURHOOD = 600;
const SENTENCE = 'p,div,span,li,dd,td,[role="status"],[role="alert"],[role="note"]';

/** Whether a sentence that nobody here can read stands beside a value, on a screen in a language that isn't in the lexicon. */
export function hasUnreadSentenceBeside(title: Element): boolean {
  if (!isUnknownLanguage(title.ownerDocument)) return false;
  let around = title;
  for (let next = composedParent(around); next && hasShortText(next, NEIGHBOURHOOD); next = composedParent(next)) around = next;
  return [...around.querySelectorAll(SENTENCE)].some((part) => {
    const text = part.children.length === 0 ? (part.textContent ?? '') : '';
    return isSentence(text) && kindOfText(text, []) === 'prose' && isShown(part);
  });
}
