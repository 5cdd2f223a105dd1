import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intend } from '../../components/domain/command';
import { type Coverage, coverageOf, exposureOf, percentOf, type Span, timelineOf, transitionsIn } from '../../components/domain/history';
import { type ChannelRecord, newChannelRecord, newRecord, type PageRecord, type Seen } from '../../components/domain/record';
import { longestGap, MOST_STRETCHES, withSight } from '../../components/domain/seen';
import { DEFAULT_SETTINGS } from '../../components/domain/settings';
import { sameStanding } from '../../components/domain/standing';
import { DAY, HOUR, MINUTE } from '../../components/domain/times';
import { CHECK, OURS, PAGE, START, Story, withApp } from './make';

const ours = { verdict: 'ours', app: OURS } as const;
const other = { verdict: 'other-app', app: 'ManyChat' } as const;
const nothing = { verdict: 'nothing-chosen', app: null } as const;

/** A Page whose checks found this, so many hours after the start. */
function looked(...looks: [hour: number, app: string | null][]): Story {
  const story = new Story();
  for (const [hour, app] of looks) story.read(withApp(app), START + hour * HOUR, CHECK);
  return story;
}

const hours = (from: number, to: number): Span => ({ from: START + from * HOUR, to: START + to * HOUR });

describe('looks', () => {
  it('that found the same are one stretch', () => {
    const { seen } = looked([0, OURS], [4, OURS], [8, OURS]).messenger();
    expect(seen).toEqual({ standings: [ours], stretches: [[START, START + 8 * HOUR, 0]] });
  });

  it('that lie too far apart, or found something else, begin a stretch of their own', () => {
    const { seen } = looked([0, OURS], [4, OURS], [11, OURS], [12, 'ManyChat'], [13, OURS]).messenger();
    expect(seen.standings).toEqual([ours, other]);
    expect(seen.stretches.map(([from, to, index]) => [(from - START) / HOUR, (to - START) / HOUR, index])).toEqual([
      [0, 4, 0],
      [11, 11, 0],
      [12, 12, 1],
      [13, 13, 0],
    ]);
  });

  it('may lie as far apart as the plan wants, within reason', () => {
    const record = newRecord(PAGE);
    const gap = (checkEveryHours: number | null, everyHours?: number) =>
      longestGap({ ...record, ...(everyHours === undefined ? {} : { everyHours }) }, { ...DEFAULT_SETTINGS, checkEveryHours }) / HOUR;
    expect([gap(4), gap(1), gap(12), gap(24), gap(168), gap(null), gap(4, 12)]).toEqual([6, 6, 18, 26, 26, 6, 18]);
  });

  it('are forgotten, the oldest first, where there are too many', () => {
    let seen: Seen = { standings: [], stretches: [] };
    for (let day = 0; day < MOST_STRETCHES + 5; day += 1) seen = withSight(seen, day < 5 ? other : ours, START + day * DAY, HOUR);
    expect(seen.stretches).toHaveLength(MOST_STRETCHES);
    expect(seen.standings).toEqual([ours]);
    expect(seen.stretches[0]?.[0]).toBe(START + 5 * DAY);
  });

  it('after the clock was set back say nothing of what was noted before', () => {
    const story = looked([0, OURS], [4, OURS]);
    story.read(withApp('ManyChat'), START - 3 * DAY, CHECK);
    story.read(withApp('ManyChat'), START - 3 * DAY + HOUR, CHECK);
    story.read(withApp(OURS), START + 5 * HOUR, CHECK);
    expect(timelineOf(story.messenger(), hours(-72, 4))).toEqual([
      { ...hours(-72, -71), standing: other },
      { ...hours(-71, 0), standing: null },
      { ...hours(0, 4), standing: ours },
    ]);
  });
});

describe('a timeline', () => {
  it('says who was in charge, and where nobody knows', () => {
    const { seen } = looked([0, OURS], [4, OURS], [8, 'ManyChat'], [9, 'ManyChat'], [10, OURS], [12, OURS]).messenger();
    expect(timelineOf({ seen }, hours(-2, 14))).toEqual([
      { ...hours(-2, 0), standing: null },
      { ...hours(0, 4), standing: ours },
      { ...hours(4, 8), standing: null },
      { ...hours(8, 9), standing: other },
      { ...hours(9, 10), standing: null },
      { ...hours(10, 12), standing: ours },
      { ...hours(12, 14), standing: null },
    ]);
    expect(timelineOf({ seen }, hours(1, 3))).toEqual([{ ...hours(1, 3), standing: ours }]);
    expect(timelineOf({ seen }, hours(3, 3))).toEqual([]);
  });

  it('is unknown where two browsers contradict each other', () => {
    const seen: Seen = {
      standings: [ours, other],
      stretches: [
        [START, START + 4 * HOUR, 0],
        [START + 2 * HOUR, START + 6 * HOUR, 1],
      ],
    };
    expect(timelineOf({ seen }, hours(0, 6)).map(({ standing }) => standing?.app ?? null)).toEqual([OURS, null, 'ManyChat']);
  });
});

