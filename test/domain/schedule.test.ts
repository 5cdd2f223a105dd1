import * as fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { book, bookFailure } from '../../components/domain/book';
import { set, setPageInterval } from '../../components/domain/command';
import { backOff, due, plan, quietUntil, roundTrip, withLook } from '../../components/domain/schedule';
import { DEFAULT_SETTINGS, type Settings } from '../../components/domain/settings';
import { DAY, HOUR, MINUTE } from '../../components/domain/times';
import { CHECK, OURS, PAGE, START, Story, VISIT, withApp } from './make';

function watching(settings: Partial<Settings> = {}): Story {
  const story = new Story(settings);
  story.read(withApp(OURS), START, VISIT);
  return story;
}

const dueOf = (story: Story, now: number) => due(story.state.records, now, story.state.settings);

describe('when a Page is checked', () => {
  it('is within four hours after it was last looked at, by whomever, and never later', () => {
    for (let number = 0; number < 50; number += 1) {
      const story = new Story();
      story.read(withApp(OURS, { page: { id: `7${number}`, name: null } }), START, VISIT);
      const { nextCheck } = story.record(`7${number}`);
      expect(nextCheck).toBeGreaterThanOrEqual(START + 3.6 * HOUR);
      expect(nextCheck).toBeLessThanOrEqual(START + 4 * HOUR);
      expect(plan(story.state, START)).toEqual({ check: [], next: nextCheck });
    }
    const story = watching();
    story.read(withApp(OURS), START + 3 * HOUR, VISIT);
    expect(dueOf(story, START + 6 * HOUR)).toEqual([]);
    expect(dueOf(story, START + 7 * HOUR)).toEqual([PAGE]);
  });

  it('is by its own interval where it has one', () => {
    const story = watching();
    story.do(setPageInterval(story.state, PAGE, 48, START));
    expect(dueOf(story, START + 43 * HOUR)).toEqual([]);
    expect(dueOf(story, START + 48 * HOUR)).toEqual([PAGE]);
    story.do(setPageInterval(story.state, PAGE, null, START));
    expect(dueOf(story, START + 4 * HOUR)).toEqual([PAGE]);
  });

  it('is never where checks are off', () => {
    const story = watching({ checkEveryHours: null });
    expect(story.record().nextCheck).toBeNull();
    expect(plan(story.state, START + 90 * DAY)).toEqual({ check: [], next: null });
    story.do(set(story.state, { checkEveryHours: 1 }, START + 9 * HOUR));
    expect(plan(story.state, START + 9 * HOUR).check).toEqual([PAGE]);
    story.do(set(story.state, { checkEveryHours: null }, START + 9 * HOUR));
    expect(plan(story.state, START + 9 * HOUR)).toEqual({ check: [], next: null });
  });

  it('waits longer and longer after failures, and as before after a success', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 100].map((count) => backOff(count) / HOUR)).toEqual([1, 2, 4, 8, 16, 24, 24, 24]);
    const story = watching();
    story.do(bookFailure(story.state, PAGE, 'not-rendered', START + HOUR));
    expect(story.record().nextCheck).toBe(START + 2 * HOUR);
    story.do(bookFailure(story.state, PAGE, 'not-rendered', START + 2 * HOUR));
    expect(story.record().nextCheck).toBe(START + 4 * HOUR);
    story.read(withApp(OURS), START + 3 * HOUR);
    expect(story.record().nextCheck).toBeGreaterThan(START + 6 * HOUR);
  });

  it('is at once where the clock was set back since, and then as before', () => {
    const story = watching();
    const past = START - 30 * DAY;
    expect(plan(story.state, past).check).toEqual([PAGE]);
    story.read(withApp(OURS), past);
    expect(plan(story.state, past).check).toEqual([]);
    expect(story.record().nextCheck).toBeLessThanOrEqual(past + 4 * HOUR);
  });

  it('is not for any Page while nobody is signed in, and for all when somebody is', () => {
    const story = watching();
    story.read(withApp(OURS, { page: { id: '42', name: null } }), START, VISIT);
    story.do(bookFailure(story.state, PAGE, 'signed-out', START + 4 * HOUR));
    expect(plan(story.state, START + 4 * HOUR)).toEqual({ check: [], next: START + 5 * HOUR });
    story.do(bookFailure(story.state, '42', 'signed-out', START + 5 * HOUR));
    expect(plan(story.state, START + 6 * HOUR)).toEqual({ check: [], next: START + 7 * HOUR });
    // The clock is set back: that pause was never meant to last so long.
    expect(plan(story.state, START - 9 * DAY).check).toHaveLength(2);
    story.read(withApp(OURS), START + 6 * HOUR, VISIT);
    expect(plan(story.state, START + 6 * HOUR).check).toEqual(['42']);
  });
});

