// Firefox with a temporary add-on, driven over WebDriver BiDi.

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { newProfile } from './firefox-profile.ts';
import type { Driver, LaunchOptions } from './open-browser.ts';
import { until } from './until.ts';

// Firefox gives each add-on a new random host at each installation; a fixed one lets a test know its pages' addresses.
const ADD_ON_HOST = '6a1f0c9e-3b52-4d77-9e11-c0ffee000001';

// The browser's own errands. Mozilla's lists would be looked for at every page, and not found: no more than this preference names
// is looked for, and it only counts where the variable is set.
const NO_LISTS_ENVIRONMENT = { MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' };
const NO_ERRANDS = {
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  // Repairs of well-known sites that Mozilla adds.
  'extensions.webcompat.enable_interventions': false,
  // Processes that are started in case that somebody opens a tab.
  'dom.ipc.processPrelaunch.enabled': false,
};

export async function openFirefox(options: LaunchOptions): Promise<Driver> {
  const addOn = options.extension === undefined ? null : { id: addOnId(options.extension), path: resolve(options.extension) };
  const headed = options.headed ?? false;
  const profile = options.profile ?? newProfile(options.executable);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executable,
    headless: !headed,
    acceptInsecureCerts: true,
    defaultViewport: headed ? null : { width: 1280, height: 900 },
    timeout: 60_000,
    // What a page asks for is in the replica's journal; to have the browser tell it too is half of the work of loading a page.
    networkEnabled: options.replica === undefined,
    env: { ...process.env, ...NO_LISTS_ENVIRONMENT, ...options.environment },
    userDataDir: profile,
    // Lets the driver reach the browser's own side: only there can the background be stopped and a notification clicked.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...(addOn === null ? {} : { 'extensions.webextensions.uuids': JSON.stringify({ [addOn.id]: ADD_ON_HOST }) }),
      // A temporary add-on is removed when the browser closes; its data must be there again after a restart.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      // Without a desktop there is no service for notifications, and Firefox would drop them at once.
      'alerts.useSystemBackend': false,
      // So that manifest.json is a plain document of the extension.
      'devtools.jsonview.enabled': false,
      'extensions.openPopupWithoutUserGesture.enabled': true,
      // Questions for permissions are answered with yes.
      'extensions.webextOptionalPermissionPrompts': false,
      ...(options.downloads === undefined ? {} : { 'browser.download.folderList': 2, 'browser.download.dir': options.downloads }),
      // It takes the keys from the page that the file came from.
      'browser.download.alwaysOpenPanel': false,
      ...NO_ERRANDS,
      ...(options.replica?.firefoxPreferences ?? {}),
    },
  });
  try {
    if (addOn !== null) await browser.installExtension(addOn.path);
    const extensionOrigin = addOn === null ? '' : `moz-extension://${ADD_ON_HOST}`;
    const extension = `WebExtensionPolicy.getByID(${JSON.stringify(addOn?.id)}).extension`;

    const backgroundState = async () => String(await evaluateInFirefox(browser, `${extension}.backgroundState`));

    return {
      browser,
      extensionOrigin,
      ...(options.profile === undefined ? { temporaryFolder: profile } : {}),
      async goToExtension(page, address) {
        // This promise is only settled when the page goes away.
        page.goto(address, { timeout: 0 }).catch(() => undefined);
        await until(`${address} to load`, 20_000, () =>
          page.evaluate((wanted) => location.href === wanted && document.readyState === 'complete', address).catch(() => false),
        );
      },
      async showScheme(page, scheme) {
        const value = scheme === 'dark' ? 0 : 1;
        await evaluateInFirefox(browser, `void Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${value})`);
        await until(`the page in ${scheme}`, 10_000, () =>
          page.evaluate((wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches, scheme),
        );
      },
      async isBackgroundRunning() {
        return (await backgroundState()) !== 'stopped';
      },
      async startBackground() {
        await evaluateInFirefox(browser, `${extension}.wakeupBackground?.()`);
        await until('the start of the background', 10_000, async () => (await backgroundState()) === 'running');
      },
      async killBackground() {
        // The second: though a listener hasn't come to its end, as after a crash.
        const whatever = '{ ignoreDevToolsAttached: true, disableResetIdleForTest: true }';
        // By its own context: what the browser has to tell may wake the next one before anybody sees that this one has stopped.
        const running = `[...${extension}.views].find(({ viewType }) => viewType === 'background')?.contextId ?? ''`;
        const before = await evaluateInFirefox(browser, running);
        await until('the end of the background', 10_000, async () => {
          await evaluateInFirefox(browser, `${extension}.terminateBackground(${whatever})`);
          const now = await evaluateInFirefox(browser, running);
          return now === '' || now !== before;
        });
      },
      async clickNotification(notification) {
        const id = JSON.stringify(notification);
        await evaluateInFirefox(
          browser,
          `(() => {
            const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
            const shown = ExtensionParent.apiManager.getAPI('notifications', ${extension}).notificationsMap.get(${id});
            if (shown === undefined) throw new Error('There is no notification ' + ${id});
            shown.observe(null, 'alertclickcallback', ${id});
          })()`,
        );
      },
      async installAgain() {
        if (addOn !== null) await browser.installExtension(addOn.path);
      },
      async setHostAccess(given) {
        await evaluateInFirefox(
          browser,
          `(async () => {
            const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
            const origins = ${extension}.manifest.host_permissions;
            await ExtensionPermissions.${given ? 'add' : 'remove'}(${JSON.stringify(addOn?.id)}, { permissions: [], origins }, ${extension});
          })()`,
        );
      },
      openPopup() {
        throw new Error('The popup of Firefox is out of reach of its driver: open its page in a tab.');
      },
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

function addOnId(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (typeof id !== 'string') throw new Error(`${folder} has no add-on id for Firefox in its manifest.`);
  return id;
}

interface ChromeScope {
  connection: {
    send(method: string, parameters: object): Promise<{ result: Record<string, unknown> }>;
  };
}

/** Evaluates in the browser's own window, with its privileges. Puppeteer has no public way to this context. */
async function evaluateInFirefox(browser: Browser, expression: string): Promise<unknown> {
  const { connection } = browser as unknown as ChromeScope;
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const windows = tree.result.contexts as { context: string; url: string }[];
  const main = windows.find((window) => window.url === 'chrome://browser/content/browser.xhtml');
  if (main === undefined) throw new Error('Firefox has no window open.');
  const answer = await connection.send('script.evaluate', {
    target: { context: main.context },
    expression,
    awaitPromise: true,
  });
  const { type, result, exceptionDetails } = answer.result as {
    type: string;
    result?: { value?: unknown };
    exceptionDetails?: { text: string };
  };
  if (type === 'exception') throw new Error(`In Firefox: ${exceptionDetails?.text}`);
  return result?.value;
}
