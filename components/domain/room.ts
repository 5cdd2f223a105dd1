/** What is forgotten where there is no room left: the oldest of what was seen first, transitions last, and it is noted that it was so. */

import type { Channel } from './reading';
import type { ChannelRecord, PageRecord, Records } from './record';
import { expanded, packed } from './seen';
import { channelsOf } from './standing';
import type { State } from './state';

/** So much is kept at most, in bytes; half of what Chrome gives. */
export const MOST_ROOM = 5_000_000;

/** What things take up as JSON, about, with names of a usual length. */
const WEIGHT = { page: 330, channel: 400, transition: 195, stretch: 32 };

/** About how many bytes the records take up. */
export function weightOf(records: Records): number {
  let weight = 0;
  for (const record of Object.values(records)) {
    weight += WEIGHT.page;
    for (const [, { transitions, seen }] of channelsOf(record)) {
      weight += WEIGHT.channel + WEIGHT.transition * transitions.length + WEIGHT.stretch * seen.stretches.length;
    }
  }
  return weight;
}

function channelsOfAll(records: Records): ChannelRecord[] {
  return Object.values(records).flatMap((record) => channelsOf(record).map(([, channel]) => channel));
}

function withChannels(records: Records, change: (channel: ChannelRecord) => ChannelRecord): Records {
  const changed = Object.values(records).map((record): [string, PageRecord] => {
    const channels: Partial<Record<Channel, ChannelRecord>> = {};
    let same = true;
    for (const [name, channel] of channelsOf(record)) {
      channels[name] = change(channel);
      same &&= channels[name] === channel;
    }
    return [record.id, same ? record : { ...record, channels }];
  });
  return Object.fromEntries(changed);
}

/** The moment up to which a share of all moments lies. */
function oldest(moments: number[], share: number): number {
  return moments.sort((one, other) => one - other)[Math.ceil(moments.length * share) - 1] ?? -Infinity;
}

function withForgotten(state: State, records: Records, kind: 'stretches' | 'transitions', count: number): State {
  const before = state.watch.forgotten ?? { stretches: 0, transitions: 0 };
  return { ...state, records, watch: { ...state.watch, forgotten: { ...before, [kind]: before[kind] + count } } };
}

/** The state with the oldest quarter of what was seen forgotten; where nothing is left of that, the oldest tenth of the transitions; `null` where only the present is left. */
export function forgetOldest(state: State): State | null {
  const channels = channelsOfAll(state.records);
  const ends = channels.flatMap(({ seen }) => seen.stretches.map(([, to]) => to));
  if (ends.length > 0) {
    const limit = oldest(ends, 1 / 4);
    let count = 0;
    const records = withChannels(state.records, (channel) => {
      const stretches = expanded(channel.seen);
      const kept = stretches.filter(({ to }) => to > limit);
      count += stretches.length - kept.length;
      return kept.length === stretches.length ? channel : { ...channel, seen: packed(kept) };
    });
    return withForgotten(state, records, 'stretches', count);
  }
  // The last one says since when it has been as it is.
  const moments = channels.flatMap(({ transitions }) => transitions.slice(0, -1).map(({ at }) => at));
  if (moments.length === 0) return null;
  const limit = oldest(moments, 1 / 10);
  let count = 0;
  const records = withChannels(state.records, (channel) => {
    const { transitions } = channel;
    const kept = transitions.filter(({ at }, index) => at > limit || index === transitions.length - 1);
    count += transitions.length - kept.length;
    return kept.length === transitions.length ? channel : { ...channel, transitions: kept };
  });
  return withForgotten(state, records, 'transitions', count);
}

/** The state as it may be kept. */
export function withinRoom(state: State): State {
  let fitting = state;
  while (weightOf(fitting.records) > MOST_ROOM) {
    const lighter = forgetOldest(fitting);
    if (lighter === null) break;
    fitting = lighter;
  }
  return fitting;
}
