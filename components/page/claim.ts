import type { Channel } from '../domain/reading';
import type { Field } from './lexicon/fields';
import { titleOf } from './lexicon/meaning';
import type { Piece } from './piece';
import { isSameTitle, type PieceReader } from './pieces';
import { roleOf } from './roles';
import { isLargerThan } from './size';
import { AMBIGUOUS, PICTURE_WORDS, type ValueControl } from './value-control';
import { composedParent } from './visible';

/** What one place on the screen says of a value. */
export interface Claim {
  field: Field;
  /** The channel that the title itself names. */
  channel: Channel | null;
  /** The title, or the control where the title is the control's own label. */
  element: Element;
  /** A name, `null` for "nothing chosen", or why the place doesn't tell. */
  value: string | null | { failed: 'late' | 'missing' | 'ambiguous' };
  /** The control that shows the value; absent where it is plain text. */
  control?: ValueControl;
  /** Mere words in a dialog: no evidence for a value, only against another one. */
  words?: true;
}

type Value = Claim['value'];
/** What can have an app beside it: a value, or the role of the apps that aren't in charge. */
type Role = Field | 'secondary-receiver';
interface Found {
  value: Value;
  control?: ValueControl;
}

const LARGEST_CONTAINER = 160;
const HIGHEST_CLIMB = 14;
const ROWS = new Set(['row', 'listitem', 'group', 'radiogroup']);
const BOUNDARIES = new Set(['main', 'dialog', 'alertdialog', 'region', 'tabpanel', 'table', 'grid', 'list', 'form']);

