/** Pages that the person passed by in Business Suite and whose setting was never read: known by their address, watched by nobody. */

import type { UnreadableReason } from './reading';
import type { Obstacle } from './record';
import type { State } from './state';

export interface PassedPage {
  id: string;
  /** As the title of the window had it; `null` where it had none yet. */
  name: string | null;
  /** Why the check that was asked for couldn't read it; `null` before there was one. */
  failed: UnreadableReason | Obstacle | null;
  /** The person doesn't want to see it in lists. */
  hidden: boolean;
}

/** More than anybody passes by in a while; the oldest are forgotten. */
const MOST = 300;

function withPassed(state: State, passed: PassedPage[]): State {
  return { ...state, watch: { ...state.watch, passed } };
}

function isWatched({ records }: State, id: string): boolean {
  return id in records || Object.values(records).some(({ aliases }) => aliases.includes(id));
}

/** The person is at a Page in Business Suite. */
export function passBy(state: State, id: string, name: string | null): State {
  const known = state.watch.passed.find((page) => page.id === id);
  if (isWatched(state, id) || (known !== undefined && (name === null || name === known.name))) return state;
  if (known !== undefined)
    return withPassed(
      state,
      state.watch.passed.map((page) => (page === known ? { ...page, name } : page)),
    );
  return withPassed(state, [...state.watch.passed, { id, name, failed: null, hidden: false }].slice(-MOST));
}

/** A check of a Page that isn't watched could not read it. */
export function passedFailed(state: State, id: string, failed: UnreadableReason | Obstacle): State {
  const { passed } = passBy(state, id, null).watch;
  return withPassed(
    state,
    passed.map((page) => (page.id === id ? { ...page, failed } : page)),
  );
}

/** Takes the Page out of lists, now and when it is passed by again; it is still watched once its setting is read on a visit. */
export function hidePassed(state: State, id: string): State {
  const others = state.watch.passed.filter((page) => page.id !== id);
  return withPassed(state, [...others, { id, name: null, failed: null, hidden: true }].slice(-MOST));
}

/** Those that are shown, less those that are watched by now. */
export function passedPages(state: State): PassedPage[] {
  return state.watch.passed.filter(({ id, hidden }) => !hidden && !isWatched(state, id));
}
