// Access to Meta's screens is the person's to take back and to give again, at any time, in the browser's own settings.

import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../tools/until.ts';
import { textOf } from './person';
import { OURS, WAIT, WatchStage } from './watch-stage.ts';

describe.each(['chromium', 'firefox'] as const)('access to the hosts in %s', (kind) => {
  const stage = new WatchStage();
  beforeAll(() => stage.open(kind));
  afterEach(async () => {
    await stage.opened.setHostAccess(true);
    await stage.end();
  });
  afterAll(() => stage.close());

  const badgeTitle = () => stage.opened.evaluateInExtension((api) => api.action.getTitle({}));
  const badgeIs = (text: string, title: RegExp) =>
    until(`the badge “${text}”`, WAIT, async () => (await stage.opened.badge()).text === text && title.test(await badgeTitle()));

  /** In Firefox the popup's own button leads to the browser's question, which is answered there; in Chromium no driver reaches that. */
  async function giveAgain(popup: Page): Promise<void> {
    if (kind === 'chromium') return stage.opened.setHostAccess(true);
    await popup.bringToFront();
    await (await popup.waitForSelector('.notice button.primary'))?.click();
  }

  it('once withdrawn is said by badge and popup, and once given again everything goes on', async () => {
    stage.begin('Shop 1');
    await stage.command({ type: 'set', settings: { language: 'vi' } });
    await stage.visit();
    await badgeIs('', /^Funnel Guard$/u);
    const before = await stage.record();

    await stage.opened.setHostAccess(false);
    await badgeIs('!', /đang chặn quyền đọc/u);
    expect(await stage.command({ type: 'check' })).toEqual({ ok: false, reason: 'no-permission' });
    const popup = await stage.opened.openExtensionPage('popup.html');
    await popup.waitForSelector('.notice');
    expect(await textOf(popup, '.summary')).toBe('Đang tạm dừng theo dõi');
    expect(await textOf(popup, '.notice')).toContain('chưa được phép đọc màn hình cài đặt của Meta');
    // Before the screen opens, which asks only once what is chosen.
    stage.replica.control.chooseDefaultApp(stage.pageId, 'messenger', 'ManyChat', 'minh');
    const screen = await stage.opened.browser.newPage();
    await screen.goto(`https://business.facebook.com/latest/settings/conversation_routing?asset_id=${stage.pageId}`);
    // Nothing is read, and nothing is lost.
    expect(await stage.record()).toEqual(before);

    await giveAgain(popup);
    // The screen that was open meanwhile is read without being loaded again.
    await screen.bringToFront();
    await until('the look', WAIT, async () => (await stage.record()).channels.messenger?.standing?.app === 'ManyChat');
    await badgeIs('1', /1 Trang/u);
    await until(
      'the popup to be itself again',
      WAIT,
      async () => (await popup.$('.notice')) === null || /1 Trang cần sửa/u.test(await textOf(popup, '.summary')),
    );
    await screen.close();
    await popup.close();
    stage.replica.control.chooseDefaultApp(stage.pageId, 'messenger', OURS, 'minh');
    expect(await stage.command({ type: 'check' })).toEqual({ ok: true });
    await badgeIs('', /^Funnel Guard$/u);
    await stage.checksEnd();
    const { transitions = [] } = (await stage.record()).channels.messenger ?? {};
    expect(transitions.map(({ to }) => to.app)).toEqual([OURS, 'ManyChat', OURS]);
  });
});
