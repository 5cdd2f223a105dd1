import { describe, expect, it } from 'vitest';
import { bookFailure, pageIdOf } from '../../components/domain/book';
import { HOUR } from '../../components/domain/times';
import { OURS, PAGE, START, Story, VISIT, withApp } from './make';

const PROFILE = '100063518240977';
const identity = (id: string | null, profileId?: string) => ({
  page: { id, name: null, ...(profileId === undefined ? {} : { profileId }) },
});

describe('under which Page a reading is booked', () => {
  it('goes by the classic id, and by the profile id once it’s known to be the same Page', () => {
    const story = new Story();
    story.read(withApp(OURS, identity(null, PROFILE)), START, VISIT);
    expect(story.state.records).toEqual({});
    story.read(withApp(OURS, identity(PAGE, PROFILE)), START, VISIT);
    expect(story.record().aliases).toEqual([PROFILE]);
    story.read(withApp('ManyChat', identity(null, PROFILE)), START + HOUR, VISIT);
    expect(story.messenger().standing?.app).toBe('ManyChat');
    story.read(withApp('Botcake', identity(PROFILE)), START + 2 * HOUR, VISIT);
    expect(story.messenger().standing?.app).toBe('Botcake');
    expect(Object.keys(story.state.records)).toEqual([PAGE]);
  });

  it('isn’t booked where the screen doesn’t say whose it is', () => {
    const story = new Story();
    story.read(withApp(OURS), START, VISIT);
    const before = story.state;
    story.read(withApp('ManyChat', identity(null)), START + HOUR, VISIT);
    story.read(withApp('ManyChat', identity(null, '100099999999999')), START + HOUR, VISIT);
    expect(story.state).toBe(before);
  });

  it('joins two records that turn out to be one Page', () => {
    const story = new Story();
    story.read(withApp('ManyChat', identity(PROFILE)), START, VISIT);
    story.read(withApp(OURS, identity(PAGE)), START + HOUR, VISIT);
    expect(Object.keys(story.state.records)).toHaveLength(2);
    story.read(withApp(OURS, identity(PAGE, PROFILE)), START + 2 * HOUR, VISIT);
    expect(Object.keys(story.state.records)).toEqual([PAGE]);
    expect(story.messenger().transitions.map(({ to }) => to.app)).toEqual(['ManyChat', OURS]);
    expect(story.messenger().standing?.app).toBe(OURS);
  });

  it('lets a profile be the alias of one Page only', () => {
    const story = new Story();
    story.read(withApp(OURS, identity('111', PROFILE)), START, VISIT);
    story.read(withApp(OURS, identity('222', PROFILE)), START, VISIT);
    expect(story.record('111').aliases).toEqual([]);
    expect(pageIdOf(story.state.records, { id: null, name: null, profileId: PROFILE })).toBe('222');
  });

  it('tells once, quietly, that a Page hasn’t been readable for long, and never more than once a day', () => {
    const story = new Story();
    for (const id of [PAGE, '42']) story.read(withApp(OURS, identity(id)), START, VISIT);
    const fail = (id: string, at: number) => story.do(bookFailure(story.state, id, 'not-rendered', at));
    expect(fail(PAGE, START + HOUR)).toEqual([]);
    expect(fail(PAGE, START + 2 * HOUR)).toEqual([]);
    expect(fail(PAGE, START + 4 * HOUR)).toMatchObject([{ notice: { kind: 'unread', reason: 'not-rendered', at: START + HOUR } }]);
    expect(fail(PAGE, START + 40 * HOUR)).toEqual([]);
    for (let hour = 5; hour < 9; hour += 1) expect(fail('42', START + hour * HOUR)).toEqual([]);
    expect(fail('42', START + 40 * HOUR)).toMatchObject([{ notice: { kind: 'unread', pageId: '42' } }]);
    expect(story.read(withApp(OURS), START + 41 * HOUR)).toEqual([{ type: 'withdraw', id: `unread/${PAGE}/${START + HOUR}` }]);
    expect(story.record().unreadTold).toBeUndefined();
  });

  it('keeps what hindered a look apart from what a look found', () => {
    const story = new Story();
    story.read(withApp(OURS), START, VISIT);
    const { lastLook } = story.record();
    story.do(bookFailure(story.state, PAGE, 'offline', START + HOUR));
    expect(story.record()).toMatchObject({ lastLook, unreadableSince: null, failures: { count: 1, reason: 'offline' } });
    story.do(bookFailure(story.state, PAGE, 'signed-out', START + 2 * HOUR));
    expect(story.record()).toMatchObject({ lastLook: { unreadable: 'signed-out' }, unreadableSince: START + 2 * HOUR });
    const { state, effects } = bookFailure(story.state, '999', 'signed-out', START);
    expect([state.records, effects]).toEqual([story.state.records, []]);
    expect(state.watch.passed).toEqual([{ id: '999', name: null, failed: 'signed-out', hidden: false }]);
  });
});
