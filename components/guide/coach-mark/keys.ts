/**
 * The guide's keys: Alt+Shift+G moves the focus between bubble and control, Escape ends the guide.
 * @returns a function that stops listening
 */
export function listenToKeys(document: Document, root: ShadowRoot, on: { end(): void; swap(inside: boolean): void }): () => void {
  const onKey = (event: KeyboardEvent): void => {
    const inside = root.activeElement !== null;
    // By `code`: Alt turns the letter into another one on macOS and on some layouts.
    if (event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey && event.code === 'KeyG') {
      take(event);
      on.swap(inside);
      return;
    }
    if (event.key !== 'Escape' || event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    // An open list or dialog of Meta's is nearer to the person than the guide: the first Escape is for it.
    if (!inside && pageTakesEscape(document)) return;
    if (inside) take(event);
    on.end();
  };
  document.defaultView?.addEventListener('keydown', onKey, true);
  return () => document.defaultView?.removeEventListener('keydown', onKey, true);
}

function take(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

const CLOSED_BY_ESCAPE =
  '[role=dialog], [role=alertdialog], [role=listbox], [role=menu], dialog[open], [aria-haspopup][aria-expanded=true]';

function pageTakesEscape(document: Document): boolean {
  return [...document.querySelectorAll(CLOSED_BY_ESCAPE)].some(
    (element) => element.getClientRects().length > 0 && !element.closest('[aria-hidden=true], [hidden]'),
  );
}
