import { describe, expect, it } from 'vitest';
import { stateFrom } from '../../components/domain/stored';
import { DAY, HOUR, MINUTE, SECOND } from '../../components/domain/times';
import { OURS } from '../domain/make';
import { A, B, C, record, watching } from './watching';

describe('checks', () => {
  it('checks after four hours and tells what another admin has changed', async () => {
    const browser = await watching(A);
    browser.kill();
    browser.pages.set(A, { app: 'ManyChat' });
    await browser.advance(4 * HOUR + MINUTE);
    expect(browser.shown.map(({ notice }) => notice)).toMatchObject([
      { kind: 'wrong', pageId: A, from: { app: OURS }, to: { app: 'ManyChat' } },
    ]);
    expect(browser.badge).toEqual({ level: 'wrong', count: 1 });
    expect(record(browser, A).channels.messenger?.transitions).toHaveLength(2);
    expect(browser.tabs.size).toBe(0);
    expect(stateFrom(browser.local).watch).toMatchObject({ outbox: [], checking: null });
  });

  it('makes up once for runs that were missed', async () => {
    const browser = await watching(A);
    browser.kill();
    browser.now += 9 * DAY;
    let opened = 0;
    browser.alarm = null;
    browser.wake();
    await browser.settle();
    expect(browser.alarm).toBe(browser.now + 30 * SECOND);
    await browser.advance(10 * MINUTE);
    for (const entry of browser.log) if (entry === 'tabs.openBehind') opened += 1;
    expect(opened).toBe(1);
  });

  it('checks several Pages one after the other in one tab', async () => {
    const browser = await watching(A, B, C);
    expect(await browser.fromPopup({ type: 'check' })).toEqual({ ok: true });
    await browser.settle();
    expect(stateFrom(browser.local).watch.checking).toMatchObject({ pageId: A, done: 0, total: 3, queue: [B, C] });
    await browser.advance(20 * SECOND);
    expect(browser.log.filter((entry) => entry === 'tabs.openBehind')).toHaveLength(1);
    expect(browser.log.filter((entry) => entry === 'tabs.navigate')).toHaveLength(2);
    expect(browser.tabs.size).toBe(0);
    expect(stateFrom(browser.local).watch.checking).toBeNull();
    for (const id of [A, B, C])
      expect(record(browser, id).lastLook?.at).toBeGreaterThan(record(browser, id).channels.messenger?.since ?? 0);
  });

  it('ends after the Page that is being looked at where the person stops it', async () => {
    const browser = await watching(A, B, C);
    const before = record(browser, B);
    await browser.fromPopup({ type: 'check' });
    await browser.settle();
    expect(await browser.fromPopup({ type: 'stop' })).toEqual({ ok: true });
    expect(stateFrom(browser.local).watch.checking).toMatchObject({ pageId: A, done: 0, total: 1, queue: [] });
    await browser.advance(20 * SECOND);
    expect(record(browser, A).lastLook?.at).toBeGreaterThan(before.lastLook?.at ?? 0);
    expect(record(browser, B)).toEqual(before);
    expect(stateFrom(browser.local).watch.checking).toBeNull();
    expect(browser.tabs.size).toBe(0);
  });

  it('tells in one what went wrong at once, and each by itself where it is few', async () => {
    const browser = await watching(A, B, C);
    for (const id of [A, B, C]) browser.pages.set(id, { app: 'ManyChat' });
    await browser.fromPopup({ type: 'check' });
    await browser.advance(30 * SECOND);
    expect([...browser.visible.values()]).toMatchObject([{ kind: 'summary', notices: [{}, {}, {}] }]);
    expect(browser.shown.map(({ notice }) => notice.pageId)).toEqual([A, B, C]);
  });

  it.each([
    ['signed-out', { app: null, unreadable: 'signed-out' }, 3 * SECOND],
    ['not-rendered', { app: OURS, renders: HOUR }, 30 * SECOND],
  ] as const)('ends a look that finds nothing with its reason: %s', async (reason, page, within) => {
    const browser = await watching(A);
    browser.pages.set(A, page);
    await browser.fromPopup({ type: 'check' });
    await browser.advance(within);
    expect(browser.tabs.size).toBe(0);
    expect(record(browser, A)).toMatchObject({ lastLook: { unreadable: reason }, failures: { count: 1, reason } });
    expect(browser.shown).toEqual([]);
  });

  it('says what hindered a check that never looked', async () => {
    const browser = await watching(A);
    const lastLook = record(browser, A).lastLook;
    browser.online = false;
    await browser.fromPopup({ type: 'check' });
    await browser.advance(SECOND);
    expect(record(browser, A)).toMatchObject({ lastLook, failures: { count: 1, reason: 'offline' }, unreadableSince: null });
    browser.online = true;
    browser.windows = 0;
    await browser.fromPopup({ type: 'check' });
    await browser.advance(SECOND);
    expect(record(browser, A).failures).toEqual({ count: 2, reason: 'no-window' });
    browser.access = false;
    expect(await browser.fromPopup({ type: 'check' })).toEqual({ ok: false, reason: 'no-permission' });
    expect(stateFrom(browser.local).watch.hostAccess).toBe(false);
  });

  it('asks the other site where Business Suite opens with a tab that doesn’t show the choice', async () => {
    const browser = await watching(A, B);
    browser.opensWithApps = true;
    browser.actingAs = A;
    for (const id of [A, B]) browser.pages.set(id, { app: 'ManyChat' });
    await browser.fromPopup({ type: 'check' });
    await browser.advance(MINUTE);
    expect(browser.shown.map(({ notice }) => notice.pageId)).toEqual([A]);
    expect(record(browser, A).channels.messenger?.surface).toBe('www');
    expect(record(browser, B).failures).toEqual({ count: 1, reason: 'not-rendered' });
    expect(browser.tabs.size).toBe(0);
  });

  it('looks at Instagram too where its choice is known and the person acts as the Page', async () => {
    const browser = await watching(A, B);
    const instagram = { defaultApp: OURS, verdict: 'ours' } as const;
    for (const id of [A, B]) browser.tabs.delete(await browser.visit(id, { channels: { instagram } }));
    browser.actingAs = A;
    for (const id of [A, B]) browser.pages.set(id, { app: OURS, instagram: 'ManyChat' });
    await browser.fromPopup({ type: 'check' });
    await browser.advance(20 * SECOND);
    expect(browser.shown.map(({ notice }) => notice)).toMatchObject([{ pageId: A, channel: 'instagram', to: { app: 'ManyChat' } }]);
    const [one, other] = [record(browser, A), record(browser, B)];
    expect(one.channels.messenger?.lastSeen).toBe(one.channels.instagram?.lastSeen);
    // The person acts as another Page: nothing is learnt of this one's Instagram, and the check hasn't failed for it.
    expect(other.channels.instagram?.standing?.app).toBe(OURS);
    expect(other).toMatchObject({ failures: null, lastLook: { unreadable: null } });
    expect(browser.tabs.size).toBe(0);
    await browser.fromPopup({ type: 'set', settings: { channels: ['messenger'] } });
    const opened = browser.log.filter((entry) => entry === 'tabs.navigate').length;
    await browser.fromPopup({ type: 'check', pageIds: [A] });
    await browser.advance(20 * SECOND);
    expect(browser.log.filter((entry) => entry === 'tabs.navigate')).toHaveLength(opened);
  });
});
