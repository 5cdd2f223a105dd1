import { describe, expect, it } from 'vitest';
import type { PageRecord } from '../../components/domain/record';
import { DEFAULT_SETTINGS } from '../../components/domain/settings';
import { pageView } from '../../components/ui/page-view';
import { channelOf, MANYCHAT, NOW, OURS, pageOf } from './states';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const view = (record: PageRecord, settings = DEFAULT_SETTINGS) => pageView(record, settings, false, NOW);
const failedAfter = (ago: number, reason: 'signed-out' | 'superseded' | 'ambiguous') => ({
  lastLook: { at: NOW - ago, unreadable: reason },
  failures: { count: 1, reason },
  unreadableSince: NOW - ago,
});

describe('pageView', () => {
  it('is never right on a guess: a failed look after the last right one makes it unknown', () => {
    const { tone, channels } = view(pageOf('1', 'A', { messenger: channelOf(OURS) }, failedAfter(MINUTE, 'signed-out')));
    expect(tone).toBe('unknown');
    expect(channels[0]).toMatchObject({ state: 'unreadable', app: 'Haravan Funnel', known: true });
  });

  it('stays wrong after a failed look', () => {
    const { channels, failed } = view(pageOf('1', 'A', { messenger: channelOf(MANYCHAT) }, failedAfter(MINUTE, 'signed-out')));
    expect(channels[0].state).toBe('other-app');
    expect(failed?.reason).toBe('signed-out');
  });

  it('stays right where the look couldn’t say anything about the live choice', () => {
    const right = { messenger: channelOf(OURS) };
    expect(view(pageOf('1', 'A', right, failedAfter(MINUTE, 'superseded'))).tone).toBe('right');
    const offline = { failures: { count: 2, reason: 'offline' as const } };
    expect(view(pageOf('1', 'A', right, offline))).toMatchObject({ tone: 'right', failed: { reason: 'offline' } });
  });

  it('is no longer right after a day without a look, or one and a half rounds of checks', () => {
    const old = (hours: number) => pageOf('1', 'A', { messenger: { ...channelOf(OURS, null, 200 * HOUR), lastSeen: NOW - hours * HOUR } });
    expect(view(old(23)).channels[0].state).toBe('ours');
    expect(view(old(25)).channels[0].state).toBe('stale');
    expect(view(old(70), { ...DEFAULT_SETTINGS, checkEveryHours: 48 }).channels[0].state).toBe('ours');
    expect(view(old(73), { ...DEFAULT_SETTINGS, checkEveryHours: 48 }).channels[0].state).toBe('stale');
  });

  it('leads with the worst channel', () => {
    const { channels, tone } = view(pageOf('1', 'A', { messenger: channelOf(OURS), instagram: channelOf(MANYCHAT) }));
    expect(channels.map(({ channel }) => channel)).toEqual(['instagram', 'messenger']);
    expect(tone).toBe('wrong');
  });

  it('says "at least since" where nobody had looked before, and between which looks it changed', () => {
    const first = view(pageOf('1', 'A', { messenger: channelOf(MANYCHAT, null) })).channels[0];
    expect(first.since).toEqual({ at: NOW - 55 * MINUTE, atLeast: true });
    expect(first.between).toBeNull();
    const later = view(pageOf('1', 'A', { messenger: channelOf(MANYCHAT) })).channels[0];
    expect(later.since?.atLeast).toBe(false);
    expect(later.between).toEqual({ from: NOW - 55 * MINUTE - 4 * HOUR, to: NOW - 55 * MINUTE });
  });

  it('knows what was changed here a moment ago, for as long as nobody is alarmed for it', () => {
    const changed = (minutes: number, here: boolean) => {
      const channel = channelOf(MANYCHAT, OURS, minutes * MINUTE);
      const [last] = channel.transitions;
      return view(pageOf('1', 'A', { messenger: { ...channel, transitions: last ? [{ ...last, ...(here ? { here } : {}) }] : [] } }));
    };
    expect([changed(9, true), changed(11, true), changed(9, false)].map(({ channels: [first] }) => first.changedHere)).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('takes an intended app for what it is, until it’s yet another', () => {
    const intended = (app: string) => view(pageOf('1', 'A', { messenger: { ...channelOf(MANYCHAT), intended: app } })).channels[0];
    expect(intended('manychat').state).toBe('intended');
    expect(intended('Botcake').state).toBe('other-app');
  });

  it('tells a name that only looks like ours', () => {
    const fake = { verdict: 'other-app', app: 'Hаravan Funnel' } as const;
    expect(view(pageOf('1', 'A', { messenger: channelOf(fake) })).channels[0].lookAlike).toBe('Haravan Funnel');
    expect(view(pageOf('1', 'A', { messenger: channelOf(MANYCHAT) })).channels[0].lookAlike).toBeNull();
  });

  it('goes by the id where no name is known', () => {
    expect(view(pageOf('1548373332058326', null, {})).name).toBe('1548373332058326');
  });
});
