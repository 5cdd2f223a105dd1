import type { Hints } from '../domain/hints';
import type { Look, ReaderOrders, ScreenMessage } from '../domain/messages';
import { type Address, readAddress } from '../page/address';
import { nameInTitle } from '../page/title';
import { isAlive, onOrders, readHints, tell } from './screen-port';
import { summon } from './summon';

/** The reader as the gate drives it. */
export interface ReaderHandle {
  look(): Promise<Look>;
  orders(orders: ReaderOrders): void;
  addressChanged(): void;
}

/** What the reader needs of the extension: it has no browser of its own. */
export interface ReaderPorts {
  tell(message: ScreenMessage): Promise<ReaderOrders | null>;
  isAlive(): boolean;
  /** Aborts when this script is replaced by a newer one or the extension goes away. */
  signal: AbortSignal;
}

declare global {
  /** How the reader, which is a script of its own in the same world, can be reached once it is there. */
  var startFunnelGuardReader: ((ports: ReaderPorts) => ReaderHandle) | undefined;
}

/**
 * Watches the address and nothing else, on every screen of Meta's. Only where the address concerns us, or a guide is under way, it
 * has the reader put beside it; and the notice, where the Page of the address is known to be wrong.
 */
export function startGate(signal: AbortSignal): void {
  let loading: Promise<ReaderHandle | null> | null = null;
  let loaded: ReaderHandle | null = null;

  const load = async (): Promise<ReaderHandle | null> => {
    await summon(
      () => tell({ type: 'load-reader' }),
      () => globalThis.startFunnelGuardReader !== undefined || !isAlive(),
    );
    return globalThis.startFunnelGuardReader?.({ tell, isAlive, signal }) ?? null;
  };
  const reader = (): Promise<ReaderHandle | null> => {
    loading ??= load().then((handle) => {
      // Not there (the permission was withdrawn, say): the next address tries again.
      if (handle === null) loading = null;
      loaded = handle;
      return handle;
    });
    return loading;
  };

  const stopListening = onOrders({
    look: async () => {
      const handle = await reader();
      if (handle === null) throw new Error('The reader could not be loaded into this tab.');
      return handle.look();
    },
    orders: (orders) => void reader().then((handle) => handle?.orders(orders)),
  });
  signal.addEventListener('abort', stopListening);

  let consideredPage: string | null = null;
  /** @param title of a document that has been at this Page from its start, so that it's this Page's */
  const considerPage = async ({ screen, site, pageId }: Address, title: string, hints: () => Promise<Hints>): Promise<void> => {
    if (screen !== 'other' || site !== 'business' || pageId === null || pageId === consideredPage) return;
    consideredPage = pageId;
    const { pages, nameless } = await hints();
    const due = pages[pageId];
    // Meta writes the title late: without a name in it there's nothing new to tell of a Page that was mentioned, and nobody is woken.
    const isNews = due === undefined && (!nameless.includes(pageId) || nameInTitle(title) !== null);
    if (isNews) void tell({ type: 'page-passed', pageId, title });
    else if (due != null && due <= Date.now())
      void summon(
        () => tell({ type: 'load-notice' }),
        () => globalThis.endFunnelGuardNotice !== undefined || !isAlive(),
      );
  };

  const addressChanged = (title: string, hints = readHints): void => {
    const address = readAddress(location.href);
    // At once, before the page has drawn anything for the new address.
    if (loaded) loaded.addressChanged();
    else if (loading) void loading.then((handle) => handle?.addressChanged());
    else if (address.screen !== 'other') void reader();
    void considerPage(address, title, hints);
  };
  navigation.addEventListener('currententrychange', () => addressChanged(''), { signal });
  // What is asked of them at the start is asked at once: one read is half the work.
  let first: Promise<Hints> | undefined;
  const firstHints = (): Promise<Hints> => {
    first ??= readHints();
    return first;
  };
  addressChanged(document.title, firstHints);
  if (!loading) void firstHints().then(({ guiding }) => (guiding ? reader() : null));
}
