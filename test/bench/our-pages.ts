// Our own pages and the background with a full store: until the popup is seen, until a letter in the search is answered, until the
// background answers after its death.

import type { Page } from 'puppeteer-core';
import type { Documents } from '../../components/domain/stored.ts';
import { builtExtension } from '../tools/built-extension.ts';
import { type OpenedBrowser, openBrowser } from '../tools/open-browser.ts';
import { until } from '../tools/until.ts';
import { emptyExtension } from './empty-extension.ts';
import { type Measurement, spreadOf, timesOf } from './measurement.ts';
import { FLIPS, withPureParts } from './pure.ts';

declare const pureInPage: typeof import('./pure-in-page.ts');

const TURNS = 12;
const TYPED = 'shop 12';

function shops(sizes: readonly number[], flips: number): Promise<[pages: number, stored: Documents][]> {
  return withPureParts(async (page) => {
    const all: [number, Documents][] = [];
    for (const pages of sizes) all.push([pages, await page.evaluate((...given) => pureInPage.documents(...given), pages, flips)]);
    return all;
  });
}

/** Puts it into the store as if it had always been there: the background, the only writer, hasn't seen it happen. */
async function store(opened: OpenedBrowser, documents: Documents): Promise<void> {
  await opened.killBackground();
  await opened.evaluateInExtension(async (api, given) => {
    await api.storage.local.clear();
    await api.storage.local.set(given);
  }, documents);
}

const sizeText = (pages: number): string => `${pages.toLocaleString('en')} Pages`;

/** From the start of the navigation to the first picture with anything in it, and to the first one that holds what the popup is opened for. */
async function pictures(opened: OpenedBrowser, within: string): Promise<{ first: number; whole: number }> {
  const page = await opened.openExtensionPage('popup.html');
  try {
    return await page.evaluate(async (selector) => {
      const timeOf = (type: string, isWanted: (entry: PerformanceEntry) => boolean) =>
        new Promise<number>((resolve) => {
          const observer = new PerformanceObserver((list) => {
            const found = list.getEntries().find(isWanted);
            if (found) resolve(found.startTime);
          });
          observer.observe({ type, buffered: true });
        });
      const first = await timeOf('paint', ({ name }) => name === 'first-contentful-paint');
      const holds = ({ element }: { element?: Element | null }) => element?.closest(selector) != null;
      const whole = await timeOf('largest-contentful-paint', (entry) => holds(entry as { element?: Element | null }));
      return { first, whole };
    }, within);
  } finally {
    await page.close();
  }
}

/** The popup beside one that holds a single word. */
export async function measurePopup(): Promise<Measurement[]> {
  const stored = await shops([10, 100, 1_000], FLIPS);
  const ours = await openBrowser({ browser: 'chromium', extension: await builtExtension('chromium') });
  const empty = await openBrowser({ browser: 'chromium', extension: await emptyExtension(), keepFirstRun: true });
  try {
    const measurements: Measurement[] = [];
    for (const [pages, documents] of stored) {
      await store(ours, documents);
      const times: Record<'ours' | 'empty', { first: number; whole: number }[]> = { ours: [], empty: [] };
      // The first one warms what the others find warm.
      for (let turn = 0; turn <= TURNS; turn += 1) {
        const [one, other] = [await pictures(ours, 'main'), await pictures(empty, 'body')];
        if (turn === 0) continue;
        times.ours.push(one);
        times.empty.push(other);
      }
      const [our, beside] = [spreadOf(times.ours.map(({ first }) => first)), spreadOf(times.empty.map(({ first }) => first))];
      const ratio = timesOf(our.median, beside.median);
      const common = { size: sizeText(pages), unit: 'ms', samples: TURNS } as const;
      measurements.push(
        {
          ...common,
          what: 'popup: first picture',
          ours: our,
          beside: { what: 'empty', ...beside },
          ...(ratio !== undefined && { times: ratio }),
          budget: { times: 1.2 },
        },
        {
          ...common,
          what: 'popup: the verdict after it',
          ours: spreadOf(times.ours.map(({ first, whole }) => whole - first)),
          budget: { median: 100 },
        },
      );
    }
    return measurements;
  } finally {
    await ours.close();
    await empty.close();
  }
}

/** Types into the search of a page; gives from each key to the picture that shows its answer. */
async function type(page: Page): Promise<number[]> {
  const field = await page.waitForSelector('input[type="search"]', { timeout: 120_000 });
  await field?.focus();
  await page.evaluate(() => {
    const given: number[] = [];
    Object.assign(globalThis, { answered: given });
    addEventListener(
      'input',
      ({ timeStamp }) => {
        // A message that is sent just before a frame is drawn is read after it was.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => given.push(performance.now() - timeStamp);
        requestAnimationFrame(() => port2.postMessage(null));
      },
      true,
    );
  });
  const answers = (): Promise<number[]> => page.evaluate(() => (globalThis as unknown as { answered: number[] }).answered);
  const keys = [...TYPED, ...Array.from(TYPED, () => 'Backspace' as const)];
  for (const [index, key] of keys.entries()) {
    await page.keyboard.press(key as 'a');
    await until('the answer to a key', 30_000, async () => (await answers()).length > index);
  }
  return answers();
}

/** Typing in the search of popup and dashboard. */
export async function measureTyping(): Promise<Measurement[]> {
  const stored = await shops([30, 300, 3_000], 2);
  const opened = await openBrowser({ browser: 'chromium', extension: await builtExtension('chromium') });
  try {
    const measurements: Measurement[] = [];
    for (const [pages, documents] of stored) {
      await store(opened, documents);
      for (const [name, file] of [
        ['popup', 'popup.html'],
        ['dashboard', 'options.html'],
      ] as const) {
        const page = await opened.openExtensionPage(file);
        await page.bringToFront();
        const times = await type(page);
        await page.close();
        const budget = pages <= 300 ? { budget: { median: 100 } } : {};
        const size = sizeText(pages);
        measurements.push({
          what: `${name}: a key in the search`,
          size,
          unit: 'ms',
          samples: times.length,
          ours: spreadOf(times),
          ...budget,
        });
      }
    }
    return measurements;
  } finally {
    await opened.close();
  }
}

/** Until a background that had died has read the store and answers. */
export async function measureAwakening(): Promise<Measurement[]> {
  const stored = await shops([10, 100, 1_000], FLIPS);
  const opened = await openBrowser({ browser: 'chromium', extension: await builtExtension('chromium') });
  try {
    const measurements: Measurement[] = [];
    for (const [pages, documents] of stored) {
      await store(opened, documents);
      const times: number[] = [];
      for (let turn = 0; turn < TURNS; turn += 1) {
        await opened.killBackground();
        const time = await opened.evaluateInExtension(async (api) => {
          const begun = performance.now();
          await api.runtime.sendMessage({ type: 'stop' });
          return performance.now() - begun;
        });
        times.push(time);
      }
      const size = sizeText(pages);
      measurements.push({ what: 'background: from death to an answer', size, unit: 'ms', samples: TURNS, ours: spreadOf(times) });
    }
    return measurements;
  } finally {
    await opened.close();
  }
}
