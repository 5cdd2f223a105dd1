// What the steps of the demo share: who plays, and where they look.

import { unpack } from '../../components/domain/packing.ts';
import type { Past } from '../../components/domain/past.ts';
import type { PageRecord } from '../../components/domain/record.ts';
import type { Replica } from '../replica/server.ts';
import type { Narrator } from './narrator.ts';
import type { OpenedBrowser } from './open-browser.ts';
import { until } from './until.ts';

export interface Stage {
  opened: OpenedBrowser;
  replica: Replica;
  narrator: Narrator;
}

/** A Page of the replica's world, where ManyChat holds the role. */
export const PAGE = { id: '104862957731245', name: 'Tiệm Nhà Mây' };
export const OURS = 'Haravan Funnel';
export const OTHER = 'ManyChat';
/** Another admin of the same Page, in another browser. */
export const MINH = { id: 'minh', name: 'Trần Quốc Minh' };

/** What the extension keeps of the Page, its past with its present; `null` while it keeps nothing. */
export async function recordOf({ opened }: Stage): Promise<PageRecord | null> {
  const [keyOfPage, keyOfPast] = [`page:${PAGE.id}`, `past:${PAGE.id}`];
  const stored = await opened.storage();
  const page = unpack(stored[keyOfPage] ?? null) as { content: PageRecord } | null;
  const past = unpack(stored[keyOfPast] ?? null) as { content: Past } | null;
  const { messenger } = page?.content.channels ?? {};
  if (page === null || messenger === undefined) return page?.content ?? null;
  const transitions = [...(past?.content.messenger?.transitions ?? []), ...messenger.transitions];
  return { ...page.content, channels: { ...page.content.channels, messenger: { ...messenger, transitions } } };
}

/** Waits for the badge to read so; gives its tooltip, which says the same in words. */
export async function badgeReads({ opened }: Stage, text: string, timeout = 15_000): Promise<string> {
  const seen = await until(`the badge “${text}”, red if it's a number, and its tooltip`, timeout, async () => {
    const badge = await opened.badge();
    const title = await opened.evaluateInExtension((api) => api.action.getTitle({}));
    const isWrong = text !== '';
    return badge.text === text && isRed(badge.color) === isWrong && (title !== 'Funnel Guard') === isWrong && { title };
  });
  return seen.title;
}

function isRed([red = 0, green = 0, blue = 0]: number[]): boolean {
  return red > 150 && green < 90 && blue < 90;
}

/** Addresses of the tabs on Meta's hosts; others are out of the extension's sight. */
export async function metaTabs({ opened }: Stage): Promise<{ url: string; active: boolean }[]> {
  return (await opened.tabs()).flatMap(({ url, active }) => (url?.includes('facebook.com/') ? [{ url, active }] : []));
}

export function hour(at: number): string {
  return new Date(at).toLocaleTimeString('vi-VN', { hour: '2-digit', minute: '2-digit' });
}
