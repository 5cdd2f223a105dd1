// `npm run demo`: the main job, told step by step, in a real browser with the shipped extension and the stand-in for Meta.
// `-- --headed` shows the browser and leaves it open; `-- --firefox` tells it in Firefox.

import { join } from 'node:path';
import { type Replica, startReplica } from '../replica/server.ts';
import { builtExtension } from './built-extension.ts';
import { tell } from './demo-story.ts';
import { BrowserMissing } from './find-browsers.ts';
import { createNarrator } from './narrator.ts';
import { type OpenedBrowser, openBrowser, type ReplicaRoute } from './open-browser.ts';
import { ROOT } from './paths.ts';

async function main(words: readonly string[]): Promise<void> {
  const began = performance.now();
  const headed = words.includes('--headed');
  if (headed && !hasScreen()) throw new NoScreen('There is no screen to show a browser on: run the demo without --headed.');
  const browser = words.includes('--firefox') ? 'firefox' : 'chromium';
  const extension = await builtExtension(browser);
  const narrator = createNarrator('demo');
  const replica = await startReplica();
  const opened = await openBrowser({ browser, extension, replica: inVietnamese(replica), headed });
  try {
    await tell({ opened, replica, narrator }).catch(async (error) => {
      await takeLastPictures(opened);
      throw error;
    });
    narrator.say(`\nAll steps were seen, in ${Math.round((performance.now() - began) / 1000)} s. Pictures: .output/demo`);
    if (headed) {
      narrator.say(`\nThe browser stays open: close it to end the demo.\nAct as another admin at ${replica.controlAddress}`);
      await new Promise<void>((resolve) => opened.browser.once('disconnected', () => resolve()));
    }
  } finally {
    await opened.close();
    await replica.close();
  }
}

/** What every tab showed when a step failed. */
async function takeLastPictures({ browser }: OpenedBrowser): Promise<void> {
  const pages = (await browser.pages()).filter((page) => page.url().startsWith('http'));
  for (const [number, page] of pages.entries()) {
    await page.bringToFront();
    await page.screenshot({ path: join(ROOT, '.output', 'demo', `failed-${number + 1}.png`) as `${string}.png` });
  }
}

class NoScreen extends Error {}

function hasScreen(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || [DISPLAY, WAYLAND_DISPLAY].some((name) => name !== undefined && name !== '');
}

/** The language of the admins in the story, and of the shops that the extension is for. */
function inVietnamese({ chromiumArguments, firefoxPreferences }: Replica): ReplicaRoute {
  return {
    chromiumArguments: [...chromiumArguments, '--accept-lang=vi'],
    firefoxPreferences: { ...firefoxPreferences, 'intl.accept_languages': 'vi' },
  };
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(
    `\nThe demo stopped: ${error instanceof BrowserMissing || error instanceof NoScreen ? error.message : (error as Error).stack}`,
  );
  process.exitCode = 1;
}
