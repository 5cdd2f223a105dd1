import * as fc from 'fast-check';

/** A value with some of its parts exchanged for others, dropped or nested. */
export function mangled(value: unknown): fc.Arbitrary<unknown> {
  const other = fc.oneof(fc.anything(), fc.constantFrom(null, undefined, '', '1', 0, -1, 1e308, Number.NaN, [], {}));
  if (typeof value !== 'object' || value === null)
    return fc.oneof({ weight: 9, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: other });
  if (Array.isArray(value)) return fc.tuple(...value.map(mangled));
  const keys = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mangled(item)]));
  return fc.record(keys, { requiredKeys: [] });
}
