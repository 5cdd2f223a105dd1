import type { PageRecord } from '../../components/domain/record';
import { stateFrom } from '../../components/domain/stored';
import { OURS } from '../domain/make';
import { FakeBrowser } from './fake-browser';

export const A = '1001';
export const B = '1002';
export const C = '1003';

/** A browser whose person has seen these Pages right, and closed their tabs. */
export async function watching(...pageIds: string[]): Promise<FakeBrowser> {
  const browser = new FakeBrowser();
  for (const id of pageIds) {
    browser.pages.set(id, { app: OURS });
    const tab = await browser.visit(id);
    browser.tabs.delete(tab);
  }
  await browser.settle();
  return browser;
}

/** What is stored of a Page; throws where that is nothing. */
export function record(browser: FakeBrowser, id: string): PageRecord {
  const found = stateFrom(browser.local).records[id];
  if (found === undefined) throw new Error(`nothing stored of ${id}`);
  return found;
}
