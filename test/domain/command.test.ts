import { describe, expect, it } from 'vitest';
import { badgeOf } from '../../components/domain/badge';
import { intend, later, mute, remove, set, understood } from '../../components/domain/command';
import { DAY, HOUR, MINUTE } from '../../components/domain/times';
import { CHECK, kinds, OURS, PAGE, START, Story, VISIT, withApp } from './make';

function alarmed(): Story {
  const story = new Story();
  story.read(withApp(OURS), START, CHECK);
  story.read(withApp('ManyChat'), START + HOUR, CHECK);
  return story;
}

describe('what the admin says', () => {
  it('mutes a Page: its notice goes, no more come, and the next is due when the mute ends', () => {
    const story = alarmed();
    expect(story.do(mute(story.state, PAGE, START + DAY, START + HOUR))).toMatchObject([{ type: 'withdraw' }]);
    expect(story.read(withApp('ManyChat'), START + 5 * HOUR)).toEqual([]);
    expect(story.read(withApp(OURS), START + 6 * HOUR)).toMatchObject([{ type: 'withdraw' }]);
    expect(story.read(withApp('Botcake'), START + 21 * HOUR)).toEqual([]);
    expect(story.record().nextCheck).toBe(START + DAY);
    expect(kinds(story.read(withApp('Botcake'), START + DAY))).toEqual(['wrong']);
    expect(story.messenger().count).toBe(4);
  });

  it('mutes for good', () => {
    const story = alarmed();
    story.do(mute(story.state, PAGE, Number.MAX_SAFE_INTEGER, START + HOUR));
    for (let day = 1; day < 40; day += 1) expect(kinds(story.read(withApp('ManyChat'), START + day * DAY))).toEqual([]);
    story.do(mute(story.state, PAGE, null, START + 40 * DAY));
    expect(kinds(story.read(withApp('ManyChat'), START + 40 * DAY))).toEqual(['wrong']);
  });

  it('asks to be told later: three hours of peace, then the reminder', () => {
    const story = alarmed();
    expect(story.do(later(story.state, PAGE, 'messenger', START + HOUR))).toMatchObject([{ type: 'withdraw' }]);
    expect(kinds(story.read(withApp('ManyChat'), START + 3 * HOUR))).toEqual([]);
    expect(story.record().nextCheck).toBe(START + 4 * HOUR);
    expect(kinds(story.read(withApp('ManyChat'), START + 4 * HOUR))).toEqual(['wrong']);
    expect(later(story.state, PAGE, 'instagram', START).effects).toEqual([]);
  });

  it('intends another app: quiet until it is yet another', () => {
    const story = alarmed();
    expect(story.do(intend(story.state, PAGE, 'messenger', 'ManyChat', START + HOUR))).toMatchObject([{ type: 'withdraw' }]);
    expect(story.messenger().episode).toBeNull();
    for (let day = 1; day < 9; day += 1) expect(story.read(withApp('ManyChat'), START + day * DAY)).toEqual([]);
    const [alarm] = story.read(withApp('Botcake'), START + 9 * DAY);
    expect(alarm).toMatchObject({ notice: { from: { app: 'ManyChat' }, to: { app: 'Botcake' } } });
    story.read(withApp('ManyChat'), START + 10 * DAY);
    story.do(intend(story.state, PAGE, 'messenger', null, START + 10 * DAY));
    expect(story.record().nextCheck).toBe(START + 10 * DAY + HOUR);
    expect(kinds(story.read(withApp('ManyChat'), START + 10 * DAY + 5 * MINUTE))).toEqual([]);
  });

  it('forgets a Page, and takes back what was said of it', () => {
    const story = alarmed();
    expect(story.do(remove(story.state, PAGE))).toMatchObject([{ type: 'withdraw' }]);
    expect(story.state.records).toEqual({});
    expect(story.do(remove(story.state, PAGE))).toEqual([]);
  });

  it('names other apps as ours: judged anew, without a transition', () => {
    const story = alarmed();
    expect(story.do(set(story.state, { ourApps: [OURS, 'ManyChat'] }, START + 2 * HOUR))).toMatchObject([{ type: 'withdraw' }]);
    expect(story.messenger()).toMatchObject({ standing: { verdict: 'ours', app: 'ManyChat' }, episode: null, count: 2 });
    story.do(set(story.state, { ourApps: [OURS] }, START + 3 * HOUR));
    expect(story.messenger()).toMatchObject({ standing: { verdict: 'other-app' }, count: 2 });
    expect(kinds(story.read(withApp('ManyChat'), START + 3 * HOUR + MINUTE))).toEqual([]);
  });

  it('watches some channels only: of the others nothing is noted, told or counted', () => {
    const story = alarmed();
    expect(story.do(set(story.state, { channels: ['instagram'] }, START + 2 * HOUR))).toMatchObject([{ type: 'withdraw' }]);
    const known = story.messenger();
    expect(known.episode).toBeNull();
    expect(badgeOf(story.state, START + 2 * HOUR)).toEqual({ level: 'none', count: 0 });
    expect(story.read(withApp('Botcake'), START + 3 * HOUR)).toEqual([]);
    expect(story.messenger()).toEqual(known);
    story.read(withApp('Botcake', { page: { id: '42', name: null } }), START + 3 * HOUR);
    expect(Object.keys(story.state.records)).toEqual([PAGE]);
    story.do(set(story.state, { channels: ['messenger', 'instagram'] }, START + 4 * HOUR));
    expect(story.messenger().episode).toMatchObject({ since: START + 4 * HOUR, told: 0 });
    expect(badgeOf(story.state, START + 4 * HOUR)).toEqual({ level: 'wrong', count: 1 });
  });

  it('wants no reminders: told once, unless asked to be told later', () => {
    const story = alarmed();
    story.do(set(story.state, { reminders: false }, START + HOUR));
    for (let day = 1; day < 5; day += 1) expect(story.read(withApp('ManyChat'), START + day * DAY)).toEqual([]);
    story.do(later(story.state, PAGE, 'messenger', START + 5 * DAY));
    expect(kinds(story.read(withApp('ManyChat'), START + 5 * DAY + 3 * HOUR))).toEqual(['wrong']);
    expect(kinds(story.read(withApp('ManyChat'), START + 7 * DAY))).toEqual([]);
    story.do(set(story.state, { reminders: true }, START + 7 * DAY));
    expect(kinds(story.read(withApp('ManyChat'), START + 8 * DAY))).toEqual(['wrong']);
  });

  it('knows of checks who has chosen when they are made', () => {
    expect(alarmed().state.watch.explained).toBe(false);
    expect(set(alarmed().state, { checkEveryHours: null }, START).state.watch.explained).toBe(true);
    expect(understood(alarmed().state, 'checks').state.watch.explained).toBe(true);
    const aside = { ...alarmed().state, watch: { ...alarmed().state.watch, setAside: 3 } };
    expect(understood(aside, 'set-aside').state.watch).toMatchObject({ setAside: 3, setAsideKnown: 3 });
  });

  it('does nothing to a Page that isn’t known', () => {
    const story = alarmed();
    for (const { state } of [mute(story.state, '9', null, START), intend(story.state, '9', 'messenger', 'X', START)]) {
      expect(state).toBe(story.state);
    }
  });

  it('isn’t disturbed by a visit that comes after', () => {
    const story = alarmed();
    story.do(intend(story.state, PAGE, 'messenger', 'ManyChat', START + HOUR));
    expect(story.read(withApp('ManyChat'), START + HOUR + MINUTE, VISIT)).toEqual([]);
  });
});
