import { describe, expect, it } from 'vitest';
import { badgeOf, badgeText } from '../../components/domain/badge';
import { intend, mute } from '../../components/domain/command';
import { DAY, HOUR } from '../../components/domain/times';
import { CHECK, OURS, START, Story, unreadable, VISIT, withApp } from './make';

const page = (id: string) => ({ page: { id, name: null } });

function story(...apps: (string | null)[]): Story {
  const made = new Story();
  for (const [index, app] of apps.entries()) made.read(withApp(app, page(`10${index}`)), START, VISIT);
  return made;
}

describe('the badge', () => {
  it('stands for notifications that are blocked, where there is something to watch', () => {
    const blocked = (made: Story) => ({ ...made.state, watch: { ...made.state.watch, notificationsAllowed: false } });
    expect(badgeOf(blocked(story()), START)).toEqual({ level: 'none', count: 0 });
    expect(badgeOf(blocked(story(OURS)), START)).toEqual({ level: 'hindered', count: 0, hindrance: 'silenced' });
    expect(badgeOf(blocked(story('ManyChat')), START)).toEqual({ level: 'wrong', count: 1, hindrance: 'silenced' });
    expect(badgeText(badgeOf(blocked(story(OURS)), START))).toBe('!');
  });

  it('stands for access to Meta’s screens that was withdrawn, which is worse', () => {
    const blind = (made: Story) => ({ ...made.state, watch: { ...made.state.watch, hostAccess: false, notificationsAllowed: false } });
    expect(badgeOf(blind(story()), START)).toEqual({ level: 'none', count: 0 });
    expect(badgeOf(blind(story(OURS)), START)).toEqual({ level: 'hindered', count: 0, hindrance: 'blind' });
    expect(badgeOf(blind(story('ManyChat')), START)).toEqual({ level: 'wrong', count: 1, hindrance: 'blind' });
  });

  it.each([
    [[], 'none', 0, ''],
    [[OURS], 'none', 0, ''],
    [[OURS, 'ManyChat', 'Page Inbox', null], 'wrong', 2, '2'],
    [[OURS, null], 'nothing-chosen', 1, '!'],
  ] as const)('of %j is %s', (apps, level, count, text) => {
    const badge = badgeOf(story(...apps).state, START);
    expect(badge).toEqual({ level, count });
    expect(badgeText(badge)).toBe(text);
  });

  it('turns grey when a Page could not be read for a day', () => {
    const made = story(OURS);
    made.read(unreadable('signed-out', page('100')), START + HOUR, CHECK);
    expect(badgeOf(made.state, START + DAY)).toEqual({ level: 'none', count: 0 });
    expect(badgeOf(made.state, START + HOUR + DAY)).toEqual({ level: 'unread', count: 1 });
  });

  it('leaves out what is intended or muted, until it changes or the mute ends', () => {
    const made = story('ManyChat', 'Botcake');
    made.do(intend(made.state, '100', 'messenger', 'manychat', START));
    made.do(mute(made.state, '101', START + DAY, START));
    expect(badgeOf(made.state, START).level).toBe('none');
    expect(badgeOf(made.state, START + DAY)).toEqual({ level: 'wrong', count: 1 });
    made.read(withApp('Pancake', page('100')), START + HOUR);
    expect(badgeOf(made.state, START + HOUR)).toEqual({ level: 'wrong', count: 1 });
  });

  it('has room for three characters', () => {
    expect(badgeText({ level: 'wrong', count: 250 })).toBe('99+');
  });
});
