/**
 * A Page's present and its past, which are stored apart: with 1,000 Pages the present is a sixth of the whole, and all that a popup or
 * a notice in a page needs.
 */

import type { Channel } from './reading';
import type { ChannelRecord, PageRecord } from './record';
import { channelsOf } from './standing';

/** What a channel has in the past document: all transitions but the last, which says since when it has been as it is. */
export type ChannelPast = Pick<ChannelRecord, 'transitions' | 'seen'>;
export type Past = Partial<Record<Channel, ChannelPast>>;

const NOTHING_SEEN: ChannelRecord['seen'] = { standings: [], stretches: [] };

/** A record without its past. */
export function presentOf(record: PageRecord): PageRecord {
  const channels = channelsOf(record).map(([name, channel]) => [
    name,
    { ...channel, transitions: channel.transitions.slice(-1), seen: NOTHING_SEEN },
  ]);
  return { ...record, channels: Object.fromEntries(channels) };
}

/** The past of a record. */
export function pastOf(record: PageRecord): Past {
  const channels = channelsOf(record).map(([name, { transitions, seen }]) => [name, { transitions: transitions.slice(0, -1), seen }]);
  return Object.fromEntries(channels);
}

/** Whether two records of a Page have the same past. */
export function samePast(one: PageRecord, other: PageRecord): boolean {
  const [before, after] = [channelsOf(one), channelsOf(other)];
  return (
    before.length === after.length &&
    after.every(([name, { transitions, seen }]) => {
      const channel = one.channels[name];
      return channel?.transitions === transitions && channel.seen === seen;
    })
  );
}

/** A record with its past again. */
export function withPast(present: PageRecord, past: Past): PageRecord {
  const channels = channelsOf(present).map(([name, channel]) => {
    const { transitions = [], seen = channel.seen } = past[name] ?? {};
    return [name, { ...channel, transitions: [...transitions, ...channel.transitions], seen }];
  });
  return { ...present, channels: Object.fromEntries(channels) };
}
