import { regionOf } from '../page/region';
import { isShown } from '../page/visible';
import { HOST_NAME } from './coach-mark/host-name';

/** A dialog that is open on the screen. */
export interface OpenDialog {
  element: Element;
  /** Nothing behind it can be used. */
  modal: boolean;
}

/** The open dialogs that are part of the screen's matter, topmost first. */
export function openDialogs(document: Document): OpenDialog[] {
  const dialogs = [...document.querySelectorAll('[role="dialog"],[role="alertdialog"],dialog[open]')].filter(
    (element) => element.localName !== HOST_NAME && isShown(element) && hasContent(element) && isDialogRegion(element),
  );
  return dialogs
    .map((element) => ({ element, modal: isModal(element) }))
    .reverse()
    .sort((one, other) => Number(other.modal) - Number(one.modal));
}

function hasContent(element: Element): boolean {
  return (element.textContent ?? '').trim() !== '';
}

/** A chat window or a help panel can call itself a dialog, too. */
function isDialogRegion(element: Element): boolean {
  return regionOf(element, false).kind !== 'never';
}

function isModal(element: Element): boolean {
  if (element.getAttribute('aria-modal') === 'true') return true;
  try {
    return element.matches(':modal');
  } catch {
    return false;
  }
}