describe('hundreds of Pages', { timeout: 60_000 }, () => {
  /** Two days with so many Pages; says when each was checked. */
  function days(pages: number, wrong: number, settings: Partial<Settings> = {}): Map<string, number[]> {
    const story = new Story(settings);
    const checks = new Map<string, number[]>();
    const reading = (id: string, app: string) => withApp(app, { page: { id, name: null } });
    for (let number = 0; number < pages; number += 1) {
      story.read(reading(`${1000 + number}`, OURS), START, VISIT);
      checks.set(`${1000 + number}`, []);
    }
    for (let now = START + MINUTE; now < START + 2 * DAY; now += 5 * MINUTE) {
      for (const id of plan(story.state, now).check) {
        checks.get(id)?.push(now);
        story.state = { ...story.state, watch: { ...story.state.watch, looks: withLook(story.state.watch.looks, now) } };
        const { state } = book(story.state, reading(id, Number(id) - 1000 < wrong ? 'ManyChat' : OURS), now, CHECK);
        story.state = state;
      }
    }
    return checks;
  }

  it('get a budget of looks, spread over the hour, and nobody starves', () => {
    const checks = days(300, 20);
    const all = [...checks.values()].flat().sort((one, other) => one - other);
    for (let index = 0; index < all.length; index += 1) {
      const from = all[index] ?? 0;
      expect(all.filter((at) => at >= from && at < from + HOUR).length).toBeLessThanOrEqual(12);
      expect(all.filter((at) => at >= from && at < from + 15 * MINUTE).length).toBeLessThanOrEqual(3);
    }
    // 300 Pages at 12 an hour are round in 25 hours; the wrong ones take some looks of the others.
    expect([...checks.values()].filter((times) => times.length === 0)).toEqual([]);
    expect(roundTrip(300, DEFAULT_SETTINGS)).toBe(25 * HOUR);
    expect(roundTrip(3, DEFAULT_SETTINGS)).toBe(4 * HOUR);
  });

  it('doesn’t let the wrong ones starve the others, nor the other way round', () => {
    const checks = days(300, 290);
    expect([...checks.values()].filter((times) => times.length === 0)).toEqual([]);
  });

  it('are each checked by their interval where the budget allows it', () => {
    for (const times of days(20, 0).values()) expect(times.length).toBeGreaterThanOrEqual(11);
  });
});

describe('quiet hours', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  const at = (hour: number, minute = 0) => new Date(2026, 10, 20, hour, minute).getTime();

  it('run over midnight', () => {
    const night = { from: 22 * 60, to: 7 * 60 };
    expect(quietUntil(at(21, 59), night)).toBeNull();
    expect(quietUntil(at(22), night)).toBe(at(24 + 7));
    expect(quietUntil(at(3), night)).toBe(at(7));
    expect(quietUntil(at(7), night)).toBeNull();
    expect(quietUntil(at(12), { from: 12 * 60, to: 13 * 60 })).toBe(at(13));
    expect(quietUntil(at(12), { from: 60, to: 60 })).toBeNull();
    expect(quietUntil(at(12), null)).toBeNull();
  });

  it('go by the clock on the wall, whatever the time zone has become', () => {
    const story = watching({ quietHours: { from: 22 * 60, to: 7 * 60 } });
    const night = Date.UTC(2026, 10, 20, 16);
    process.env.TZ = 'Asia/Ho_Chi_Minh';
    expect(plan(story.state, night)).toEqual({ check: [], next: Date.UTC(2026, 10, 21, 0) });
    process.env.TZ = 'America/New_York';
    expect(plan(story.state, night).check).toEqual([PAGE]);
    expect(plan(story.state, Date.UTC(2026, 10, 21, 4))).toEqual({ check: [], next: Date.UTC(2026, 10, 21, 12) });
  });

  it('end within a day, also where the clock is put forward or back in between', () => {
    process.env.TZ = 'Europe/Berlin';
    const minute = fc.integer({ min: 0, max: 24 * 60 - 1 });
    const near = fc.constantFrom(Date.UTC(2026, 2, 28), Date.UTC(2026, 9, 24), Date.UTC(2026, 5, 1));
    fc.assert(
      fc.property(near, fc.integer({ min: 0, max: 2 * DAY }), minute, minute, (day, after, from, to) => {
        // An hour or less between them may be the very one that the clock skips: then that day has no time that isn't quiet.
        fc.pre(from === to || (from - to + 24 * 60) % (24 * 60) > 60);
        const now = day + after;
        let at = now;
        for (let until = quietUntil(at, { from, to }); until !== null; until = quietUntil(at, { from, to })) {
          expect(until).toBeGreaterThan(at);
          at = until;
        }
        expect(at - now).toBeLessThanOrEqual(DAY + HOUR);
      }),
      { numRuns: 2000 },
    );
  });

  it('put off what is due', () => {
    const story = watching({ quietHours: { from: 22 * 60, to: 7 * 60 } });
    story.read(withApp(OURS), at(20), VISIT);
    const next = at(24 + 7);
    expect(plan(story.state, at(20))).toEqual({ check: [], next });
    expect(plan(story.state, at(23))).toEqual({ check: [], next });
    expect(plan(story.state, next).check).toEqual([PAGE]);
  });
});
