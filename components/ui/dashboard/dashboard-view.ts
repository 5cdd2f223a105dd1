import { exposureOf, type Span } from '../../domain/history';
import { passedPages } from '../../domain/passed-by';
import type { PageRecord } from '../../domain/record';
import type { State } from '../../domain/state';
import { DAY, HOUR } from '../../domain/times';
import { type PageView, pageView, passedPage } from '../page-view';
import { byName, searchText, worstFirst } from '../popup-view';

/** A Page in the table, with what is searched in it. */
export interface Entry {
  page: PageView;
  text: string;
}

export const FILTERS = ['all', 'wrong', 'attention', 'unknown', 'right', 'intended', 'muted'] as const;
/** Which Pages are listed. */
export type Filter = (typeof FILTERS)[number];

export const ORDERS = ['worst', 'name', 'looked-at'] as const;
/** In which order. */
export type Order = (typeof ORDERS)[number];

export const RANGES = ['24h', '7d', '30d', '90d'] as const;
/** How far back the timeline goes. */
export type Range = (typeof RANGES)[number];

const LENGTHS: Readonly<Record<Range, number>> = { '24h': 24 * HOUR, '7d': 7 * DAY, '30d': 30 * DAY, '90d': 90 * DAY };

/** The window of a range that ends now. */
export function windowOf(range: Range, now: number): Span {
  return { from: now - LENGTHS[range], to: now };
}

/** All Pages, worst first; made anew when something is learnt, not when somebody types. */
export function entriesOf(state: State, now: number): Entry[] {
  const { records, settings, watch } = state;
  const checking = new Set([watch.checking?.pageId, ...(watch.checking?.queue ?? [])]);
  const pages = [
    ...Object.values(records).map((record) => pageView(record, settings, checking.has(record.id), now)),
    ...passedPages(state).map((page) => passedPage(page, checking.has(page.id))),
  ];
  return pages
    .sort(worstFirst)
    .map((page) => ({ page, text: searchText([page.name, page.id, ...page.channels.map(({ app }) => app ?? '')].join(' ')) }));
}

function fits({ page }: Entry, filter: Filter): boolean {
  if (filter === 'all') return true;
  return filter === 'muted' ? page.mutedUntil !== null : page.tone === filter;
}

/** How many Pages each filter lets through. */
export function countsOf(entries: readonly Entry[]): Record<Filter, number> {
  const count = (filter: Filter) => entries.filter((entry) => fits(entry, filter)).length;
  return Object.fromEntries(FILTERS.map((filter) => [filter, count(filter)])) as Record<Filter, number>;
}

const COMPARE: Readonly<Record<Exclude<Order, 'worst'>, (one: PageView, other: PageView) => number>> = {
  name: (one, other) => byName.compare(one.name, other.name),
  // Who has waited longest first.
  'looked-at': (one, other) => (one.lookedAt ?? 0) - (other.lookedAt ?? 0),
};

/** The Pages that are listed, in their order. */
export function chosen(entries: readonly Entry[], { query, filter, order }: { query: string; filter: Filter; order: Order }): PageView[] {
  const words = searchText(query).split(' ');
  const found = entries.filter((entry) => fits(entry, filter) && words.every((word) => entry.text.includes(word))).map(({ page }) => page);
  // They come worst first.
  return order === 'worst' ? found : found.sort(COMPARE[order]);
}

const EXPOSURE_DAYS: Range = '30d';
const lengths = new WeakMap<PageRecord, { at: number; seen: number }>();
const KEPT = HOUR / 4;

function seenWrong(record: PageRecord, now: number): number {
  const known = lengths.get(record);
  // Of hundreds of Pages few change at once, and a quarter of an hour is nothing in 30 days.
  if (known !== undefined && now - known.at < KEPT) return known.seen;
  const { seen } = exposureOf(record, windowOf(EXPOSURE_DAYS, now));
  lengths.set(record, { at: now, seen });
  return seen;
}

/** How long conversations of all Pages together went to others in 30 days, as far as it was seen, and of how many Pages. */
export function exposureOfAll({ records }: State, now: number): { pages: number; seen: number } {
  const wrong = Object.values(records)
    .map((record) => seenWrong(record, now))
    .filter((seen) => seen > 0);
  return { pages: wrong.length, seen: wrong.reduce((sum, seen) => sum + seen, 0) };
}
