/**
 * Puts a text on the clipboard, after a press of the person's.
 *
 * Meta's Permissions-Policy may forbid `navigator.clipboard` to the page and so to us; the older command still works then. Its text
 * is handed over in the event, so that neither focus nor selection of the page changes.
 */
export async function copyText(document: Document, text: string): Promise<boolean> {
  try {
    await document.defaultView?.navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(document, text);
  }
}

function copyByCommand(document: Document, text: string): boolean {
  let done = false;
  const onCopy = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
    done = event.clipboardData !== null;
  };
  const view = document.defaultView;
  view?.addEventListener('copy', onCopy, true);
  document.execCommand('copy');
  view?.removeEventListener('copy', onCopy, true);
  return done;
}
