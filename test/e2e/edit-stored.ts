import { pack, unpack } from '../../components/domain/packing';
import type { OpenedBrowser } from '../tools/open-browser.ts';

/** Changes what is stored under a key while the background is stopped. */
export async function editStored<Content>(opened: OpenedBrowser, key: string, change: (content: Content) => void): Promise<void> {
  // As text: an object that stands twice in the answer reaches the test only once out of Firefox.
  const text = await opened.evaluateInExtension(async (api, name) => JSON.stringify(await api.storage.local.get(name)), key);
  const stored = (JSON.parse(text) as Record<string, unknown>)[key];
  if (stored === undefined) throw new Error(`Nothing is stored under ${key}.`);
  const document = unpack(stored) as { content: Content };
  change(document.content);
  const changed = typeof stored === 'string' ? pack(document) : document;
  await opened.evaluateInExtension((api, name, value) => api.storage.local.set({ [name]: value }), key, changed);
}
