// Puts a whole run into docs/performance.md, between its marks, and draws how cost grows into docs/performance.

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../tools/paths.ts';
import { type Curve, curvesOf, LINEAR } from './growth.ts';
import type { Machine } from './machine.ts';
import type { Measurement } from './measurement.ts';
import { plot } from './plot.ts';
import { markdownTable } from './table.ts';

const DOCUMENT = join(ROOT, 'docs', 'performance.md');
const PICTURES = join(ROOT, 'docs', 'performance');

function machineText({ processor, processors, memory, system, chromium, node }: Machine): string {
  return `${processor}, ${processors} processors, ${memory}; ${system}; Chromium ${chromium} without a window; Node ${node}.`;
}

function fileOf({ axis, unit }: Curve): string {
  const name = axis.toLowerCase().replaceAll(/[^a-z]+/gu, '-');
  return unit === 'ms' ? `${name}.svg` : `${name}-${{ '%': 'share', MB: 'memory', wakes: 'wakes' }[unit]}.svg`;
}

/** The curves by the picture that they share. */
function pictures(measurements: readonly Measurement[]): Map<string, Curve[]> {
  const files = new Map<string, Curve[]>();
  for (const curve of curvesOf(measurements)) files.set(fileOf(curve), [...(files.get(fileOf(curve)) ?? []), curve]);
  return files;
}

function titleOf([first]: readonly Curve[]): string {
  return `Cost${first?.unit === '%' ? ' in % of the main thread' : ''} as ${first?.axis ?? ''} grow`;
}

function growthTable(curves: readonly Curve[]): string {
  const rows = curves.map(({ what, axis, points, power }) => {
    const [from, to] = [points[0]?.size ?? 0, points.at(-1)?.size ?? 0].map((size) => size.toLocaleString('en'));
    return `| ${what} | ${from} to ${to} ${axis} | ${power.toFixed(2)} | ${power <= LINEAR ? 'yes' : 'NO'} |`;
  });
  return ['| what | from – to | grows as size to the power of | linear or better |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

function replaced(document: string, part: string, content: string): string {
  const [begin, end] = [`<!-- ${part} -->`, `<!-- end of ${part} -->`];
  const [from, to] = [document.indexOf(begin), document.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${DOCUMENT} has no place for ${part}.`);
  return `${document.slice(0, from + begin.length)}\n\n${content}\n\n${document.slice(to)}`;
}

/** Writes a whole run down. */
export function writeReport(machine: Machine, subjects: Readonly<Record<string, readonly Measurement[]>>): void {
  const measurements = Object.values(subjects).flat();
  const files = pictures(measurements);
  rmSync(PICTURES, { recursive: true, force: true });
  mkdirSync(PICTURES, { recursive: true });
  for (const [file, curves] of files) writeFileSync(join(PICTURES, file), plot(titleOf(curves), curves));
  const tables = Object.entries(subjects).map(([name, those]) => `### ${name}\n\n${markdownTable(those)}`);
  const shown = [...files].map(([file, curves]) => `![${titleOf(curves)}](performance/${file})`);
  const parts = {
    machine: machineText(machine),
    table: tables.join('\n\n'),
    growth: [growthTable([...files.values()].flat()), ...shown].join('\n\n'),
  };
  let document = readFileSync(DOCUMENT, 'utf8');
  for (const [part, content] of Object.entries(parts)) document = replaced(document, part, content);
  writeFileSync(DOCUMENT, document);
}
