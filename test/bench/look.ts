// What one look costs: screens of several sizes, beside a bare pass over the same document, in Chromium.
// `--profile` adds where the time of the largest screen goes.

import { join } from 'node:path';
import { bundle } from '../page/harness/bundle.ts';
import { openScreenPages, type ScreenPage } from '../page/harness/screen-pages.ts';
import { ROOT } from '../tools/paths.ts';
import { paddedScreen } from './padded-screen.ts';
import { hotSpots } from './profile.ts';

declare const lookInPage: typeof import('./look-in-page.ts');

interface Size {
  nodes: number;
  runs: number;
  /** Milliseconds that one look may take at most. */
  budget: number;
}

const SIZES: readonly Size[] = [
  { nodes: 1_000, runs: 300, budget: Number.POSITIVE_INFINITY },
  { nodes: 5_000, runs: 200, budget: 4 },
  { nodes: 50_000, runs: 60, budget: 30 },
];
// How many times a bare pass, where the passes are what costs: reading the value itself is a fixed cost that a small screen shows.
const TIMES_BARE = 3;

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

interface Row {
  nodes: number;
  look: number;
  best: number;
  first: number;
  bare: number;
  times: number;
  kept: boolean;
}

async function measureSize(screen: ScreenPage, script: string, { nodes, runs, budget }: Size): Promise<Row> {
  await screen.show(paddedScreen(nodes));
  await screen.page.evaluate(script);
  const sample = await screen.page.evaluate((times) => lookInPage.measure(times), runs);
  if (!sample.reading.includes('"meta-inbox"')) throw new Error(`The padded screen isn't read right: ${sample.reading}`);
  const look = median(sample.looks);
  const bare = median(sample.walks);
  const times = look / bare;
  const kept = look <= budget && (times <= TIMES_BARE || budget === Number.POSITIVE_INFINITY);
  return { nodes: sample.nodes, look, best: Math.min(...sample.looks), first: sample.first, bare, times, kept };
}

function table(rows: readonly Row[]): string {
  const milliseconds = (value: number): string => value.toFixed(2).padStart(9);
  const lines = rows.map(
    (row) =>
      `${String(row.nodes).padStart(7)} ${milliseconds(row.look)} ${milliseconds(row.best)} ${milliseconds(row.first)} ${milliseconds(row.bare)} ${row.times.toFixed(1).padStart(7)}  ${row.kept ? 'yes' : 'NO'}`,
  );
  return ['  nodes   look ms   best ms  first ms   bare ms   × bare  within budget', ...lines].join('\n');
}

async function main(words: readonly string[]): Promise<number> {
  const script = await bundle(join(ROOT, 'test/bench/look-in-page.ts'), 'lookInPage');
  const pages = await openScreenPages();
  try {
    const screen = await pages.open();
    const rows: Row[] = [];
    for (const size of SIZES) rows.push(await measureSize(screen, script, size));
    process.stdout.write(`One look (medians; ${TIMES_BARE} times a bare pass at most)\n${table(rows)}\n`);
    if (words.includes('--profile')) {
      const spots = await hotSpots(screen.page, () => screen.page.evaluate(() => void lookInPage.measure(40)));
      process.stdout.write(`\nWhere the time goes, ${SIZES.at(-1)?.nodes} nodes (share of it, own and with what it calls)\n${spots}\n`);
    }
    return rows.every((row) => row.kept) ? 0 : 1;
  } finally {
    await pages.close();
  }
}

process.exitCode = await main(process.argv.slice(2));
