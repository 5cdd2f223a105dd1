import { classNames } from './atomic.ts';
import { start } from './start.ts';
import type { StyleName } from './styles.ts';

export type { StyleName } from './styles.ts';

const known = new Map<string, string>();

export function css(...names: (StyleName | false | null)[]): string {
  const used = names.filter((name) => name !== false && name !== null);
  const key = used.join(' ');
  let classes = known.get(key);
  if (classes === undefined) {
    classes = classNames(start.seed, used);
    known.set(key, classes);
  }
  return classes;
}
