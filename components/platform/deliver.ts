import { browser } from 'wxt/browser';

/** What both browsers say where nobody listens: the background has just gone, or isn't up yet. Any other failure may come after it was heard. */
const NOBODY = /Could not establish connection|Receiving end does not exist/u;
/** In ms, between one try and the next. */
const PAUSES = [200, 1000] as const;

/**
 * Sends a message to the background and gives its answer. Where nobody received it, it's sent again after a moment, twice at most; never where
 * somebody may have.
 */
export async function deliver<Answer>(message: unknown): Promise<Answer | undefined> {
  for (const pause of PAUSES) {
    try {
      return await browser.runtime.sendMessage(message);
    } catch (error) {
      if (!NOBODY.test(String(error))) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return browser.runtime.sendMessage(message);
}
