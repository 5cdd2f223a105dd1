// Measurements as a table: for the terminal in columns, for documents in Markdown.

import { isWithinBudget, type Measurement, type Spread, type Unit } from './measurement.ts';

const HEAD = ['what', 'size', 'ours', '8 of 10', 'beside', 'times', 'at most', 'kept', 'samples'];

function fixed(value: number, unit: Unit): string {
  if (unit === 'wakes') return String(value);
  return value.toFixed(Math.abs(value) >= 100 ? 0 : 2);
}

function range({ low, high }: Spread, unit: Unit): string {
  return `${fixed(low, unit)}–${fixed(high, unit)}`;
}

function besideOf({ beside, others = [], unit }: Measurement): string {
  const all = [...(beside ? [beside] : []), ...others];
  return all.map((one) => `${one.what} ${fixed(one.median, unit)} (${range(one, unit)})`).join(', ');
}

function budgetOf({ budget, unit }: Measurement): string {
  const parts = [budget?.median === undefined ? '' : `${budget.median} ${unit}`, budget?.times === undefined ? '' : `${budget.times}×`];
  return parts.filter((part) => part !== '').join(', ');
}

function rowOf(measurement: Measurement): string[] {
  const { what, size, unit, samples, ours, times } = measurement;
  const limit = budgetOf(measurement);
  return [
    what,
    size,
    `${fixed(ours.median, unit)} ${unit}`,
    samples > 1 ? range(ours, unit) : '',
    besideOf(measurement),
    times === undefined ? '' : `${times.toFixed(1)}×`,
    limit,
    limit === '' ? '' : isWithinBudget(measurement) ? 'yes' : 'NO',
    String(samples),
  ];
}

/** In columns, for a terminal. */
export function textTable(measurements: readonly Measurement[]): string {
  const rows = [HEAD, ...measurements.map(rowOf)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ');
  return rows.map((row) => line(row).trimEnd()).join('\n');
}

/** In Markdown, for a document. */
export function markdownTable(measurements: readonly Measurement[]): string {
  const line = (row: readonly string[]): string => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(HEAD), line(HEAD.map(() => '---')), ...measurements.map((one) => line(rowOf(one)))].join('\n');
}
