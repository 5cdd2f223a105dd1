/** When a channel was seen to stand how: looks that found the same, folded into stretches of time. */

import type { PageRecord, Seen, Standing, Stretch } from './record';
import { intervalOf } from './schedule';
import type { Settings } from './settings';
import { sameStanding } from './standing';
import { DAY, HOUR } from './times';

/** So many stretches are kept of a channel; at a break each night, more than a year. */
export const MOST_STRETCHES = 400;

/**
 * How far two looks may lie apart that found the same, so that the time between them counts as seen: one and a half intervals, which a
 * check that comes late or fails once still meets. Never much more than a day: nobody knows what it was in a week without a look.
 */
export function longestGap(record: PageRecord, settings: Settings): number {
  const interval = intervalOf(record, settings) ?? 0;
  return Math.min(Math.max(1.5 * interval, 6 * HOUR), DAY + 2 * HOUR);
}

/** A stretch with its standing in full. */
export interface SeenStretch {
  from: number;
  to: number;
  standing: Standing;
}

/** The stretches in full, in the order in which they were noted. */
export function expanded({ standings, stretches }: Seen): SeenStretch[] {
  return stretches.flatMap(([from, to, index]) => {
    const standing = standings[index];
    return standing === undefined ? [] : [{ from, to, standing }];
  });
}

/** The other way round: every standing once, the last stretches where there are too many. */
export function packed(list: readonly SeenStretch[]): Seen {
  const standings: Standing[] = [];
  const stretches = list.slice(-MOST_STRETCHES).map(({ from, to, standing }): Stretch => {
    const known = standings.findIndex((one) => sameStanding(one, standing));
    return [from, to, known < 0 ? standings.push(standing) - 1 : known];
  });
  return { standings, stretches };
}

/**
 * Adds a look. It makes the last stretch longer where it found the same soon enough, and begins one of its own otherwise; so it does
 * when the clock was set back, and what contradicts itself then counts as unknown.
 */
export function withSight(seen: Seen, standing: Standing, at: number, gap: number): Seen {
  const last = seen.stretches.at(-1);
  const stood = last === undefined ? undefined : seen.standings[last[2]];
  if (last !== undefined && stood !== undefined && sameStanding(stood, standing)) {
    const [from, to, index] = last;
    if (at >= from && at <= to) return seen;
    if (at > to && at - to <= gap) return { ...seen, stretches: [...seen.stretches.slice(0, -1), [from, at, index]] };
  }
  return packed([...expanded(seen), { from: at, to: at, standing }]);
}
