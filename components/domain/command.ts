/** What the admin's commands do to the state. */

import { withdrawn } from './episode';
import { rested } from './in-page-notice';
import type { Matter } from './messages';
import type { Effect } from './notice';
import { hidePassed } from './passed-by';
import type { Channel } from './reading';
import { type ChannelRecord, newChannelRecord, type PageRecord } from './record';
import { planNext } from './schedule';
import type { Settings } from './settings';
import { channelsOf, isRight, standingOf } from './standing';
import type { State, WatchState } from './state';
import { HOUR } from './times';
import type { Way } from './ways';

interface Outcome {
  state: State;
  effects: Effect[];
}

function withRecord(state: State, record: PageRecord, effects: Effect[], now: number): Outcome {
  const planned = { ...record, nextCheck: planNext(record, record.lastLook?.at ?? now, state.settings) };
  return { state: { ...state, records: { ...state.records, [record.id]: planned } }, effects };
}

/** The episode of a channel whose standing hasn't changed, but what the admin thinks of it has: by their own doing, so no alarm. */
function reconsidered(pageId: string, channel: Channel, record: ChannelRecord, now: number): [ChannelRecord, Effect[]] {
  if (record.standing === null) return [record, []];
  if (isRight(record.standing, record.intended)) {
    return [{ ...record, episode: null }, withdrawn(pageId, channel, record.episode)];
  }
  if (record.episode !== null) return [record, []];
  const episode = {
    since: now,
    from: null,
    transition: record.count,
    looks: 1,
    countedAt: now,
    toldAt: null,
    told: 0,
    tellFrom: now + HOUR,
  };
  return [{ ...record, episode }, []];
}

/** No alerts for the Page until then; `null` ends it. */
export function mute(state: State, pageId: string, until: number | null, now: number): Outcome {
  const record = state.records[pageId];
  if (record === undefined) return { state, effects: [] };
  const effects = until === null ? [] : channelsOf(record).flatMap(([channel, { episode }]) => withdrawn(pageId, channel, episode));
  return withRecord(state, { ...record, mutedUntil: until }, effects, now);
}

/** So long the admin is left alone who asks for it. */
const LATER = 3 * HOUR;

/** Tells the admin again in a few hours, rather than when the next reminder would come. */
export function later(state: State, pageId: string, channel: Channel, now: number): Outcome {
  const record = state.records[pageId];
  const known = record?.channels[channel];
  if (record === undefined || known === undefined || known.episode === null) return { state, effects: [] };
  const after = { ...known, episode: { ...known.episode, tellFrom: now + LATER, asked: true } };
  const effects = withdrawn(pageId, channel, known.episode);
  return withRecord(state, { ...record, channels: { ...record.channels, [channel]: after } }, effects, now);
}

/** The app that the admin wants in charge of the channel; `null` takes it back. */
export function intend(state: State, pageId: string, channel: Channel, app: string | null, now: number): Outcome {
  const record = state.records[pageId];
  if (record === undefined) return { state, effects: [] };
  const before = { ...(record.channels[channel] ?? newChannelRecord()), intended: app };
  const [after, effects] = reconsidered(pageId, channel, before, now);
  return withRecord(state, { ...record, channels: { ...record.channels, [channel]: after } }, effects, now);
}

/** The app that is in charge now is wanted there: the person says so where they see it. */
export function intendPresent(state: State, pageId: string, channel: Channel, now: number): Outcome {
  const app = state.records[pageId]?.channels[channel]?.standing?.app ?? null;
  return app === null ? { state, effects: [] } : intend(state, pageId, channel, app, now);
}

/** The notice on the Page's screens rests for a day. */
export function restNotice(state: State, pageId: string, now: number): Outcome {
  const record = state.records[pageId];
  if (record === undefined) return { state, effects: [] };
  return { state: { ...state, records: { ...state.records, [pageId]: rested(record, now) } }, effects: [] };
}

/** An interval of its own for the Page; `null` takes it back. */
export function setPageInterval(state: State, pageId: string, hours: number | null, now: number): Outcome {
  const record = state.records[pageId];
  if (record === undefined) return { state, effects: [] };
  const { everyHours: _, ...rest } = record;
  return withRecord(state, hours === null ? rest : { ...rest, everyHours: hours }, [], now);
}

