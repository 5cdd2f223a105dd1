import { importBackup } from '../domain/backup';
import { intend, later, mute, remove, removeAll, set, setPageInterval, understood } from '../domain/command';
import type { CommandAnswer, CommandMessage } from '../domain/messages';
import { passedPages } from '../domain/passed-by';
import type { Policy } from '../domain/policy';
import { shareSettings } from '../domain/shared-settings';
import { allowed, readPolicy, underPolicy, withoutPolicy } from '../domain/under-policy';
import { type Checks, enqueue, stopped } from './checks';
import type { Ports } from './ports';
import type { Readers } from './readers';
import type { Store } from './store';

/** Commands that make sense only for a Page that is watched. */
const ABOUT_KNOWN: ReadonlySet<CommandMessage['type']> = new Set(['mute', 'later', 'intend', 'interval']);

/** What our own pages ask for. */
export class Commands {
  #policy: Policy = {};
  readonly #ports: Pick<Ports, 'sync' | 'managed' | 'hasHostAccess'>;
  readonly #store: Store;
  readonly #checks: Checks;
  readonly #readers: Readers;

  constructor(ports: Pick<Ports, 'sync' | 'managed' | 'hasHostAccess'>, store: Store, checks: Checks, readers: Readers) {
    this.#ports = ports;
    this.#store = store;
    this.#checks = checks;
    this.#readers = readers;
  }

  /** Does what is asked for; rejects where it couldn't be written. */
  async obey(command: CommandMessage): Promise<CommandAnswer> {
    if (ABOUT_KNOWN.has(command.type) && 'pageId' in command && !(command.pageId in this.#store.state.records)) {
      return { ok: false, reason: 'unknown-page' };
    }
    switch (command.type) {
      case 'check':
        return this.#check(command.pageIds);
      case 'import':
        return this.#import(command.text);
      case 'fix':
        await this.#readers.guide(command);
        break;
      case 'remove-all':
        await this.#store.update(removeAll);
        await this.#store.removeSetAside();
        break;
      case 'set':
        await this.#store.update((state, now) => set(state, allowed(state, command.settings), now));
        await this.#readers.broadcast();
        // They come to the other browsers at the next wake-up if not now.
        void this.shareSettings().catch(() => undefined);
        break;
      default:
        await this.#change(command);
    }
    return { ok: true };
  }

  /** What does nothing but change the state. */
  #change(
    command: Extract<CommandMessage, { type: 'stop' | 'mute' | 'later' | 'intend' | 'remove' | 'interval' | 'understood' }>,
  ): Promise<void> {
    return this.#store.update((state, now) => {
      switch (command.type) {
        case 'stop':
          return { state: stopped(state) };
        case 'mute':
          return mute(state, command.pageId, command.until, now);
        case 'later':
          return later(state, command.pageId, command.channel, now);
        case 'intend':
          return intend(state, command.pageId, command.channel, command.app, now);
        case 'remove':
          return remove(state, command.pageId);
        case 'interval':
          return setPageInterval(state, command.pageId, command.hours, now);
        case 'understood':
          return understood(state, command.what);
      }
    });
  }

  async #check(pageIds: readonly string[] | undefined): Promise<CommandAnswer> {
    if (!(await this.#ports.hasHostAccess())) {
      await this.#store.update((state) => ({ state: { ...state, watch: { ...state.watch, hostAccess: false } } }));
      return { ok: false, reason: 'no-permission' };
    }
    await this.#store.update((state, now) => {
      const all = () => [...Object.keys(state.records), ...passedPages(state).map(({ id }) => id)];
      return { state: enqueue(state, pageIds ?? all(), true, now) };
    });
    void this.#checks.run().catch(() => undefined);
    return { ok: true };
  }

  async #import(text: string): Promise<CommandAnswer> {
    const answer = await this.#store.update<CommandAnswer>((state, now) => {
      const outcome = importBackup(state, text, now);
      return outcome.ok ? { ...outcome, answer: { ok: true, imported: outcome.imported } } : { state, answer: outcome };
    });
    await this.applyPolicy();
    await this.#readers.broadcast();
    void this.shareSettings().catch(() => undefined);
    return answer ?? { ok: false, reason: 'failed' };
  }

  /** What the company's administrator has set, as it is now. */
  async applyPolicy(): Promise<void> {
    this.#policy = readPolicy(await this.#ports.managed());
    const before = this.#store.state.settings;
    await this.#store.update((state, now) => underPolicy(state, this.#policy, now));
    if (this.#store.state.settings !== before) await this.#readers.broadcast();
  }

  /** Brings settings here and in the person's other browsers together. */
  async shareSettings(): Promise<void> {
    const stored = await this.#ports.sync.get();
    const before = this.#store.state.settings;
    const write = await this.#store.update((state, now) => {
      const shared = shareSettings(withoutPolicy(state), stored, now);
      const { state: after, effects } = underPolicy(shared.state, this.#policy, now);
      return { state: after, effects: [...shared.effects, ...effects], answer: shared.write };
    });
    if (this.#store.state.settings !== before) await this.#readers.broadcast();
    if (write !== undefined && Object.keys(write).length > 0) await this.#ports.sync.set(write);
  }
}
