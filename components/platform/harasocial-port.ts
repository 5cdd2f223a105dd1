import { browser } from 'wxt/browser';
import type { HarasocialMessage, HarasocialOrders } from '../domain/harasocial-messages';
import { deliver } from './deliver';

/** Whether the extension that put this script here still runs. */
export function isAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}

/** Sends a message to the background; `null` where nobody is there any more. */
export async function tell(message: HarasocialMessage): Promise<HarasocialOrders | null> {
  if (!isAlive()) return null;
  try {
    return (await deliver<HarasocialOrders>(message)) ?? null;
  } catch {
    return null;
  }
}

/** Calls back after something that is stored has changed. */
export function onStored(callback: () => void): () => void {
  const { onChanged } = browser.storage.local;
  onChanged.addListener(callback);
  // By then the extension may be gone.
  return () => (isAlive() ? onChanged.removeListener(callback) : undefined);
}
