// `npm run demo`: the main job, told step by step, in a real browser with the shipped extension and the stand-in for Meta.
// `-- --headed` shows the browser and leaves it open; `-- --firefox` tells it in Firefox.

import { startReplica } from '../replica/server.ts';
import { builtExtension } from './built-extension.ts';
import { BrowserMissing } from './find-browsers.ts';
import { createNarrator } from './narrator.ts';
import { openBrowser } from './open-browser.ts';

async function main(words: readonly string[]): Promise<void> {
  const headed = words.includes('--headed');
  const browser = words.includes('--firefox') ? 'firefox' : 'chromium';
  const extension = await builtExtension(browser);
  const { step, say } = createNarrator('demo');
  const replica = await startReplica();
  const opened = await openBrowser({ browser, extension, replica, headed });
  try {
    await step('The extension is in the browser', async () => {
      const name = await opened.evaluateInExtension((api) => api.runtime.getManifest().name);
      return `${await opened.browser.version()} runs “${name}”.`;
    });
    if (headed) {
      say('\nThe browser stays open: close it to end the demo.');
      await new Promise<void>((resolve) => opened.browser.once('disconnected', () => resolve()));
    }
  } finally {
    await opened.close();
    await replica.close();
  }
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(`\nThe demo stopped: ${error instanceof BrowserMissing ? error.message : (error as Error).stack}`);
  process.exitCode = 1;
}
