/**
 * What values from outside must look like, as functions that can be put together.
 *
 * In place of Valibot, whose smallest use weighs more than all of this: a background is read anew at each of its starts.
 */

/** Gives a value in its shape, less what the shape doesn't name; `undefined` where it hasn't got it. */
export type Shape<T> = (value: unknown) => T | undefined;

type Shaped<S> = S extends Shape<infer T> ? T : never;
type Shapes = Readonly<Record<string, Shape<unknown>>>;

/** Any value that passes a test. */
export function that<T>(test: (value: unknown) => boolean): Shape<T> {
  return (value) => (test(value) ? (value as T) : undefined);
}

export const text = that<string>((value) => typeof value === 'string');
export const flag = that<boolean>((value) => typeof value === 'boolean');

/** One of some words. */
export function oneOf<const T extends string>(...words: readonly T[]): Shape<T> {
  return that((value) => words.includes(value as T));
}

export function orNull<T>(shape: Shape<T>): Shape<T | null> {
  return (value) => (value === null ? null : shape(value));
}

export function listOf<T>(shape: Shape<T>): Shape<T[]> {
  return (value) => {
    if (!Array.isArray(value)) return undefined;
    const items = value.map(shape);
    return items.includes(undefined) ? undefined : (items as T[]);
  };
}

/** Any of several shapes, the first that fits. */
export function either<T>(...shapes: readonly Shape<T>[]): Shape<T> {
  return (value) => {
    for (const shape of shapes) {
      const found = shape(value);
      if (found !== undefined) return found;
    }
    return undefined;
  };
}

/** An object with these keys; of the optional ones it may have some. */
export function object<Required extends Shapes, Optional extends Shapes = Record<never, never>>(
  required: Required,
  optional?: Optional,
): Shape<{ [Key in keyof Required]: Shaped<Required[Key]> } & { [Key in keyof Optional]?: Shaped<Optional[Key]> }> {
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    const found: Record<string, unknown> = {};
    for (const [key, shape] of Object.entries({ ...required, ...optional })) {
      const item = Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
      if (item === undefined && !(key in required)) continue;
      found[key] = shape(item);
      if (found[key] === undefined) return undefined;
    }
    return found as never;
  };
}
