/**
 * Pictures of our pages in every situation: `node test/ui/pictures.ts [folder of the built extension] [name …]`.
 *
 * Drives the real pages of the built extension with stored documents; what only the browser can say (the tab in front, permissions,
 * the network, the clock) is said in its place. Pictures and sheets of them go to `.output/pictures`; what axe finds wrong, and what is
 * wider than its window, is printed and ends it non-zero.
 */

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { runnerImport } from 'vite';
import { violations } from '../tools/axe.ts';
import { openBrowser } from '../tools/open-browser.ts';
import type { Shot, Situation } from './shots.ts';

// The components' imports are made for a bundler, which Node by itself can't follow.
const states = await runnerImport<typeof import('./shots.ts')>(join(import.meta.dirname, 'shots.ts'));
const { NOW, SHOTS, documentsOf } = states.module;

const root = join(import.meta.dirname, '../..');
const [extension = join(root, '.output/chrome-mv3'), ...wanted] = process.argv.slice(2);
const folder = join(root, '.output/pictures');
const SCHEMES = ['light', 'dark', 'forced'] as const;
const WIDTHS = [320, 400, 1280] as const;
const PER_SHEET = 10;
// To look at a part only, such as `LOOK=vi-light-400`.
const only = process.env.LOOK ?? '';

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

async function look(session: CDPSession, scheme: (typeof SCHEMES)[number]): Promise<void> {
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

/** All pictures of one look on one sheet, so that they can be judged side by side. */
async function sheet(browser: Browser, pictures: { name: string; file: string }[], width: number, file: string): Promise<void> {
  const images = await Promise.all(
    pictures.map(async ({ name, file: picture }) => {
      const data = (await readFile(picture)).toString('base64');
      return `<figure><img src="data:image/png;base64,${data}"><figcaption>${name}</figcaption></figure>`;
    }),
  );
  const columns = Math.min(pictures.length, width > 1000 ? 2 : 5);
  const page = await browser.newPage();
  await page.setViewport({ width: columns * (width + 16) + 16, height: 600 });
  await page.setContent(
    `<style>body{margin:8px;background:#8a8f98;display:grid;grid-template-columns:repeat(${columns},${width}px);gap:16px;align-items:start;
    font:12px sans-serif}figure{margin:0}img{display:block;max-width:${width}px}figcaption{color:#fff}</style>${images.join('')}`,
  );
  await page.screenshot({ path: file as `${string}.png`, fullPage: true });
  await page.close();
}

await mkdir(folder, { recursive: true });
const opened = await openBrowser({ browser: 'chromium', extension });
let faults = 0;
function report(name: string, fault: string): void {
  faults += 1;
  console.log(`${name}: ${fault}`);
}

try {
  for (const language of ['vi', 'en'] as const) {
    for (const scheme of SCHEMES) {
      for (const width of WIDTHS) {
        if (scheme === 'forced' && (language !== 'vi' || width === 320)) continue;
        if (!`${language}-${scheme}-${width}`.startsWith(only)) continue;
        const pictures: { name: string; file: string }[] = [];
        for (const [name, { path, situation, widths }] of Object.entries<Shot>(SHOTS)) {
          if (!widths.includes(width)) continue;
          if (wanted.length > 0 && !wanted.includes(name)) continue;
          await opened.evaluateInExtension(
            async (api, documents) => {
              await api.storage.local.clear();
              await api.storage.local.set(documents);
            },
            documentsOf(situation, language),
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
          const session = await page.createCDPSession();
          await look(session, scheme);
          await page.setViewport({ width, height: 600 });
          await page.goto(`${opened.extensionOrigin}/${path}`);
          await page.waitForSelector('main');
          await act(page, situation);
          const size = await page.evaluate(() => ({
            width: document.documentElement.scrollWidth,
            height: document.querySelector('#root')?.getBoundingClientRect().height ?? 0,
          }));
          const picture = `${name}-${language}-${scheme}-${width}`;
          if (size.width > width) report(picture, `${size.width} px wide`);
          if (width === Math.max(...widths)) for (const violation of await violations(page, 'body')) report(picture, violation);
          await page.setViewport({ width: width === 400 && path === 'popup.html' ? 380 : width, height: Math.ceil(size.height) });
          const file = join(folder, `${picture}.png`);
          await page.screenshot({ path: file as `${string}.png` });
          pictures.push({ name, file });
          await page.close();
        }
        for (let first = 0; first < pictures.length; first += PER_SHEET) {
          const file = join(folder, `sheet-${language}-${scheme}-${width}-${first / PER_SHEET + 1}.png`);
          await sheet(opened.browser, pictures.slice(first, first + PER_SHEET), width, file);
          console.log(file);
        }
      }
    }
  }
} finally {
  await opened.close();
}
await writeFile(join(folder, 'README.md'), 'Made by `node test/ui/pictures.ts`; see there.\n');
process.exitCode = faults > 0 ? 1 : 0;
