/** What symptoms mean for a Page: what is kept of them, when they want a check, when it's over. Pure. */

import type { PageRecord, Sight } from './record';
import { planNext } from './schedule';
import { channelsOf, isRight } from './standing';
import type { State } from './state';
import type { Symptom, Trouble } from './symptom';
import { DAY, HOUR, MINUTE } from './times';

/** Kept so long, and so many of them; the oldest go first. */
const KEPT = { time: 90 * DAY, symptoms: 500 };
/** What is older says nothing about now: it's kept, but nothing is done about it. */
const RECENT = DAY;
/** Symptoms have a Page checked once in this time at most. */
const CHECK_GAP = 5 * MINUTE;
/** So long without a symptom, while somebody works there, and it works again. */
const QUIET = HOUR;

function minuteOf({ at }: Symptom): number {
  return Math.floor(at / MINUTE);
}

/**
 * The symptoms with more. A screen counts all that it shows of a minute, so the larger number holds: what is read again, after a
 * reload or in another tab, isn't counted again.
 */
function withCounts(known: readonly Symptom[], found: readonly Symptom[], now: number): { symptoms: Symptom[]; news: Symptom[] } {
  const symptoms = [...known];
  const news: Symptom[] = [];
  for (const symptom of found) {
    if (symptom.count < 1 || symptom.at > now + MINUTE || symptom.at <= now - KEPT.time) continue;
    const index = symptoms.findIndex((other) => other.kind === symptom.kind && minuteOf(other) === minuteOf(symptom));
    const before = symptoms[index];
    if (before !== undefined && before.count >= symptom.count) continue;
    if (before === undefined) symptoms.push(symptom);
    else symptoms[index] = { ...before, count: symptom.count };
    news.push(symptom);
  }
  const kept = symptoms.filter(({ at }) => at > now - KEPT.time).sort((one, other) => one.at - other.at);
  return { symptoms: kept.slice(-KEPT.symptoms), news };
}

/** Since when the Page has been seen right after the latest symptom; `null` where it hasn't been. */
export function rightSince(record: PageRecord): number | null {
  const { trouble } = record;
  const channels = channelsOf(record).filter(([, { standing }]) => standing !== null);
  if (trouble === undefined || channels.length === 0) return null;
  const since = channels.map(([, { standing, intended, since: begun, lastSeen }]) => {
    const right = standing !== null && standing.verdict === 'ours' && isRight(standing, intended);
    return right && lastSeen !== null && lastSeen > trouble.last ? Math.max(begun ?? 0, trouble.last) : null;
  });
  // A channel that isn't shown by the screens that were looked at says nothing; the one that was has to be right.
  const seen = since.filter((moment) => moment !== null);
  const wrong = channels.some(([, { standing, intended }]) => standing !== null && !isRight(standing, intended));
  return seen.length === 0 || wrong ? null : Math.max(...seen);
}

function troubleAfter(record: PageRecord, news: readonly Symptom[]): Trouble {
  const last = Math.max(...news.map(({ at }) => at));
  const { trouble } = record;
  if (trouble === undefined || trouble.overAt !== null) {
    // Back soon after it was over: it wasn't over.
    const again = trouble?.overAt != null && last - trouble.overAt < DAY;
    return { since: Math.min(...news.map(({ at }) => at)), last, again, checkedAt: trouble?.checkedAt ?? null, overAt: null };
  }
  const right = rightSince(record);
  const seenRight = right !== null && Math.max(...channelsOf(record).map(([, { lastSeen }]) => lastSeen ?? 0)) < last;
  return { ...trouble, last: Math.max(trouble.last, last), again: trouble.again || seenRight };
}

/** The record with symptoms that a screen shows; the same where all of them are known. */
function withSymptoms(record: PageRecord, found: readonly Symptom[], now: number): PageRecord {
  const { symptoms, news } = withCounts(record.symptoms ?? [], found, now);
  if (news.length === 0) return record;
  const recent = news.filter(({ at }) => at > now - RECENT);
  return { ...record, symptoms, ...(recent.length === 0 ? {} : { trouble: troubleAfter(record, recent) }) };
}

/**
 * The state after symptoms, and whether the Page is to be checked now.
 *
 * Where it was checked for symptoms a moment ago, the next check is put forward instead. Where the person has switched checks off,
 * there is none.
 */
export function bookSymptoms(state: State, pageId: string, found: readonly Symptom[], now: number): { state: State; check: boolean } {
  const before = state.records[pageId];
  if (before === undefined) return { state, check: false };
  const after = withSymptoms(before, found, now);
  if (after === before) return { state, check: false };
  const changed = (record: PageRecord): State => ({ ...state, records: { ...state.records, [pageId]: record } });
  const { trouble } = after;
  if (trouble === undefined || trouble === before.trouble || state.settings.checkEveryHours === null)
    return { state: changed(after), check: false };
  const waits = trouble.checkedAt !== null && Math.abs(now - trouble.checkedAt) < CHECK_GAP;
  const checkedAt = waits ? trouble.checkedAt : now;
  const next = planNext(after, now, state.settings) ?? now;
  const nextCheck = Math.min(after.nextCheck ?? next, next, waits ? (trouble.checkedAt as number) + CHECK_GAP : next);
  return { state: changed({ ...after, trouble: { ...trouble, checkedAt }, nextCheck }), check: !waits };
}

/** Somebody works in Harasocial with the Page: a reply of theirs got through, or at least nothing has failed for an hour. */
export function bookActivity(state: State, pageId: string, sent: boolean, now: number): State {
  const record = state.records[pageId];
  const { trouble } = record ?? {};
  if (record === undefined || trouble === undefined || trouble.overAt !== null) return state;
  const since = rightSince(record);
  if (since === null || (!sent && now - since < QUIET)) return state;
  return { ...state, records: { ...state.records, [pageId]: { ...record, trouble: { ...trouble, overAt: now } } } };
}

/** What a check of the Page is to be remembered as: the first look after an error in Harasocial is owed to that. */
export function sightOfCheck(record: PageRecord | undefined): Sight {
  const { trouble, lastLook } = record ?? {};
  return trouble !== undefined && trouble.overAt === null && trouble.last > (lastLook?.at ?? 0) ? 'symptom' : 'check';
}

/** The symptoms of a Page within a span of time, latest first. */
export function symptomsIn(record: PageRecord, { from, to }: { from: number; to: number }): Symptom[] {
  return (record.symptoms ?? []).filter(({ at }) => at >= from && at <= to).reverse();
}
