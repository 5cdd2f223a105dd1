// The pure parts in a page of Chromium: one look's consequences, and a store as a whole.

import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { bundle } from '../page/harness/bundle.ts';
import { openBrowser } from '../tools/open-browser.ts';
import { ROOT } from '../tools/paths.ts';
import { type Measurement, spreadOf } from './measurement.ts';

declare const pureInPage: typeof import('./pure-in-page.ts');

/** Transitions of each Page: 20,000 for 1,000 Pages. */
export const FLIPS = 20;

const RUNS = 30;

/** Does something in a page that has the pure parts and nothing else. */
export async function withPureParts<Result>(work: (page: Page) => Promise<Result>): Promise<Result> {
  const script = await bundle(join(ROOT, 'test/bench/pure-in-page.ts'), 'pureInPage');
  const { browser, close } = await openBrowser({ browser: 'chromium' });
  try {
    const page = await browser.newPage();
    await page.evaluate(script);
    return await work(page);
  } finally {
    await close();
  }
}

function row(what: string, size: string, values: readonly number[], most?: number): Measurement {
  return {
    what,
    size,
    unit: 'ms',
    samples: values.length,
    ours: spreadOf(values),
    ...(most !== undefined && { budget: { median: most } }),
  };
}

/** `assess`, as a Page's history grows. */
export function measureAssess(): Promise<Measurement[]> {
  return withPureParts(async (page) => {
    const measurements: Measurement[] = [];
    for (const flips of [20, 200, 2_000, 20_000]) {
      const { same, changed } = await page.evaluate((...given) => pureInPage.assessing(...given), flips, RUNS);
      const size = `${flips.toLocaleString('en')} transitions of the Page`;
      // Twenty of each Page is what 1,000 Pages have room for; 20,000 of one have none.
      const most = flips <= 2_000 ? 1 : undefined;
      measurements.push(row('assess, nothing changed', size, same, most), row('assess, a transition', size, changed, most));
    }
    return measurements;
  });
}

/** A store as a whole, as the number of Pages grows. */
export function measureStore(): Promise<Measurement[]> {
  return withPureParts(async (page) => {
    const measurements: Measurement[] = [];
    for (const pages of [10, 100, 1_000]) {
      const size = `${pages.toLocaleString('en')} Pages`;
      const { load, check, migrate, plan } = await page.evaluate((...given) => pureInPage.storing(...given), pages, FLIPS, RUNS);
      const stored = await page.evaluate((...given) => pureInPage.documents(...given), pages, FLIPS);
      const megabytes = Buffer.byteLength(JSON.stringify(stored)) / 1e6;
      measurements.push(
        { ...row('store: what it holds', size, [megabytes], 5), unit: 'MB' },
        row('store: read by our pages', size, load),
        row('store: read and checked by the background', size, check),
        row('store: migrated from the version before', size, migrate),
        row('store: what is due', size, plan),
      );
    }
    return measurements;
  });
}
