import { describe, expect, it } from 'vitest';
import { addressOfRouting } from '../../components/domain/addresses';
import { backupOf } from '../../components/domain/backup';
import { stateFrom } from '../../components/domain/stored';
import { DAY, HOUR, MINUTE, SECOND } from '../../components/domain/times';
import { addressOfWay } from '../../components/domain/ways';
import { OURS } from '../domain/make';
import { FakeBrowser } from './fake-browser';

const A = '1001';
const B = '1002';
const C = '1003';

async function watching(...pageIds: string[]): Promise<FakeBrowser> {
  const browser = new FakeBrowser();
  for (const id of pageIds) {
    browser.pages.set(id, { app: OURS });
    const tab = await browser.visit(id);
    browser.tabs.delete(tab);
  }
  await browser.settle();
  return browser;
}

function record(browser: FakeBrowser, id: string) {
  const found = stateFrom(browser.local).records[id];
  if (found === undefined) throw new Error(`nothing stored of ${id}`);
  return found;
}

describe('the watch', () => {
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

  it('leaves a tab alone that the person has activated, even if they left it again', async () => {
    for (const back of [false, true]) {
      const browser = await watching(A);
      browser.pages.set(A, { app: OURS, renders: 10 * SECOND });
      await browser.fromPopup({ type: 'check' });
      await browser.advance(4 * SECOND);
      const [tab] = [...browser.tabs.values()];
      if (tab === undefined) throw new Error('no tab');
      tab.inFront = !back;
      tab.lastAccessed = browser.now;
      await browser.advance(MINUTE);
      expect(browser.tabs.has(tab.id)).toBe(true);
      expect(record(browser, A).failures).toEqual({ count: 1, reason: 'interrupted' });
    }
  });

  it('leaves a tab alone that was led elsewhere, and says when it was closed', async () => {
    const browser = await watching(A);
    browser.pages.set(A, { app: OURS, renders: 10 * SECOND });
    await browser.fromPopup({ type: 'check' });
    await browser.advance(4 * SECOND);
    const [tab] = [...browser.tabs.values()];
    if (tab === undefined) throw new Error('no tab');
    tab.url = null;
    await browser.advance(MINUTE);
    expect(browser.tabs.has(tab.id)).toBe(true);
    browser.tabs.clear();
    await browser.fromPopup({ type: 'check' });
    await browser.advance(4 * SECOND);
    browser.tabs.clear();
    await browser.advance(MINUTE);
    expect(record(browser, A).failures).toEqual({ count: 2, reason: 'interrupted' });
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

  it('leads to the fix: a tab in front, with the guide, once', async () => {
    const browser = await watching(A);
    expect(await browser.fromPopup({ type: 'fix', pageId: A, channel: 'messenger' })).toEqual({ ok: true });
    const [tab] = [...browser.tabs.values()];
    expect(tab).toMatchObject({ url: addressOfRouting(A), inFront: true });
    const started = () => browser.fromTab({ type: 'reader-started' }, tab?.id ?? 0);
    const orders = { settings: { ourApps: [OURS], language: null }, guide: { pageId: A, channel: 'messenger', since: null, ways: {} } };
    expect(await started()).toMatchObject(orders);
    browser.kill();
    expect(await started()).toMatchObject(orders);
    browser.openTab('https://example.org/');
    await browser.fromPopup({ type: 'fix', pageId: A, channel: 'messenger' });
    expect(browser.tabs.size).toBe(2);
    expect(tab?.inFront).toBe(true);
    await browser.fromTab({ type: 'guide-ended' }, tab?.id ?? 0);
    expect(await started()).toEqual({ ...orders, guide: null });
  });

  it('gives the guide what is known, and goes by the way that has worked', async () => {
    const browser = await watching(A);
    browser.pages.set(A, { app: 'ManyChat' });
    const since = browser.now;
    await browser.visit(A);
    await browser.fromPopup({ type: 'fix', pageId: A, channel: 'messenger' });
    const guided = [...browser.tabs.values()].at(-1);
    const started = () => browser.fromTab({ type: 'reader-started' }, guided?.id ?? 0);
    expect(await started()).toMatchObject({ guide: { before: 'ManyChat', since, ways: {} } });
    await browser.fromTab({ type: 'way', way: 'acting-page', works: true }, guided?.id ?? 0);
    await browser.fromTab({ type: 'guide-ended' }, guided?.id ?? 0);
    browser.kill();
    for (const id of browser.tabs.keys()) browser.tabs.delete(id);
    await browser.fromPopup({ type: 'fix', pageId: A, channel: 'messenger' });
    expect([...browser.tabs.values()]).toMatchObject([{ url: addressOfWay('acting-page', A, 'messenger'), inFront: true }]);
  });

  it('leads to the fix from a notice', async () => {
    const browser = await watching(A);
    browser.pages.set(A, { app: 'ManyChat' });
    await browser.advance(4 * HOUR + MINUTE);
    browser.kill();
    const [id = ''] = browser.visible.keys();
    await browser.wake().noticePressed(id);
    expect([...browser.tabs.values()]).toMatchObject([{ url: addressOfRouting(A), inFront: true }]);
    expect(browser.visible.size).toBe(0);
  });

  it('knows a change that was made in this browser', async () => {
    const browser = await watching(A);
    const tab = await browser.visit(A);
    await browser.fromTab({ type: 'reading', reading: { ...browser.reading(A), pending: true } }, tab);
    browser.pages.set(A, { app: 'ManyChat' });
    await browser.fromTab({ type: 'reading', reading: browser.reading(A) }, tab);
    await browser.settle();
    expect(browser.shown).toEqual([]);
    expect(record(browser, A).channels.messenger?.transitions.at(-1)?.here).toBe(true);
  });

  it('refuses whoever isn’t entitled, and what it doesn’t know', async () => {
    const browser = await watching(A);
    const sender = { own: true, url: addressOfRouting(A), tabId: 9, page: false, topFrame: true };
    const watch = browser.wake();
    const reading = { type: 'reading', reading: browser.reading(A) };
    for (const wrong of [
      { own: false },
      { topFrame: false },
      { tabId: null },
      { url: 'https://www.facebook.com.evil.example/' },
      { url: 'http://www.facebook.com/' },
    ]) {
      expect(watch.message(reading, { ...sender, ...wrong })).toBeUndefined();
    }
    for (const message of [
      null,
      7,
      {},
      { type: 'what' },
      { type: 'check' },
      { type: 'reading' },
      { ...reading, reading: { ...reading.reading, pending: 'no' } },
    ]) {
      expect(watch.message(message, sender)).toBeUndefined();
    }
    expect(browser.fromPopup(reading)).toBeUndefined();
    expect(await browser.fromPopup({ type: 'mute', pageId: '77', until: null })).toEqual({ ok: false, reason: 'unknown-page' });
  });

  it('keeps what is known when a write fails', async () => {
    const browser = await watching(A);
    browser.failWrites = 1;
    expect(await browser.fromPopup({ type: 'mute', pageId: A, until: browser.now + DAY })).toEqual({ ok: false, reason: 'failed' });
    expect(record(browser, A).mutedUntil).toBeNull();
    expect(await browser.fromPopup({ type: 'mute', pageId: A, until: browser.now + DAY })).toEqual({ ok: true });
    expect(record(browser, A).mutedUntil).toBe(browser.now + DAY);
  });
});

describe('settings', () => {
  it('come to the person’s other browsers, at once or at the next wake-up', async () => {
    const [one, other] = [await watching(A), await watching(A)];
    other.sync = one.sync;
    await one.fromPopup({ type: 'set', settings: { checkEveryHours: 24 } });
    await one.settle();
    other.sync = one.sync;
    await other.wake().shareSettings();
    expect(stateFrom(other.local).settings.checkEveryHours).toBe(24);
    await other.fromPopup({ type: 'set', settings: { reminders: false } });
    await other.settle();
    one.kill();
    one.sync = other.sync;
    one.wake();
    await one.settle();
    expect(stateFrom(one.local).settings).toMatchObject({ checkEveryHours: 24, reminders: false });
    expect(JSON.stringify(one.sync)).not.toContain(A);
  });

  it('note what the browser allows, and that the badge has to say it', async () => {
    const browser = await watching(A);
    browser.notificationsAllowed = false;
    await browser.wake().permissionsChanged();
    await browser.settle();
    expect(browser.badge).toEqual({ level: 'hindered', count: 0, hindrance: 'silenced' });
    browser.access = false;
    await browser.wake().permissionsChanged();
    await browser.settle();
    expect(browser.badge).toEqual({ level: 'hindered', count: 0, hindrance: 'blind' });
    // Of any host: its tabs that are open have nobody in them.
    browser.access = true;
    await browser.wake().hostGranted();
    await browser.settle();
    expect(browser.badge).toMatchObject({ hindrance: 'silenced' });
    expect(browser.gatesLoaded).toBe(1);
    browser.notificationsAllowed = true;
    browser.kill();
    browser.wake();
    await browser.settle();
    expect(browser.badge).toEqual({ level: 'none', count: 0 });
  });
});

describe('a store that is full', () => {
  it('makes room by forgetting the oldest, loses no transition for it, and says so until it’s understood', async () => {
    const browser = await watching(A, B);
    for (let day = 0; day < 40; day += 1) {
      browser.now += DAY;
      await browser.visit(A);
    }
    browser.room = JSON.stringify(browser.local).length + 50;
    browser.pages.set(A, { app: 'ManyChat' });
    await browser.visit(A);
    await browser.settle();
    expect(record(browser, A).channels.messenger?.transitions).toHaveLength(2);
    const { forgotten } = stateFrom(browser.local).watch;
    expect(forgotten?.stretches).toBeGreaterThan(5);
    expect(forgotten?.transitions).toBe(0);
    expect(browser.shown).toHaveLength(1);
    await browser.fromPopup({ type: 'understood', what: 'forgotten' });
    expect(stateFrom(browser.local).watch.forgotten).toBeNull();
  });
});

describe('data', () => {
  it('goes out as a file, is forgotten with what was set aside, and comes back', async () => {
    const browser = await watching(A, B);
    const text = backupOf(stateFrom(browser.local), browser.now);
    browser.kill();
    browser.local['page:7'] = 'broken';
    await browser.fromPopup({ type: 'remove-all' });
    await browser.settle();
    expect(Object.keys(browser.local).filter((key) => key.startsWith('page:') || key.startsWith('set-aside:'))).toEqual([]);
    expect(stateFrom(browser.local).watch.setAside).toBe(0);
    expect(browser.alarm).toBeNull();
    expect(await browser.fromPopup({ type: 'import', text })).toEqual({ ok: true, imported: { pages: 2, transitions: 2 } });
    expect(record(browser, A).channels.messenger?.standing?.app).toBe(OURS);
    const before = structuredClone(browser.local);
    expect(await browser.fromPopup({ type: 'import', text: text.slice(1) })).toEqual({ ok: false, reason: 'not-a-backup' });
    expect(browser.local).toEqual(before);
  });
});

describe('hundreds of Pages', () => {
  it('are checked in one go in one tab, though one is signed out in between, and each is told once', { timeout: 60_000 }, async () => {
    const ids = Array.from({ length: 300 }, (_, index) => `${5000 + index}`);
    const browser = await watching(...ids);
    for (const [index, id] of ids.entries()) browser.pages.set(id, { app: index % 10 === 0 ? 'ManyChat' : OURS });
    await browser.fromPopup({ type: 'check' });
    await browser.advance(MINUTE);
    const signed = (unreadable?: 'signed-out') => {
      for (const id of ids) {
        const { app } = browser.pages.get(id) ?? { app: null };
        browser.pages.set(id, unreadable === undefined ? { app } : { app, unreadable });
      }
    };
    signed('signed-out');
    await browser.advance(20 * SECOND);
    browser.kill();
    signed();
    await browser.advance(30 * MINUTE);
    await browser.fromPopup({ type: 'check' });
    await browser.advance(30 * MINUTE);
    const { records, watch } = stateFrom(browser.local);
    expect(watch).toMatchObject({ checking: null, outbox: [] });
    expect(Object.values(records).every(({ lastLook }) => lastLook?.unreadable === null)).toBe(true);
    expect(browser.badge).toEqual({ level: 'wrong', count: 30 });
    const alarms = browser.shown.filter(({ notice }) => notice.kind === 'wrong' && notice.reminder === 0);
    const told = alarms.map(({ notice }) => notice.pageId);
    expect(new Set(told).size).toBe(30);
    expect(told).toHaveLength(30);
    expect(browser.tabs.size).toBe(0);
  });

  it('may report at once from fifty tabs: each is booked, once', async () => {
    const browser = new FakeBrowser();
    const ids = Array.from({ length: 50 }, (_, index) => `${7000 + index}`);
    for (const id of ids) browser.pages.set(id, { app: 'ManyChat' });
    const visits = ids.map((id) => browser.beginVisit(id));
    await Promise.all(visits.map(({ done }) => done));
    await browser.settle();
    const { records } = stateFrom(browser.local);
    expect(Object.keys(records).sort()).toEqual(ids);
    for (const id of ids) expect(record(browser, id).channels.messenger?.transitions).toHaveLength(1);
    expect(browser.badge).toEqual({ level: 'wrong', count: 50 });
  });
});

describe('a background that dies', () => {
  /** The whole of a check that finds a change, with a death at one step. */
  async function story(dieAt: { step: number; after: boolean } | null): Promise<{ browser: FakeBrowser; steps: number }> {
    const browser = await watching(A, B);
    browser.kill();
    browser.pages.set(A, { app: 'ManyChat' });
    browser.dieAt = dieAt;
    // Whatever was lost, the alarm or the next start of the browser wakes it.
    await browser.advance(4 * HOUR + MINUTE);
    const steps = browser.log.length;
    if (!browser.alive) browser.wake();
    await browser.advance(20 * MINUTE);
    return { browser, steps };
  }

  it('loses nothing and repeats nothing, at whatever step', { timeout: 60_000 }, async () => {
    const { steps } = await story(null);
    expect(steps).toBeGreaterThan(30);
    for (let step = 1; step <= steps; step += 1) {
      for (const after of [false, true]) {
        const { browser } = await story({ step, after });
        const where = `dead ${after ? 'after' : 'before'} step ${step}`;
        expect(browser.dieAt, where).toBeNull();
        expect(
          browser.shown.map(({ notice }) => [notice.kind, notice.pageId]),
          where,
        ).toEqual([['wrong', A]]);
        expect(record(browser, A).channels.messenger?.transitions, where).toHaveLength(2);
        expect(record(browser, B).failures, where).toBeNull();
        expect(browser.badge, where).toEqual({ level: 'wrong', count: 1 });
        expect(browser.tabs.size, where).toBe(0);
        expect(stateFrom(browser.local).watch, where).toMatchObject({ outbox: [], checking: null });
        expect(browser.alarm, where).not.toBeNull();
      }
    }
  });

  it('doesn’t show a notice again that was shown and closed before it could be noted', { timeout: 60_000 }, async () => {
    const browser = await watching(A);
    browser.kill();
    browser.pages.set(A, { app: 'ManyChat' });
    browser.dieAt = { step: 'notifications.show', after: true };
    while (browser.dieAt !== null) await browser.advance(10 * SECOND);
    expect(browser.alive).toBe(false);
    const [id = ''] = browser.visible.keys();
    browser.visible.clear();
    await browser.wake().noticeClosed(id);
    await browser.advance(5 * MINUTE);
    expect(browser.shown).toHaveLength(1);
  });
});
