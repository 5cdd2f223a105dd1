// Windows of a real Chromium, without the extension, in which saved screens stand at their own address.

import type { Page } from 'puppeteer-core';
import { openBrowser } from '../../tools/open-browser.ts';
import type { SavedScreen } from '../../tools/saved-screen.ts';

export interface ScreenPages {
  /** Opens a window that nothing but the given screens can reach. */
  open(): Promise<ScreenPage>;
  close(): Promise<void>;
}

export interface ScreenPage {
  page: Page;
  /** Shows a screen at its address; resolves when its document is there. */
  show(screen: SavedScreen): Promise<void>;
}

export async function openScreenPages(): Promise<ScreenPages> {
  const { browser, close } = await openBrowser({ browser: 'chromium' });
  return {
    close,
    async open() {
      // A tab that isn't in front of its window draws nothing.
      const page = await browser.newPage({ type: 'window' });
      let screen: SavedScreen | null = null;
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        const isScreen = request.isNavigationRequest() && request.frame() === page.mainFrame();
        if (!isScreen || screen === null) return void request.abort().catch(() => undefined);
        const { contentType, body } = screen;
        screen = null;
        request.respond({ status: 200, contentType, body }).catch(() => undefined);
      });
      page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
      return {
        page,
        async show(next) {
          screen = next;
          await page.goto(next.url, { waitUntil: 'domcontentloaded', timeout: 60_000 });
        },
      };
    },
  };
}
