/** The browser as our own pages need it: they read what is stored, and ask the background for everything else. */

import { browser } from 'wxt/browser';
import { META_ORIGINS } from '../domain/addresses';
import type { CommandAnswer, CommandMessage } from '../domain/messages';
import type { State } from '../domain/state';
import { stateFrom } from '../domain/stored';

/** What is stored now. Only the background writes. */
export async function readState(): Promise<State> {
  return stateFrom(await browser.storage.local.get());
}

/** Calls back after each change of what is stored. */
export function onStateChange(callback: () => void): void {
  browser.storage.local.onChanged.addListener(callback);
}

/** Asks the background to do something; says whether it did. */
export async function send(command: CommandMessage): Promise<CommandAnswer> {
  try {
    const answer: CommandAnswer | undefined = await browser.runtime.sendMessage(command);
    return answer ?? { ok: false, reason: 'failed' };
  } catch {
    return { ok: false, reason: 'failed' };
  }
}

/** The address of the tab in front, where the browser lets us see it. */
export async function currentAddress(): Promise<string | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.url ?? null;
}

/** Opens an address in a new tab in front. */
export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
}

/** Whether the browser lets us read Meta's screens. */
export function hasHostAccess(): Promise<boolean> {
  return browser.permissions.contains({ origins: [...META_ORIGINS] });
}

/** Asks the person to let us read Meta's screens; call it right from a press. */
export function requestHostAccess(): Promise<boolean> {
  return browser.permissions.request({ origins: [...META_ORIGINS] });
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
