/**
 * Settings as a person's browsers share them through `storage.sync`. Each setting goes by itself: the one that was changed last wins,
 * and of two that were changed in the same millisecond the one whose JSON is greater, so that all browsers come to the same.
 */

import { set } from './command';
import type { Effect } from './notice';
import { settingsShape } from './schemas';
import { DEFAULT_SETTINGS, type Settings } from './settings';
import type { State } from './state';
import type { Documents } from './stored';

type Key = keyof Settings;

/** What is shared of one setting. */
interface Shared {
  value: unknown;
  at: number;
}

const KEYS = Object.keys(DEFAULT_SETTINGS) as Key[];

function keyOf(key: Key): string {
  return `setting:${key}`;
}

/** What the other browsers say of a setting; `null` where it's nothing of ours. */
function sharedOf(stored: Documents, key: Key): Shared | null {
  const { value, at } = (stored[keyOf(key)] ?? {}) as Partial<Shared>;
  return Number.isSafeInteger(at) && (at as number) > 0 ? { value, at: at as number } : null;
}

function wins(one: Shared, other: Shared): boolean {
  return one.at > other.at || (one.at === other.at && JSON.stringify(one.value) > JSON.stringify(other.value));
}

/**
 * Both sides brought together: the state with what was changed later elsewhere, and what the others don't know yet. What can't be
 * read (a later version may know other values) is left as it is on both sides.
 */
export function shareSettings(state: State, stored: Documents, now: number): { state: State; effects: Effect[]; write: Documents } {
  const { settings, watch } = state;
  const taken: Partial<Settings> = {};
  const stamps: State['watch']['settingsAt'] = {};
  const write: Documents = {};
  for (const key of KEYS) {
    const here: Shared = { value: settings[key], at: watch.settingsAt[key] ?? 0 };
    const there = sharedOf(stored, key);
    if (there === null || wins(here, there)) {
      if (here.at > 0) write[keyOf(key)] = here;
      continue;
    }
    const read = wins(there, here) ? settingsShape({ [key]: there.value }) : undefined;
    if (read === undefined) continue;
    Object.assign(taken, read);
    stamps[key] = there.at;
  }
  if (Object.keys(taken).length === 0) return { state, effects: [], write };
  const { state: changed, effects } = set(state, taken, now);
  const settingsAt = { ...changed.watch.settingsAt, ...stamps };
  return { state: { ...changed, watch: { ...changed.watch, settingsAt } }, effects, write };
}
