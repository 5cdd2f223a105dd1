/** The state under a company's policy, and the person's own settings beside it. */

import { set } from './command';
import type { Effect } from './notice';
import type { Part, Policy } from './policy';
import { newRecord, type PageRecord } from './record';
import { policyShape } from './schemas';
import type { Settings } from './settings';
import type { State } from './state';

type Key = keyof Settings;

const OFF: Readonly<Record<Part, Partial<Settings>>> = {
  checks: { checkEveryHours: null },
  'in-page-notice': { inPageNotice: false },
  reminders: { reminders: false },
  sounds: { sounds: false },
};

/** A policy as the browser gives it; a key that can't be read is as good as absent, so that a slip doesn't void the rest. */
export function readPolicy(stored: Record<string, unknown>): Policy {
  const read = Object.entries(stored).map(([key, value]) => policyShape({ [key]: value }) ?? {});
  return Object.assign({}, ...read) as Policy;
}

function settingsOf({ ourApps, checkEveryHours, off = [] }: Policy): Partial<Settings> {
  const given = { ...(ourApps === undefined ? {} : { ourApps }), ...(checkEveryHours === undefined ? {} : { checkEveryHours }) };
  return Object.assign({}, given, ...off.map((part) => OFF[part])) as Partial<Settings>;
}

function only(settings: Settings, keys: readonly Key[]): Partial<Settings> {
  return Object.fromEntries(keys.map((key) => [key, settings[key]]));
}

/** The settings that are fixed. */
export function fixedBy({ watch }: State): Key[] {
  return Object.keys(watch.ownSettings) as Key[];
}

/** The state as the person has set it, without what is fixed: what other browsers of theirs may know. */
export function withoutPolicy(state: State): State {
  if (fixedBy(state).length === 0) return state;
  return { ...state, settings: { ...state.settings, ...state.watch.ownSettings }, watch: { ...state.watch, ownSettings: {} } };
}

function withPages(state: State, pages: Policy['pages'] = []): State {
  const fresh = pages
    .filter(({ id }) => !(id in state.records))
    .map(({ id, name }): [string, PageRecord] => [id, { ...newRecord(id), name: name ?? null }]);
  return fresh.length === 0 ? state : { ...state, records: { ...state.records, ...Object.fromEntries(fresh) } };
}

/**
 * The state under a policy. What the person had set is kept beside it, and is theirs again once it's no longer fixed. No transition, and
 * nothing for other browsers: the person has changed nothing.
 */
export function underPolicy(state: State, policy: Policy, now: number): { state: State; effects: Effect[] } {
  const own = withoutPolicy(state).settings;
  const fixed = settingsOf(policy);
  const wanted: Settings = { ...own, ...fixed };
  const keys = (Object.keys(wanted) as Key[]).filter((key) => JSON.stringify(wanted[key]) !== JSON.stringify(state.settings[key]));
  const ownSettings = only(own, Object.keys(fixed) as Key[]);
  const { state: after, effects } = keys.length === 0 ? { state, effects: [] } : set(state, only(wanted, keys), now);
  const same = JSON.stringify(ownSettings) === JSON.stringify(state.watch.ownSettings);
  const watch = keys.length === 0 && same ? state.watch : { ...state.watch, ownSettings };
  const settled = watch === state.watch ? after : { ...after, watch };
  return { state: withPages(settled, policy.pages), effects };
}

/** What the person may change of what they ask for. */
export function allowed(state: State, changes: Partial<Settings>): Partial<Settings> {
  const fixed = fixedBy(state);
  return Object.fromEntries(Object.entries(changes).filter(([key]) => !fixed.includes(key as Key)));
}
