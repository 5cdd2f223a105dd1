// Loading a screen that doesn't concern the extension, and one that does: what comes of the extension before anything happens there.

import type { Page } from 'puppeteer-core';
import type { Measurement, Wish } from './measurement.ts';
import { comparison, figures, heapOf, inTurns, openRivals, profiled, type Rival } from './rivals.ts';

const TURNS = 12;

const SCREENS = [
  { name: 'home', url: 'https://business.facebook.com/latest/home', concerns: false },
  { name: 'settings', url: 'https://www.facebook.com/settings?tab=msgr_conversation_routing', concerns: true },
] as const;

interface Load {
  own: number;
  busy: number;
  /** From the start of the navigation to the end of its `load` event. */
  ready: number;
  heap: number;
}

/** A load with everything that comes after it until the network is quiet. */
async function load(page: Page, origin: string): Promise<Load> {
  const { own, busy } = await profiled(page, origin, () => page.reload({ waitUntil: 'networkidle0' }));
  const ready = await page.evaluate(() => (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).loadEventEnd);
  return { own, busy, ready, heap: (await heapOf(page)) / 1e6 };
}

async function loadsOf(rivals: readonly Rival[], url: string): Promise<ReadonlyMap<string, readonly Load[]>> {
  const pages = new Map<string, Page>();
  for (const { name, opened } of rivals) {
    const page = await opened.browser.newPage();
    // The renderer, the connection and the code of the screen are warm.
    await page.goto(url, { waitUntil: 'networkidle0' });
    pages.set(name, page);
  }
  const loads = await inTurns(rivals, TURNS, async ({ name, opened }) => {
    const page = pages.get(name) as Page;
    await page.bringToFront();
    return load(page, opened.extensionOrigin);
  });
  for (const page of pages.values()) await page.close();
  return loads;
}

/** What a load costs. */
export async function measureLoads({ also }: Wish): Promise<Measurement[]> {
  const rivals = await openRivals(also);
  try {
    rivals.replica.control.hurry();
    const measurements: Measurement[] = [];
    for (const { name, url, concerns } of SCREENS) {
      const loads = await loadsOf(rivals.all, url);
      const budget = concerns ? {} : { budget: { times: 1.2 } };
      const row = (what: string, unit: 'ms' | 'MB', figure: keyof Load) =>
        comparison(
          { what: `load: ${what}`, size: name, unit, ...budget },
          figures(loads, (one) => one[figure]),
        );
      measurements.push(
        row('own scripts', 'ms', 'own'),
        row('main thread busy', 'ms', 'busy'),
        row('until loaded', 'ms', 'ready'),
        row('scripts’ heap', 'MB', 'heap'),
      );
    }
    return measurements;
  } finally {
    await rivals.close();
  }
}
