import { valueInAppColumn, valueInColumn, valueInNextColumn } from './column';
import { valueOfTerm } from './definition';
import { hasEmptyCell, isFollowedByEmptyCell } from './empty-cell';
import { titleOf } from './lexicon/meaning';
import type { Piece } from './piece';
import { isExplainedBy, isSameTitle, type PieceReader } from './pieces';
import { roleOf } from './roles';
import { isLargerThan } from './size';
import { isSentence } from './text-kind';
import { type Found, isControlFor, type Role, valueAmong } from './value-among';
import { composedParent } from './visible';

const LARGEST_CONTAINER = 160;
const HIGHEST_CLIMB = 14;
const ROWS = new Set(['row', 'listitem', 'group', 'radiogroup']);
const BOUNDARIES = new Set(['main', 'dialog', 'alertdialog', 'region', 'tabpanel', 'table', 'grid', 'list', 'form']);

function upToSectionEnd(pieces: readonly Piece[]): Piece[] {
  const end = pieces.findIndex((piece) => piece.kind === 'title' || piece.kind === 'heading');
  return end < 0 ? [...pieces] : pieces.slice(0, end);
}

function backToSectionStart(pieces: readonly Piece[]): Piece[] {
  const start = pieces.findLastIndex((piece) => piece.kind === 'title' || piece.kind === 'heading');
  return pieces.slice(start + 1);
}

function isCandidate(piece: Piece, field: Role): boolean {
  return (piece.kind === 'name' && !piece.heading) || piece.kind === 'empty' || isControlFor(piece, field);
}

/** The pieces that belong to the title at `index`, where other titles stand in the same container. */
function share(pieces: readonly Piece[], index: number, field: Role): Piece[] | 'ambiguous' {
  const after = upToSectionEnd(pieces.slice(index + 1));
  const before = backToSectionStart(pieces.slice(0, index));
  const first = pieces.findIndex((piece) => piece.kind === 'title');
  const last = pieces.findLastIndex((piece) => piece.kind === 'title');
  const leading = pieces.slice(0, first).some((piece) => isCandidate(piece, field));
  const trailing = pieces.slice(last + 1).some((piece) => isCandidate(piece, field));
  if (leading && trailing)
    return after.some((piece) => isCandidate(piece, field)) && before.some((piece) => isCandidate(piece, field))
      ? 'ambiguous'
      : [...before, ...after];
  if (leading) return before;
  // A card whose heading is the app and whose text is its role.
  const heading = before.findLast((piece) => piece.kind === 'name' && piece.heading);
  return field.endsWith('-receiver') && heading && !after.some((piece) => isCandidate(piece, field)) ? [heading, ...after] : after;
}

/** Whether an element is one of several rows that tell the role of an app each: then no other row's app is its own. */
function isRowAmongRoles(row: Element, reader: PieceReader): boolean {
  return [...(row.parentElement?.children ?? [])].some((other) => {
    if (other === row || other.localName !== row.localName) return false;
    const pieces = reader.within(other);
    return (
      pieces.some((piece) => piece.kind === 'title' && piece.title.meaning.endsWith('-receiver')) &&
      pieces.some((piece) => piece.kind === 'name')
    );
  });
}

function isRow(element: Element): boolean {
  return ROWS.has(roleOf(element)) || element.localName === 'fieldset';
}

/** Whether a value must stand in a container, if anywhere: a row, or a label around a control, but not one that holds the title alone. */
function isClosed(container: Element, pieces: readonly Piece[]): boolean {
  if (container.localName === 'label') return pieces.some(({ kind }) => kind === 'control' || kind === 'switch' || kind === 'name');
  // A table that only lays out has the title in a row, and the value in the next.
  const isLayout = container.localName === 'tr' && container.closest('table')?.matches('[role="presentation"],[role="none"]');
  return container.localName !== 'dt' && isRow(container) && !(isLayout && pieces.length === 1);
}

function isBoundary(element: Element): boolean {
  return BOUNDARIES.has(roleOf(element)) || ['body', 'table', 'tbody', 'ul', 'ol', 'section', 'form'].includes(element.localName);
}

/** A neighbour that is a part of the screen's layout: where it begins, the row's surroundings end. */
function isLayout(element: Element): boolean {
  const parts = '[role="list"],ul,ol,nav,[role="navigation"],[role="heading"],h1,h2,h3,h4,[role="tablist"],[data-pagelet]';
  return element.matches(parts) || element.querySelector(parts) !== null;
}

/** Whether an element beside the row looks like another row: it has what makes a pair. */
function isLikeARow(element: Element, reader: PieceReader): boolean {
  const pieces = reader.within(element);
  const names = pieces.filter((piece) => piece.kind === 'name' || piece.kind === 'empty' || piece.kind === 'sub-label').length;
  const controls = pieces.filter((piece) => piece.kind === 'control' || piece.kind === 'switch').length;
  return names >= 2 || names + controls >= 2 || pieces.some((piece) => piece.kind === 'title');
}

/**
 * A plain text is taken for the value only if nothing near it could be the value as well: what stands in the two containers around
 * the row is looked at too, unless that is a list of such rows.
 */
