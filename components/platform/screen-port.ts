import { browser } from 'wxt/browser';
import { HINTS, type Hints } from '../domain/hints';
import type { Look, OrderMessage, ReaderOrders, ScreenMessage } from '../domain/messages';
import { deliver } from './deliver';

/** Whether the extension that put this script here still runs; after an update or removal it doesn't. */
export function isAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}

/** Sends a message to the background; `null` where nobody is there any more. */
export async function tell(message: ScreenMessage): Promise<ReaderOrders | null> {
  if (!isAlive()) return null;
  try {
    return (await deliver<ReaderOrders | null>(message)) ?? null;
  } catch {
    return null;
  }
}

/** Listens to the background; `answer` is the answer to `look`. */
export function onOrders(handlers: { look: () => Promise<Look>; orders: (orders: ReaderOrders) => void }): () => void {
  // By callback: not every Chrome that we run in takes a promise for an answer.
  const listener = (message: unknown, _: unknown, answer: (look: Look | null) => void): true | undefined => {
    const order = message as OrderMessage | null;
    if (order?.type === 'orders') handlers.orders(order.orders);
    if (order?.type !== 'look') return undefined;
    void handlers.look().then(answer, () => answer(null));
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/** What the background has left for whoever looks at a screen. */
export async function readHints(): Promise<Hints> {
  const { [HINTS]: hints } = await browser.storage.local.get(HINTS);
  return { guiding: false, pages: {}, nameless: [], ...(hints as Partial<Hints> | undefined) };
}
