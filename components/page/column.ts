import { cleanName, foldName } from '../domain/app-names';
import type { Channel } from '../domain/reading';
import { isMarkedChosen } from './choices';
import { channelNamed } from './lexicon/meaning';
import type { PieceReader } from './pieces';
import { type Found, type Role, valueAmong } from './value-among';
import { isBeside } from './visible';

const TABLE = 'table,[role="table"],[role="grid"],[role="treegrid"]';
const ROW = 'tr,[role="row"]';

function isHead(element: Element): boolean {
  return element.matches('th:not([scope="row"]),[role="columnheader"]');
}

/** The head of the column in which a cell stands; `null` where the table has none for it. */
export function headOfColumn(element: Element): Element | null {
  const cell = element.closest('td,[role="cell"],[role="gridcell"]');
  const row = cell?.closest(ROW);
  const head = row?.closest(TABLE)?.querySelector(ROW);
  if (!cell || !row || !head || head === row || head.children.length !== row.children.length) return null;
  const found = head.children[[...row.children].indexOf(cell)];
  return found && isHead(found) ? found : null;
}

/** The head of the column of apps. */
const APP =
  /^(?:apps?|applications?|ứng dụng|app name|tên ứng dụng|aplicaci(?:ón|ones)|aplicativos?|aplicaç(?:ão|ões)|aplikasi|แอพ|แอป|アプリ|앱)$/u;

const YES = /^(?:yes|có|sí|sim|oui|ya|ใช่|はい|예)$/u;

/** The name of the only row that is marked in a column, as tables do that give each app a role by a sign or a radio button. */
function valueOfMarkedRow(rows: readonly Element[], column: number, field: Role, reader: PieceReader): Found {
  const marked = rows.filter(
    ({ children }) => isMarkedChosen(children[column] as Element) || YES.test(foldName(children[column]?.textContent ?? '')),
  );
  const [only] = marked;
  const name = only?.children[0];
  const found = marked.length === 1 && name ? valueAmong(reader.within(name), field) : null;
  if (!only || typeof found?.value !== 'string') return { value: { failed: 'ambiguous' } };
  const element = only.children[column]?.querySelector('input,[role="radio"],[role="checkbox"]');
  return element ? { ...found, control: { element, value: found.value, title: null, foreign: false } } : found;
}

/** The value below a title that fills a row of its own, in a table of one column. */
function valueInNextRow(row: Element, field: Role, reader: PieceReader): Found | null {
  const next = row.nextElementSibling;
  const [cell, ...others] = next?.matches(ROW) ? next.children : [];
  return cell && others.length === 0 && !isHead(cell) ? valueAmong(reader.within(cell), field) : null;
}

/** The value of a title that is the head of a column: in the only other row, or the app of the only row that is marked there. */
export function valueInColumn(title: Element, field: Role, reader: PieceReader): Found | null {
  const cell = title.closest('th,td,[role="columnheader"],[role="cell"],[role="gridcell"]');
  const row = cell?.closest(ROW);
  const table = row?.closest(TABLE);
  if (!cell || !row || !table) return null;
  const cells = [...row.children];
  if (!cells.every(isHead)) return null;
  if (cells.length < 2) return valueInNextRow(row, field, reader);
  const rows = [...table.querySelectorAll(ROW)].filter((other) => other !== row && other.closest(TABLE) === table);
  const [only] = rows;
  const column = cells.indexOf(cell);
  if (!only) return { value: { failed: 'late' } };
  if (rows.some(({ children }) => children.length !== cells.length)) return { value: { failed: 'ambiguous' } };
  if (rows.length > 1) return column > 0 ? valueOfMarkedRow(rows, column, field, reader) : { value: { failed: 'ambiguous' } };
  return valueAmong(reader.within(only.children[column] as Element), field) ?? { value: { failed: 'missing' } };
}

/** The cells of a row, each as often as it has columns. */
function columnsOf(row: Element): Element[] {
  return [...row.children].flatMap((cell) => Array.from({ length: (cell as HTMLTableCellElement).colSpan || 1 }, () => cell));
}

/** The app of a row, in a table that has more columns than those of titles and apps: it stands below the head that says "App". */
export function valueInAppColumn(title: Element, field: Role, reader: PieceReader): Found | null {
  const cell = title.closest('td,th[scope="row"],[role="cell"],[role="gridcell"],[role="rowheader"]');
  const row = cell?.closest(ROW);
  const head = row?.closest(TABLE)?.querySelector(ROW);
  if (!cell || !row || !head || ![...head.children].every(isHead)) return null;
  const heads = columnsOf(head);
  const cells = columnsOf(row);
  if (heads.length !== cells.length) return null;
  const apps = new Set(cells.filter((_, index) => APP.test(foldName(heads[index]?.textContent ?? ''))));
  const found = [...apps].flatMap((app) => (app.contains(title) ? [] : (valueAmong(reader.within(app), field) ?? [])));
  const [only, ...others] = found;
  return only && others.length === 0 ? only : null;
}