function isAlone(row: Element, name: string | null, title: Element, reader: PieceReader): boolean {
  if (name !== null && reader.isKnownApp(name)) return true;
  let inner = row;
  for (let height = 0; height < 2; height += 1) {
    if (isRow(inner) || inner.localName === 'label' || isBoundary(inner)) return true;
    const outer = composedParent(inner);
    if (!outer || isBoundary(outer)) return true;
    const others = [...(outer.shadowRoot ?? outer).children].filter((child) => child !== inner);
    if (others.some((other) => isLayout(other) || isLikeARow(other, reader))) return true;
    const pieces = reader.within(outer);
    if (pieces.length > 24) return true;
    const index = pieces.findIndex(
      (piece) => piece.kind === 'title' && (piece.element === title || piece.element.contains(title) || title.contains(piece.element)),
    );
    const around = index < 0 ? pieces : [...backToSectionStart(pieces.slice(0, index)), ...upToSectionEnd(pieces.slice(index + 1))];
    const names = around.flatMap((piece) => (piece.kind === 'name' ? [piece.text] : piece.kind === 'empty' ? [null] : []));
    if (names.some((other) => other !== name)) return false;
    if (around.some((piece) => piece.kind === 'late')) return false;
    inner = outer;
  }
  return true;
}

// Longer than the label of a setting.
const LONGEST_LABEL = 60;

/** Whether a name stands in a row of its own behind another label: then it is the value of that one. */
function hasLabelOfItsOwn(name: Piece, container: Element, title: Element, reader: PieceReader): boolean {
  const row = [...container.children].find((child) => child.contains(name.element));
  if (!row || row === name.element || row.contains(title)) return false;
  const pieces = reader.within(row);
  const [label, ...others] = pieces.slice(
    0,
    pieces.findIndex(({ element }) => element === name.element),
  );
  if (others.length > 0) return false;
  return label?.kind === 'sub-label' || (label?.kind === 'prose' && label.text.length <= LONGEST_LABEL && !isSentence(label.text));
}

/** An app can be called like a title: then what stands in the control is its value. */
function showsTitle(piece: Piece, title: Element): boolean {
  return (
    piece.kind === 'control' &&
    piece.element.contains(title) &&
    typeof piece.control.value === 'string' &&
    titleOf(piece.control.value) !== null
  );
}

function indexOfTitle(pieces: readonly Piece[], field: Role, element: Element): number {
  return pieces.findIndex(
    (piece) =>
      piece.kind === 'title' &&
      piece.title.meaning === field &&
      (piece.element === element || piece.element.contains(element) || element.contains(piece.element)),
  );
}

/** The value that belongs to a title: looked for from the title outwards, up to the first container that settles it. */
export function valueOfTitle(title: Element, field: Role, reader: PieceReader): Found {
  const paired =
    valueOfTerm(title, field, reader) ??
    valueInColumn(title, field, reader) ??
    valueInAppColumn(title, field, reader) ??
    valueInNextColumn(title, field, reader);
  if (paired) return paired;
  // A drop-down that gives a role stands for its title; what is in it are roles.
  let container: Element | null = title.matches('select,[role="combobox"]') ? composedParent(title) : title;
  let height = 0;
  let inner = 0;
  while (container && height < HIGHEST_CLIMB) {
    if (isLargerThan(container, LARGEST_CONTAINER * 4)) return { value: { failed: 'missing' } };
    const pieces = reader.within(container);
    if (pieces.length > LARGEST_CONTAINER) return { value: { failed: 'missing' } };
    // Wrappers that hold nothing more aren't a step away from the title.
    if (pieces.length !== inner) height += 1;
    inner = pieces.length;
    const index = indexOfTitle(pieces, field, title);
    if (index >= 0) {
      const own = pieces[index];
      const isRepeated = (piece: Piece, at: number): boolean =>
        at === index + 1 && piece.kind === 'title' && own?.kind === 'title' && isExplainedBy(own.title, piece.title);
      const others = pieces.filter(
        (piece, at) => at !== index && !isRepeated(piece, at) && (piece.kind === 'title' || piece.kind === 'heading'),
      );
      const distinctTitles = others.some((piece) => piece.kind === 'heading' || (piece.kind === 'title' && own?.kind === 'title'));
      const mine = distinctTitles
        ? share(
            pieces.filter((piece, at) => !isRepeated(piece, at)),
            index,
            field,
          )
        : pieces.filter((_, at) => at !== index);
      if (mine === 'ambiguous') return { value: { failed: 'ambiguous' } };
      const place: Element = container;
      const candidates = mine.filter((piece) => !showsTitle(piece, title));
      const unlabelled = candidates.filter((piece) => piece.kind !== 'name' || !hasLabelOfItsOwn(piece, place, title, reader));
      const found = valueAmong(unlabelled, field);
      if (!found && unlabelled.length < candidates.length) return { value: { failed: 'missing' } };
      // What stands before a title whose own cell is empty belongs to something else; but for an app before its role.
      if (
        found &&
        !field.endsWith('-receiver') &&
        isFollowedByEmptyCell(container, title) &&
        !valueAmong(upToSectionEnd(pieces.slice(index + 1)), field)
      )
        return { value: { failed: 'late' } };
      if (found) {
        const plain = found.control === undefined && (typeof found.value === 'string' || found.value === null);
        if (plain && !distinctTitles && !isAlone(container, found.value as string | null, title, reader))
          return { value: { failed: 'ambiguous' } };
        return found;
      }
      if (container !== title && isFollowedByEmptyCell(container, title)) return { value: { failed: 'late' } };
      if (field.endsWith('-receiver') && isRowAmongRoles(container, reader)) return { value: { failed: 'missing' } };
      if (others.some((piece) => piece.kind === 'title' && own?.kind === 'title' && !isSameTitle(piece.title, own.title)))
        return { value: { failed: 'missing' } };
    }
    if (container !== title && hasEmptyCell(container, title)) return { value: { failed: 'late' } };
    if (isClosed(container, pieces)) return { value: { failed: 'missing' } };
    if (['main', 'dialog', 'alertdialog', 'tabpanel'].includes(roleOf(container)) || container.localName === 'body')
      return { value: { failed: 'missing' } };
    container = composedParent(container);
  }
  return { value: { failed: 'missing' } };
}
