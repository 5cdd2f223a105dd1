/** A Meta in memory: what its screens show of each Page, in the words of the reader. */

import { DEFAULT_OUR_APPS } from '../../components/domain/app-names';
import type { Reading, UnreadableReason } from '../../components/domain/reading';
import { verdictOf } from '../../components/domain/verdict';

/** What Meta shows of a Page. */
export interface FakePage {
  app: string | null;
  /** What hinders the person from seeing it. */
  unreadable?: UnreadableReason;
  /** What its Instagram account's own screen shows; absent where it has none. */
  instagram?: string | null;
  /** How long its screen takes to show anything. */
  renders?: number;
}

export class FakeMeta {
  pages = new Map<string, FakePage>();
  /** Business Suite opens its routing screen with the tab that doesn't show the choice. */
  opensWithApps = false;
  /** The Page that the person acts as on www. */
  actingAs: string | null = null;

  /** What the reader says of the Page's routing screen once it's rendered. */
  reading(pageId: string): Reading {
    const page = this.pages.get(pageId) ?? { app: null };
    const evidence = page.unreadable === undefined ? { defaultApp: page.app } : {};
    return {
      screen: 'conversation-routing',
      page: { id: pageId, name: `Shop ${pageId}` },
      channels: { messenger: { ...evidence, verdict: verdictOf(evidence, DEFAULT_OUR_APPS, false) } },
      pending: false,
      unreadable: page.unreadable ?? null,
    };
  }

  /** What the reader says of an address whose document is so old. */
  protected readingAt(address: string, age: number): Reading {
    const url = new URL(address);
    const onWww = url.host === 'www.facebook.com';
    if (onWww && this.actingAs === null)
      return { ...this.reading(''), page: { id: null, name: null }, channels: {}, unreadable: 'not-acting-as-page' };
    const pageId = (onWww ? this.actingAs : url.searchParams.get('asset_id')) ?? '';
    const page = this.pages.get(pageId);
    const rendered = (onWww || !this.opensWithApps) && age >= (page?.renders ?? 1_500);
    if (!rendered || page === undefined)
      return { ...this.reading(pageId), channels: { messenger: { verdict: 'unreadable' } }, unreadable: 'not-rendered' };
    if (!url.search.includes('ig_conversation_routing')) return this.reading(pageId);
    const evidence = page.instagram === undefined ? {} : { defaultApp: page.instagram };
    return { ...this.reading(pageId), channels: { instagram: { ...evidence, verdict: verdictOf(evidence, DEFAULT_OUR_APPS, false) } } };
  }
}
