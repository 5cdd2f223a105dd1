// Twenty tabs of Business Suite: what a tab weighs, by what its scripts hold and by what the system gives the browser.

import { readFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';
import type { Measurement, Wish } from './measurement.ts';
import { comparison, heapOf, openRivals, type Rival } from './rivals.ts';

const TABS = 20;
const PLACES = ['home', 'inbox/all', 'inbox/messenger', 'inbox/instagram_direct'];

/** Megabytes of the machine's memory that the browser's programs hold, shared ones in shares; `null` where the system doesn't tell. */
async function memoryOf(browser: Browser): Promise<number | null> {
  const session = await browser.target().createCDPSession();
  try {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    const kilobytes = processInfo.map(({ id }) => /^Pss:\s+(\d+) kB/mu.exec(readFileSync(`/proc/${id}/smaps_rollup`, 'utf8'))?.[1]);
    return kilobytes.reduce((sum, value) => sum + Number(value), 0) / 1000;
  } catch {
    return null;
  } finally {
    await session.detach();
  }
}

async function tabsOf({ opened: { browser } }: Rival): Promise<{ heaps: number[]; each: number | null }> {
  const before = await memoryOf(browser);
  const pages = [];
  for (let tab = 0; tab < TABS; tab += 1) {
    const page = await browser.newPage();
    await page.goto(`https://business.facebook.com/latest/${PLACES[tab % PLACES.length]}`, { waitUntil: 'load' });
    pages.push(page);
  }
  const heaps: number[] = [];
  for (const page of pages) heaps.push((await heapOf(page)) / 1e6);
  const after = await memoryOf(browser);
  for (const page of pages) await page.close();
  return { heaps, each: before === null || after === null ? null : (after - before) / TABS };
}

/** What a tab weighs. */
export async function measureTabs({ also }: Wish): Promise<Measurement[]> {
  const rivals = await openRivals(also);
  try {
    rivals.replica.control.hurry();
    const heaps = new Map<string, number[]>();
    const each = new Map<string, number[]>();
    for (const rival of rivals.all) {
      const weighed = await tabsOf(rival);
      heaps.set(rival.name, weighed.heaps);
      if (weighed.each !== null) each.set(rival.name, [weighed.each]);
    }
    const size = `each of ${TABS} tabs`;
    const budget = { times: 1.2 };
    return [
      comparison({ what: 'tabs: scripts’ heap', size, unit: 'MB', budget }, heaps),
      ...(each.size === rivals.all.length ? [comparison({ what: 'tabs: memory of the system', size, unit: 'MB', budget }, each)] : []),
    ];
  } finally {
    await rivals.close();
  }
}
