import { describe, expect, it } from 'vitest';
import { bookFailure } from '../../components/domain/book';
import { set } from '../../components/domain/command';
import { backOff, due, nextDue } from '../../components/domain/schedule';
import { DAY, HOUR } from '../../components/domain/times';
import { OURS, PAGE, START, Story, VISIT, withApp } from './make';

function watching(hours: number | null = 4): Story {
  const story = new Story({ checkEveryHours: hours });
  story.read(withApp(OURS), START, VISIT);
  return story;
}

describe('when a Page is checked', () => {
  it('is four hours after it was last looked at, by whomever', () => {
    const story = watching();
    expect(nextDue(story.state.records, START, story.state.settings)).toBe(START + 4 * HOUR);
    story.read(withApp(OURS), START + 3 * HOUR, VISIT);
    expect(story.record().nextCheck).toBe(START + 7 * HOUR);
    expect(due(story.state.records, START + 7 * HOUR - 1, story.state.settings)).toEqual([]);
    expect(due(story.state.records, START + 7 * HOUR, story.state.settings)).toEqual([PAGE]);
  });

  it('is never where checks are off', () => {
    const story = watching(null);
    expect(story.record().nextCheck).toBeNull();
    expect(due(story.state.records, START + 90 * DAY, story.state.settings)).toEqual([]);
    expect(nextDue(story.state.records, START, story.state.settings)).toBeNull();
    story.do(set(story.state, { checkEveryHours: 1 }, START + 9 * HOUR));
    expect(due(story.state.records, START + 9 * HOUR, story.state.settings)).toEqual([PAGE]);
    story.do(set(story.state, { checkEveryHours: null }, START + 9 * HOUR));
    expect(due(story.state.records, START + 9 * HOUR, story.state.settings)).toEqual([]);
  });

  it('waits longer and longer after failures, and as before after a success', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 100].map((count) => backOff(count) / HOUR)).toEqual([1, 2, 4, 8, 16, 24, 24, 24]);
    const story = watching();
    story.state = bookFailure(story.state, PAGE, 'signed-out', START + HOUR);
    expect(story.record().nextCheck).toBe(START + 2 * HOUR);
    story.state = bookFailure(story.state, PAGE, 'signed-out', START + 2 * HOUR);
    expect(story.record().nextCheck).toBe(START + 4 * HOUR);
    story.read(withApp(OURS), START + 3 * HOUR);
    expect(story.record().nextCheck).toBe(START + 7 * HOUR);
  });

  it('is at once where the clock was set back since', () => {
    const story = watching();
    expect(due(story.state.records, START - 30 * DAY, story.state.settings)).toEqual([PAGE]);
    story.read(withApp(OURS), START - 30 * DAY);
    expect(story.record().nextCheck).toBe(START - 30 * DAY + 4 * HOUR);
  });
});