function distinct(pieces: readonly Piece[]): Piece[] {
  const seen = new Set<string>();
  return pieces.filter((piece) => {
    const key = piece.kind === 'name' ? piece.text : piece.kind;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function isControlFor(piece: Piece, field: Role): piece is Piece & { kind: 'control' } {
  return piece.kind === 'control' && !piece.control.foreign && (piece.control.title === null || piece.control.title.meaning === field);
}

/** What a control shows, as the value of a claim. */
export function valueShown(control: ValueControl): Value {
  // Empty: the value may be late.
  if (control.value === undefined) return { failed: 'late' };
  return control.value === AMBIGUOUS ? { failed: 'ambiguous' } : control.value;
}

/** The value among the pieces that belong to a title; `null` where there is none to be seen. */
function valueAmong(pieces: readonly Piece[], field: Role): Found | null {
  if (pieces.some((piece) => piece.kind === 'late')) return { value: { failed: 'late' } };
  const controls = pieces.filter((piece) => isControlFor(piece, field));
  if (controls.length > 1) return { value: { failed: 'ambiguous' } };
  const texts = pieces.filter((piece) => piece.kind === 'name' || piece.kind === 'empty');
  const plain = texts.filter((piece) => piece.kind === 'empty' || !piece.heading);
  const names = distinct(plain.length > 0 || !field.endsWith('-receiver') ? plain : texts);
  const [only] = controls;
  if (only) {
    const { control } = only;
    return { value: valueShown(control), control };
  }
  // A label of something else among the names: they can't be told apart.
  if (pieces.some((piece) => piece.kind === 'sub-label') && names.length > 0) return { value: { failed: 'ambiguous' } };
  if (names.length > 1) return { value: { failed: 'ambiguous' } };
  const [name] = names;
  if (name) return { value: name.kind === 'name' ? name.text : null };
  const pictures = distinct(
    pieces.filter((piece) => piece.kind === 'picture').map((piece) => ({ kind: 'name', text: piece.text, element: piece.element })),
  );
  const picture = pictures.length === 1 ? pictures[0] : undefined;
  return picture?.kind === 'name' && !PICTURE_WORDS.test(picture.text) ? { value: picture.text } : null;
}

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

const CELLS = new Set(['', 'cell', 'gridcell', 'definition']);

function isEmptyCell(child: Element): boolean {
  return (
    ['div', 'span', 'td', 'dd', 'p', 'b', 'strong', 'em'].includes(child.localName) &&
    child.getAttribute('aria-hidden') !== 'true' &&
    (child.textContent ?? '').trim() === '' &&
    !child.querySelector('img,svg,i,input,button,select,[role],iframe') &&
    CELLS.has(child.getAttribute('role') ?? '') &&
    !child.shadowRoot
  );
}

/** Whether the cell after the one with the title is empty, or holds nothing but what one can press where its like holds a value. */
function isFollowedByEmptyCell(container: Element, element: Element): boolean {
  const cell = [...container.children].find((child) => child.contains(element));
  const next = cell?.nextElementSibling;
  if (!cell || !next) return false;
  if (isEmptyCell(next)) return true;
  const isBare = (definition: Element): boolean => {
    const rest = [...definition.querySelectorAll('button,[role="button"]')].reduce(
      (text, button) => text.replace(button.textContent ?? '', ''),
      definition.textContent ?? '',
    );
    return rest.trim() === '' && !definition.querySelector('img,select,input,[role="combobox"]');
  };
  return next.localName === 'dd' && isBare(next) && [...container.children].some((other) => other.localName === 'dd' && !isBare(other));
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

/** Whether an element holds a cell in which a value should stand, and nothing stands in it. */
function hasEmptyCell(container: Element, element: Element): boolean {
  return [...container.children].some((child) => !child.contains(element) && isEmptyCell(child));
}

function isRow(element: Element): boolean {
  return ROWS.has(roleOf(element)) || element.localName === 'fieldset' || element.localName === 'label';
}

function isBoundary(element: Element): boolean {
  return BOUNDARIES.has(roleOf(element)) || ['body', 'table', 'tbody', 'ul', 'ol', 'section', 'form'].includes(element.localName);
}

/** The value in the same column of the only other row, for a title that is the head of a column. */
function valueInColumn(title: Element, field: Role, reader: PieceReader): Found | null {
  const cell = title.closest('th,td,[role="columnheader"],[role="cell"],[role="gridcell"]');
  const row = cell?.closest('tr,[role="row"]');
  const table = row?.closest('table,[role="table"],[role="grid"]');
  if (!cell || !row || !table) return null;
  const isHead = (element: Element): boolean => element.matches('th:not([scope="row"]),[role="columnheader"]');
  const cells = [...row.children];
  if (!cells.every(isHead) || cells.length < 2) return null;
  const rows = [...table.querySelectorAll('tr,[role="row"]')].filter(
    (other) => other !== row && other.closest('table,[role="table"],[role="grid"]') === table,
  );
  const [only] = rows;
  if (rows.length !== 1 || !only) return { value: { failed: 'ambiguous' } };
  const below = only.children[cells.indexOf(cell)];
  if (!below || only.children.length !== cells.length) return { value: { failed: 'ambiguous' } };
  return valueAmong(reader.within(below), field) ?? { value: { failed: 'missing' } };
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
    if (isRow(inner) || isBoundary(inner)) return true;
    const outer = composedParent(inner);
    if (!outer || isBoundary(outer)) return true;
    const others = [...outer.children].filter((child) => child !== inner);
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
  const inColumn = valueInColumn(title, field, reader);
  if (inColumn) return inColumn;
  // A drop-down that gives a role stands for its title; what is in it are roles.
  let container: Element | null = title.matches('select,[role="combobox"]') ? composedParent(title) : title;
  for (let height = 0; container && height < HIGHEST_CLIMB; height += 1) {
    if (isLargerThan(container, LARGEST_CONTAINER * 4)) return { value: { failed: 'missing' } };
    const pieces = reader.within(container);
    if (pieces.length > LARGEST_CONTAINER) return { value: { failed: 'missing' } };
    const index = indexOfTitle(pieces, field, title);
    if (index >= 0) {
      const own = pieces[index];
      const others = pieces.filter((piece, at) => at !== index && (piece.kind === 'title' || piece.kind === 'heading'));
      const distinctTitles = others.some((piece) => piece.kind === 'heading' || (piece.kind === 'title' && own?.kind === 'title'));
      const mine = distinctTitles ? share(pieces, index, field) : pieces.filter((_, at) => at !== index);
      if (mine === 'ambiguous') return { value: { failed: 'ambiguous' } };
      const found = valueAmong(
        mine.filter((piece) => !showsTitle(piece, title)),
        field,
      );
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
    if (container.localName !== 'dt' && isRow(container)) return { value: { failed: 'missing' } };
    if (['main', 'dialog', 'alertdialog', 'tabpanel'].includes(roleOf(container)) || container.localName === 'body')
      return { value: { failed: 'missing' } };
    container = composedParent(container);
  }
  return { value: { failed: 'missing' } };
}
