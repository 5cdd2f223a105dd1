// Tells a story that happens in a real browser: what is done, what was then seen, and a picture of it.

import { mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import { ROOT } from './paths.ts';

/** What was seen, as sentences. A step that doesn't see what it's about throws. */
export type Seen = string | string[];

export interface Narrator {
  /** `page` is what the picture shows; a step may give the page that it opened instead. */
  step(title: string, act: () => Promise<Seen | { seen: Seen; page: Page }>, page?: Page): Promise<void>;
  /** Sentences between the steps. */
  say(sentence: string): void;
}

/** Pictures of earlier runs go: a picture in the folder is always one of the last run. */
export function createNarrator(name: string, print: (line: string) => void = console.log): Narrator {
  const folder = join(ROOT, '.output', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  let count = 0;
  return {
    say: print,
    async step(title, act, page) {
      count += 1;
      print(`\n${count}. ${title}`);
      const began = performance.now();
      const outcome = await act();
      const { seen, page: shown } = typeof outcome === 'string' || Array.isArray(outcome) ? { seen: outcome, page } : outcome;
      for (const sentence of [seen].flat()) print(`   ${sentence}`);
      const picture = shown && (await takePicture(shown, join(folder, pictureName(count, title))));
      const duration = `${((performance.now() - began) / 1000).toFixed(1)} s`;
      print(`   (${[duration, ...(picture ? [relative(ROOT, picture)] : [])].join(', ')})`);
    },
  };
}

async function takePicture(page: Page, path: string): Promise<string> {
  // A tab that isn't in front draws nothing.
  await page.bringToFront();
  await page.screenshot({ path: path as `${string}.png` });
  return path;
}

function pictureName(count: number, title: string): string {
  const words = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll(/[đĐ]/g, 'd')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60);
  return `${String(count).padStart(2, '0')}-${words}.png`;
}
