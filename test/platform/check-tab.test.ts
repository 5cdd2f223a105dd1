import { describe, expect, it } from 'vitest';
import { MINUTE, SECOND } from '../../components/domain/times';
import { OURS } from '../domain/make';
import { A, record, watching } from './watching';

describe('the tab of a check', () => {
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
});
