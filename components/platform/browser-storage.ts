import { browser } from 'wxt/browser';
import type { StoragePort } from './ports';

/** The browser's store for what is kept, or for what goes with the browser. */
export function storagePort(area: 'local' | 'session'): StoragePort {
  const store = browser.storage[area];
  return {
    get: () => store.get(null),
    set: (items) => store.set(items),
    remove: (keys) => store.remove(keys),
  };
}
