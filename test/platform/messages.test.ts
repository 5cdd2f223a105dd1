import { describe, expect, it } from 'vitest';
import { addressOfRouting } from '../../components/domain/addresses';
import { SECOND } from '../../components/domain/times';
import { A, record, watching } from './watching';

describe('what comes from tabs and from our own pages', () => {
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

  it('takes what comes from the tab of a check for the check’s, and from one that a dead background left for nobody’s', async () => {
    const browser = await watching(A);
    browser.pages.set(A, { app: 'ManyChat', renders: 10 * SECOND });
    await browser.fromPopup({ type: 'check' });
    await browser.advance(SECOND);
    const [tab] = [...browser.tabs.values()];
    const report = () => browser.fromTab({ type: 'reading', reading: browser.reading(A) }, tab?.id ?? 0);
    await report();
    expect(record(browser, A).channels.messenger?.transitions).toHaveLength(1);
    await browser.advance(2 * SECOND);
    expect(record(browser, A).channels.messenger?.transitions).toMatchObject([{}, { to: { app: 'ManyChat' }, sight: 'check' }]);

    browser.pages.set(A, { app: 'Botcake', renders: 10 * SECOND });
    await browser.fromPopup({ type: 'check' });
    await browser.advance(SECOND);
    const [left] = [...browser.tabs.values()];
    if (left === undefined) throw new Error('no tab');
    browser.kill();
    browser.wake();
    await browser.settle();
    browser.tabs.set(left.id, left);
    await browser.fromTab({ type: 'reading', reading: browser.reading(A) }, left.id);
    await browser.settle();
    expect(record(browser, A).channels.messenger?.transitions).toHaveLength(2);
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
});
