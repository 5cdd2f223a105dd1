import { changes, isSetAside, migrate } from '../domain/migrate';
import { type Effect, withEffects } from '../domain/notice';
import { forgetOldest, withinRoom } from '../domain/room';
import { EMPTY_STATE, type State } from '../domain/state';
import type { StoragePort } from './ports';

/** A change of state, with what is to happen because of it. */
export interface Change<Answer = void> {
  state: State;
  effects?: Effect[];
  answer?: Answer;
}

/** Whether the store is full; every browser says it in other words (Chrome: "QUOTA_BYTES quota exceeded", Firefox: QuotaExceededError). */
function isFull(error: unknown): boolean {
  return /quota/iu.test(String(error));
}

/**
 * The only writer of stored state. Changes go through one queue, each is written whole before the next is worked out, and with it, in
 * the same transaction, what is to happen because of it: a background that dies finds both or neither.
 */
export class Store {
  #state = EMPTY_STATE;
  #queue: Promise<unknown>;
  readonly #area: StoragePort;
  readonly #now: () => number;
  readonly #onCommit: () => void;

  /** @param onCommit runs after each change that has been written */
  constructor(area: StoragePort, now: () => number, onCommit: () => void) {
    this.#area = area;
    this.#now = now;
    this.#onCommit = onCommit;
    this.#queue = this.#load();
  }

  /** What is known, as last written. Await `ready` before. */
  get state(): State {
    return this.#state;
  }

  /** Fulfilled once everything that was asked for until now is written. */
  get ready(): Promise<unknown> {
    return this.#queue;
  }

  async #load(): Promise<void> {
    const { state, write, remove } = migrate(await this.#area.get(), this.#now());
    this.#state = state;
    try {
      if (Object.keys(write).length > 0) await this.#area.set(write);
      if (remove.length > 0) await this.#area.remove(remove);
    } catch {
      // Not set aside, and so not removed either: the same again at the next start.
    }
  }

  /** Writes a state, or as much of it as there is room for. */
  async #write(state: State): Promise<State> {
    const { write, remove } = changes(this.#state, state);
    try {
      if (Object.keys(write).length > 0) await this.#area.set(write);
    } catch (error) {
      const lighter = isFull(error) ? forgetOldest(state) : null;
      if (lighter === null) throw error;
      return this.#write(lighter);
    }
    // Written as gone already: what stays is cleared away at the next start.
    if (remove.length > 0) await this.#area.remove(remove).catch(() => undefined);
    return state;
  }

  /** Forgets for good what couldn't be read. */
  async removeSetAside(): Promise<void> {
    await this.update((state) => ({ state: { ...state, watch: { ...state.watch, setAside: 0 } } }));
    await this.#area.remove(Object.keys(await this.#area.get()).filter(isSetAside));
  }

  /** Changes the state. Rejects, and changes nothing, where it can't be written. */
  update<Answer = void>(change: (state: State, now: number) => Change<Answer>): Promise<Answer | undefined> {
    const done = this.#queue.then(async () => {
      const { state, effects = [], answer } = change(this.#state, this.#now());
      const after =
        effects.length === 0 ? state : { ...state, watch: { ...state.watch, outbox: withEffects(state.watch.outbox, effects) } };
      if (after === this.#state) return answer;
      this.#state = await this.#write(withinRoom(after));
      this.#onCommit();
      return answer;
    });
    this.#queue = done.catch(() => undefined);
    return done;
  }
}
