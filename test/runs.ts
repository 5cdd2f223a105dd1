/**
 * How often a property is tried: a few seconds' worth by default, as often as asked for by the variable RUNS, such as
 * `RUNS=2000 npm test -- test/platform/watch-model`.
 */
export function runs(usual: number): number {
  return Number(process.env.RUNS ?? usual);
}
