// `npm run bench`: what the extension costs, in one run, as a table and as JSON (.output/bench.json).
// `-- --profile` tells where the time of a look goes instead.

import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { measureLooks, profileLooks } from '../bench/look.ts';
import { type Bench, isWithinBudget, type Measurement, type Spread } from '../bench/measurement.ts';
import { ROOT } from './paths.ts';

const BENCHES: readonly Bench[] = [measureLooks];

const FOLDER = join(ROOT, '.output');
const HEAD = ['what', 'size', 'ms', '8 of 10', 'beside', 'ms', '8 of 10', 'times', 'budget', 'kept'];

function fixed(value: number): string {
  return value.toFixed(2);
}

function range({ low, high }: Spread): string {
  return `${fixed(low)}–${fixed(high)}`;
}

function budgetOf({ budget }: Measurement): string {
  const parts = [budget?.median === undefined ? '' : `${budget.median} ms`, budget?.times === undefined ? '' : `${budget.times}×`];
  return parts.filter((part) => part !== '').join(', ');
}

function rowOf(measurement: Measurement): string[] {
  const { what, size, ours, beside, times } = measurement;
  const compared = beside ? [beside.what, fixed(beside.median), range(beside)] : ['', '', ''];
  const ratio = times === undefined ? '' : `${times.toFixed(1)}×`;
  const kept = measurement.budget ? (isWithinBudget(measurement) ? 'yes' : 'NO') : '';
  return [what, size, fixed(ours.median), range(ours), ...compared, ratio, budgetOf(measurement), kept];
}

function table(rows: readonly string[][]): string {
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

async function main(words: readonly string[]): Promise<number> {
  if (words.includes('--profile')) {
    process.stdout.write(`Where the time goes (own, and with what it calls)\n${await profileLooks()}\n`);
    return 0;
  }
  const measurements: Measurement[] = [];
  for (const bench of BENCHES) measurements.push(...(await bench()));
  process.stdout.write(`${table([HEAD, ...measurements.map(rowOf)])}\n`);
  mkdirSync(FOLDER, { recursive: true });
  const machine = { processors: cpus().length, processor: cpus()[0]?.model ?? 'unknown', node: process.version };
  writeFileSync(join(FOLDER, 'bench.json'), `${JSON.stringify({ machine, measurements }, null, 2)}\n`);
  return measurements.every(isWithinBudget) ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));
