import { type Browser, browser } from 'wxt/browser';
import type { TabsPort, TabView } from './ports';

async function isMinimised(windowId: number): Promise<boolean> {
  const window = await browser.windows.get(windowId).catch(() => null);
  return window?.state === 'minimized';
}

async function viewOf(tab: Browser.tabs.Tab): Promise<TabView | null> {
  if (tab.id === undefined) return null;
  return {
    id: tab.id,
    // Until the first document is there, its address is the one that is being opened.
    url: tab.url || tab.pendingUrl || null,
    inFront: tab.active && !(await isMinimised(tab.windowId)),
    lastAccessed: tab.lastAccessed ?? null,
  };
}

async function viewed(tab: Browser.tabs.Tab | undefined): Promise<TabView> {
  const view = tab === undefined ? null : await viewOf(tab);
  if (view === null) throw new Error('A tab without an id (a devtools window) is none of ours.');
  return view;
}

/** A window to put a tab into: rather a minimised one than one in use; never a private one. */
async function quietWindow(): Promise<number | null> {
  const windows = await browser.windows.getAll({ windowTypes: ['normal'] });
  const open = windows.filter(({ incognito, id }) => !incognito && id !== undefined);
  const quiet = open.find(({ state }) => state === 'minimized') ?? open.find(({ focused }) => !focused) ?? open[0];
  return quiet?.id ?? null;
}

async function tabOfOwnWindow(url: string): Promise<TabView> {
  const window = await browser.windows.create({ url, state: 'minimized', type: 'normal' });
  const [tab] = window?.tabs ?? [];
  return viewed(tab);
}

async function load(tabId: number, file: string): Promise<void> {
  // Typed from what the last build held, which needn't be what this one does.
  await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [file as never] });
}

/** The browser's tabs. */
export const tabsPort: TabsPort = {
  async get(id) {
    const tab = await browser.tabs.get(id).catch(() => null);
    return tab === null ? null : viewOf(tab);
  },
  async all() {
    const views = await Promise.all((await browser.tabs.query({})).map(viewOf));
    return views.filter((view) => view !== null);
  },
  async openBehind(url, ownWindow) {
    const windowId = await quietWindow();
    // Without any window the browser itself may be closed to the person, and none shall pop up.
    if (windowId === null) return null;
    const tab = ownWindow ? await tabOfOwnWindow(url) : await viewed(await browser.tabs.create({ url, windowId, active: false }));
    // No sound, and the browser doesn't unload it while it's looked at (Firefox has no such key when updating).
    await browser.tabs
      .update(tab.id, { muted: true, ...(import.meta.env.FIREFOX ? {} : { autoDiscardable: false }) })
      .catch(() => undefined);
    return tab;
  },
  async open(url) {
    const tab = await browser.tabs.create({ url, active: true });
    if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true }).catch(() => undefined);
    return viewed(tab);
  },
  async openFirstRun() {
    await browser.tabs.create({ url: browser.runtime.getURL('/first-run.html' as never), active: true });
  },
  async show(id) {
    const tab = await browser.tabs.update(id, { active: true });
    if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
  },
  async navigate(id, url) {
    await browser.tabs.update(id, { url });
  },
  close: (id) => browser.tabs.remove(id),
  ask: (id, message) => browser.tabs.sendMessage(id, message, { frameId: 0 }),
  loadReader: (id) => load(id, '/reader.js'),
  loadGuide: (id) => load(id, '/guide.js'),
  loadNotice: (id) => load(id, '/notice.js'),
  loadRecogniser: (id) => load(id, '/recogniser.js'),
  async loadGates(after) {
    // Firefox puts content scripts into open tabs by itself.
    if (import.meta.env.FIREFOX && after === 'installation') return;
    const gates = browser.runtime.getManifest().content_scripts ?? [];
    await Promise.allSettled(
      gates.map(async ({ matches = [], js = [] }) => {
        const tabs = await browser.tabs.query({ url: matches, discarded: false });
        const inTabs = tabs.flatMap(({ id }) =>
          id === undefined ? [] : browser.scripting.executeScript({ target: { tabId: id, frameIds: [0] }, files: js as never[] }),
        );
        await Promise.allSettled(inTabs);
      }),
    );
  },
};
