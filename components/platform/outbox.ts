import { type Effect, summarised } from '../domain/notice';
import { MINUTE } from '../domain/times';
import type { Ports } from './ports';
import type { Store } from './store';

const LONGEST_WAIT = MINUTE;

/** Carries out what has been decided: each effect is struck off after it was done, and done again where that wasn't noted. */
export class Outbox {
  /** Notices that the person has closed or pressed: they were shown, though they can't be seen any more. */
  readonly #seen = new Set<string>();
  #busy: Promise<void> | null = null;
  /** There was more to do while it was busy. */
  #again = false;
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
    if (this.#busy !== null) {
      this.#again = true;
      return this.#busy;
    }
    this.#again = false;
    this.#busy = this.#round().finally(() => {
      this.#busy = null;
      if (this.#again) void this.drain().catch(() => undefined);
    });
    return this.#busy;
  }

  async #round(): Promise<void> {
    const failed = new Set<string>();
    for (;;) {
      await this.#store.ready;
      const { outbox } = this.#store.state.watch;
      const effect = outbox.find((waiting) => !failed.has(waiting.id) && !this.#waits(waiting));
      if (effect === undefined) return;
      if (effect.type === 'notify' && effect.notice.kind === 'wrong' && summarised(outbox) !== null) {
        // Written before it is shown: what was told together stays together whatever happens.
        await this.#setOutbox((box) => summarised(box) ?? box);
        continue;
      }
      try {
        await this.#carryOut(effect);
      } catch {
        // Stays for the next wake-up.
        failed.add(effect.id);
        continue;
      }
      await this.#setOutbox((box) => box.filter(({ type, id }) => type !== effect.type || id !== effect.id));
    }
  }

  /** While checks go on, alarms wait a little for others to come, so that they can be told together. */
  #waits(effect: Effect): boolean {
    const { checking } = this.#store.state.watch;
    if (checking === null || (checking.pageId === null && checking.queue.length === 0)) return false;
    if (effect.type === 'withdraw' || effect.notice.kind !== 'wrong') return false;
    return Math.abs(this.#ports.now() - effect.notice.at) < LONGEST_WAIT;
  }

  #setOutbox(change: (box: readonly Effect[]) => Effect[] | readonly Effect[]): Promise<void> {
    return this.#store.update((state) => ({
      state: { ...state, watch: { ...state.watch, outbox: [...change(state.watch.outbox)] } },
    }));
  }

  async #carryOut(effect: Effect): Promise<void> {
    const { notifications, now } = this.#ports;
    if (effect.type === 'withdraw') return notifications.clear(effect.id);
    if (this.#seen.has(effect.id) || (await notifications.shown()).includes(effect.id)) return;
    await notifications.show(effect.id, effect.notice, this.#store.state.settings, now());
  }
}
