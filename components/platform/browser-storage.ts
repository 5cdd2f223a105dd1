import { browser } from 'wxt/browser';
import type { StoragePort } from './ports';

/** The browser's store for what is kept, for what goes with the browser, or for what a person's browsers share. */
export function storagePort(area: 'local' | 'session' | 'sync'): StoragePort {
  const store = browser.storage[area];
  return {
    get: () => store.get(null),
    set: (items) => store.set(items),
    remove: (keys) => store.remove(keys),
  };
}
