import type { PieceReader } from './pieces';
import { kindOfText } from './text-kind';
import { composedParent, isRewordedByStyle } from './visible';

/** What is being loaded still shows what was there before. */
export function isBusy(element: Element): boolean {
  for (let current: Element | null = element; current; current = composedParent(current))
    if (current.getAttribute('aria-busy') === 'true') return true;
  return false;
}

/** Whether style rewords a value or its title: whoever looks reads both together, and what they say then isn’t known here. */
export function areReworded(title: Element, value: Element): boolean {
  const parts = [title, ...value.querySelectorAll('*')];
  for (let current: Element | null = value; current && !current.contains(title); current = composedParent(current)) parts.push(current);
  return parts.some(isRewordedByStyle);
}

/**
 * Whether the row of a title has a button that opens a dialog and says what may be a name: an app that we don't know, or an action in
 * words that we don't know.
 */
export function mayOpenChoice(title: Element, reader: PieceReader): boolean {
  for (let row: Element | null = title; row; row = composedParent(row)) {
    const pieces = reader.within(row);
    if (pieces.filter(({ kind }) => kind === 'title').length > 1) return false;
    const opens = pieces.some(
      (piece) =>
        piece.kind === 'button' && piece.element.getAttribute('aria-haspopup') === 'dialog' && kindOfText(piece.text, []) === 'name',
    );
    if (opens) return true;
  }
  return false;
}
