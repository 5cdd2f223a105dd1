// `npm run bench`: what the extension costs, in one run, as a table and as JSON (.output/bench.json).
// `-- NAME…` measures only those subjects; `--also DIR` takes another unpacked extension into the same table (may be repeated); `--write`
// puts the table and the pictures of growth into docs; `--profile` tells where the time of a look goes instead.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureLoads } from '../bench/loads.ts';
import { measureLooks, profileLooks } from '../bench/look.ts';
import { thisMachine } from '../bench/machine.ts';
import { type Bench, isWithinBudget, type Measurement } from '../bench/measurement.ts';
import { measureAwakening, measurePopup, measureTyping } from '../bench/our-pages.ts';
import { measureAssess, measureStore } from '../bench/pure.ts';
import { measureReadings } from '../bench/readings.ts';
import { writeReport } from '../bench/report.ts';
import { measureStorms } from '../bench/storms.ts';
import { textTable } from '../bench/table.ts';
import { measureTabs } from '../bench/tabs.ts';
import { measureWakes } from '../bench/wakes.ts';
import { ROOT } from './paths.ts';

const SUBJECTS: Readonly<Record<string, Bench>> = {
  looks: measureLooks,
  loads: measureLoads,
  storms: measureStorms,
  tabs: measureTabs,
  readings: measureReadings,
  wakes: measureWakes,
  popup: measurePopup,
  typing: measureTyping,
  assess: measureAssess,
  store: measureStore,
  awakening: measureAwakening,
};

const FOLDER = join(ROOT, '.output');

function wordsOf(words: string[]) {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: {
      also: { type: 'string', multiple: true, default: [] },
      profile: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
    },
  });
  const unknown = positionals.filter((name) => !(name in SUBJECTS));
  if (unknown.length > 0) throw new Error(`Not a subject: ${unknown.join(', ')}. Subjects: ${Object.keys(SUBJECTS).join(', ')}.`);
  if (values.write && positionals.length > 0) throw new Error('Only a whole run is written down: --write takes no subjects.');
  return { ...values, names: positionals.length > 0 ? positionals : Object.keys(SUBJECTS) };
}

async function main(words: string[]): Promise<number> {
  const { also, profile, write, names } = wordsOf(words);
  if (profile) {
    process.stdout.write(`Where the time goes (own, and with what it calls)\n${await profileLooks()}\n`);
    return 0;
  }
  const begun = performance.now();
  const subjects: Record<string, Measurement[]> = {};
  for (const name of names) {
    process.stderr.write(`${name} (after ${Math.round((performance.now() - begun) / 1000)} s)\n`);
    subjects[name] = (await SUBJECTS[name]?.({ also })) ?? [];
    process.stdout.write(`${textTable(subjects[name])}\n\n`);
  }
  const machine = await thisMachine();
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, 'bench.json'), `${JSON.stringify({ machine, subjects }, null, 2)}\n`);
  if (write) writeReport(machine, subjects);
  const missed = Object.values(subjects)
    .flat()
    .filter((measurement) => !isWithinBudget(measurement));
  process.stdout.write(`${Math.round((performance.now() - begun) / 1000)} s, ${missed.length} budgets not kept\n`);
  return missed.length === 0 ? 0 : 1;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
