import { type Browser, browser } from 'wxt/browser';
import { META_ORIGINS } from '../domain/addresses';
import type { TabsPort, TabView } from './ports';

function viewOf(tab: Browser.tabs.Tab): TabView | null {
  if (tab.id === undefined) return null;
  return { id: tab.id, url: tab.url ?? null, active: tab.active, lastAccessed: tab.lastAccessed ?? null };
}

function viewed(tab: Browser.tabs.Tab): TabView {
  const view = viewOf(tab);
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

/** The browser's tabs. */
export const tabsPort: TabsPort = {
  async get(id) {
    const tab = await browser.tabs.get(id).catch(() => null);
    return tab === null ? null : viewOf(tab);
  },
  async all() {
    return (await browser.tabs.query({})).flatMap((tab) => viewOf(tab) ?? []);
  },
  async openBehind(url) {
    const windowId = await quietWindow();
    if (windowId === null) return null;
    const tab = viewed(await browser.tabs.create({ url, windowId, active: false }));
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
  async show(id) {
    const tab = await browser.tabs.update(id, { active: true });
    if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
  },
  async navigate(id, url) {
    await browser.tabs.update(id, { url });
  },
  close: (id) => browser.tabs.remove(id),
  ask: (id, message) => browser.tabs.sendMessage(id, message, { frameId: 0 }),
  async loadReader(id) {
    // Typed from what the last build held, which needn't be what this one does.
    const files = ['/reader.js' as never];
    await browser.scripting.executeScript({ target: { tabId: id, frameIds: [0] }, files });
  },
  async loadGates() {
    // Firefox puts content scripts into open tabs by itself.
    if (import.meta.env.FIREFOX) return;
    const tabs = await browser.tabs.query({ url: [...META_ORIGINS], discarded: false });
    const gates = (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ js }) => js ?? []) as never[];
    if (gates.length === 0) return;
    await Promise.allSettled(
      tabs.flatMap(({ id }) =>
        id === undefined ? [] : browser.scripting.executeScript({ target: { tabId: id, frameIds: [0] }, files: gates }),
      ),
    );
  },
};
