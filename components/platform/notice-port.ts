/** What the notice on Business Suite's screens needs of the browser: it reads what is stored, and tells the background what was pressed. */

import { browser } from 'wxt/browser';
import { HINTS, type Hints } from '../domain/hints';
import type { ScreenMessage } from '../domain/messages';
import type { PageRecord } from '../domain/record';
import type { Settings } from '../domain/settings';
import { PAGE, SETTINGS, stateFrom } from '../domain/stored';
import { deliver } from './deliver';

/** Whether the extension that put this script here still runs. */
export function isRunning(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}

/** What is known of a Page, and whether a guide is under way; `record` is `null` for one that isn't watched. */
export async function knownOf(pageId: string): Promise<{ record: PageRecord | null; settings: Settings; guiding: boolean }> {
  const stored = await browser.storage.local.get([PAGE + pageId, SETTINGS, HINTS]);
  const { records, settings } = stateFrom(stored);
  return { record: records[pageId] ?? null, settings, guiding: (stored[HINTS] as Hints | undefined)?.guiding === true };
}

/** Calls back after each change of what is stored. */
export function onKnownChange(callback: () => void, signal: AbortSignal): void {
  browser.storage.local.onChanged.addListener(callback);
  signal.addEventListener('abort', () => {
    if (isRunning()) browser.storage.local.onChanged.removeListener(callback);
  });
}

export async function tellAnswer(message: Extract<ScreenMessage, { type: 'notice-answered' }>): Promise<void> {
  await deliver(message).catch(() => undefined);
}
