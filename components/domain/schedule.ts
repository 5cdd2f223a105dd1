/** When which Pages are checked. Pure: what is due follows from the records, the moment and the settings. */

import { CONFIRM_AFTER, isConfirmed, isWanted } from './episode';
import type { PageRecord, Records } from './record';
import type { DailyHours, Settings } from './settings';
import { channelsOf, isMuted } from './standing';
import type { State } from './state';
import { DAY, HOUR, MINUTE } from './times';

const LONGEST_BACK_OFF = DAY;
/** Between the beginning of a check and its outcome: a background that dies then tries again after so long. */
export const RETRY_AFTER = 5 * MINUTE;
/** The hour's looks are spread over so many parts of it, so that hundreds of Pages don't come in one rush. */
const PARTS_OF_HOUR = 4;
/** Checks come up to a tenth of the interval early, each Page's at a time of its own, so that Pages added together drift apart. */
const JITTER = 0.1;

/** How long to wait after so many failures in a row: 1, 2, 4 … 24 hours. */
export function backOff(failures: number): number {
  return Math.min(LONGEST_BACK_OFF, HOUR * 2 ** Math.max(0, Math.min(failures, 10) - 1));
}

/** A number from 0 to 1 that is always the same for the same Page at the same time: FNV-1a. */
function fraction(pageId: string, now: number): number {
  let hash = 0x811c9dc5;
  for (const letter of `${pageId}/${now}`) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0;
  return hash / 2 ** 32;
}

/** The time between two checks of a Page; `null` where checks are off. */
export function intervalOf(record: PageRecord, settings: Settings): number | null {
  return settings.checkEveryHours === null ? null : (record.everyHours ?? settings.checkEveryHours) * HOUR;
}

/**
 * The moments at which a wrong channel wants to be looked at, beside the regular checks. What is past has had its look: a check
 * doesn't show every channel, and mustn't be repeated for one that it can't see.
 */
function wantedLooks(record: PageRecord, settings: Settings, after: number): number[] {
  const moments = channelsOf(record).flatMap(([, { episode, standing }]) => {
    if (episode === null || standing === null) return [];
    if (!isConfirmed(standing, episode)) return [episode.countedAt + CONFIRM_AFTER];
    if (!isWanted(episode, settings)) return [];
    // For good, or until the mute ends: no reminder is told before.
    return isMuted(record, after) ? [record.mutedUntil as number] : [episode.tellFrom];
  });
  return moments.filter((moment) => moment > after);
}

/** When the Page is to be checked next after something was learnt of it; `null` where checks are off. */
export function planNext(record: PageRecord, now: number, settings: Settings): number | null {
  const interval = intervalOf(record, settings);
  if (interval === null) return null;
  if (record.failures !== null) return now + backOff(record.failures.count);
  const regular = now + Math.round(interval * (1 - JITTER * fraction(record.id, now)));
  return Math.min(regular, ...wantedLooks(record, settings, now));
}

/**
 * When a check is due. A plan further off than any plan can be was made by a clock that has been set back since: it is due now. What
 * was missed is due once, however long ago.
 */
function dueAt(record: PageRecord, now: number, settings: Settings): number | null {
  const interval = intervalOf(record, settings);
  if (interval === null) return null;
  const furthest = now + Math.max(interval, LONGEST_BACK_OFF);
  return record.nextCheck === null || record.nextCheck > furthest ? now : record.nextCheck;
}

/** The end of the quiet hours that are now; `null` where it isn't quiet. By the local clock, whatever the time zone has become. */
export function quietUntil(now: number, hours: DailyHours | null): number | null {
  if (hours === null || hours.from === hours.to) return null;
  const date = new Date(now);
  const minute = date.getHours() * 60 + date.getMinutes();
  const { from, to } = hours;
  const quiet = from < to ? minute >= from && minute < to : minute >= from || minute < to;
  if (!quiet) return null;
  const end = new Date(date.getFullYear(), date.getMonth(), date.getDate() + (minute < to ? 0 : 1), 0, to);
  // On the day of a change of the clock that wall time may be gone already.
  return Math.max(end.getTime(), now + MINUTE);
}

/** How many looks are left, and when there are more; looks of a future that a clock has left don't count. */
function budget(looks: readonly number[], now: number, looksPerHour: number): { left: number; more: number } {
  const span = HOUR / PARTS_OF_HOUR;
  const most = Math.ceil(looksPerHour / PARTS_OF_HOUR);
  const within = (time: number) => looks.filter((look) => look > now - time && look <= now);
  const [hour, part] = [within(HOUR), within(span)];
  const left = Math.max(0, Math.min(looksPerHour - hour.length, most - part.length));
  const more = Math.max(hour.length >= looksPerHour ? Math.min(...hour) + HOUR : now, part.length >= most ? Math.min(...part) + span : now);
  return { left, more };
}

/** Of so many looks, one goes to what is wrong or has just changed, if there is such; the rest to what has waited longest. */
const TURNS = 3;

/**
 * The Pages whose check is due, most needed first. What is wrong comes first, but not every time: so neither kind starves the other.
 * @param turn how many looks there have been
 */
export function due(records: Records, now: number, settings: Settings, turn = 0): string[] {
  const jobs = Object.values(records).flatMap((record) => {
    const at = dueAt(record, now, settings);
    if (at === null || at > now) return [];
    const wanted = channelsOf(record).some(([, { episode }]) => episode !== null) && !isMuted(record, now);
    const waited = (now - (record.lastLook?.at ?? 0)) / (intervalOf(record, settings) ?? HOUR);
    return [{ id: record.id, wanted, waited }];
  });
  jobs.sort((one, other) => other.waited - one.waited || (one.id < other.id ? -1 : 1));
  const wanted = jobs.filter((job) => job.wanted);
  const others = jobs.filter((job) => !job.wanted);
  return jobs.flatMap((_, index) => {
    const [first, second] = (turn + index) % TURNS === 0 ? [wanted, others] : [others, wanted];
    return (first.shift() ?? second.shift())?.id ?? [];
  });
}

/** What the browser starts by itself now, and when it is to think again; `next` is `null` where there is nothing to wait for. */
export function plan({ records, settings, watch: { looks, signedOut } }: State, now: number): { check: string[]; next: number | null } {
  const moments = Object.values(records).flatMap((record) => dueAt(record, now, settings) ?? []);
  if (moments.length === 0) return { check: [], next: null };
  // No Page can be read while nobody is signed in; further off than it can be, that was noted before the clock was set back.
  const barred = signedOut !== null && signedOut.until <= now + LONGEST_BACK_OFF ? signedOut.until : 0;
  const first = Math.max(barred, Math.min(...moments));
  const quiet = quietUntil(Math.max(first, now), settings.quietHours);
  if (first > now) return { check: [], next: quiet ?? first };
  if (quiet !== null) return { check: [], next: quiet };
  const { left, more } = budget(looks, now, settings.looksPerHour);
  const waiting = due(records, now, settings, looks.length);
  const check = waiting.slice(0, left);
  return { check, next: check.length > 0 ? now : more };
}

/** The looks that still count against the budget, with one more. */
export function withLook(looks: readonly number[], now: number): number[] {
  return [...looks.filter((look) => look > now - HOUR && look <= now), now];
}

/** How long it takes until every one of so many Pages has had its check: the interval, or longer where the budget doesn't allow it. */
export function roundTrip(pages: number, settings: Settings): number | null {
  return settings.checkEveryHours === null ? null : Math.max(settings.checkEveryHours, pages / settings.looksPerHour) * HOUR;
}
