// Opens a real browser with the built extension in it, and gives what a test needs to see and do in both browsers alike.

import { rmSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import type { browser as webExtensionApi } from 'wxt/browser';
import { type BrowserKind, ensureBrowsers } from './find-browsers.ts';
import { openChromium } from './open-chromium.ts';
import { openFirefox } from './open-firefox.ts';
import { until } from './until.ts';

export type ExtensionApi = typeof webExtensionApi;

/** A function that runs in the browser: it must not refer to anything outside itself. */
// biome-ignore lint/suspicious/noExplicitAny: the arguments are the caller's own, whatever they are.
export type InExtension<Result, Arguments extends any[]> = (api: ExtensionApi, ...given: Arguments) => Result | Promise<Result>;

/** How the browser is led to the stand-in for Meta instead of the network. */
export interface ReplicaRoute {
  chromiumArguments: string[];
  firefoxPreferences: Record<string, string | number | boolean>;
}

export interface OpenBrowserOptions {
  browser: BrowserKind;
  /** Folder of the unpacked extension, as built. */
  extension?: string;
  /** Without it, the browser reaches nothing but this machine. */
  replica?: ReplicaRoute;
  headed?: boolean;
  /** Folder of a profile that outlives the browser, to restart it with the same state. */
  profile?: string;
  /** Leaves the page open that greets whoever has just installed the extension. */
  keepFirstRun?: boolean;
  /** Folder that files are saved to. */
  downloads?: string;
  /** Variables of the browser's own surroundings, in place of ours. */
  environment?: Record<string, string>;
  /** Further command-line arguments of Chromium. */
  chromiumArguments?: string[];
  /** Default arguments of puppeteer that are left out in Chromium. */
  chromiumWithout?: string[];
}

export interface LaunchOptions extends OpenBrowserOptions {
  executable: string;
}

/** What differs between the browsers. */
export interface Driver {
  browser: Browser;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end; empty without an extension. */
  extensionOrigin: string;
  /** Is removed when the browser has closed. */
  temporaryFolder?: string;
  /** Goes to an address of the extension, which Firefox never reports as loaded. */
  goToExtension(page: Page, address: string): Promise<void>;
  /** Has a page of the extension shown in light or dark, as if the system were. */
  showScheme(page: Page, scheme: 'light' | 'dark'): Promise<void>;
  isBackgroundRunning(): Promise<boolean>;
  startBackground(): Promise<void>;
  killBackground(): Promise<void>;
  clickNotification(id: string): Promise<void>;
  openPopup(page: Page): Promise<Page>;
  /** Installs what now lies in the extension's folder over what is installed. */
  installAgain(): Promise<void>;
  /** Gives the extension access to its hosts or takes it back, as the person does in the browser's settings. */
  setHostAccess(given: boolean): Promise<void>;
  /** Absent where the driver doesn't reach the background, as that of Firefox doesn't. */
  // biome-ignore lint/suspicious/noExplicitAny: see InExtension.
  evaluateInBackground?<Result, Arguments extends any[]>(run: InExtension<Result, Arguments>, ...given: Arguments): Promise<Result>;
}

export interface SeenTab {
  id: number;
  windowId: number;
  active: boolean;
  /** Absent where the extension has no permission to see it. */
  url: string | undefined;
}

export interface OpenedBrowser extends Omit<Driver, 'goToExtension' | 'evaluateInBackground' | 'installAgain' | 'temporaryFolder'> {
  kind: BrowserKind;
  openExtensionPage(path: string): Promise<Page>;
  /** Runs in a page of the extension that has no code of its own; it never wakes or disturbs the background. */
  // biome-ignore lint/suspicious/noExplicitAny: see InExtension.
  evaluateInExtension<Result, Arguments extends any[]>(run: InExtension<Result, Arguments>, ...given: Arguments): Promise<Result>;
  /** Runs with the interfaces that the background itself holds, which is started for it. */
  // biome-ignore lint/suspicious/noExplicitAny: see InExtension.
  evaluateInBackground<Result, Arguments extends any[]>(run: InExtension<Result, Arguments>, ...given: Arguments): Promise<Result>;
  /** The first page whose address fits, waiting for it to appear: for pages that the extension or the site opens. */
  waitForPage(fits: (address: string) => boolean, timeout?: number): Promise<Page>;
  /** Ids of the notifications that are shown now. Firefox gives their texts too, Chromium doesn't. */
  notifications(): Promise<Record<string, { title?: string; message?: string }>>;
  badge(tabId?: number): Promise<{ text: string; color: number[] }>;
  /** All tabs but the one that this tool uses itself. */
  tabs(): Promise<SeenTab[]>;
  storage(): Promise<Record<string, unknown>>;
  /** What an update does: the extension starts anew, its pages close, and its scripts stay in open tabs, cut off. */
  updateExtension(): Promise<void>;
  /** Lets an alarm ring now, and go on as before. */
  ringAlarm(name: string): Promise<void>;
  close(): Promise<void>;
}

// A file of the extension that runs no code and yet has the extension's interfaces.
const QUIET_PAGE = '/manifest.json';

let endsBySignal = false;

/** A signal must end the command with its browser; puppeteer's own handlers end the browser and let the command go on. */
function endBySignal(): void {
  if (endsBySignal) return;
  endsBySignal = true;
  process.once('SIGTERM', () => process.exit(128 + 15));
  process.once('SIGHUP', () => process.exit(128 + 1));
}

export async function openBrowser(options: OpenBrowserOptions): Promise<OpenedBrowser> {
  const executable = (await ensureBrowsers([options.browser]))[options.browser];
  endBySignal();
  const launch = { ...options, executable };
  const driver = options.browser === 'chromium' ? await openChromium(launch) : await openFirefox(launch);
  const { browser, extensionOrigin } = driver;

  let helper: Promise<Page> | undefined;
  const openHelper = async (): Promise<Page> => {
    if (extensionOrigin === '') throw new Error('This browser was opened without an extension.');
    const page = await browser.newPage({ background: true });
    await driver.goToExtension(page, extensionOrigin + QUIET_PAGE);
    return page;
  };

  // biome-ignore lint/suspicious/noExplicitAny: see InExtension.
  async function evaluateInExtension<Result, Arguments extends any[]>(
    run: InExtension<Result, Arguments>,
    ...given: Arguments
  ): Promise<Result> {
    helper ??= openHelper();
    return runWithApi(await helper, run, given);
  }

  // biome-ignore lint/suspicious/noExplicitAny: see InExtension.
  async function evaluateInBackground<Result, Arguments extends any[]>(
    run: InExtension<Result, Arguments>,
    ...given: Arguments
  ): Promise<Result> {
    if (driver.evaluateInBackground !== undefined) return driver.evaluateInBackground(run, ...given);
    helper ??= openHelper();
    return runWithApi(await helper, run, given, true);
  }

  const closeFirstRun = async (): Promise<boolean> =>
    evaluateInExtension(async (api) => {
      const greeting = (await api.tabs.query({})).find(({ url }) => url === api.runtime.getURL('/first-run.html' as never));
      if (greeting?.id === undefined) return false;
      await api.tabs.remove(greeting.id);
      return true;
    });
  // It comes by itself and would take the front from what a test has there. A profile that is used again has had it.
  if (options.extension !== undefined && options.profile === undefined && options.keepFirstRun !== true) {
    await until('the page of the first run', 15_000, closeFirstRun);
  }

  return {
    ...driver,
    kind: options.browser,
    evaluateInExtension,
    evaluateInBackground,
    async openExtensionPage(path) {
      const page = await browser.newPage();
      await driver.goToExtension(page, `${extensionOrigin}/${path.replace(/^\//, '')}`);
      return page;
    },
    async waitForPage(fits, timeout = 15_000) {
      return until('a page with the expected address', timeout, async () => {
        for (const page of await browser.pages()) if (fits(await addressOf(page))) return page;
        return null;
      });
    },
    notifications() {
      return evaluateInExtension(
        async (api) => (await api.notifications.getAll()) as unknown as Record<string, { title?: string; message?: string }>,
      );
    },
    badge(tabId) {
      return evaluateInExtension(async (api, tab) => {
        const details = tab === null ? {} : { tabId: tab };
        const color = await api.action.getBadgeBackgroundColor(details);
        return { text: await api.action.getBadgeText(details), color: [...(color as unknown as number[])] };
      }, tabId ?? null);
    },
    tabs() {
      return evaluateInExtension(async (api) => {
        const own = await api.tabs.getCurrent();
        const all = await api.tabs.query({});
        return all
          .filter((tab) => tab.id !== own?.id)
          .map((tab) => ({ id: tab.id ?? -1, windowId: tab.windowId, active: tab.active, url: tab.url }));
      });
    },
    storage() {
      return evaluateInExtension(async (api) => (await api.storage.local.get(null)) as Record<string, unknown>);
    },
    async updateExtension() {
      await driver.installAgain();
      // The page that this tool used goes with the old copy.
      await (await helper)?.close().catch(() => undefined);
      helper = undefined;
    },
    async ringAlarm(name) {
      await evaluateInExtension(async (api, alarm) => {
        const before = await api.alarms.get(alarm);
        const period = before?.periodInMinutes;
        await api.alarms.create(alarm, { when: Date.now(), ...(period === undefined ? {} : { periodInMinutes: period }) });
      }, name);
    },
    async close() {
      const program = browser.process();
      const gone = new Promise<void>((resolve) => {
        if (program === null || program.exitCode !== null || program.signalCode !== null) resolve();
        else program.once('exit', () => resolve());
      });
      // A browser that hangs must not outlive the test.
      const deadline = setTimeout(() => program?.kill('SIGKILL'), 10_000);
      await browser.close().catch(() => program?.kill('SIGKILL'));
      await gone;
      clearTimeout(deadline);
      // What it has started may outlive it by a moment, and write.
      if (driver.temporaryFolder !== undefined) rmSync(driver.temporaryFolder, { recursive: true, force: true, maxRetries: 20 });
    },
  };
}

// biome-ignore lint/suspicious/noExplicitAny: see InExtension.
async function runWithApi<Result, Arguments extends any[]>(
  page: Page,
  run: InExtension<Result, Arguments>,
  given: Arguments,
  ofBackground = false,
): Promise<Result> {
  // One question instead of three: tests ask so many times for what is not there yet that the asking is much of their work.
  const inBrowser = new Function(
    'ofBackground',
    '...given',
    `const own = globalThis.browser ?? globalThis.chrome;
    const run = ${run};
    return ofBackground ? own.runtime.getBackgroundPage().then(({ browser }) => run(browser, ...given)) : run(own, ...given);`,
  ) as (ofBackground: boolean, ...given: Arguments) => Result | Promise<Result>;
  return (await page.evaluate(inBrowser, ofBackground, ...given)) as Result;
}

/** Firefox doesn't report the address of an extension's page, so the page is asked. */
async function addressOf(page: Page): Promise<string> {
  const known = page.url();
  if (known !== 'about:blank') return known;
  return page.evaluate(() => location.href).catch(() => known);
}
