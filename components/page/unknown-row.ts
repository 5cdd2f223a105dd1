import { isOurApp } from '../domain/app-names';
import type { Piece } from './piece';
import type { PieceReader } from './pieces';
import { roleOf } from './roles';
import { composedParent, isShown } from './visible';

const HIGHEST_ROW = 12;
const ENDS = new Set(['main', 'dialog', 'alertdialog', 'tabpanel']);

function holdsMore(pieces: readonly Piece[], title: Element, value: string): boolean {
  return pieces.some(
    (piece) =>
      (piece.kind === 'name' && piece.text !== value) ||
      (piece.kind === 'title' && !piece.element.contains(title) && !title.contains(piece.element)) ||
      (piece.kind === 'control' && piece.control.title?.kind !== 'field' && piece.control.value !== value),
  );
}

/** The largest container around a title that holds nothing but what belongs to it. */
function rowOf(title: Element, value: string, reader: PieceReader): Element {
  let row = title;
  for (let height = 0; height < HIGHEST_ROW; height += 1) {
    const outer = composedParent(row);
    if (!outer || outer.localName === 'body' || ENDS.has(roleOf(outer)) || holdsMore(reader.within(outer), title, value)) break;
    row = outer;
  }
  return row;
}

/** Whether pieces are a title that isn't known, and after it an app that is, and isn't ours. */
function choosesAnother(pieces: readonly Piece[], reader: PieceReader, ourApps: readonly string[]): boolean {
  const [first, ...rest] = pieces;
  if (first?.kind !== 'name' && first?.kind !== 'prose' && first?.kind !== 'sub-label') return false;
  if (pieces.some(({ kind }) => kind === 'switch')) return false;
  if (first.kind === 'name' && reader.isKnownApp(first.text)) return false;
  return rest.some((piece) => {
    const app = piece.kind === 'name' ? piece.text : piece.kind === 'control' ? piece.control.value : null;
    return typeof app === 'string' && reader.isKnownApp(app) && !isOurApp(app, ourApps);
  });
}

/**
 * Whether another row like that of the default app gives conversations to another app, under a title that nobody told us of. It may be
 * Social routing in other words, which overrides the default: then "ours" would be a guess.
 * @param title the title of the default app, which is ours
 * @param value what stands under it
 */
export function hasUnknownRowBeside(title: Element, value: string, reader: PieceReader, ourApps: readonly string[]): boolean {
  const row = rowOf(title, value, reader);
  const rows = [...(row.parentElement?.children ?? [])];
  for (const other of rows) {
    if (other === row || other.localName !== row.localName || !isShown(other)) continue;
    const pieces = reader.within(other);
    // What stands under the title of a section that we know is that section's.
    if (pieces.some(({ kind }) => kind === 'title')) {
      if (rows.indexOf(other) > rows.indexOf(row)) return false;
      continue;
    }
    if (choosesAnother(pieces, reader, ourApps)) return true;
  }
  return false;
}
