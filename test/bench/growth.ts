// How cost grows with the work: measurements of one thing at several sizes.

import type { Measurement, Unit } from './measurement.ts';

export interface Point {
  size: number;
  cost: number;
}

/** One thing that was measured at several sizes. */
export interface Curve {
  what: string;
  unit: Unit;
  /** What there is more and more of, such as "nodes". */
  axis: string;
  /** In order of size. */
  points: Point[];
  /** Cost grows with size to this power: 1 is linear, 0 not at all. */
  power: number;
}

/** Beyond this, growth is worse than linear; the rest is what measuring adds. */
export const LINEAR = 1.1;

/** The slope of the line through the logarithms, by least squares. */
export function powerOf(points: readonly Point[]): number {
  const logs = points.map(({ size, cost }) => [Math.log(size), Math.log(cost)] as const);
  const mean = (at: 0 | 1): number => logs.reduce((sum, log) => sum + log[at], 0) / logs.length;
  const [meanSize, meanCost] = [mean(0), mean(1)];
  const covariance = logs.reduce((sum, [size, cost]) => sum + (size - meanSize) * (cost - meanCost), 0);
  return covariance / logs.reduce((sum, [size]) => sum + (size - meanSize) ** 2, 0);
}

/** Size and what it's a size of: "5,000 nodes"; `null` where it's none. */
export function sizeOf(text: string): { size: number; axis: string } | null {
  const [, size, axis] = /^([\d,]+) (.+)$/u.exec(text) ?? [];
  return size === undefined || axis === undefined ? null : { size: Number(size.replaceAll(',', '')), axis };
}

/** The curves in measurements: whatever was measured at three sizes or more and costs anything. */
export function curvesOf(measurements: readonly Measurement[]): Curve[] {
  const curves = new Map<string, Omit<Curve, 'power'>>();
  for (const { what, size: text, unit, ours } of measurements) {
    const sized = sizeOf(text);
    // Nothing has no logarithm, and nothing to grow.
    if (sized === null || !(ours.median > 0)) continue;
    const key = `${what}/${sized.axis}/${unit}`;
    const curve = curves.get(key) ?? { what, unit, axis: sized.axis, points: [] };
    curve.points.push({ size: sized.size, cost: ours.median });
    curves.set(key, curve);
  }
  return [...curves.values()]
    .filter(({ points }) => points.length >= 3)
    .map((curve) => ({ ...curve, points: curve.points.sort((one, other) => one.size - other.size) }))
    .map((curve) => ({ ...curve, power: powerOf(curve.points) }));
}
