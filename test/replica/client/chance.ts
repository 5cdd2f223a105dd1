/** A number from a text: the same for the same text and seed, another at the next load. */
export function hash(seed: number, text: string): number {
  let value = seed ^ 0x9e3779b9;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x85ebca6b);
    value ^= value >>> 13;
  }
  value = Math.imul(value, 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
