import { cleanName } from '../domain/app-names';
import type { Channel } from '../domain/reading';
import { channelNamed } from './lexicon/meaning';
import type { PieceReader } from './pieces';
import { type Found, type Role, valueAmong } from './value-among';

/** The value in the same column of the only other row, for a title that is the head of a column. */
export function valueInColumn(title: Element, field: Role, reader: PieceReader): Found | null {
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

const LONGEST_HEAD = 40;

/** The values in the row of a title, where the heads of a table's columns name the channels; `null` where they don't. */
export function valuesByChannel(title: Element, field: Role, reader: PieceReader): { channel: Channel; found: Found }[] | null {
  const cell = title.closest('th,td,[role="rowheader"],[role="cell"],[role="gridcell"]');
  const row = cell?.closest('tr,[role="row"]');
  const head = row?.closest('table,[role="table"],[role="grid"]')?.querySelector('tr,[role="row"]');
  if (!cell || !row || !head || head === row || head.children.length !== row.children.length) return null;
  const columns = [...head.children].flatMap((name, index) => {
    const text = cleanName(name.textContent ?? '');
    const channel = text.length <= LONGEST_HEAD ? channelNamed(text) : null;
    const below = row.children[index];
    return channel && below && !below.contains(title) ? [{ channel, below }] : [];
  });
  if (columns.length < 2) return null;
  return columns.map(({ channel, below }) => ({
    channel,
    found: valueAmong(reader.within(below), field) ?? { value: { failed: 'late' } },
  }));
}
