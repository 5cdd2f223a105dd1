/**
 * Pictures of all that people see: `node test/ui/pictures.ts [name …]`; `LOOK=vi-light-400` takes those of one look, `LOOK=pseudo` those in
 * the pseudo-locale.
 *
 * Drives the real pages of the built extension with stored documents; what only the browser can say (the tab in front, permissions,
 * the network, the clock) is said in its place. What stands on Meta's screens is come to on the stand-in for Meta. Pictures and sheets of
 * them go to `.output/pictures`; what axe finds wrong, and what is wider than its window, is printed and ends it non-zero.
 */

import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { runnerImport } from 'vite';
import { violations } from '../tools/axe.ts';
import { builtExtension } from '../tools/built-extension.ts';
import { type OpenedBrowser, openBrowser } from '../tools/open-browser.ts';
import { ROOT } from '../tools/paths.ts';
import { pseudoExtension } from './pseudo-locale.ts';
import { type Picture, writeSheets } from './sheet.ts';
import type { Shot, Situation } from './shots.ts';

// The components' imports are made for a bundler, which Node by itself can't follow.
const load = async <Module>(file: string) => (await runnerImport<Module>(join(import.meta.dirname, file))).module;
const { NOW, SHOTS, documentsOf } = await load<typeof import('./shots.ts')>('shots.ts');
const { IN_PAGE_SHOTS, openStage, themeInPage } = await load<typeof import('./in-page-shots.ts')>('in-page-shots.ts');

const wanted = process.argv.slice(2);
const only = process.env.LOOK ?? '';
const folder = join(ROOT, '.output/pictures');
const SCHEMES = ['light', 'dark', 'forced'] as const;
const WIDTHS = [320, 400, 1280] as const;
const LANGUAGES = ['vi', 'en', 'pseudo'] as const;

type Scheme = (typeof SCHEMES)[number];
type Width = (typeof WIDTHS)[number];
type Spoken = (typeof LANGUAGES)[number];

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

async function look(session: CDPSession, scheme: Scheme): Promise<void> {
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

let faults = 0;
function report(name: string, fault: string): void {
  faults += 1;
  console.log(`${name}: ${fault}`);
}

/** Forced colours in one language, and the pseudo-locale in one scheme, show all that they can show. */
function isTaken(language: Spoken, scheme: Scheme, width: Width): boolean {
  if (scheme === 'forced' && (language !== 'vi' || width === 320)) return false;
  if (language === 'pseudo' && scheme !== 'light') return false;
  return `${language}-${scheme}-${width}`.startsWith(only);
}

function isWanted(name: string): boolean {
  return wanted.length === 0 || wanted.includes(name);
}

async function takeShot(opened: OpenedBrowser, name: string, shot: Shot, language: Spoken, scheme: Scheme, width: Width): Promise<Picture> {
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
  const picture = `${name}-${language}-${scheme}-${width}`;
  if (size.width > width) report(picture, `${size.width} px wide`);
  if (width === Math.max(...widths)) for (const violation of await violations(page, 'body')) report(picture, violation);
  await page.setViewport({ width: width === 400 && path === 'popup.html' ? 380 : width, height: Math.ceil(size.height) });
  const file = join(folder, `${picture}.png`);
  await page.screenshot({ path: file as `${string}.png` });
  await page.close();
  return { name, file };
}

async function takeOwnPages(opened: OpenedBrowser, languages: readonly Spoken[]): Promise<void> {
  for (const language of languages) {
    for (const scheme of SCHEMES) {
      for (const width of WIDTHS) {
        if (!isTaken(language, scheme, width)) continue;
        const pictures: Picture[] = [];
        for (const [name, shot] of Object.entries<Shot>(SHOTS)) {
          if (shot.widths.includes(width) && isWanted(name)) pictures.push(await takeShot(opened, name, shot, language, scheme, width));
        }
        await writeSheets(opened.browser, pictures, width, folder, `${language}-${scheme}-${width}`);
      }
    }
  }
}

/** On Meta's screens, which are wide or as narrow as they get. */
async function takeInPage(language: 'vi' | 'en'): Promise<void> {
  const looks = SCHEMES.flatMap((scheme) =>
    ([400, 1280] as const).filter((width) => isTaken(language, scheme, width)).map((width) => ({ scheme, width })),
  );
  const shots = Object.entries(IN_PAGE_SHOTS).filter(([name]) => isWanted(name));
  if (looks.length === 0 || shots.length === 0) return;
  const stage = await openStage('chromium', language);
  try {
    const session = await stage.page.createCDPSession();
    const taken = new Map<string, Picture[]>();
    for (const [name, shot] of shots) {
      await shot.show(stage);
      for (const { scheme, width } of looks) {
        await stage.page.setViewport({ width, height: 720 });
        await look(session, scheme);
        await themeInPage(stage.page, shot.host, scheme === 'light' ? 'light' : 'dark');
        const key = `${language}-${scheme}-${width}`;
        const picture = `${name}-${key}`;
        for (const violation of await violations(stage.page, shot.host)) report(picture, violation);
        const file = join(folder, `${picture}.png`);
        await stage.page.screenshot({ path: file as `${string}.png` });
        taken.set(key, [...(taken.get(key) ?? []), { name, file }]);
      }
    }
    for (const { scheme, width } of looks) {
      const key = `${language}-${scheme}-${width}`;
      await writeSheets(stage.opened.browser, taken.get(key) ?? [], width, folder, `in-page-${key}`);
    }
  } finally {
    await stage.close();
  }
}

/** Opens a browser for as long as the pictures take. */
async function within(extension: string, take: (opened: OpenedBrowser) => Promise<void>): Promise<void> {
  const opened = await openBrowser({ browser: 'chromium', extension });
  try {
    await take(opened);
  } finally {
    await opened.close();
  }
}

await mkdir(folder, { recursive: true });
const extension = await builtExtension('chromium');
const ownPages = Object.keys(SHOTS).some(isWanted);
const spoken = (language: Spoken) => ownPages && SCHEMES.some((scheme) => WIDTHS.some((width) => isTaken(language, scheme, width)));
if (spoken('vi') || spoken('en')) await within(extension, (opened) => takeOwnPages(opened, ['vi', 'en']));
if (spoken('pseudo')) {
  const copy = pseudoExtension(extension);
  await within(copy, (opened) => takeOwnPages(opened, ['pseudo'])).finally(() => rm(copy, { recursive: true }));
}
for (const language of ['vi', 'en'] as const) await takeInPage(language);
process.exitCode = faults > 0 ? 1 : 0;
