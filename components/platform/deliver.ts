import { browser } from 'wxt/browser';

/** What both browsers say where nobody listens. Any other failure may come after it was heard. */
export const NOBODY = 'Receiving end does not exist';

/**
 * Sends a message to the background and gives its answer. Where nobody received it, it's sent again after a moment, twice at most; never where
 * somebody may have.
 * @param pauses in ms, between one try and the next
 */
export async function deliver<Answer>(message: unknown, pauses: readonly number[] = [200, 1000]): Promise<Answer | undefined> {
  try {
    return await browser.runtime.sendMessage(message);
  } catch (error) {
    const [pause, ...others] = pauses;
    if (pause === undefined || !String(error).includes(NOBODY)) throw error;
    await new Promise((resolve) => setTimeout(resolve, pause));
    return deliver(message, others);
  }
}
