import type { HarasocialMessage, HarasocialOrders, ShownPage } from '../domain/harasocial-messages';
import { pageMeant, withPageNamed } from '../domain/harasocial-page';
import type { GuideGoal } from '../domain/messages';
import { bookActivity, bookSymptoms } from '../domain/trouble';
import { type Checks, enqueue } from './checks';
import type { Ports } from './ports';
import type { Store } from './store';

/** What errors on Harasocial's screens have the background do. */
export class SymptomDesk {
  readonly #store: Store;
  readonly #checks: Checks;
  readonly #ports: Pick<Ports, 'tabs'>;
  readonly #fix: (goal: GuideGoal) => Promise<void>;

  constructor(store: Store, checks: Checks, ports: Pick<Ports, 'tabs'>, fix: (goal: GuideGoal) => Promise<void>) {
    this.#store = store;
    this.#checks = checks;
    this.#ports = ports;
    this.#fix = fix;
  }

  async message(message: HarasocialMessage, tabId: number): Promise<HarasocialOrders> {
    await this.#store.ready;
    switch (message.type) {
      case 'harasocial-opened':
        return this.#orders(null);
      case 'load-recogniser':
        await this.#ports.tabs.loadRecogniser(tabId);
        return this.#orders(null);
      case 'standing':
        return this.#orders(message.page);
      case 'symptoms': {
        const check = await this.#store.update<boolean>((state, now) => {
          const pageId = pageMeant(state, message.page);
          if (pageId === null) return { state, answer: false };
          const booked = bookSymptoms(state, pageId, message.found, now);
          return { state: booked.check ? enqueue(booked.state, [pageId], false, now) : booked.state, answer: booked.check };
        });
        if (check === true) void this.#checks.run().catch(() => undefined);
        return this.#orders(message.page);
      }
      case 'name-page':
        await this.#store.update((state) => ({ state: withPageNamed(state, message.page, message.pageId) }));
        return this.#orders(message.page);
      case 'activity':
        await this.#store.update((state, now) => {
          const pageId = pageMeant(state, message.page);
          return { state: pageId === null ? state : bookActivity(state, pageId, message.sent, now) };
        });
        return this.#orders(message.page);
      case 'mend':
        if (message.pageId in this.#store.state.records) await this.#fix(message);
        return this.#orders(null);
      case 'help':
        await this.#ports.tabs.open(`/help.html${message.pageId === null ? '' : `?page=${message.pageId}`}`);
        return this.#orders(null);
    }
  }

  #orders(page: ShownPage | null): HarasocialOrders {
    const { records, settings, watch } = this.#store.state;
    const pageId = page === null ? null : pageMeant(this.#store.state, page);
    const record = pageId === null ? undefined : records[pageId];
    const { checking } = watch;
    return {
      settings: { ourApps: settings.ourApps, language: settings.language },
      troubled: Object.values(records).some(({ trouble }) => trouble !== undefined && trouble.overAt === null),
      pages: Object.values(records).flatMap(({ id, name }) => (name === null ? [] : [{ id, name }])),
      standing:
        record === undefined
          ? null
          : { record, checking: checking !== null && (checking.pageId === record.id || checking.queue.includes(record.id)) },
    };
  }
}
