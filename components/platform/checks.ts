import { book, bookFailure } from '../domain/book';
import { RETRY_AFTER, withLook } from '../domain/schedule';
import type { State } from '../domain/state';
import { sightOfCheck } from '../domain/trouble';
import { type CheckOutcome, lookAtPage } from './check-look';
import type { CheckTab } from './check-tab';
import type { Ports } from './ports';
import type { Change, Store } from './store';

function withChecking(state: State, checking: State['watch']['checking']): State {
  return { ...state, watch: { ...state.watch, checking } };
}

/** Pages are asked for: after those that are being checked already, each once. */
export function enqueue(state: State, pageIds: readonly string[], byPerson: boolean, now: number): State {
  const idle = { pageId: null, done: 0, total: 0, queue: [], startedAt: now, again: null, byPerson };
  const checking = state.watch.checking ?? idle;
  const added = [...new Set(pageIds)].filter((id) => id !== checking.pageId && !checking.queue.includes(id));
  if (added.length === 0) return state;
  const queue = [...checking.queue, ...added];
  return withChecking(state, { ...checking, queue, total: checking.total + added.length, byPerson: checking.byPerson || byPerson });
}

/** After a background died during checks: the Page that it was at gets a second try, not a third. */
export function resumed(state: State, now: number): State {
  const { checking } = state.watch;
  if (checking === null || checking.pageId === null) return state;
  const { pageId, again } = checking;
  if (pageId !== again) return withChecking(state, { ...checking, pageId: null, again: pageId, queue: [pageId, ...checking.queue] });
  // Merely hindered: there is nothing to tell.
  const { state: failed } = bookFailure(state, pageId, 'interrupted', now);
  return withChecking(failed, { ...checking, pageId: null, done: checking.done + 1 });
}

/** No further Pages, after the one that is being looked at. */
export function stopped(state: State): State {
  const { checking } = state.watch;
  if (checking === null) return state;
  return withChecking(state, { ...checking, queue: [], total: checking.total - checking.queue.length });
}

function begun(state: State, now: number): Change<{ pageId: string; known: boolean }> {
  const { checking } = state.watch;
  const [pageId, ...queue] = checking?.queue ?? [];
  if (checking === null || pageId === undefined) return { state };
  const looking = withChecking(state, { ...checking, pageId, queue });
  const looks = checking.byPerson ? looking.watch.looks : withLook(looking.watch.looks, now);
  const after = { ...looking, watch: { ...looking.watch, looks } };
  const record = state.records[pageId];
  if (record === undefined) return { state: after, answer: { pageId, known: false } };
  // Taken off before it runs, so that a Page that kills the background isn't checked for ever.
  const nextCheck = record.nextCheck === null ? null : now + RETRY_AFTER;
  return { state: { ...after, records: { ...after.records, [pageId]: { ...record, nextCheck } } }, answer: { pageId, known: true } };
}

function ended(state: State, { pageId, known }: { pageId: string; known: boolean }, outcome: CheckOutcome, now: number): Change {
  const { checking } = state.watch;
  const counted = checking === null ? state : withChecking(state, { ...checking, pageId: null, done: checking.done + 1 });
  // Forgotten meanwhile: it stays so.
  if (known && !(pageId in state.records)) return { state: counted };
  if (outcome.type === 'failed') {
    const booked = bookFailure(counted, pageId, outcome.reason, now);
    // It would be the same for the others, and the person isn't waiting for it.
    const pointless = outcome.reason === 'signed-out' && counted.watch.checking?.byPerson !== true;
    return pointless ? { ...booked, state: stopped(booked.state) } : booked;
  }
  const sight = sightOfCheck(state.records[pageId]);
  return outcome.sightings.reduce<Required<Pick<Change, 'state' | 'effects'>>>(
    (before, { reading, surface }) => {
      const after = book(before.state, reading, now, { sight, here: false, surface });
      return { state: after.state, effects: [...before.effects, ...after.effects] };
    },
    { state: counted, effects: [] },
  );
}

/** Checks of Pages, one after the other. */
export class Checks {
  #running: Promise<void> | null = null;
  readonly #store: Store;
  readonly #tab: CheckTab;
  readonly #ports: Pick<Ports, 'online' | 'hasHostAccess'>;

  constructor(store: Store, tab: CheckTab, ports: Pick<Ports, 'online' | 'hasHostAccess'>) {
    this.#store = store;
    this.#tab = tab;
    this.#ports = ports;
  }

  get running(): boolean {
    return this.#running !== null;
  }

  /** Works off the queue in the stored state; at most one run at a time. */
  run(): Promise<void> {
    this.#running ??= this.#run().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async #look(pageId: string): Promise<CheckOutcome> {
    if (!this.#ports.online()) return { type: 'failed', reason: 'offline' };
    if (!(await this.#ports.hasHostAccess())) return { type: 'failed', reason: 'no-permission' };
    return lookAtPage(this.#tab, pageId, () => this.#store.state);
  }

  async #run(): Promise<void> {
    try {
      for (;;) {
        const job = await this.#store.update(begun);
        if (job === undefined) break;
        const outcome = await this.#look(job.pageId).catch((): CheckOutcome => ({ type: 'failed', reason: 'interrupted' }));
        await this.#store.update((state, now) => ended(state, job, outcome, now));
      }
    } finally {
      await this.#tab.close().catch(() => undefined);
      await this.#store.update((state) => {
        // Asked for while the tab closed: the next run's.
        const { checking } = state.watch;
        return { state: checking === null || checking.queue.length > 0 ? state : withChecking(state, null) };
      });
    }
    if (this.#store.state.watch.checking !== null) await this.#run();
  }
}