/** Remembers which way leads to the Page's setting; one that has stopped doing so is forgotten. */
export function noteWay(state: State, pageId: string, way: Way, works: boolean): State {
  const record = state.records[pageId];
  if (record === undefined || (record.way === way) === works) return state;
  const { way: _, ...rest } = record;
  return { ...state, records: { ...state.records, [pageId]: works ? { ...rest, way } : rest } };
}

/** Forgets the Page, and takes back what was said of it. */
export function remove(state: State, pageId: string): Outcome {
  const { [pageId]: record, ...records } = state.records;
  if (record === undefined) return { state: hidePassed(state, pageId), effects: [] };
  const effects = channelsOf(record).flatMap(([channel, { episode }]) => withdrawn(pageId, channel, episode));
  return { state: hidePassed({ ...state, records }, pageId), effects };
}

/** A record under other settings: what was seen is judged anew, which is no transition, for nothing has changed at Meta. */
export function judgedAnew(record: PageRecord, settings: Settings, now: number): [PageRecord, Effect[]] {
  const effects: Effect[] = [];
  const channels = { ...record.channels };
  for (const [channel, before] of channelsOf(record)) {
    if (!settings.channels.includes(channel)) {
      channels[channel] = { ...before, episode: null };
      effects.push(...withdrawn(record.id, channel, before.episode));
      continue;
    }
    if (before.standing === null) continue;
    const standing = standingOf(before.evidence, before.standing.verdict, settings.ourApps) ?? before.standing;
    const [after, withdrawals] = reconsidered(record.id, channel, { ...before, standing }, now);
    channels[channel] = after;
    effects.push(...withdrawals);
  }
  return [{ ...record, channels }, effects];
}

/** The admin knows of it. */
export function understood(state: State, what: Matter): Outcome {
  const { watch } = state;
  switch (what) {
    case 'checks':
      return { state: { ...state, watch: { ...watch, explained: true } }, effects: [] };
    case 'forgotten':
      return { state: { ...state, watch: { ...watch, forgotten: null } }, effects: [] };
    case 'set-aside':
      return { state: { ...state, watch: { ...watch, setAsideKnown: watch.setAside } }, effects: [] };
  }
}

/** Forgets every Page, also those that were only passed by; settings stay. */
export function removeAll(state: State): Outcome {
  const removed = Object.keys(state.records).reduce<Outcome>(
    (before, pageId) => {
      const after = remove(before.state, pageId);
      return { state: after.state, effects: [...before.effects, ...after.effects] };
    },
    { state: { ...state, watch: { ...state.watch, passed: [] } }, effects: [] },
  );
  return { ...removed, state: { ...removed.state, watch: { ...removed.state.watch, passed: [] } } };
}

/** When each of the changed settings was changed: later than any change that is known, whatever the clock says. */
function stamped(known: WatchState['settingsAt'], changes: Partial<Settings>, now: number): WatchState['settingsAt'] {
  const keys = Object.keys(changes) as (keyof Settings)[];
  return { ...known, ...Object.fromEntries(keys.map((key) => [key, Math.max(now, (known[key] ?? 0) + 1)])) };
}

/** New settings. Where other apps are ours, or other channels are watched from now on, what was seen is judged anew. */
export function set(state: State, changes: Partial<Settings>, now: number): Outcome {
  const settings = { ...state.settings, ...changes };
  const effects: Effect[] = [];
  const records = Object.values(state.records).map((record): [string, PageRecord] => {
    const [judged, withdrawals] =
      changes.ourApps === undefined && changes.channels === undefined ? [record, []] : judgedAnew(record, settings, now);
    effects.push(...withdrawals);
    return [record.id, { ...judged, nextCheck: planNext(judged, judged.lastLook?.at ?? now, settings) }];
  });
  // Who has chosen when checks are made knows that they are made.
  const explained = state.watch.explained || changes.checkEveryHours !== undefined;
  const watch = { ...state.watch, explained, settingsAt: stamped(state.watch.settingsAt, changes, now) };
  return { state: { settings, records: Object.fromEntries(records), watch }, effects };
}
