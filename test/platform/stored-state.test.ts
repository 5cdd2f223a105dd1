import { describe, expect, it } from 'vitest';
import { backupOf } from '../../components/domain/backup';
import { stateFrom } from '../../components/domain/stored';
import { DAY } from '../../components/domain/times';
import { OURS } from '../domain/make';
import { A, B, record, watching } from './watching';

describe('a write that fails', () => {
  it('keeps what is known when a write fails', async () => {
    const browser = await watching(A);
    browser.failWrites = 1;
    expect(await browser.fromPopup({ type: 'mute', pageId: A, until: browser.now + DAY })).toEqual({ ok: false, reason: 'failed' });
    expect(record(browser, A).mutedUntil).toBeNull();
    expect(await browser.fromPopup({ type: 'mute', pageId: A, until: browser.now + DAY })).toEqual({ ok: true });
    expect(record(browser, A).mutedUntil).toBe(browser.now + DAY);
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
