import { browser } from 'wxt/browser';
import { pack, unpack } from '../domain/packing';
import { isOfPage } from '../domain/stored';
import type { StoragePort } from './ports';

/** The same, with what it does to the documents of Pages done to them: there can be many of them, and they are large. */
function withPages(items: Record<string, unknown>, change: (document: unknown) => unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(items).map(([key, value]) => [key, isOfPage(key) ? change(value) : value]));
}

/** The browser's store for what is kept, for what goes with the browser, or for what a person's browsers share. */
export function storagePort(area: 'local' | 'session' | 'sync'): StoragePort {
  const store = browser.storage[area];
  return {
    get: async () => withPages(await store.get(null), unpack),
    set: (items) => store.set(withPages(items, pack)),
    remove: (keys) => store.remove(keys),
  };
}
