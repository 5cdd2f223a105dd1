// What one look costs: screens of several sizes, beside a bare pass over the same document, in Chromium.

import { join } from 'node:path';
import { bundle } from '../page/harness/bundle.ts';
import { openScreenPages, type ScreenPage } from '../page/harness/screen-pages.ts';
import { ROOT } from '../tools/paths.ts';
import type { Sample } from './look-in-page.ts';
import { type Measurement, spreadOf } from './measurement.ts';
import { paddedScreen } from './padded-screen.ts';
import { hotSpots } from './profile.ts';

declare const lookInPage: typeof import('./look-in-page.ts');

interface Size {
  nodes: number;
  runs: number;
  budget?: NonNullable<Measurement['budget']>;
}

// How many times a bare pass only where the passes are what costs: reading the value itself is a fixed cost, which a small screen shows.
const SIZES: readonly Size[] = [
  { nodes: 1_000, runs: 60 },
  { nodes: 5_000, runs: 60, budget: { median: 4 } },
  { nodes: 50_000, runs: 40, budget: { median: 30, times: 3 } },
];

async function show({ show: showScreen, page }: ScreenPage, script: string, nodes: number): Promise<void> {
  await showScreen(paddedScreen(nodes));
  await page.evaluate(script);
}

function measurementsOf({ looks, walks, first, nodes }: Sample, budget: Size['budget']): Measurement[] {
  const [ours, bare] = [spreadOf(looks), spreadOf(walks)];
  const size = `${nodes.toLocaleString('en')} nodes`;
  const common = { size, unit: 'ms' as const };
  return [
    {
      what: 'a look',
      ...common,
      samples: looks.length,
      ours,
      beside: { what: 'a bare pass', ...bare },
      times: ours.median / bare.median,
      ...(budget && { budget }),
    },
    { what: 'the first look', ...common, samples: 1, ours: { median: first, low: first, high: first } },
  ];
}

/** One look at screens of several sizes. */
export async function measureLooks(): Promise<Measurement[]> {
  const script = await bundle(join(ROOT, 'test/bench/look-in-page.ts'), 'lookInPage');
  const pages = await openScreenPages();
  try {
    const screen = await pages.open();
    const measurements: Measurement[] = [];
    for (const { nodes, runs, budget } of SIZES) {
      await show(screen, script, nodes);
      const sample = await screen.page.evaluate((count) => lookInPage.measure(count), runs);
      if (!sample.reading.includes('"meta-inbox"')) throw new Error(`The padded screen isn't read right: ${sample.reading}`);
      measurements.push(...measurementsOf(sample, budget));
    }
    return measurements;
  } finally {
    await pages.close();
  }
}

/** Where the time of looks at the largest screen goes, as a table. */
export async function profileLooks(): Promise<string> {
  const script = await bundle(join(ROOT, 'test/bench/look-in-page.ts'), 'lookInPage');
  const pages = await openScreenPages();
  try {
    const screen = await pages.open();
    await show(screen, script, SIZES.at(-1)?.nodes ?? 0);
    return await hotSpots(screen.page, () => screen.page.evaluate(() => void lookInPage.measure(40)));
  } finally {
    await pages.close();
  }
}
