// Shows a screen at its address in Chromium and has it scrubbed there, without the extension around it: hundreds of them in a row.

import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import type { ScrubbedScreen } from '../../components/page/scrub/scrub.ts';
import { openBrowser } from '../tools/open-browser.ts';
import { ROOT } from '../tools/paths.ts';

export interface ScreenScrubber {
  /** Scrubs a document as it is at an address; `wait` lets its own scripts run first, so many ms by its own clock. */
  scrub(html: string, url: string, wait?: number): Promise<ScrubbedScreen>;
  /** Runs something in the document that was shown last. */
  page: Page;
}

export interface ScrubberBrowser {
  newScrubber(): Promise<ScreenScrubber>;
  close(): Promise<void>;
}

type WithScrubber = typeof globalThis & {
  scrubberUnderTest: { scrubScreen(document: Document, href: string, ours: string[]): ScrubbedScreen };
};

/** The scrubber as one script. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry: join(ROOT, 'components/page/scrub/scrub.ts'), formats: ['iife'], name: 'scrubberUnderTest' },
    },
  });
  const [first] = [built].flat() as { output: { code: string }[] }[];
  const code = first?.output[0]?.code;
  if (code === undefined) throw new Error('The scrubber could not be bundled.');
  return `${code}\nglobalThis.scrubberUnderTest = scrubberUnderTest;`;
}

export async function openScrubberBrowser(): Promise<ScrubberBrowser> {
  const [script, opened] = await Promise.all([bundle(), openBrowser({ browser: 'chromium' })]);
  return {
    async newScrubber() {
      const page = await opened.browser.newPage();
      // Its clock is wound forward whenever it would wait.
      await (await page.createCDPSession()).send('Emulation.setVirtualTimePolicy', { policy: 'advance' });
      let shown = { html: '', url: '' };
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        const isDocument = request.isNavigationRequest() && request.frame() === page.mainFrame();
        const answer = isDocument
          ? request.respond({ contentType: 'text/html; charset=utf-8', body: shown.html })
          : /^(?:data|about|blob):/u.test(request.url())
            ? request.continue()
            : request.abort();
        answer.catch(() => undefined);
      });
      return {
        page,
        async scrub(html, url, wait = 0) {
          shown = { html, url };
          await page.goto(url, { waitUntil: 'load' });
          if (wait > 0) await page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), wait);
          await page.evaluate(script);
          return page.evaluate(() =>
            (globalThis as WithScrubber).scrubberUnderTest.scrubScreen(document, location.href, ['Haravan Funnel']),
          );
        },
      };
    },
    close: () => opened.close(),
  };
}
