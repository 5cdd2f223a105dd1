// Saved screens in a browser, ready to be changed and read again and again.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reading } from '../../../components/domain/reading.ts';
import { ROOT } from '../../tools/paths.ts';
import { readSavedScreen } from '../../tools/saved-screen.ts';
import { bundle } from '../harness/bundle.ts';
import { openScreenPages, type ScreenPage } from '../harness/screen-pages.ts';
import { type Judgement, judge } from '../judge.ts';
import { type SavedPair, savedPairs } from '../saved-pairs.ts';
import type { Mutated, Step } from './in-page.ts';

declare const mutation: typeof import('./in-page.ts');

/** What became of one change of one screen. */
export interface Outcome {
  applied: readonly string[];
  judgement: Judgement;
  got: Reading;
  html?: string;
}

export interface LoadedScreen {
  pair: SavedPair;
  /** Changes the screen, reads it, and puts it back. */
  mutate(steps: readonly Step[], withHtml?: boolean): Promise<Outcome>;
  /** The same for several changes, each of the unchanged screen. */
  mutateEach(plans: readonly (readonly Step[])[]): Promise<Outcome[]>;
}

export interface MutationBrowser {
  kinds: readonly string[];
  /** Calls `work` for each screen, several at a time. */
  each(pairs: readonly SavedPair[], work: (screen: LoadedScreen) => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

const WINDOWS = 2;

/** Screens that stand still: what scripts draw, frames and shadow roots don't outlive being copied. */
export function stillScreens(): SavedPair[] {
  return savedPairs().filter(({ file }) => !/<script(?![^>]*application\/json)|<iframe|shadowrootmode/iu.test(readFileSync(file, 'utf8')));
}

function namesIn({ channels }: Reading): string[] {
  const values = Object.values(channels).flatMap(({ defaultApp, socialApp, primaryReceiver }) => [defaultApp, socialApp, primaryReceiver]);
  return [...new Set(values.filter((value) => typeof value === 'string'))];
}

function worst(one: Judgement, other: Judgement): Judgement {
  if (one.kind === 'wrong') return one;
  if (other.kind === 'wrong') return other;
  return one.kind === 'silent' ? one : other;
}

/** What is taken away for a while may be missed meanwhile; once it is back, the answer must be what it was. */
function judgeMutated({ changed, around }: Mutated, { reading }: SavedPair): Judgement {
  const first = judge(changed, reading);
  if (!around) return first;
  const back = judge(around.after, around.before);
  const after: Judgement = back.kind === 'silent' ? { kind: 'wrong', because: ['what was late is there and still not read'] } : back;
  return worst(first, worst(judge(around.before, reading), after));
}

export async function openMutationBrowser(): Promise<MutationBrowser> {
  const script = await bundle(join(ROOT, 'test/page/mutation/in-page.ts'), 'mutation');
  const pages = await openScreenPages();
  const windows: ScreenPage[] = [];
  for (let count = 0; count < WINDOWS; count += 1) windows.push(await pages.open());
  const [first] = windows;
  if (!first) throw new Error('No window.');
  await first.page.evaluate(script);
  const kinds = await first.page.evaluate(() => mutation.kinds);

  async function load({ show, page }: ScreenPage, pair: SavedPair): Promise<LoadedScreen> {
    await show(readSavedScreen(pair.file), () => page.evaluate(script));
    await page.evaluate(() => mutation.keep());
    const facts = { names: namesIn(pair.reading) };
    const outcomeOf = (mutated: Mutated): Outcome => ({
      applied: mutated.applied,
      judgement: judgeMutated(mutated, pair),
      got: mutated.changed,
      ...(mutated.html !== undefined && { html: mutated.html }),
    });
    return {
      pair,
      async mutate(steps, withHtml = false) {
        return outcomeOf(
          await page.evaluate((given, known, html) => mutation.mutate(given, known, html), steps as Step[], facts, withHtml),
        );
      },
      async mutateEach(plans) {
        const mutated = await page.evaluate((given, known) => mutation.mutateEach(given, known), plans as Step[][], facts);
        return mutated.map(outcomeOf);
      },
    };
  }

  return {
    kinds,
    async each(pairs, work) {
      const left = [...pairs];
      await Promise.all(
        windows.map(async (window) => {
          for (let pair = left.shift(); pair; pair = left.shift()) await work(await load(window, pair));
        }),
      );
    },
    close: () => pages.close(),
  };
}
