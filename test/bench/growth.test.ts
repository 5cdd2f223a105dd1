import { describe, expect, it } from 'vitest';
import { curvesOf, powerOf, sizeOf } from './growth.ts';
import type { Measurement } from './measurement.ts';
import { plot } from './plot.ts';
import { logarithmic } from './scale.ts';

const grown = (power: number) => [10, 100, 1_000].map((size) => ({ size, cost: 3 * size ** power }));

function measured(what: string, size: string, cost: number): Measurement {
  return { what, size, unit: 'ms', samples: 1, ours: { median: cost, low: cost, high: cost } };
}

describe('growth', () => {
  it.each([0, 0.5, 1, 2])('to the power of %s is recognised', (power) => {
    expect(powerOf(grown(power))).toBeCloseTo(power);
  });

  it('is by size, as it stands in the table', () => {
    expect(sizeOf('50,000 nodes')).toEqual({ size: 50_000, axis: 'nodes' });
    expect(sizeOf('1,000 mutations a second')).toEqual({ size: 1_000, axis: 'mutations a second' });
    expect(sizeOf('home')).toBeNull();
  });

  it('is drawn where one thing was measured at three sizes and costs anything', () => {
    const curves = curvesOf([
      measured('a look', '1,000 nodes', 10),
      measured('a look', '10 nodes', 0.1),
      measured('a look', '100 nodes', 1),
      measured('a load', '10 nodes', 1),
      measured('a load', '100 nodes', 1),
      measured('nothing', '1 nodes', 0),
      measured('nothing', '10 nodes', 0),
      measured('nothing', '100 nodes', 0),
    ]);
    expect(curves.map(({ what }) => what)).toEqual(['a look']);
    expect(curves[0]?.points.map(({ size }) => size)).toEqual([10, 100, 1_000]);
    expect(curves[0]?.power).toBeCloseTo(1);
  });
});

describe('a logarithmic scale', () => {
  it('runs from a power of ten to a power of ten, in equal steps', () => {
    const { at, marks } = logarithmic([0.02, 40], 100, 0);
    expect(marks).toEqual([0.01, 0.1, 1, 10, 100]);
    expect(marks.map(at).map(Math.round)).toEqual([100, 75, 50, 25, 0]);
  });

  it('has room even for one value', () => {
    expect(logarithmic([10], 0, 1).marks).toEqual([10, 100]);
  });
});

it('pictures are well-formed, name their axes, and hold no number that is none', () => {
  const curves = [0.4, 1].map((power) => ({ what: `<to the ${power}>`, unit: 'ms' as const, axis: 'nodes', points: grown(power), power }));
  const picture = plot('Cost & size', curves);
  const open = [...picture.matchAll(/<([a-z]+)(?:\s[^>]*[^/])?>/giu)].map(([, tag]) => tag);
  const closed = [...picture.matchAll(/<\/([a-z]+)>/giu)].map(([, tag]) => tag);
  expect(open.sort()).toEqual(closed.sort());
  expect(picture).toContain('>nodes</text>');
  expect(picture).toContain('>ms</text>');
  expect(picture).toContain('Cost &amp; size');
  expect(picture).not.toMatch(/NaN|Infinity|undefined/u);
  expect(picture).toContain('prefers-color-scheme:dark');
});