describe('coverage', () => {
  it('counts time that nobody looked as unknown, and what is meant to be so as right', () => {
    const story = looked([0, OURS], [4, OURS], [5, 'ManyChat'], [6, 'ManyChat'], [7, null], [8, null]);
    const window = hours(0, 10);
    expect(coverageOf(story.messenger(), window)).toEqual({ right: 4 * HOUR, wrong: HOUR, nothingChosen: HOUR, unknown: 4 * HOUR });
    story.do(intend(story.state, PAGE, 'messenger', 'ManyChat', START + 8 * HOUR));
    expect(coverageOf(story.messenger(), window)).toMatchObject({ right: 5 * HOUR, wrong: 0 });
    expect(coverageOf(newChannelRecord(), window)).toMatchObject({ right: 0, unknown: 10 * HOUR });
  });

  it.each([
    [{ right: 98, wrong: 0, nothingChosen: 0, unknown: 2 }, [98, 0, 0, 2]],
    [{ right: 99_999, wrong: 1, nothingChosen: 0, unknown: 0 }, [99, 1, 0, 0]],
    [{ right: 0, wrong: 1, nothingChosen: 0, unknown: 999 }, [0, 1, 0, 99]],
    [{ right: 0, wrong: 0, nothingChosen: 0, unknown: 0 }, [0, 0, 0, 100]],
    [{ right: 7, wrong: 0, nothingChosen: 0, unknown: 0 }, [100, 0, 0, 0]],
  ])('in per cent: %j', (coverage, expected) => {
    const { right, wrong, nothingChosen, unknown } = percentOf(coverage);
    expect([right, wrong, nothingChosen, unknown]).toEqual(expected);
  });

  it('in per cent adds up and doesn’t round what isn’t right away', () => {
    const part = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 10 }), fc.integer({ min: 1, max: 10 ** 9 }));
    fc.assert(
      fc.property(fc.record({ right: part, wrong: part, nothingChosen: part, unknown: part }), (coverage: Coverage) => {
        const percent = percentOf(coverage);
        const others = coverage.wrong + coverage.nothingChosen + coverage.unknown;
        expect(percent.right + percent.wrong + percent.nothingChosen + percent.unknown).toBe(100);
        expect(percent.right === 100).toBe(coverage.right > 0 && others === 0);
        if (coverage.right === 0) expect(percent.right).toBe(0);
        for (const kind of ['wrong', 'nothingChosen'] as const) expect(percent[kind] > 0).toBe(coverage[kind] > 0);
      }),
    );
  });
});

describe('exposure', () => {
  it('is what was seen, and at most the time around it as well', () => {
    const story = looked([0, OURS], [4, OURS], [8, 'ManyChat'], [9, 'ManyChat'], [10, OURS], [20, OURS]);
    expect(exposureOf(story.record(), hours(0, 20))).toEqual({ seen: HOUR, atMost: 6 * HOUR });
    expect(exposureOf(story.record(), hours(8.5, 9.5))).toEqual({ seen: HOUR / 2, atMost: HOUR });
  });

  it('goes on until somebody has looked again', () => {
    const story = looked([0, OURS], [1, 'ManyChat']);
    expect(exposureOf(story.record(), hours(0, 5))).toEqual({ seen: 0, atMost: 5 * HOUR });
  });

  it('counts time once though both channels are wrong, and not at all where nothing is chosen', () => {
    const wrong: ChannelRecord = { ...newChannelRecord(), seen: { standings: [other], stretches: [[START, START + HOUR, 0]] } };
    const record: PageRecord = { ...newRecord(PAGE), channels: { messenger: wrong, instagram: wrong } };
    expect(exposureOf(record, hours(0, 1)).seen).toBe(HOUR);
    expect(exposureOf(looked([0, null], [1, null]).record(), hours(0, 1))).toEqual({ seen: 0, atMost: 0 });
  });
});

describe('transitions', () => {
  it('are those of the window, latest first', () => {
    const record = looked([0, OURS], [4, 'ManyChat'], [8, OURS]).record();
    expect(transitionsIn(record, hours(1, 9)).map(({ transition }) => transition.to.app)).toEqual([OURS, 'ManyChat']);
  });
});

describe('whatever is looked at when', () => {
  const looks = fc.array(fc.record({ after: fc.integer({ min: 1, max: 20 * 60 }), standing: fc.constantFrom(ours, other, nothing) }), {
    maxLength: 60,
  });
  const GAP = 6 * HOUR;

  it('a moment is known only between two looks near each other that found the same', () => {
    fc.assert(
      fc.property(looks, fc.integer({ min: 0, max: 60 * 20 * 60 - 1 }), (list, minutes) => {
        let at = START;
        let seen: Seen = { standings: [], stretches: [] };
        const made = list.map(({ after, standing }) => {
          at += after * MINUTE;
          seen = withSight(seen, standing, at, GAP);
          return { at, standing };
        });
        const window = { from: START, to: START + 60 * 20 * HOUR };
        const timeline = timelineOf({ seen }, window);
        // Whole, in order, and as long as can be.
        expect(timeline[0]?.from).toBe(window.from);
        expect(timeline.at(-1)?.to).toBe(window.to);
        timeline.slice(1).forEach((segment, index) => {
          expect(segment.from).toBe(timeline[index]?.to);
          expect(segment.standing).not.toBe(timeline[index]?.standing);
        });
        const moment = START + minutes * MINUTE + 1;
        const before = made.filter((look) => look.at <= moment).at(-1);
        const after = made.find((look) => look.at > moment);
        const known =
          before !== undefined && after !== undefined && after.at - before.at <= GAP && sameStanding(before.standing, after.standing);
        const found = timeline.find(({ from, to }) => from <= moment && moment < to)?.standing;
        expect(found).toEqual(known ? before.standing : null);
        const { right, wrong, nothingChosen, unknown } = coverageOf({ seen, intended: null }, window);
        expect(right + wrong + nothingChosen + unknown).toBe(window.to - window.from);
        const record = { ...newRecord(PAGE), channels: { messenger: { ...newChannelRecord(), seen } } };
        const exposure = exposureOf(record, window);
        expect(exposure.seen).toBe(wrong);
        expect(exposure.atMost).toBeGreaterThanOrEqual(exposure.seen);
        expect(exposure.atMost).toBeLessThanOrEqual(wrong + unknown);
      }),
      { numRuns: 500 },
    );
  });
});
