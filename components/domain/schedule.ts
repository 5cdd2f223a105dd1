/** When the next check of a Page is due. */

import { CONFIRM_AFTER, isConfirmed } from './episode';
import type { PageRecord, Records } from './record';
import type { Settings } from './settings';
import { channelsOf, isMuted } from './standing';
import { HOUR } from './times';

const LONGEST_BACK_OFF = 24 * HOUR;
/** Between the beginning of a check and its outcome: a background that dies then tries again after so long. */
export const RETRY_AFTER = HOUR / 12;

/** How long to wait after so many failures in a row: 1, 2, 4 … 24 hours. */
export function backOff(failures: number): number {
  return Math.min(LONGEST_BACK_OFF, HOUR * 2 ** Math.max(0, Math.min(failures, 10) - 1));
}

/**
 * The moments at which a wrong channel wants to be looked at, beside the regular checks. What is past has had its look: a check
 * doesn't show every channel, and mustn't be repeated for one that it can't see.
 */
function wantedLooks(record: PageRecord, now: number): number[] {
  const moments = channelsOf(record).flatMap(([, { episode, standing }]) => {
    if (episode === null || standing === null) return [];
    if (!isConfirmed(standing, episode)) return [episode.countedAt + CONFIRM_AFTER];
    // For good, or until the mute ends: no reminder is told before.
    return isMuted(record, now) ? [record.mutedUntil as number] : [episode.tellFrom];
  });
  return moments.filter((moment) => moment > now);
}

/** When the Page is to be checked next after something was learnt of it; `null` where checks are off. */
export function planNext(record: PageRecord, now: number, settings: Settings): number | null {
  if (settings.checkEveryHours === null) return null;
  if (record.failures !== null) return now + backOff(record.failures.count);
  return Math.min(now + settings.checkEveryHours * HOUR, ...wantedLooks(record, now));
}

/**
 * When a check is due. A plan further off than any plan can be was made by a clock that has been set back since: it is due now. What
 * was missed is due once, however long ago.
 */
export function dueAt(record: PageRecord, now: number, settings: Settings): number | null {
  if (settings.checkEveryHours === null) return null;
  const furthest = now + Math.max(settings.checkEveryHours * HOUR, LONGEST_BACK_OFF);
  return record.nextCheck === null || record.nextCheck > furthest ? now : record.nextCheck;
}

/** The Pages to be checked now, the longest overdue first. */
export function due(records: Records, now: number, settings: Settings): string[] {
  return Object.values(records)
    .map((record) => ({ id: record.id, at: dueAt(record, now, settings) }))
    .filter((job): job is { id: string; at: number } => job.at !== null && job.at <= now)
    .sort((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1))
    .map((job) => job.id);
}

/** The moment at which the next check is due; `null` where there is none. */
export function nextDue(records: Records, now: number, settings: Settings): number | null {
  const moments = Object.values(records).flatMap((record) => dueAt(record, now, settings) ?? []);
  return moments.length === 0 ? null : Math.min(...moments);
}
