// What a measurement gives: one line of the table of `npm run bench`.

/** The middle of several samples, and between which values eight of ten of them lie. */
export interface Spread {
  median: number;
  low: number;
  high: number;
}

/** `%` is of the main thread's time; `wakes` are starts of the background. */
export type Unit = 'ms' | '%' | 'MB' | 'wakes';

export interface Measurement {
  what: string;
  /** How large the thing is that was measured, such as "5,000 nodes": of several sizes of one thing its growth is drawn. */
  size: string;
  unit: Unit;
  samples: number;
  ours: Spread;
  /** What was measured in turns with it, so that both met the same disturbances of the machine. */
  beside?: { what: string } & Spread;
  /** How many times what stands beside it. */
  times?: number;
  /** What else was measured in turns with it. */
  others?: readonly ({ what: string } & Spread)[];
  /** What it may take at most; absent where it is only told. */
  budget?: { median?: number; times?: number };
}

/** What the caller of the command has asked for. */
export interface Wish {
  /** Folders of other unpacked extensions that are to be measured too. */
  also: readonly string[];
}

/** A subject of measurements: one file in test/bench, named in test/tools/bench.ts. */
export type Bench = (wish: Wish) => Promise<Measurement[]>;

export function spreadOf(samples: readonly number[]): Spread {
  const sorted = [...samples].sort((one, other) => one - other);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { median: at(0.5), low: at(0.1), high: at(0.9) };
}

/** How many times the one is of the other; absent where there is nothing that it could be a multiple of. */
export function timesOf(one: number, other: number): number | undefined {
  return other > 0 ? one / other : undefined;
}

export function isWithinBudget({ ours, times, budget }: Measurement): boolean {
  if (budget?.median !== undefined && !(ours.median <= budget.median)) return false;
  return budget?.times === undefined || (times !== undefined && times <= budget.times);
}
