/** Under which Page a reading is booked, and the state after it. */

import { assess, assessFailure, type Context } from './assess';
import { mergedPage } from './merge';
import { type Effect, unreadId } from './notice';
import { passedFailed } from './passed-by';
import type { PageIdentity, Reading, UnreadableReason } from './reading';
import { newRecord, type Obstacle, type PageRecord, type Records } from './record';
import { backOff, planNext } from './schedule';
import type { Settings } from './settings';
import { isMuted } from './standing';
import type { State } from './state';
import { DAY } from './times';

/** The record that goes by this id, its own or an alias. */
export function recordOf(records: Records, id: string): PageRecord | undefined {
  return records[id] ?? Object.values(records).find((record) => record.aliases.includes(id));
}

/** The Page that a screen is about, by what it says of itself; `null` where it doesn't say, or names a stranger's profile. */
export function pageIdOf(records: Records, page: PageIdentity): string | null {
  if (page.id !== null) {
    // The address can carry a profile id; once it is known as an alias, the classic id is the key.
    return recordOf(records, page.id)?.id ?? page.id;
  }
  return page.profileId === undefined ? null : (recordOf(records, page.profileId)?.id ?? null);
}

/** Notes that a profile is the Page's; takes it from whatever Page had it before. */
export function withAlias(records: Records, record: PageRecord, profileId: string | undefined): Records {
  if (profileId === undefined || profileId === record.id) return { ...records, [record.id]: record };
  const { [profileId]: twin, ...others } = records;
  const page = twin === undefined ? record : mergedPage(record, twin);
  const rest = Object.entries(others).map(([id, other]): [string, PageRecord] =>
    id !== page.id && other.aliases.includes(profileId)
      ? [id, { ...other, aliases: other.aliases.filter((alias) => alias !== profileId) }]
      : [id, other],
  );
  const aliases = page.aliases.includes(profileId) ? page.aliases : [...page.aliases, profileId];
  return { ...Object.fromEntries(rest), [page.id]: { ...page, aliases } };
}

function isRead({ channels }: Reading, settings: Settings): boolean {
  return settings.channels.some((channel) => (channels[channel]?.verdict ?? 'unreadable') !== 'unreadable');
}

/**
 * The state after a reading.
 *
 * A Page is watched from the first time that its setting was read. A screen that isn't about the setting is nobody's, and one
 * that doesn't say whose it is isn't booked: better not known than known of the wrong Page.
 */
export function book(
  state: State,
  reading: Reading,
  now: number,
  context: Context,
): { state: State; effects: Effect[]; pageId: string | null } {
  const pageId = reading.screen === 'other' ? null : pageIdOf(state.records, reading.page);
  if (pageId === null) return { state, effects: [], pageId };
  const known = state.records[pageId];
  if (known === undefined && !isRead(reading, state.settings)) return { state, effects: [], pageId: null };
  const assessed = assess(known ?? newRecord(pageId), reading, now, state.settings, context);
  const watch = isRead(reading, state.settings) && state.watch.signedOut !== null ? { ...state.watch, signedOut: null } : state.watch;
  if (assessed.record === known && reading.page.profileId === undefined) return { state, effects: assessed.effects, pageId };
  const records = withAlias(state.records, assessed.record, reading.page.profileId);
  return { state: { ...state, records, watch }, effects: assessed.effects, pageId };
}

/** Checks that fail so often, or for so long, are worth one quiet note; and one a day at most, whatever the number of Pages. */
const NOTE_AFTER = { checks: 3, time: DAY, gap: DAY };

function withNote(state: State, record: PageRecord, reason: UnreadableReason, now: number): { state: State; effects: Effect[] } {
  const { unreadableSince, failures } = record;
  const { signedOut, unreadToldAt } = state.watch;
  const often = Math.max(failures?.count ?? 0, reason === 'signed-out' ? (signedOut?.count ?? 0) : 0) >= NOTE_AFTER.checks;
  const rests = isMuted(record, now) || (unreadToldAt !== null && Math.abs(now - unreadToldAt) < NOTE_AFTER.gap);
  if (unreadableSince === null || record.unreadTold === unreadableSince || rests) return { state, effects: [] };
  if (!often && now - unreadableSince < NOTE_AFTER.time) return { state, effects: [] };
  const notice = { kind: 'unread' as const, pageId: record.id, pageName: record.name, reason, at: unreadableSince };
  const records = { ...state.records, [record.id]: { ...record, unreadTold: unreadableSince } };
  return {
    state: { ...state, records, watch: { ...state.watch, unreadToldAt: now } },
    effects: [{ type: 'notify', id: unreadId(record.id, unreadableSince), notice }],
  };
}

/** A check that ended without a reading of the Page. What hindered the look itself says nothing about the Page. */
export function bookFailure(
  state: State,
  pageId: string,
  reason: UnreadableReason | Obstacle,
  now: number,
): { state: State; effects: Effect[] } {
  const record = state.records[pageId];
  if (record === undefined) return { state: passedFailed(state, pageId, reason), effects: [] };
  switch (reason) {
    case 'offline':
    case 'interrupted':
    case 'no-permission':
    case 'no-window': {
      const waiting = { ...record, failures: { count: (record.failures?.count ?? 0) + 1, reason } };
      const after = { ...waiting, nextCheck: planNext(waiting, now, state.settings) };
      return { state: { ...state, records: { ...state.records, [pageId]: after } }, effects: [] };
    }
  }
  const after = assessFailure(record, reason, now, state.settings, { sight: 'check' });
  const count = (state.watch.signedOut?.count ?? 0) + 1;
  // Of one signing out, one learns for all Pages.
  const watch = reason === 'signed-out' ? { ...state.watch, signedOut: { count, until: now + backOff(count) } } : state.watch;
  return withNote({ ...state, watch, records: { ...state.records, [pageId]: after } }, after, reason, now);
}
