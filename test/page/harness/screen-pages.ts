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
  /**
   * Shows a screen at its address; resolves when its document is there. What `prepare` does to the page is done before, once for each
   * document that the browser loads: a screen that stands still is written into the one that is there.
   */
  show(screen: SavedScreen, prepare?: (page: Page) => Promise<unknown>): Promise<void>;
}

/** A screen that its own scripts go on changing: what they have begun would go on in the next one. */
function isRestless(html: string): boolean {
  return /<script(?![^>]*application\/(?:ld\+)?json)|<meta[^>]*http-equiv/iu.test(html);
}

/** Runs in the page: puts a document at an address of the same origin in the place of the one that is there. */
function writeScreen(html: string, url: string): void {
  history.replaceState(null, '', url);
  document.open();
  document.write(html);
  document.close();
}

export async function openScreenPages(): Promise<ScreenPages> {
  const { browser, close } = await openBrowser({ browser: 'chromium' });
  return {
    close,
    async open() {
      // A tab that isn't in front of its window draws nothing.
      const page = await browser.newPage({ type: 'window' });
      let screen: SavedScreen | null = null;
      // The origin of a document into which others may be written.
      let origin: string | null = null;
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
        async show(next, prepare) {
          const html = next.body.toString('utf8');
          const still = !isRestless(html);
          if (still && origin === new URL(next.url).origin) return page.evaluate(writeScreen, html, next.url);
          screen = next;
          await page.goto(next.url, { waitUntil: 'domcontentloaded', timeout: 60_000 });
          origin = still ? new URL(next.url).origin : null;
          await prepare?.(page);
        },
      };
    },
  };
}
