// Chromium with an unpacked extension, driven over a pipe: the only way in which branded builds take one too.

import puppeteer, { type Page, type Target, type WebWorker } from 'puppeteer-core';
import type { Driver, InExtension, LaunchOptions } from './open-browser.ts';
import { until } from './until.ts';

// The browser's own errands. Most others are switched off by puppeteer's defaults.
const NO_ERRANDS = [
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-quic',
  '--no-default-browser-check',
  '--no-pings',
  '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,OptimizationGuideModelDownloading',
];

// Nothing is looked up outside this machine. Numeric addresses count as names here, hence the two exceptions.
const THIS_MACHINE_ONLY = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1';

interface DeveloperPrivate {
  updateExtensionConfiguration(update: { extensionId: string; hostAccess: string }): Promise<void>;
}

export async function openChromium(options: LaunchOptions): Promise<Driver> {
  const headed = options.headed ?? false;
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: options.executable,
    headless: !headed,
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: true,
    defaultViewport: headed ? null : { width: 1280, height: 900 },
    ignoreDefaultArgs: options.chromiumWithout ?? [],
    timeout: 60_000,
    // What a page asks for is in the replica's journal; to have the browser tell it too is half of the work of loading a page.
    networkEnabled: options.replica === undefined,
    ...(options.downloads === undefined ? {} : { downloadBehavior: { policy: 'allow' as const, downloadPath: options.downloads } }),
    ...(options.environment === undefined ? {} : { env: { ...process.env, ...options.environment } }),
    ...(options.profile === undefined ? {} : { userDataDir: options.profile }),
    args: [
      // Chromium's sandbox refuses to run as root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(headed ? [] : ['--disable-gpu']),
      ...NO_ERRANDS,
      ...(options.replica?.chromiumArguments ?? [THIS_MACHINE_ONLY]),
      ...(options.chromiumArguments ?? []),
    ],
  });
  try {
    const id = options.extension === undefined ? '' : await browser.installExtension(options.extension);
    const extensionOrigin = id === '' ? '' : `chrome-extension://${id}`;
    const isBackground = (target: Target) => target.type() === 'service_worker' && target.url().startsWith(`${extensionOrigin}/`);
    const background = () => browser.targets().find(isBackground);

    // Starting and stopping go through a page of the extension for as long as they take.
    const withServiceWorkers = async (act: (send: (method: string) => Promise<void>) => Promise<void>) => {
      const page = await browser.newPage({ background: true });
      try {
        await page.goto(`${extensionOrigin}/manifest.json`);
        const session = await page.createCDPSession();
        await session.send('ServiceWorker.enable');
        await act(async (method) => {
          await session.send(method as 'ServiceWorker.startWorker', { scopeURL: `${extensionOrigin}/` });
        });
      } finally {
        await page.close();
      }
    };

    const startBackground = async () => {
      if (background() !== undefined) return;
      await withServiceWorkers(async (send) => {
        await send('ServiceWorker.startWorker');
        await browser.waitForTarget(isBackground, { timeout: 10_000 });
      });
    };

    const backgroundWorker = async (): Promise<WebWorker> => {
      await startBackground();
      const target = await browser.waitForTarget(isBackground, { timeout: 10_000 });
      const worker = await target.worker();
      if (worker === null) throw new Error('The background stopped while it was being reached.');
      return worker;
    };

    // biome-ignore lint/suspicious/noExplicitAny: see InExtension.
    const evaluateInBackground = async <Result, Arguments extends any[]>(
      run: InExtension<Result, Arguments>,
      ...given: Arguments
    ): Promise<Result> => {
      const worker = await backgroundWorker();
      const api = await worker.evaluateHandle(() => (globalThis as { chrome?: unknown }).chrome);
      const inBrowser = run as unknown as (...everything: unknown[]) => Result;
      return (await worker.evaluate(inBrowser, api, ...given)) as Result;
    };

    return {
      browser,
      extensionOrigin,
      startBackground,
      evaluateInBackground,
      async goToExtension(page, address) {
        await page.goto(address);
      },
      async showScheme(page, scheme) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      },
      async isBackgroundRunning() {
        return background() !== undefined;
      },
      async killBackground() {
        const target = background();
        if (target === undefined) return;
        await (await target.worker())?.close();
        await until('the end of the background', 10_000, () => !browser.targets().includes(target));
      },
      async clickNotification(notification) {
        await evaluateInBackground((api, id) => {
          const event = api.notifications.onClicked as unknown as { dispatch(id: string): void };
          event.dispatch(id);
        }, notification);
      },
      async installAgain() {
        if (options.extension !== undefined) await browser.installExtension(options.extension);
      },
      async setHostAccess(given) {
        // The page behind the settings of extensions has an interface of its own; the button there does the same.
        const page = await browser.newPage({ background: true });
        try {
          await page.goto('chrome://extensions');
          await page.evaluate(
            async (extensionId, hostAccess) => {
              const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }).chrome;
              await developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess });
            },
            id,
            given ? 'ON_ALL_SITES' : 'ON_CLICK',
          );
        } finally {
          await page.close();
        }
      },
      async openPopup(page) {
        const extension = (await browser.extensions()).get(id);
        if (extension === undefined) throw new Error('This browser was opened without an extension.');
        const known = new Set(browser.targets());
        await extension.triggerAction(page);
        const popup = await browser.waitForTarget(
          (target) => !known.has(target) && target.url().startsWith(`${extensionOrigin}/`) && !isBackground(target),
          { timeout: 10_000 },
        );
        return popup.asPage() as Promise<Page>;
      },
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}
