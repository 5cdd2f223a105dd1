import type { Look, ReaderOrders, ScreenMessage } from '../domain/messages';
import { readAddress } from '../page/address';
import { isAlive, isGuiding, onOrders, tell } from './screen-port';

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
 * has the reader put beside it.
 */
export function startGate(signal: AbortSignal): void {
  let loading: Promise<ReaderHandle | null> | null = null;
  let loaded: ReaderHandle | null = null;

  const load = async (): Promise<ReaderHandle | null> => {
    await tell({ type: 'load-reader' });
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

  const addressChanged = (): void => {
    // At once, before the page has drawn anything for the new address.
    if (loaded) loaded.addressChanged();
    else if (loading) void loading.then((handle) => handle?.addressChanged());
    else if (readAddress(location.href).screen !== 'other') void reader();
  };
  navigation.addEventListener('currententrychange', addressChanged, { signal });
  addressChanged();
  if (!loading) void isGuiding().then((guiding) => (guiding ? reader() : null));
}