const MOST_LEVELS = 6;
// Parts of a screen that stand side by side whatever is in them: a list of profiles and a panel aren't titles and their values.
const PARTS =
  '[role="tabpanel"],[role="main"],main,[role="dialog"],[role="region"],[role="grid"],[role="table"],table,[role="list"],ul,form';

// Where a line holds one of these, or a second title, a title in it has its value there or has none.
const ENDS_LINE: ReadonlySet<string> = new Set(['name', 'empty', 'late', 'control', 'heading']);

/** Whether a line says nothing but a title. */
function isTitleAlone(line: Element, reader: PieceReader): boolean {
  const kinds = reader.within(line).map(({ kind }) => kind);
  return !kinds.some((kind) => ENDS_LINE.has(kind)) && kinds.indexOf('title') === kinds.lastIndexOf('title');
}

/** Whether a column holds titles and no values, or the other way round. */
function isColumnOf(what: 'title' | 'value', column: Element, reader: PieceReader): boolean {
  const kinds = new Set(reader.within(column).map(({ kind }) => kind));
  return what === 'title' ? !kinds.has('control') && !kinds.has('empty') : !kinds.has('title') && !kinds.has('heading');
}

/**
 * The value beside a title where titles stand in one column and values in another, each line of the one beside the line of the other:
 * only what is drawn tells which belong together.
 */
export function valueInNextColumn(title: Element, field: Role, reader: PieceReader): Found | null {
  let line = title;
  for (let level = 0; level < MOST_LEVELS; level += 1) {
    const column = line.parentElement;
    const lines = [...(column?.children ?? [])];
    if (!column || column.localName === 'body' || line.matches(PARTS)) return null;
    const others = [...(column.parentElement?.children ?? [])].filter(
      (other) =>
        other !== column &&
        other.children.length === lines.length &&
        lines.every((own, at) => isBeside(own, other.children[at] as Element)),
    );
    const [other] = others;
    if (lines.length > 1 && others.length === 1 && other) {
      const isPair = isTitleAlone(line, reader) && isColumnOf('title', column, reader) && isColumnOf('value', other, reader);
      // An empty cell awaits its value.
      if (isPair) return valueAmong(reader.within(other.children[lines.indexOf(line)] as Element), field) ?? { value: { failed: 'late' } };
    }
    line = column;
  }
  return null;
}

const LONGEST_HEAD = 40;

/** The values below a title at the head of a column, where each row names a channel of its own; `null` where they don't. */
function valuesOfChannelRows(cell: Element, head: Element, table: Element, field: Role, reader: PieceReader): ByChannel | null {
  const cells = [...head.children];
  const rows = [...table.querySelectorAll(ROW)].filter((row) => row !== head && row.closest(TABLE) === table);
  if (!cells.every(isHead) || rows.length < 2 || rows.some(({ children }) => children.length !== cells.length)) return null;
  const column = cells.indexOf(cell);
  const values = rows.flatMap(({ children }) => {
    const named = new Set([...children].flatMap((other, index) => (index === column ? [] : (channelOfCell(other) ?? []))));
    const [channel, ...others] = named;
    const below = children[column];
    return channel && others.length === 0 && below ? [{ channel, below }] : [];
  });
  if (values.length < rows.length || new Set(values.map(({ channel }) => channel)).size < rows.length) return null;
  return foundIn(values, field, reader);
}

type ByChannel = { channel: Channel; found: Found }[];

function channelOfCell(cell: Element): Channel | null {
  const text = cleanName(cell.textContent ?? '');
  return text.length <= LONGEST_HEAD ? channelNamed(text) : null;
}

function foundIn(values: readonly { channel: Channel; below: Element }[], field: Role, reader: PieceReader): ByChannel {
  return values.map(({ channel, below }) => ({ channel, found: valueAmong(reader.within(below), field) ?? { value: { failed: 'late' } } }));
}

/** The values of a title where a table's columns or rows are those of the channels; `null` where they aren't. */
export function valuesByChannel(title: Element, field: Role, reader: PieceReader): ByChannel | null {
  const cell = title.closest('th,td,[role="rowheader"],[role="columnheader"],[role="cell"],[role="gridcell"]');
  const row = cell?.closest(ROW);
  const table = row?.closest(TABLE);
  const head = table?.querySelector(ROW);
  if (!cell || !row || !table || !head) return null;
  if (head === row) return valuesOfChannelRows(cell, row, table, field, reader);
  if (head.children.length !== row.children.length) return null;
  const columns = [...head.children].flatMap((name, index) => {
    const channel = channelOfCell(name);
    const below = row.children[index];
    return channel && below && !below.contains(title) ? [{ channel, below }] : [];
  });
  return columns.length < 2 ? null : foundIn(columns, field, reader);
}
