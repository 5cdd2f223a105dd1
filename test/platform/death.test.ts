import { describe, expect, it } from 'vitest';
import { stateFrom } from '../../components/domain/stored';
import { HOUR, MINUTE, SECOND } from '../../components/domain/times';
import type { FakeBrowser } from './fake-browser';
import { A, B, record, watching } from './watching';

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

  it('leaves no tab behind that had no address yet when it came back', { timeout: 60_000 }, async () => {
    const browser = await watching(A);
    browser.kill();
    browser.tabsBlankFor = 2 * SECOND;
    browser.dieAt = { step: 'tabs.openBehind', after: true };
    while (browser.dieAt !== null) await browser.advance(SECOND / 4);
    browser.wake();
    await browser.advance(5 * MINUTE);
    expect(browser.tabs.size).toBe(0);
    expect(record(browser, A).failures).toBeNull();
  });

  it('waits for no tab that never opened, though the clock was set back meanwhile', { timeout: 60_000 }, async () => {
    const browser = await watching(A);
    browser.kill();
    browser.dieAt = { step: 'tabs.openBehind', after: false };
    while (browser.dieAt !== null) await browser.advance(SECOND / 4);
    browser.now -= 3 * HOUR;
    browser.wake();
    await browser.advance(5 * MINUTE);
    expect(stateFrom(browser.local).watch.checking).toBeNull();
    expect(record(browser, A).lastLook?.at).toBeGreaterThan(browser.now - 5 * MINUTE);
  });

  it('removes a Page whole or not at all, at whatever step', async () => {
    const watched = await watching(A, B);
    watched.pages.set(A, { app: 'ManyChat' });
    await watched.visit(A);
    await watched.settle();
    const [wrong] = watched.visible.keys();
    const first = watched.steps + 1;
    await watched.fromPopup({ type: 'remove', pageId: A });
    await watched.settle();
    for (let step = first; step <= watched.steps; step += 1) {
      for (const after of [false, true]) {
        const browser = await watching(A, B);
        browser.pages.set(A, { app: 'ManyChat' });
        await browser.visit(A);
        await browser.settle();
        browser.dieAt = { step, after };
        void browser.fromPopup({ type: 'remove', pageId: A });
        await browser.settle();
        browser.wake();
        await browser.settle();
        const where = `dead ${after ? 'after' : 'before'} step ${step}`;
        const { records, watch } = stateFrom(browser.local);
        expect(browser.visible.has(wrong ?? ''), where).toBe(A in records);
        expect(watch, where).toMatchObject({ outbox: [], setAside: 0 });
        expect(Object.keys(browser.local).filter((key) => key.endsWith(A)).length, where).toBe(A in records ? 2 : 0);
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
