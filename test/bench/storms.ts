// Screens that never stand still: whose time the main thread spends while they change, on screens that don't concern the extension, on the
// settings screen, and there in a hidden tab.

import type { Page } from 'puppeteer-core';
import type { Measurement, Wish } from './measurement.ts';
import type { OwnTime } from './own-time.ts';
import { comparison, figures, inTurns, OURS, openRivals, profiled, type Rival } from './rivals.ts';
import { fill, storm } from './storm-in-page.ts';

const INBOX = { name: 'inbox', url: 'https://business.facebook.com/latest/inbox/all' };
const SETTINGS = { name: 'settings', url: 'https://www.facebook.com/settings?tab=msgr_conversation_routing' };

interface Storm {
  screen: typeof INBOX;
  nodes: number;
  /** Changes a second. */
  rate: number;
  turns: number;
  seconds: number;
  /** Only to see how ours grows. */
  oursAlone?: boolean;
  hidden?: boolean;
}

const STORMS: readonly Storm[] = [
  { screen: INBOX, nodes: 5_000, rate: 1_000, turns: 4, seconds: 2.5 },
  { screen: INBOX, nodes: 50_000, rate: 1_000, turns: 4, seconds: 2.5 },
  // In one piece: the first look after a rest comes at once, the others not before they can be afforded.
  { screen: SETTINGS, nodes: 500, rate: 1_000, turns: 1, seconds: 10, oursAlone: true },
  { screen: SETTINGS, nodes: 5_000, rate: 1_000, turns: 2, seconds: 10 },
  { screen: SETTINGS, nodes: 50_000, rate: 1_000, turns: 1, seconds: 10 },
  { screen: SETTINGS, nodes: 5_000, rate: 100, turns: 1, seconds: 10, oursAlone: true },
  { screen: SETTINGS, nodes: 5_000, rate: 10_000, turns: 1, seconds: 10, oursAlone: true },
  { screen: SETTINGS, nodes: 5_000, rate: 1_000, turns: 1, seconds: 5, oursAlone: true, hidden: true },
];

const LONG_TASK = 50;

async function prepare({ opened }: Rival, { screen, nodes, hidden }: Storm): Promise<Page> {
  const page = await opened.browser.newPage();
  await page.goto(screen.url, { waitUntil: 'networkidle0' });
  await page.bringToFront();
  await page.evaluate(fill, nodes);
  if (hidden === true) await (await opened.browser.newPage()).bringToFront();
  return page;
}

async function endure({ rate, seconds }: Storm, page: Page, origin: string): Promise<OwnTime> {
  return profiled(page, origin, async () => {
    const made = await page.evaluate(storm, rate, seconds * 1000);
    if (made < rate * seconds * 0.99) throw new Error(`The storm made only ${made} changes in ${seconds} s.`);
  });
}

function measurementsOf(cell: Storm, times: ReadonlyMap<string, readonly OwnTime[]>): Measurement[] {
  const { screen, rate } = cell;
  const isSettings = screen === SETTINGS;
  const where = cell.hidden ? `${screen.name} in a hidden tab` : screen.name;
  const isNormal = rate === 1_000;
  const size = isNormal ? `${cell.nodes.toLocaleString('en')} nodes` : `${rate.toLocaleString('en')} mutations a second`;
  const own = figures(times, (time) => (time.own / time.total) * 100);
  const busy = figures(times, (time) => (time.busy / time.total) * 100);
  const longest = new Map([...times].map(([name, all]) => [name, [Math.max(...all.map((time) => time.longest))]]));
  const what = isNormal ? `storm, ${where}` : `storm of any strength, ${where}`;
  const budget = cell.hidden ? { median: 0.05 } : isSettings ? { median: 1 } : { median: 0 };
  const share: Measurement = comparison({ what: `${what}: own scripts`, size, unit: '%', budget }, own);
  // The strength that is measured anyway is a point of that curve, too.
  const point = isSettings && isNormal && cell.nodes === 5_000 && !cell.hidden;
  return [
    share,
    ...(point ? [{ ...share, what: `storm of any strength, ${where}: own scripts`, size: '1,000 mutations a second' }] : []),
    ...(isSettings
      ? [comparison({ what: `${what}: longest stretch of own scripts`, size, unit: 'ms', budget: { median: LONG_TASK } }, longest)]
      : []),
    ...(cell.oursAlone
      ? []
      : [comparison({ what: `${what}: main thread busy`, size, unit: '%', budget: isSettings ? {} : { times: 1.2 } }, busy)]),
  ];
}

/** A thousand changes a second for ten seconds, and how that grows. */
export async function measureStorms({ also }: Wish): Promise<Measurement[]> {
  const rivals = await openRivals(also);
  try {
    rivals.replica.control.hurry();
    const measurements: Measurement[] = [];
    for (const cell of STORMS) {
      const those = cell.oursAlone ? rivals.all.filter(({ name }) => name === OURS) : rivals.all;
      const pages = new Map<string, Page>();
      for (const rival of those) pages.set(rival.name, await prepare(rival, cell));
      const times = await inTurns(those, cell.turns, async ({ name, opened }) => {
        const page = pages.get(name) as Page;
        if (cell.hidden !== true) await page.bringToFront();
        return endure(cell, page, opened.extensionOrigin);
      });
      measurements.push(...measurementsOf(cell, times));
      for (const page of pages.values()) await page.close();
    }
    return measurements;
  } finally {
    await rivals.close();
  }
}
