/**
 * What is known of the past of a channel: who was in charge when, and how much of the time was seen at all. Time in which nobody looked
 * is unknown, never right.
 */

import type { Channel } from './reading';
import type { ChannelRecord, PageRecord, Standing, Transition } from './record';
import { expanded, type SeenStretch } from './seen';
import { channelsOf, severity } from './standing';

/** A span of time in ms since 1970. */
export interface Span {
  from: number;
  to: number;
}

/** A part of a timeline: who was in charge, or `null` where that isn't known. */
export interface Segment extends Span {
  standing: Standing | null;
}

/** How long, in ms, a channel was seen to stand how; together the whole span. */
export interface Coverage {
  right: number;
  wrong: number;
  nothingChosen: number;
  unknown: number;
}

/** How long conversations went to others, in ms. */
export interface Exposure {
  /** So long it was seen to be so. */
  seen: number;
  /** So long it may have been: with the time around it that nobody looked. */
  atMost: number;
}

function clipped({ from, to }: Span, window: Span): Span {
  return { from: Math.max(from, window.from), to: Math.min(to, window.to) };
}

/**
 * The timeline of a channel: segments without gaps from the beginning of the window to its end, longest possible. Where stretches
 * contradict each other (two browsers' history, a clock that was set back), it's unknown.
 */
export function timelineOf({ seen }: Pick<ChannelRecord, 'seen'>, window: Span): Segment[] {
  const edges = seen.stretches.flatMap(([from, to, index]) => {
    const span = clipped({ from, to }, window);
    return span.from < span.to
      ? [
          { at: span.from, index, by: 1 },
          { at: span.to, index, by: -1 },
        ]
      : [];
  });
  edges.sort((one, other) => one.at - other.at);
  const segments: Segment[] = [];
  const open = new Map<number, number>();
  let at = window.from;
  const closeAt = (end: number) => {
    if (end <= at) return;
    const [only] = open.size === 1 ? open.keys() : [];
    const standing = only === undefined ? null : (seen.standings[only] ?? null);
    const last = segments.at(-1);
    if (last !== undefined && last.standing === standing) last.to = end;
    else segments.push({ from: at, to: end, standing });
    at = end;
  };
  for (const { at: end, index, by } of edges) {
    closeAt(end);
    const count = (open.get(index) ?? 0) + by;
    if (count === 0) open.delete(index);
    else open.set(index, count);
  }
  closeAt(window.to);
  return segments;
}

/** How much of the window a channel was seen right, wrong, with nothing chosen, or not at all. What the admin intends is right. */
export function coverageOf(channel: Pick<ChannelRecord, 'seen' | 'intended'>, window: Span): Coverage {
  const coverage: Coverage = { right: 0, wrong: 0, nothingChosen: 0, unknown: 0 };
  const kinds = ['right', 'nothingChosen', 'wrong'] as const;
  for (const { from, to, standing } of timelineOf(channel, window)) {
    coverage[standing === null ? 'unknown' : kinds[severity(standing, channel.intended)]] += to - from;
  }
  return coverage;
}

const KINDS = ['right', 'wrong', 'nothingChosen', 'unknown'] as const;

/**
 * A coverage in whole per cent that add up to 100. What isn't good news is never rounded away: "right" is 100 only where it was right
 * all the time.
 */
export function percentOf(coverage: Coverage): Coverage {
  const total = KINDS.reduce((sum, kind) => sum + coverage[kind], 0);
  if (total === 0) return { right: 0, wrong: 0, nothingChosen: 0, unknown: 100 };
  const percent = { ...coverage };
  for (const kind of KINDS) {
    const least = kind !== 'right' && coverage[kind] > 0 ? 1 : 0;
    percent[kind] = Math.max(least, Math.floor((coverage[kind] / total) * 100));
  }
  const largest = KINDS.reduce((one, other) => (coverage[other] > coverage[one] ? other : one));
  percent[largest] += 100 - KINDS.reduce((sum, kind) => sum + percent[kind], 0);
  return percent;
}

function isWrong({ standing }: SeenStretch, intended: string | null): boolean {
  return severity(standing, intended) === 2;
}

/** The spans in which a channel may have been wrong: those in which it was seen so, and the time without a look before and after. */
function doubtful(channel: ChannelRecord, end: number): Span[] {
  const stretches = expanded(channel.seen).sort((one, other) => one.from - other.from || one.to - other.to);
  const spans: Span[] = stretches.filter((stretch) => isWrong(stretch, channel.intended));
  let before: SeenStretch | undefined;
  for (const stretch of stretches) {
    const either = isWrong(stretch, channel.intended) || (before !== undefined && isWrong(before, channel.intended));
    if (before !== undefined && either && before.to < stretch.from) spans.push({ from: before.to, to: stretch.from });
    if (before === undefined || stretch.to >= before.to) before = stretch;
  }
  if (before !== undefined && isWrong(before, channel.intended)) spans.push({ from: before.to, to: end });
  return spans;
}

/** How long at least one of the spans lasted within the window. */
function lengthOf(spans: readonly Span[], window: Span): number {
  let [length, reached] = [0, window.from];
  for (const { from, to } of spans.map((span) => clipped(span, window)).sort((one, other) => one.from - other.from)) {
    length += Math.max(0, to - Math.max(from, reached));
    reached = Math.max(reached, to);
  }
  return length;
}

/** How long within the window conversations of a Page went to others, on any of the channels; one that is meant to be so doesn't count. */
export function exposureOf(record: PageRecord, window: Span): Exposure {
  const channels = channelsOf(record).map(([, channel]) => channel);
  const seen = channels.flatMap((channel) =>
    timelineOf(channel, window).filter(({ standing }) => standing !== null && severity(standing, channel.intended) === 2),
  );
  const maybe = channels.flatMap((channel) => doubtful(channel, window.to));
  return { seen: lengthOf(seen, window), atMost: lengthOf(maybe, window) };
}

/** The transitions of a Page that were seen within the window, latest first. */
export function transitionsIn(record: PageRecord, window: Span): { channel: Channel; transition: Transition }[] {
  return channelsOf(record)
    .flatMap(([channel, { transitions }]) => transitions.map((transition) => ({ channel, transition })))
    .filter(({ transition: { at } }) => at >= window.from && at <= window.to)
    .sort((one, other) => other.transition.at - one.transition.at);
}
