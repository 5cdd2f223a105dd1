// A logarithmic scale: where a value lies on a line, and where its marks are.

export interface Scale {
  /** Where a value lies. */
  at(value: number): number;
  /** The powers of ten from end to end. */
  marks: number[];
}

/**
 * A scale that holds all the values, from a power of ten to a power of ten.
 * @param from where the least power lies
 * @param to where the greatest lies; may be the lesser number, as heights in pictures grow downwards
 */
export function logarithmic(values: readonly number[], from: number, to: number): Scale {
  const least = Math.floor(Math.log10(Math.min(...values)));
  const most = Math.max(least + 1, Math.ceil(Math.log10(Math.max(...values))));
  return {
    at: (value) => from + ((Math.log10(value) - least) / (most - least)) * (to - from),
    // By exponent: a power worked out as a product isn't exact.
    marks: Array.from({ length: most - least + 1 }, (_, index) => Number(`1e${least + index}`)),
  };
}
