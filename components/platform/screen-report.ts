import { browser } from 'wxt/browser';
import type { ScrubbedScreen } from '../page/scrub/scrub';

declare global {
  /** How the scrubber, which is a script of its own, can be reached once it is in the page. */
  var scrubFunnelGuardScreen: ((ourApps: readonly string[]) => ScrubbedScreen) | undefined;
}

/** Runs in the page, beside the scrubber. */
function scrub(ourApps: string[]): ScrubbedScreen | null {
  return globalThis.scrubFunnelGuardScreen?.(ourApps) ?? null;
}

/** The screen in front without anything personal; `null` where it can't be had. It stays in the extension. */
export async function scrubbedScreen(ourApps: readonly string[]): Promise<ScrubbedScreen | null> {
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === undefined) return null;
    const target = { tabId: tab.id, frameIds: [0] };
    // Typed from what the last build held, which needn't be what this one does. The scrubber stands on the reader's shoulders.
    await browser.scripting.executeScript({ target, files: ['/reader.js', '/scrub.js'] as never[] });
    const [answer] = await browser.scripting.executeScript({ target, func: scrub, args: [[...ourApps]] });
    return (answer?.result as ScrubbedScreen | null | undefined) ?? null;
  } catch {
    return null;
  }
}
