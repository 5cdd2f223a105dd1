import { describe, expect, it } from 'vitest';
import { addressOfRouting } from '../../components/domain/addresses';
import { HOUR, MINUTE } from '../../components/domain/times';
import { addressOfWay } from '../../components/domain/ways';
import { OURS } from '../domain/make';
import { A, watching } from './watching';

describe('the way to the fix', () => {
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
});
