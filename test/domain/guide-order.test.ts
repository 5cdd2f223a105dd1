import { describe, expect, it } from 'vitest';
import { noteWay } from '../../components/domain/command';
import { guideOrder } from '../../components/domain/guide-order';
import { HOUR } from '../../components/domain/times';
import { OURS, PAGE, START, Story, withApp } from './make';

const goal = { pageId: PAGE, channel: 'messenger' } as const;

describe('what a guide is given to begin with', () => {
  it('nothing but its goal for a Page that nothing is known of', () => {
    expect(guideOrder(goal, undefined)).toEqual({ ...goal, pageName: null, aliases: [], since: null, ways: {} });
  });

  it('what is in charge and since when, where that is wrong', () => {
    const story = new Story();
    story.read(withApp(OURS), START);
    expect(guideOrder(goal, story.record())).not.toHaveProperty('before');
    story.read(withApp('ManyChat'), START + HOUR);
    story.read(withApp('ManyChat'), START + 2 * HOUR);
    expect(guideOrder(goal, story.record())).toMatchObject({ pageName: 'Shop A', before: 'ManyChat', since: START + HOUR });
    story.read(withApp(null), START + 3 * HOUR);
    expect(guideOrder(goal, story.record())).toMatchObject({ before: null, since: START + 3 * HOUR });
  });

  it('the way that has worked, until it does no more', () => {
    const story = new Story();
    story.read(withApp(OURS), START);
    story.state = noteWay(story.state, PAGE, 'acting-page', true);
    expect(guideOrder(goal, story.record()).ways).toEqual({ 'acting-page': 'works' });
    story.state = noteWay(story.state, PAGE, 'legacy', false);
    expect(guideOrder(goal, story.record()).ways).toEqual({ 'acting-page': 'works' });
    story.state = noteWay(story.state, PAGE, 'acting-page', false);
    expect(guideOrder(goal, story.record()).ways).toEqual({});
    expect(noteWay(story.state, '1', 'legacy', true)).toBe(story.state);
  });
});
