// The corpus: saved screens with the reading that a careful person would give.

import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Reading } from '../../components/domain/reading.ts';
import { ROOT } from '../tools/paths.ts';
import { screensIn } from '../tools/saved-screen.ts';

export const CORPUS = join(ROOT, 'test', 'corpus');

export interface SavedPair {
  /** `<group>/<name>`. */
  name: string;
  file: string;
  why: string;
  reading: Reading;
}

/** All screens, in the order of their names. */
export function savedPairs(): SavedPair[] {
  return screensIn(CORPUS).map((file) => {
    const name = relative(CORPUS, file)
      .replace(/\.html?$/u, '')
      .replaceAll('\\', '/');
    const { why, reading } = JSON.parse(readFileSync(join(CORPUS, `${name}.json`), 'utf8'));
    return { name, file, why, reading };
  });
}
