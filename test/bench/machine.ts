// Where measurements were made: what makes them comparable, and nothing that would tell whose machine it is.

import { execFileSync } from 'node:child_process';
import { cpus, totalmem, type } from 'node:os';
import { ensureBrowsers } from '../tools/find-browsers.ts';

export interface Machine {
  processor: string;
  processors: number;
  memory: string;
  system: string;
  chromium: string;
  node: string;
}

/** The machine that this runs on. */
export async function thisMachine(): Promise<Machine> {
  const { chromium } = await ensureBrowsers(['chromium']);
  const all = cpus();
  return {
    processor: all[0]?.model.trim() ?? 'unknown',
    processors: all.length,
    memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
    system: type(),
    // "Chromium 140.0.7339.80 built on …"
    chromium:
      /[\d.]+/u.exec(execFileSync(chromium, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))?.[0] ?? 'unknown',
    node: process.version,
  };
}
