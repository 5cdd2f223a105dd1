/** The browser as our own pages need it: they read what is stored, and ask the background for everything else. */

import { browser } from 'wxt/browser';
import { HARASOCIAL_ORIGIN, META_ORIGINS, pageOfAddress, surfaceOf } from '../domain/addresses';
import type { CommandAnswer, CommandMessage } from '../domain/messages';
import type { State } from '../domain/state';
import { PAST, stateFrom } from '../domain/stored';
import { nameInTitle } from '../page/title';
import { deliver, NOBODY } from './deliver';
import { NOTES, type Notes } from './session';

/** What is stored now. Only the background writes. */
export async function readState(): Promise<State> {
  return stateFrom(await browser.storage.local.get());
}

/** The same without the past of the Pages: what a popup needs, and quickly with hundreds of Pages. */
export async function readPresent(): Promise<State> {
  const { local } = browser.storage;
  // Chrome has it since 130; without it everything is read.
  const keys: string[] | null = local.getKeys === undefined ? null : await local.getKeys();
  return stateFrom(await local.get(keys?.filter((key) => !key.startsWith(PAST)) ?? null));
}

/** Calls back after each change of what is stored. */
export function onStateChange(callback: () => void): void {
  browser.storage.local.onChanged.addListener(callback);
}

/** Asks the background to do something; says whether it did. */
export async function send(command: CommandMessage): Promise<CommandAnswer> {
  try {
    return (await deliver<CommandAnswer>(command)) ?? { ok: false, reason: 'failed' };
  } catch {
    return { ok: false, reason: 'failed' };
  }
}

/** The address of the tab in front, where the browser lets us see it, and the Page that it's about, where that is known; its name as the title has it. */
export async function currentTab(): Promise<{ address: string | null; pageId: string | null; pageName: string | null }> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const address = tab?.url ?? null;
  if (tab?.id === undefined || address === null) return { address, pageId: null, pageName: null };
  const named = pageOfAddress(address);
  if (named !== null || surfaceOf(address) !== 'www') return { address, pageId: named, pageName: nameInTitle(tab.title ?? '') };
  // There no address names the Page; the last reading does, as long as the tab is still where it was made.
  const stored = await browser.storage.session.get(NOTES);
  const read = (stored[NOTES] as Notes | undefined)?.tabs[tab.id]?.read;
  return { address, pageId: read?.url === address ? read.pageId : null, pageName: null };
}

/** The version that is installed. */
export function version(): string {
  return browser.runtime.getManifest().version;
}

/** Where Business Suite begins. */
export const SUITE = 'https://business.facebook.com/latest/home';

/** The tabs of Business Suite, as far as the browser lets us see them. */
export async function suiteTabs(): Promise<{ id: number; pageId: string | null; pageName: string | null; reached: boolean }[]> {
  const tabs = await browser.tabs.query({ url: META_ORIGINS.slice(0, 1) });
  return Promise.all(
    tabs
      .filter((tab): tab is typeof tab & { id: number } => tab.id !== undefined)
      .map(async ({ id, url, title }) => ({
        id,
        pageId: url === undefined ? null : pageOfAddress(url),
        pageName: nameInTitle(title ?? ''),
        // No order of ours, so nothing comes of it; but where nobody is, the browser says so.
        reached: await browser.tabs.sendMessage(id, null, { frameId: 0 }).then(
          () => true,
          (error: unknown) => !String(error).includes(NOBODY),
        ),
      })),
  );
}

/** Calls back when a tab opens, closes or goes elsewhere. */
export function onTabsChange(callback: () => void): void {
  browser.tabs.onUpdated.addListener((_id, { url, status }) => {
    if (url !== undefined || status === 'complete') callback();
  });
  browser.tabs.onRemoved.addListener(() => callback());
}

export async function reloadTab(id: number): Promise<void> {
  await browser.tabs.reload(id);
}

/** Whether our button is on the toolbar; where the browser can't say, it is taken not to be. */
export async function isPinned(): Promise<boolean> {
  const settings = await browser.action.getUserSettings?.().catch(() => null);
  return settings?.isOnToolbar === true;
}

/** Opens the dashboard, or brings it to the front. */
export function openDashboard(): Promise<void> {
  return browser.runtime.openOptionsPage();
}

/** Opens an address in a new tab in front. */
export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
}

/** Whether the browser lets us read Meta's screens. */
export function hasHostAccess(): Promise<boolean> {
  return browser.permissions.contains({ origins: [...META_ORIGINS] });
}

/** Whether the browser lets us notice errors on Harasocial's screens. */
export function hasHarasocialAccess(): Promise<boolean> {
  return browser.permissions.contains({ origins: [HARASOCIAL_ORIGIN] });
}

/** Asks the person to let us read Meta's screens, and Harasocial's with them; call it right from a press. */
export function requestHostAccess(): Promise<boolean> {
  return browser.permissions.request({ origins: [...META_ORIGINS, HARASOCIAL_ORIGIN] });
}

/** Calls back when the person gives or takes a permission. */
export function onHostAccessChange(callback: () => void): void {
  browser.permissions.onAdded.addListener(callback);
  browser.permissions.onRemoved.addListener(callback);
}

/** Whether notifications would be shown. Firefox has no such question; there they are taken to be. */
export async function notificationsAllowed(): Promise<boolean> {
  const { getPermissionLevel } = browser.notifications as { getPermissionLevel?: () => Promise<string> };
  return getPermissionLevel === undefined || (await getPermissionLevel()) !== 'denied';
}
