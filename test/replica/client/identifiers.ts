import { start } from './start.ts';
import { state } from './state.ts';

let next = start.seed % 900;
const known = new Map<string, string>();

/** A generated id: the same while its element stays mounted, new at each load and re-mount. */
export function identifier(name: string): string {
  const key = `${state.generation} ${name}`;
  let id = known.get(key);
  if (id === undefined) {
    next += 1 + (next % 3);
    id = `js_${next.toString(36)}`;
    known.set(key, id);
  }
  return id;
}
