// Browsers that differ only in the extension that they have: none, the empty one, ours, and others that were asked for.

import { basename, resolve } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { type Replica, startReplica } from '../replica/server.ts';
import { builtExtension } from '../tools/built-extension.ts';
import { type OpenedBrowser, openBrowser } from '../tools/open-browser.ts';
import { emptyExtension } from './empty-extension.ts';
import { type Measurement, spreadOf, timesOf } from './measurement.ts';
import { type OwnTime, ownTime } from './own-time.ts';

const NONE = 'none';
const EMPTY = 'empty';
export const OURS = 'ours';

export interface Rival {
  name: string;
  opened: OpenedBrowser;
}

export interface Rivals {
  /** In the order in which they take their turns. */
  all: readonly Rival[];
  replica: Replica;
  close(): Promise<void>;
}

/** Opens a browser for each rival, all of them on one stand-in for Meta. @param also folders of other unpacked extensions */
export async function openRivals(also: readonly string[]): Promise<Rivals> {
  const folders: [name: string, folder: string | null][] = [
    [NONE, null],
    [EMPTY, await emptyExtension()],
    [OURS, await builtExtension('chromium')],
    ...also.map((folder): [string, string] => [basename(resolve(folder)), resolve(folder)]),
  ];
  const replica = await startReplica();
  const all: Rival[] = [];
  const close = async (): Promise<void> => {
    for (const { opened } of all) await opened.close();
    await replica.close();
  };
  try {
    for (const [name, folder] of folders) {
      const extension = folder === null ? {} : { extension: folder };
      const opened = await openBrowser({ browser: 'chromium', replica, keepFirstRun: name !== OURS, ...extension });
      all.push({ name, opened });
    }
  } catch (error) {
    await close();
    throw error;
  }
  return { all, replica, close };
}

// Finer would cost more than it tells.
const SAMPLING_INTERVAL = 100;

/** Does something in a page under Chromium's profiler, and says whose time it was. */
export async function profiled(page: Page, origin: string, work: () => Promise<unknown>): Promise<OwnTime> {
  const session = await page.createCDPSession();
  try {
    await session.send('Profiler.enable');
    await session.send('Profiler.setSamplingInterval', { interval: SAMPLING_INTERVAL });
    await session.send('Profiler.start');
    await work();
    const { profile } = await session.send('Profiler.stop');
    return ownTime(profile, origin);
  } finally {
    await session.detach();
  }
}

/** Bytes that scripts of a page hold, all worlds together, after a thorough cleaning. */
export async function heapOf(page: Page): Promise<number> {
  const session: CDPSession = await page.createCDPSession();
  try {
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  } finally {
    await session.detach();
  }
}

/** What was measured of each rival, by its name. */
export type Samples = ReadonlyMap<string, readonly number[]>;

/** One measurement: ours beside the empty extension, and the others. */
export function comparison(what: Pick<Measurement, 'what' | 'size' | 'unit' | 'budget'>, samples: Samples): Measurement {
  const spreads = [...samples].map(([name, values]) => ({ what: name, ...spreadOf(values) }));
  const [ours, beside] = [OURS, EMPTY].map((wanted) => spreads.find((spread) => spread.what === wanted));
  if (ours === undefined) throw new Error(`Ours wasn't measured: ${what.what}`);
  const { median, low, high } = ours;
  const times = beside && timesOf(median, beside.median);
  return {
    ...what,
    samples: samples.get(OURS)?.length ?? 0,
    ours: { median, low, high },
    ...(beside && { beside }),
    ...(times !== undefined && { times }),
    others: spreads.filter((spread) => spread !== ours && spread !== beside),
  };
}

/** Does something with each rival in turns, so often; gives what it gave, by the rival's name. */
export async function inTurns<Result>(
  rivals: readonly Rival[],
  turns: number,
  work: (rival: Rival) => Promise<Result>,
): Promise<Map<string, Result[]>> {
  const results = new Map<string, Result[]>(rivals.map(({ name }) => [name, []]));
  for (let turn = 0; turn < turns; turn += 1) {
    for (const rival of rivals) results.get(rival.name)?.push(await work(rival));
  }
  return results;
}

/** One figure of each result. */
export function figures<Result>(results: ReadonlyMap<string, readonly Result[]>, figure: (result: Result) => number): Samples {
  return new Map([...results].map(([name, all]) => [name, all.map(figure)]));
}
