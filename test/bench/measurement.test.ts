import { describe, expect, it } from 'vitest';
import { isWithinBudget, type Measurement, spreadOf, timesOf } from './measurement.ts';
import { comparison } from './rivals.ts';
import { markdownTable, textTable } from './table.ts';

describe('a spread', () => {
  it('is the middle, and where eight of ten samples lie, in whatever order they came', () => {
    expect(spreadOf([9, 1, 5, 3, 7, 2, 8, 4, 10, 6])).toEqual({ median: 6, low: 2, high: 10 });
    expect(spreadOf([4])).toEqual({ median: 4, low: 4, high: 4 });
  });

  it('is no number where nothing was measured, and keeps no budget', () => {
    const ours = spreadOf([]);
    expect(ours.median).toBeNaN();
    expect(isWithinBudget({ ...MEASUREMENT, ours, budget: { median: 5 } })).toBe(false);
  });
});

const MEASUREMENT: Measurement = { what: 'a thing', size: '10 nodes', unit: 'ms', samples: 3, ours: { median: 2, low: 1, high: 3 } };

describe('a comparison', () => {
  const samples = new Map([
    ['none', [1, 1, 1]],
    ['empty', [2, 2, 2]],
    ['ours', [3, 3, 3]],
    ['another', [9, 9, 9]],
  ]);

  it('sets ours beside the empty extension, and tells of the others', () => {
    const found = comparison({ what: 'a thing', size: '10 nodes', unit: 'ms', budget: { times: 1.2 } }, samples);
    expect(found).toMatchObject({ samples: 3, ours: { median: 3 }, beside: { what: 'empty', median: 2 }, times: 1.5 });
    expect(found.others?.map(({ what, median }) => [what, median])).toEqual([
      ['none', 1],
      ['another', 9],
    ]);
    expect(isWithinBudget(found)).toBe(false);
    expect(isWithinBudget({ ...found, budget: { times: 1.5 } })).toBe(true);
  });

  it('has no ratio to nothing', () => {
    expect(timesOf(3, 0)).toBeUndefined();
    const found = comparison({ what: 'a thing', size: '10 nodes', unit: 'ms' }, new Map(samples).set('empty', [0]));
    expect(found).not.toHaveProperty('times');
    // What can't be told isn't kept.
    expect(isWithinBudget({ ...found, budget: { times: 1.2 } })).toBe(false);
  });
});

it('tables say whether a budget is kept', () => {
  const rows = [
    { ...MEASUREMENT, budget: { median: 2 } },
    { ...MEASUREMENT, budget: { median: 1.9 } },
  ];
  for (const table of [textTable(rows), markdownTable(rows)]) {
    const [kept, missed] = table.split('\n').slice(-2);
    expect(kept).toMatch(/2\.00 ms.*\byes\b/u);
    expect(missed).toMatch(/1\.9 ms.*\bNO\b/u);
  }
});
