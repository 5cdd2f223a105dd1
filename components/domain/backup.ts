/** What is known as a file, and back. What comes from a file is untrusted: it's taken whole or not at all. */

import { recordOf, withAlias } from './book';
import { judgedAnew, set } from './command';
import { withdrawn } from './episode';
import { mergedPage } from './merge';
import { changes, migrate } from './migrate';
import type { Effect } from './notice';
import { newRecord, type PageRecord, type Records } from './record';
import type { Settings } from './settings';
import { channelsOf } from './standing';
import { EMPTY_STATE, type State } from './state';
import { type Documents, isOfPage, SETTINGS, VERSION } from './stored';

/** How one of our files is known. */
const APPLICATION = 'funnel-guard';

interface Backup {
  application: typeof APPLICATION;
  /** ISO 8601. */
  exportedAt: string;
  documents: Documents;
}

/** Why a file wasn't taken. */
export type ImportFailure = 'not-a-backup' | 'later-version' | 'damaged';

/** What a file brought that wasn't known here. */
export interface Imported {
  pages: number;
  transitions: number;
}

type ImportOutcome = { ok: true; state: State; effects: Effect[]; imported: Imported } | { ok: false; reason: ImportFailure };

/** All Pages and settings as JSON, to be kept as a file; {@link importBackup} takes it back. */
export function backupOf({ records, settings }: State, now: number): string {
  const { write } = changes(EMPTY_STATE, { ...EMPTY_STATE, records, settings });
  const backup: Backup = { application: APPLICATION, exportedAt: new Date(now).toISOString(), documents: write };
  return JSON.stringify(backup, null, 1);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function documentsOf(text: string): Documents | null {
  const backup = parsed(text) as Partial<Backup> | null;
  if (typeof backup !== 'object' || backup?.application !== APPLICATION) return null;
  const { documents } = backup;
  return typeof documents === 'object' && documents !== null && !Array.isArray(documents) ? documents : null;
}

function isLater(document: unknown): boolean {
  const { version } = (document ?? {}) as { version?: unknown };
  return Number.isInteger(version) && (version as number) > VERSION;
}

function countTransitions(records: Records): number {
  return Object.values(records).reduce(
    (sum, record) => sum + channelsOf(record).reduce((of, [, { transitions }]) => of + transitions.length, 0),
    0,
  );
}

/** The records with one more, under the id by which it is known here. */
function withRecord(records: Records, imported: PageRecord, settings: Settings, now: number): { records: Records; effects: Effect[] } {
  const known = recordOf(records, imported.id);
  const joined = mergedPage(known ?? { ...newRecord(imported.id), nextCheck: settings.checkEveryHours === null ? null : now }, imported);
  const all = [joined.id, imported.id, ...imported.aliases].reduce(
    (others, alias) => withAlias(others, others[joined.id] ?? joined, alias),
    { ...records, [joined.id]: joined },
  );
  // Elsewhere other apps may be ours.
  const [record, effects] = judgedAnew(all[joined.id] ?? joined, settings, now);
  const ended = known === undefined ? [] : channelsOf(known).filter(([channel]) => record.channels[channel]?.episode == null);
  return {
    records: { ...all, [record.id]: record },
    effects: [...effects, ...ended.flatMap(([channel, { episode }]) => withdrawn(record.id, channel, episode))],
  };
}

/** Settings of the file that were never touched here. */
function untouched(state: State, settings: Settings): Partial<Settings> {
  const keys = Object.keys(settings) as (keyof Settings)[];
  return Object.fromEntries(keys.filter((key) => state.watch.settingsAt[key] === undefined).map((key) => [key, settings[key]]));
}

/**
 * The state with what a file holds: histories are merged, what the admin has set here stays. A file that can't be read to the last
 * document changes nothing.
 */
export function importBackup(state: State, text: string, now: number): ImportOutcome {
  const documents = documentsOf(text);
  if (documents === null) return { ok: false, reason: 'not-a-backup' };
  if (Object.values(documents).some(isLater)) return { ok: false, reason: 'later-version' };
  const { state: found, remove } = migrate(documents, now);
  const isForeign = (key: string) => key !== SETTINGS && !isOfPage(key);
  if (remove.length > 0 || Object.keys(documents).some(isForeign)) return { ok: false, reason: 'damaged' };
  let { records } = state;
  const effects: Effect[] = [];
  for (const record of Object.values(found.records)) {
    const joined = withRecord(records, record, state.settings, now);
    records = joined.records;
    effects.push(...joined.effects);
  }
  const imported = {
    pages: Math.max(0, Object.keys(records).length - Object.keys(state.records).length),
    transitions: Math.max(0, countTransitions(records) - countTransitions(state.records)),
  };
  const settled = SETTINGS in documents ? set({ ...state, records }, untouched(state, found.settings), now) : null;
  return {
    ok: true,
    state: settled?.state ?? { ...state, records },
    effects: [...effects, ...(settled?.effects ?? [])],
    imported,
  };
}
