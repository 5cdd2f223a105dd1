import * as fc from 'fast-check';

const other = fc.oneof(fc.anything(), fc.constantFrom(null, undefined, '', '1', 0, -1, 1e308, Number.NaN, [], {}));

/** A value with some of its parts exchanged for others, dropped or nested. */
export function mangled(value: unknown): fc.Arbitrary<unknown> {
  if (typeof value !== 'object' || value === null)
    return fc.oneof({ weight: 9, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: other });
  if (Array.isArray(value)) return fc.tuple(...value.map(mangled));
  const keys = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mangled(item)]));
  return fc.record(keys, { requiredKeys: [] });
}

type Path = readonly string[];

function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, item]) => pathsIn(item, [...path, key]))];
}

function exchanged(value: unknown, [key, ...rest]: Path, part: unknown): unknown {
  if (key === undefined) return part;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string, unknown>;
  copy[key] = exchanged(copy[key], rest, part);
  return copy;
}

/** A value with a single part of it exchanged for another, or dropped: what is spoilt least is noticed last. */
export function mangledOnce(value: unknown): fc.Arbitrary<unknown> {
  return fc.tuple(fc.constantFrom(...pathsIn(value)), other).map(([path, part]) => exchanged(value, path, part));
}
