import type { Effect } from '../domain/notice';
import type { Ports } from './ports';
import type { Store } from './store';

/** Carries out what has been decided: each effect is struck off after it was done, and done again where that wasn't noted. */
export class Outbox {
  /** Notices that the person has closed or pressed: they were shown, though they can't be seen any more. */
  readonly #seen = new Set<string>();
  #busy: Promise<void> | null = null;
  readonly #store: Store;
  readonly #ports: Pick<Ports, 'notifications' | 'now'>;

  constructor(store: Store, ports: Pick<Ports, 'notifications' | 'now'>) {
    this.#store = store;
    this.#ports = ports;
  }

  /** To be called at once when the browser says that a notice was closed or pressed. */
  markSeen(id: string): void {
    this.#seen.add(id);
  }

  /** Does what is waiting; one round at a time. */
  drain(): Promise<void> {
    this.#busy ??= this.#round().finally(() => {
      this.#busy = null;
    });
    return this.#busy;
  }

  async #round(): Promise<void> {
    const failed = new Set<Effect>();
    for (;;) {
      await this.#store.ready;
      const effect = this.#store.state.watch.outbox.find((waiting) => !failed.has(waiting));
      if (effect === undefined) return;
      try {
        await this.#carryOut(effect);
      } catch {
        // Stays for the next wake-up.
        failed.add(effect);
        continue;
      }
      await this.#store.update((state) => {
        const outbox = state.watch.outbox.filter((waiting) => waiting !== effect);
        return { state: { ...state, watch: { ...state.watch, outbox } } };
      });
    }
  }

  async #carryOut(effect: Effect): Promise<void> {
    const { notifications, now } = this.#ports;
    if (effect.type === 'withdraw') return notifications.clear(effect.id);
    if (this.#seen.has(effect.id) || (await notifications.shown()).includes(effect.id)) return;
    await notifications.show(effect.id, effect.notice, this.#store.state.settings.language, now());
  }
}
