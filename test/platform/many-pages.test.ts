import { describe, expect, it } from 'vitest';
import { stateFrom } from '../../components/domain/stored';
import { MINUTE, SECOND } from '../../components/domain/times';
import { OURS } from '../domain/make';
import { FakeBrowser } from './fake-browser';
import { record, watching } from './watching';

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
