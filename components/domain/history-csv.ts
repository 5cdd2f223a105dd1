/** The history as a table for other programs. */

import type { PageRecord, Records } from './record';
import { channelsOf } from './standing';

/** Names of the columns: for programs, so the same in every language. */
const COLUMNS = [
  'page_id',
  'page_name',
  'channel',
  'from_verdict',
  'from_app',
  'to_verdict',
  'to_app',
  'first_seen',
  'last_seen_before',
  'seen_by',
  'changed_in_this_browser',
  'symptom',
  'count',
];

/** A cell as RFC 4180 has it. What a spreadsheet would take for a formula gets an apostrophe: names come from outside. */
function cell(value: string): string {
  const harmless = /^[=+\-@\t\r]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

function moment(at: number | null): string {
  // Further off than a date can be: only a crafted file holds such.
  if (at === null || Math.abs(at) > 8.64e15) return '';
  return new Date(at).toISOString();
}

function transitionRows(record: PageRecord): string[][] {
  return channelsOf(record).flatMap(([channel, { transitions }]) =>
    transitions.map(({ from, to, at, lastSeenBefore, sight, here }) => [
      record.id,
      record.name ?? '',
      channel,
      from?.verdict ?? '',
      from?.app ?? '',
      to.verdict,
      to.app ?? '',
      moment(at),
      moment(lastSeenBefore),
      sight,
      here === true ? 'yes' : 'no',
      '',
      '',
    ]),
  );
}

/** Errors that Harasocial has shown: they have no channel and no app. */
function symptomRows({ id, name, symptoms = [] }: PageRecord): string[][] {
  return symptoms.map(({ kind, at, count }) => [id, name ?? '', '', '', '', '', '', moment(at), '', 'symptom', 'no', kind, String(count)]);
}

/** Every transition and symptom of every Page, one to a line, times in UTC; the mark at the beginning tells Excel that it's UTF-8. */
export function historyCsv(records: Records): string {
  const rows = [COLUMNS, ...Object.values(records).flatMap((record) => [...transitionRows(record), ...symptomRows(record)])];
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
