// Runs saved screens in Chromium with the shipped extension, and asks its content script what it reads there.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import type { Look } from '../../components/domain/messages.ts';
import { matchesPattern } from './match-pattern.ts';
import { type OpenedBrowser, openBrowser } from './open-browser.ts';
import type { SavedScreen } from './saved-screen.ts';

export interface ScreenRunner {
  /** Shows the screen at its address and gives what the content script reads; throws where it can't be run. */
  run(screen: SavedScreen): Promise<Look>;
  close(): Promise<void>;
}

const SCREEN_TIMEOUT = 20_000;

/** A screen whose script never ends; or the machine had no time for it. */
export class NoReadingInTime extends Error {
  override name = 'NoReadingInTime';
}

// What is read where the extension doesn't run at all.
const NOT_OURS: Look = {
  reading: { screen: 'other', page: { id: null, name: null }, channels: {}, pending: false, unreadable: null },
  ms: 0,
};

const ISOLATION = {
  chromiumArguments: [
    // Requests are refused one by one below; this also refuses those that no debugger sees, such as look-ups ahead of need.
    '--host-resolver-rules=MAP * ~NOTFOUND',
    '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  ],
  firefoxPreferences: {},
};

// A script that goes elsewhere while the document is still being parsed would cut it off there, even where the request
// is refused. Cancelling the navigation before it begins leaves the whole document.
const STAY = `navigation.addEventListener('navigate', (event) => {
  if (!event.destination.sameDocument && event.cancelable) event.preventDefault();
});`;

// The one navigation that cuts the document off before that event: a form sent by a script.
const SEND_NO_FORM = 'HTMLFormElement.prototype.submit = () => undefined;';

/** @param patience milliseconds after which a screen is given up */
export async function openScreenRunner(extension: string, patience = SCREEN_TIMEOUT): Promise<ScreenRunner> {
  const opened = await openBrowser({
    browser: 'chromium',
    extension,
    replica: ISOLATION,
    // A screen must not cover another one by opening windows.
    chromiumWithout: ['--disable-popup-blocking'],
  });
  const patterns = contentScriptPatterns(extension);
  const idle: ScreenWindow[] = [];
  let count = 0;

  return {
    async run(screen) {
      const isOurs = patterns.some((pattern) => matchesPattern(pattern, screen.url));
      count += 1;
      const window = idle.pop() ?? (await openWindow(opened, `about:blank#screen-${count}`));
      const deadline = Date.now() + patience;
      try {
        await inTime(showScreen(window, screen), deadline);
        const seen = await inTime(look(opened, window.tabId, isOurs, deadline), deadline);
        await inTime(clear(window, screen), deadline);
        idle.push(window);
        return seen;
      } catch (error) {
        // The window of an endless script doesn't even close; it goes with the browser at the latest.
        await inTime(window.page.close(), Date.now() + 2_000).catch(() => undefined);
        throw error;
      }
    },
    close: () => opened.close(),
  };
}

function contentScriptPatterns(extension: string): string[] {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  return (manifest.content_scripts ?? []).flatMap((script: { matches?: string[] }) => script.matches ?? []);
}

interface ScreenWindow {
  page: Page;
  session: CDPSession;
  tabId: number;
  /** What is shown in it; null while it must not go anywhere. */
  screen: SavedScreen | null;
}

/** Windows, because a tab that isn't in front draws nothing and gets no animation frames. */
async function openWindow(opened: OpenedBrowser, address: string): Promise<ScreenWindow> {
  const tabId = await opened.evaluateInExtension(async (api, url) => {
    const window = await api.windows.create({ url, focused: false });
    return window?.tabs?.[0]?.id ?? null;
  }, address);
  if (tabId === null) throw new Error('Chromium opened no window.');
  const target = await opened.browser.waitForTarget((candidate) => candidate.url() === address, { timeout: 30_000 });
  const page = await target.page();
  if (page === null) throw new Error('Chromium closed the window at once.');
  const window: ScreenWindow = { page, session: await page.createCDPSession(), tabId, screen: null };
  await isolate(window);
  return window;
}

/** Nothing but the document that is to be shown is served. */
async function isolate(window: ScreenWindow): Promise<void> {
  const { session } = window;
  const { frameTree } = await session.send('Page.getFrameTree');
  const mainFrame = frameTree.frame.id;
  session.on('Fetch.requestPaused', ({ requestId, request, resourceType, frameId }) => {
    const answer = (() => {
      // These are part of the file itself.
      if (/^(data|blob|about):/.test(request.url)) return session.send('Fetch.continueRequest', { requestId });
      if (resourceType !== 'Document') return session.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' });
      const screen = frameId === mainFrame ? window.screen : null;
      // "No content" leaves the document in its place, for what STAY didn't catch.
      if (screen === null) return session.send('Fetch.fulfillRequest', { requestId, responseCode: 204 });
      window.screen = null;
      return session.send('Fetch.fulfillRequest', {
        requestId,
        responseCode: 200,
        responseHeaders: [{ name: 'Content-Type', value: screen.contentType }],
        body: screen.body.toString('base64'),
      });
    })();
    // The frame may be gone before the answer.
    answer.catch(() => undefined);
  });
  session.on('Page.javascriptDialogOpening', ({ type }) => {
    // A script that would keep its window open isn't asked.
    session.send('Page.handleJavaScriptDialog', { accept: type === 'beforeunload' }).catch(() => undefined);
  });
  await session.send('Page.enable');
  await session.send('Page.addScriptToEvaluateOnNewDocument', { source: STAY, worldName: 'inspect' });
  await session.send('Page.addScriptToEvaluateOnNewDocument', { source: SEND_NO_FORM });
  await session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
}

/** Resolves when the document is complete. */
async function showScreen(window: ScreenWindow, screen: SavedScreen): Promise<void> {
  const { session } = window;
  const complete = new Promise<void>((resolve) => session.once('Page.domContentEventFired', () => resolve()));
  window.screen = screen;
  const { errorText } = await session.send('Page.navigate', { url: screen.url });
  if (window.screen !== null) throw new Error(`Chromium didn't open its address: ${errorText ?? 'no reason given'}`);
  await complete;
}

/** Leaves nothing of one screen to the next. */
async function clear({ session }: ScreenWindow, screen: SavedScreen): Promise<void> {
  const emptied = new Promise<void>((resolve) => session.once('Page.domContentEventFired', () => resolve()));
  await session.send('Page.navigate', { url: 'about:blank' });
  await emptied;
  await session.send('Storage.clearDataForOrigin', { origin: new URL(screen.url).origin, storageTypes: 'all' });
}

/** Asks until the content script, which starts a little after the document is complete, answers. */
async function look(opened: OpenedBrowser, tabId: number, isOurs: boolean, deadline: number): Promise<Look> {
  if (!isOurs) return NOT_OURS;
  const answer = await opened.evaluateInExtension(
    async (api, tab, until) => {
      while (Date.now() < until) {
        const given: Look | undefined = await api.tabs.sendMessage(tab, { type: 'look' }).catch(() => undefined);
        if (given) return given;
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
      return null;
    },
    tabId,
    deadline,
  );
  if (answer === null) throw noReading();
  return answer;
}

const noReading = () => new NoReadingInTime('it gave no reading in time.');

async function inTime<Result>(work: Promise<Result>, deadline: number): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(noReading()), deadline - Date.now());
  });
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
