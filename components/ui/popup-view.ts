import type { Matter } from '../domain/messages';
import type { PassedPage } from '../domain/passed-by';
import type { PageIdentity } from '../domain/reading';
import type { PageRecord, Records } from '../domain/record';
import { roundTrip } from '../domain/schedule';
import type { Settings } from '../domain/settings';
import type { WatchState } from '../domain/state';
import { type PageView, pageView, passedPage, rank, type Tone } from './page-view';

/** Something that stands in the way of watching, whatever the Page. */
export type PopupNotice = 'hosts' | 'signed-out' | 'offline' | 'notifications' | Matter;

/** The state of all Pages in a word. */
export interface Summary {
  tone: Tone;
  kind: 'wrong' | 'attention' | 'blocked' | 'unknown' | 'right' | 'none';
  count: number;
}

/** What the popup is made from. */
export interface PopupInput {
  records: Records;
  settings: Settings;
  /** The Page that the current tab is about. */
  currentPage: Pick<PageIdentity, 'id' | 'name'> | null;
  /** The checks that are under way, and what the admin is to be told of the watch itself. */
  watch: Pick<WatchState, 'checking' | 'explained' | 'forgotten' | 'setAside' | 'setAsideKnown'>;
  /** Pages that were passed by and aren't watched. */
  passed: readonly PassedPage[];
  /** The browser lets us read Meta's screens. */
  hostsGranted: boolean;
  /** The browser lets us show notifications. */
  notificationsGranted: boolean;
  online: boolean;
  /** What is searched for. */
  query: string;
  now: number;
}

/** The popup, as data. */
export interface PopupView {
  summary: Summary;
  notices: PopupNotice[];
  /** Shown large: the Page of the current tab, else the worst one that isn't right. */
  lead: PageView | null;
  leadIsCurrent: boolean;
  /** All others, worst first, as far as they match the search. */
  others: PageView[];
  /** How many others there are without the search. */
  otherCount: number;
  searchable: boolean;
  firstRun: boolean;
  /** How long it takes until each Page has had its check, in ms; `null` where none are made. */
  checkedEvery: number | null;
  canCheck: boolean;
  /** Which of how many Pages is being checked. */
  progress: { step: number; total: number } | null;
}

/** From so many Pages up there is a search. */
const SEARCH_FROM = 8;

/** A text as it is searched: no case, no accents, so that "dien" finds "Điện". */
export function searchText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Whether every word of the query is in the Page's name, its id or the name of an app in charge. */
export function matches(page: PageView, query: string): boolean {
  const text = searchText([page.name, page.id, ...page.channels.map(({ app }) => app ?? '')].join(' '));
  return searchText(query)
    .split(' ')
    .every((word) => text.includes(word));
}

/** By name, as Vietnamese sorts, numbers by their value. Made once: a comparison by itself looks its rules up each time. */
export const byName = new Intl.Collator('vi', { numeric: true });

/** Worst first; of equals the one that changed last, then by name. */
export function worstFirst(one: PageView, other: PageView): number {
  return (
    rank(one.channels[0].state) - rank(other.channels[0].state) ||
    Number(one.mutedUntil !== null) - Number(other.mutedUntil !== null) ||
    (other.channels[0].since?.at ?? 0) - (one.channels[0].since?.at ?? 0) ||
    byName.compare(one.name, other.name)
  );
}

function summaryOf(pages: readonly PageView[], hostsGranted: boolean): Summary {
  const count = (tone: Tone) => pages.filter((page) => page.tone === tone).length;
  if (pages.length === 0) return { tone: 'unknown', kind: 'none', count: 0 };
  for (const tone of ['wrong', 'attention'] as const) {
    if (count(tone) > 0) return { tone, kind: tone, count: count(tone) };
  }
  if (!hostsGranted) return { tone: 'attention', kind: 'blocked', count: pages.length };
  if (count('unknown') > 0) return { tone: 'unknown', kind: 'unknown', count: count('unknown') };
  return { tone: 'right', kind: 'right', count: pages.length };
}

function mattersOf({ watch, settings, records }: PopupInput): Matter[] {
  const checks = !watch.explained && settings.checkEveryHours !== null && Object.keys(records).length > 0;
  return [
    ...(checks ? (['checks'] as const) : []),
    ...(watch.forgotten === null ? [] : (['forgotten'] as const)),
    ...(watch.setAside > watch.setAsideKnown ? (['set-aside'] as const) : []),
  ];
}

function noticesOf(input: PopupInput, lead: PageView | null): PopupNotice[] {
  const { hostsGranted, notificationsGranted, online, records } = input;
  if (!hostsGranted) return ['hosts'];
  const looks = Object.values(records).flatMap(({ lastLook }) => lastLook ?? []);
  const latest = looks.reduce((last, look) => (look.at > last ? look.at : last), 0);
  const signedOut = looks.some(({ at, unreadable }) => at === latest && unreadable === 'signed-out');
  return [
    ...(online ? [] : (['offline'] as const)),
    // One sentence for all Pages, since one signs out of Meta as a whole; the Page that is shown large says it by itself.
    ...(online && signedOut && lead?.failed?.reason !== 'signed-out' ? (['signed-out'] as const) : []),
    ...(notificationsGranted ? [] : (['notifications'] as const)),
    ...mattersOf(input),
  ];
}

function recordOf(records: Records, id: string): PageRecord | undefined {
  return records[id] ?? Object.values(records).find(({ aliases }) => aliases.includes(id));
}

/** The popup for a state of affairs: no clock, no browser, no language. */
export function popupView(input: PopupInput): PopupView {
  const { records, settings, currentPage, now, query } = input;
  const checks = input.watch.checking;
  const checking = new Set(checks === null ? [] : [...(checks.pageId === null ? [] : [checks.pageId]), ...checks.queue]);
  const watched = Object.values(records).map((record) => pageView(record, settings, checking.has(record.id), now));
  const currentId = currentPage?.id ?? null;
  const named = (page: PassedPage) => (page.id === currentId ? { ...page, name: page.name ?? currentPage?.name ?? null } : page);
  const passed = input.passed.map((page) => passedPage(named(page), checking.has(page.id)));
  const currentRecord = currentId === null ? undefined : recordOf(records, currentId);
  const known = [...watched, ...passed];
  const current =
    currentId === null
      ? null
      : (known.find(({ id }) => id === (currentRecord?.id ?? currentId)) ??
        passedPage({ id: currentId, name: currentPage?.name ?? null, failed: null }, checking.has(currentId)));

  const sorted = known.filter(({ id }) => id !== current?.id).sort(worstFirst);
  const worst = sorted[0];
  const lead = current ?? (worst !== undefined && worst.tone !== 'right' ? worst : null);
  const others = sorted.filter((page) => page !== lead);
  const searchable = known.length >= SEARCH_FROM;
  return {
    summary: summaryOf(watched, input.hostsGranted),
    notices: noticesOf(input, lead),
    lead,
    leadIsCurrent: current !== null,
    others: searchable && query.trim() !== '' ? others.filter((page) => matches(page, query)) : others,
    otherCount: others.length,
    searchable,
    checkedEvery: roundTrip(watched.length, settings),
    firstRun: known.length === 0 && current === null,
    canCheck: input.online && input.hostsGranted,
    progress: checks === null ? null : { step: Math.min(checks.done + 1, checks.total), total: checks.total },
  };
}
