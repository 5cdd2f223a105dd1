/** Takes a picture of one of our own pages in a situation. */

import type { CDPSession, Page } from 'puppeteer-core';
import { violations } from '../tools/axe';
import type { OpenedBrowser } from '../tools/open-browser';
import { documentsOf, NOW, type Shot, type Situation } from './shots';

export type Scheme = 'light' | 'dark' | 'forced';

/** How a page is looked at. The pseudo-locale stands in for English in a build of its own. */
export interface Look {
  language: 'vi' | 'en' | 'pseudo';
  scheme: Scheme;
  width: number;
}

/** What the popup asks the browser, answered for it. */
function pretend(situation: { address: string | null; hosts: boolean; notifications: boolean; online: boolean; now: number }) {
  // biome-ignore lint/suspicious/noExplicitAny: the browser's own object.
  const { chrome } = globalThis as any;
  if (chrome?.tabs === undefined) return;
  const answer =
    (value: unknown) =>
    (...given: unknown[]) => {
      const callback = given.at(-1);
      if (typeof callback === 'function') callback(value);
      return Promise.resolve(value);
    };
  chrome.tabs.query = answer(situation.address === null ? [] : [{ id: 1, url: situation.address }]);
  chrome.tabs.sendMessage = answer(null);
  chrome.action.getUserSettings = answer({ isOnToolbar: false });
  chrome.permissions.contains = answer(situation.hosts);
  chrome.notifications.getPermissionLevel = answer(situation.notifications ? 'granted' : 'denied');
  Object.defineProperty(navigator, 'onLine', { get: () => situation.online });
  Date.now = () => situation.now;
}

/** Has the browser show pages so. */
export async function look(session: CDPSession, scheme: Scheme): Promise<void> {
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: scheme === 'light' ? 'light' : 'dark' },
      { name: 'forced-colors', value: scheme === 'forced' ? 'active' : 'none' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ],
  });
}

async function act(page: Page, situation: Situation): Promise<void> {
  if (situation.query !== undefined) await page.type('input[type=search]', situation.query);
  for (const tick of situation.ticked ?? []) await (await page.$$('tbody input[type=checkbox]'))[tick]?.click();
  if (situation.opened !== undefined) await (await page.$$('.row-button'))[situation.opened]?.click();
  if (situation.menu) await page.click('.menu summary');
}

/** Writes the picture to `file`; gives what axe finds wrong, once for each situation, and whether the page is wider than its window. */
export async function takeShot(opened: OpenedBrowser, shot: Shot, { language, scheme, width }: Look, file: string): Promise<string[]> {
  const { path, situation, widths } = shot;
  await opened.evaluateInExtension(
    async (api, documents) => {
      await api.storage.local.clear();
      await api.storage.local.set(documents);
    },
    documentsOf(situation, language === 'pseudo' ? 'en' : language),
  );
  const page = await opened.browser.newPage();
  const { currentPageId } = situation;
  await page.evaluateOnNewDocument(pretend, {
    address: currentPageId === undefined ? null : `https://business.facebook.com/latest/home?asset_id=${currentPageId}`,
    hosts: situation.hostsGranted ?? true,
    notifications: situation.notificationsGranted ?? true,
    online: situation.online ?? true,
    now: NOW,
  });
  await look(await page.createCDPSession(), scheme);
  await page.setViewport({ width, height: 600 });
  await page.goto(`${opened.extensionOrigin}/${path}`);
  await page.waitForSelector('main');
  await act(page, situation);
  const size = await page.evaluate(() => ({
    width: document.documentElement.scrollWidth,
    height: document.querySelector('#root')?.getBoundingClientRect().height ?? 0,
  }));
  const faults = size.width > width ? [`${size.width} px wide`] : [];
  if (width === Math.max(...widths)) faults.push(...(await violations(page, 'body')));
  await page.setViewport({ width: width === 400 && path === 'popup.html' ? 380 : width, height: Math.ceil(size.height) });
  await page.screenshot({ path: file as `${string}.png` });
  await page.close();
  return faults;
}
