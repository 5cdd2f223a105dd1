import { describe, expect, it } from 'vitest';
import { addressOfRouting } from '../../components/domain/addresses';
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
