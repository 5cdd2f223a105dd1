// A company's policy as the browsers themselves hand it on: what is set holds, the dashboard says so, and what is no longer set is the
// person's own again.

import { rmSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { until } from '../tools/until.ts';
import { homeWithPolicy, mayWriteChromium, writeChromium } from './policy-files';
import { WAIT, WatchStage } from './watch-stage';

const POLICY = {
  ourApps: ['Haravan Funnel', 'Bếp Nhà Chatbot'],
  checkEveryHours: 2,
  pages: [{ id: '1548373332058326', name: 'Shop A' }],
  off: ['checks', 'sounds'],
};
const ADD_ON = 'funnel-guard@funnelguard.app';

/** Waits for the policy to hold, and sees that it does. */
async function holds(stage: WatchStage): Promise<void> {
  await until('the policy', WAIT, async () => (await stage.state()).settings.ourApps.includes('Bếp Nhà Chatbot'));
  const { settings, records } = await stage.state();
  expect(settings).toMatchObject({ ourApps: POLICY.ourApps, checkEveryHours: null, sounds: false, reminders: true });
  expect(records['1548373332058326']?.name).toBe('Shop A');

  await stage.command({ type: 'set', settings: { ourApps: ['ManyChat'], reminders: false, language: 'vi' } });
  expect((await stage.state()).settings).toMatchObject({ ourApps: POLICY.ourApps, reminders: false });
  const page = await stage.opened.openExtensionPage('options.html#settings');
  await page.waitForSelector('textarea');
  const shown = await page.evaluate(() => ({
    names: document.querySelector('textarea')?.disabled,
    said: document.querySelector('.form > .notice')?.textContent,
  }));
  expect(shown).toEqual({ names: true, said: expect.stringContaining('quản trị viên công ty') });
  await page.close();
}

// Chromium takes policies from one place only, which belongs to the machine.
describe.runIf(await mayWriteChromium())('in Chromium', () => {
  const stage = new WatchStage();
  let takeAway = (): void => undefined;
  afterAll(async () => {
    takeAway();
    await stage.close();
  });

  it('it holds from when it is written until it is taken away', async () => {
    await stage.open('chromium');
    await stage.command({ type: 'set', settings: { checkEveryHours: 8 } });
    takeAway = writeChromium(new URL(stage.opened.extensionOrigin).host, POLICY);
    await holds(stage);
    takeAway();
    await until('the person’s own settings', WAIT, async () => (await stage.state()).settings.checkEveryHours === 8);
    expect((await stage.state()).settings).toMatchObject({ ourApps: ['Haravan Funnel'], sounds: true });
  });
});

describe('in Firefox', () => {
  const stage = new WatchStage();
  let home = '';
  afterAll(async () => {
    await stage.close();
    rmSync(home, { recursive: true, force: true });
  });

  it('it holds from the start', async () => {
    home = homeWithPolicy(ADD_ON, POLICY);
    await stage.open('firefox', { environment: { HOME: home } });
    await holds(stage);
  });
});
