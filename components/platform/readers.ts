import { isRoutingOf, surfaceOf } from '../domain/addresses';
import { noteWay } from '../domain/command';
import { guideOrder } from '../domain/guide-order';
import { HINTS, hintsOf } from '../domain/hints';
import type { GuideGoal, ReaderOrders } from '../domain/messages';
import { addressOfWay, type Way } from '../domain/ways';
import type { CheckTab } from './check-tab';
import type { Ports } from './ports';
import type { Session } from './session';
import type { Store } from './store';

/** The readers in the person's tabs, and the guides that they run. */
export class Readers {
  /** The hints that were written last, as text. */
  #hints: string | null = null;
  readonly #ports: Pick<Ports, 'tabs' | 'local'>;
  readonly #store: Store;
  readonly #session: Session;
  readonly #checkTab: CheckTab;

  constructor(ports: Pick<Ports, 'tabs' | 'local'>, store: Store, session: Session, checkTab: CheckTab) {
    this.#ports = ports;
    this.#store = store;
    this.#session = session;
    this.#checkTab = checkTab;
  }

  /** What the reader in a tab has to know. */
  orders(tabId: number): ReaderOrders {
    const { ourApps, language } = this.#store.state.settings;
    return { settings: { ourApps, language }, guide: this.#session.tab(tabId).guide ?? null };
  }

  /** Brings the routing screen of the Page to the front, and the guide with it. */
  async guide(goal: GuideGoal): Promise<void> {
    const { tabs } = this.#ports;
    const { pageId, channel } = goal;
    const record = this.#store.state.records[pageId];
    const open = (await tabs.all()).filter(
      ({ id, url }) => url !== null && isRoutingOf(url, pageId) && !this.#checkTab.isCheckTab(id, url),
    );
    const found = open.find(({ inFront }) => inFront) ?? open[0];
    const tab = found ?? (await tabs.open(addressOfWay(record?.way ?? 'business-suite', pageId, channel)));
    await this.#session.setTab(tab.id, { ...this.#session.tab(tab.id), guide: guideOrder(goal, record) });
    await this.noteHints();
    if (found !== undefined) await tabs.show(tab.id);
    // Where no reader is there yet, it gets its orders when it starts.
    await tabs.ask(tab.id, { type: 'orders', orders: this.orders(tab.id) }).catch(() => undefined);
  }

  /** The guide in a tab has found its setting by this way, or has found that it doesn't lead there. */
  async noteWay(tabId: number, way: Way, works: boolean): Promise<void> {
    const { guide, ...note } = this.#session.tab(tabId);
    if (guide === undefined) return;
    // The next document of this tab has to know what was refused, or it would lead back there.
    const ways = { ...guide.ways, [way]: works ? 'works' : 'refused' } as const;
    await this.#session.setTab(tabId, { ...note, guide: { ...guide, ways } });
    await this.#store.update((state) => ({ state: noteWay(state, guide.pageId, way, works) }));
  }

  /** The guide in a tab is over. */
  async endGuide(tabId: number): Promise<void> {
    const { guide: _, ...note } = this.#session.tab(tabId);
    await this.#session.setTab(tabId, note);
    await this.noteHints();
  }

  /** What gates look up, so that nobody has to be asked on screens that don't concern us. */
  async noteHints(): Promise<void> {
    const hints = hintsOf(this.#store.state, this.#session.guidedTabs.length > 0);
    const text = JSON.stringify(hints);
    if (text === this.#hints) return;
    this.#hints = text;
    await this.#ports.local.set({ [HINTS]: hints });
  }

  /** New orders to every reader. */
  async broadcast(): Promise<void> {
    const tabs = (await this.#ports.tabs.all()).filter(({ url }) => url !== null && surfaceOf(url) !== null);
    await Promise.allSettled(tabs.map(({ id }) => this.#ports.tabs.ask(id, { type: 'orders', orders: this.orders(id) })));
  }
}
