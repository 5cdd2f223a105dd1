/** States of affairs in which people open the popup, as stored documents: for pictures and for tests of what is shown. */

import type { Channel, UnreadableReason } from '../../components/domain/reading';
import { type ChannelRecord, newChannelRecord, newRecord, type PageRecord, type Standing } from '../../components/domain/record';
import { DEFAULT_SETTINGS, type Language, type Settings } from '../../components/domain/settings';
import { type Checking, EMPTY_WATCH, type State, type WatchState } from '../../components/domain/state';
import { type Documents, PAGE, SETTINGS, VERSION, WATCH } from '../../components/domain/stored';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** The moment at which all of them are looked at. */
export const NOW = new Date(2026, 9, 20, 15, 0).getTime();

export const OURS: Standing = { verdict: 'ours', app: 'Haravan Funnel' };
export const MANYCHAT: Standing = { verdict: 'other-app', app: 'ManyChat' };
const INBOX: Standing = { verdict: 'meta-inbox', app: 'Inbox in Meta Business Suite' };
const DIVERTED: Standing = { verdict: 'diverted', app: 'Botcake' };
const NOTHING: Standing = { verdict: 'nothing-chosen', app: null };

/** A channel that has stood so for a while; `before` is what it was then. */
export function channelOf(standing: Standing, before: Standing | null = OURS, ago = 55 * MINUTE): ChannelRecord {
  const since = NOW - ago;
  return {
    ...newChannelRecord(),
    standing,
    since,
    lastSeen: NOW - 12 * MINUTE,
    count: 1,
    transitions: [{ from: before, to: standing, at: since, lastSeenBefore: before === null ? null : since - 4 * HOUR, sight: 'check' }],
  };
}

/** A Page, last looked at 12 minutes ago. */
export function pageOf(
  id: string,
  name: string | null,
  channels: Partial<Record<Channel, ChannelRecord>>,
  more: Partial<PageRecord> = {},
): PageRecord {
  return {
    ...newRecord(id),
    name,
    channels,
    lastLook: { at: NOW - 12 * MINUTE, unreadable: null },
    nextCheck: NOW + 3 * HOUR,
    ...more,
  };
}

function unreadableOf(reason: UnreadableReason, channel: ChannelRecord | null = channelOf(OURS)): PageRecord {
  return pageOf('1548373332058326', 'Shop A', channel === null ? {} : { messenger: channel }, {
    lastLook: { at: NOW - 2 * MINUTE, unreadable: reason },
    unreadableSince: NOW - 2 * MINUTE,
    failures: { count: 1, reason },
  });
}

/** A state of affairs: what is stored, and what the browser says. */
export interface Situation {
  state: State;
  currentPageId?: string;
  hostsGranted?: false;
  notificationsGranted?: false;
  online?: false;
  /** What is typed into the search. */
  query?: string;
  /** Rows of the table that are ticked, from the top. */
  ticked?: readonly number[];
  /** The row that is opened, from the top. */
  opened?: number;
  menu?: true;
}

/** A situation in which these Pages are known. */
export function of(
  pages: PageRecord[],
  more: Omit<Situation, 'state'> = {},
  state: { settings?: Partial<Settings>; checking?: Checking; watch?: Partial<WatchState> } = {},
): Situation {
  return {
    state: {
      records: Object.fromEntries(pages.map((page) => [page.id, page])),
      settings: { ...DEFAULT_SETTINGS, ...state.settings },
      watch: { ...EMPTY_WATCH, explained: true, checking: state.checking ?? null, ...state.watch },
    },
    ...more,
  };
}

const A = '1548373332058326';
const HERE = { currentPageId: A };
const shopA = (standing: Standing, before: Standing | null = OURS) => pageOf(A, 'Shop A', { messenger: channelOf(standing, before) });

/** Pages in various states. */
export const OTHERS = [
  pageOf('2000000000000001', 'Giày Dép Minh Châu', { messenger: channelOf(OURS, null), instagram: channelOf(OURS, null) }),
  pageOf('2000000000000002', 'Mỹ phẩm Hồng Nhung', { messenger: channelOf(NOTHING) }),
  pageOf('2000000000000003', 'Đồ chơi trẻ em Bống Bang', { messenger: channelOf(INBOX), instagram: channelOf(OURS) }),
  pageOf('2000000000000004', 'Nội thất Gỗ Việt', { messenger: { ...channelOf(MANYCHAT), intended: 'ManyChat' } }),
  pageOf(
    '2000000000000005',
    'Shop B',
    { messenger: channelOf(OURS) },
    {
      lastLook: { at: NOW - 5 * MINUTE, unreadable: 'no-access' },
      unreadableSince: NOW - 5 * MINUTE,
      failures: { count: 1, reason: 'no-access' },
    },
  ),
];
/** Pages that are all right. */
export const MORE = ['Áo dài Thu Thuỷ', 'Bánh kẹo Hà Nội', 'Cà phê Phố Núi', 'Điện thoại Đức Huy', 'Hoa tươi Dalat Hasfarm'].map(
  (name, index) => pageOf(`300000000000000${index}`, name, { messenger: channelOf(OURS, null) }),
);
const LONG = 'Thời trang công sở cao cấp Nguyễn Thị Minh Khai '.repeat(7).slice(0, 300);

/** All situations by name. */
export const SITUATIONS: Readonly<Record<string, Situation>> = {
  'first-run': of([]),
  'not-checked': of([], HERE),
  right: of([shopA(OURS, null)], HERE),
  wrong: of([shopA(MANYCHAT)], HERE),
  'wrong-and-others': of([shopA(MANYCHAT), ...OTHERS], HERE),
  'wrong-two-channels': of([pageOf(A, 'Shop A', { messenger: channelOf(MANYCHAT), instagram: channelOf(INBOX) })], HERE),
  'wrong-muted-menu': of([{ ...shopA(MANYCHAT), mutedUntil: NOW + 4 * HOUR }], { ...HERE, menu: true }),
  'look-alike': of([shopA({ verdict: 'other-app', app: 'Hаrаvan Funnel Pro' })], HERE),
  diverted: of([shopA(DIVERTED)], HERE),
  'meta-inbox': of([shopA(INBOX, null)], HERE),
  'nothing-chosen': of([shopA(NOTHING)], HERE),
  intended: of([pageOf(A, 'Shop A', { messenger: { ...channelOf(MANYCHAT), intended: 'ManyChat' } })], HERE),
  stale: of(
    [
      pageOf(
        A,
        'Shop A',
        { messenger: { ...channelOf(OURS, null, 90 * HOUR), lastSeen: NOW - 50 * HOUR } },
        {
          lastLook: { at: NOW - 50 * HOUR, unreadable: null },
          nextCheck: null,
        },
      ),
    ],
    HERE,
    { settings: { checkEveryHours: null } },
  ),
  'unreadable-no-access': of([unreadableOf('no-access', null)], HERE),
  'unreadable-not-rendered': of([unreadableOf('not-rendered')], HERE),
  'unreadable-ambiguous': of([unreadableOf('ambiguous')], HERE),
  'unreadable-not-acting': of([unreadableOf('not-acting-as-page')], HERE),
  'wrong-and-signed-out': of([{ ...unreadableOf('signed-out', channelOf(MANYCHAT)) }], HERE),
  'signed-out': of([unreadableOf('signed-out'), { ...unreadableOf('signed-out'), id: '2000000000000009', name: 'Shop B' }], HERE),
  checking: of(
    [shopA(OURS), ...OTHERS],
    {},
    {
      checking: { pageId: A, done: 1, total: 4, queue: ['2000000000000001'], startedAt: NOW - 5_000, again: null },
    },
  ),
  'all-right': of([shopA(OURS, null), ...MORE.slice(0, 3)]),
  many: of([shopA(OURS), ...OTHERS, ...MORE]),
  search: of([shopA(OURS), ...OTHERS, ...MORE], { query: 'dien' }),
  'search-nothing': of([shopA(OURS), ...OTHERS, ...MORE], { query: 'xyz' }),
  'row-open': of([shopA(MANYCHAT), ...OTHERS], { ...HERE, opened: 0 }),
  'no-host-access': of([shopA(OURS)], { hostsGranted: false }),
  offline: of([shopA(OURS)], { ...HERE, online: false }),
  'notifications-blocked': of([shopA(OURS)], { ...HERE, notificationsGranted: false }),
  'checks-explained': of([shopA(OURS)], HERE, { watch: { explained: false } }),
  'data-lost': of([shopA(OURS)], HERE, { watch: { forgotten: { stretches: 9, transitions: 0 }, setAside: 1 } }),
  'long-names': of(
    [
      pageOf(A, LONG, { messenger: channelOf({ verdict: 'other-app', app: `${'Chatbot'.repeat(30)} ${LONG}`.slice(0, 300) }) }),
      pageOf('2000000000000010', LONG, { messenger: channelOf({ verdict: 'other-app', app: LONG }) }),
      pageOf('2000000000000011', 'متجر الأزياء', { messenger: channelOf({ verdict: 'other-app', app: 'בוט מכירות' }) }),
    ],
    HERE,
  ),
};

/** A situation as the background would have stored it. */
export function documentsOf({ state }: Situation, language: Language): Documents {
  const document = (content: unknown) => ({ version: VERSION, content });
  return {
    ...Object.fromEntries(Object.values(state.records).map((record) => [PAGE + record.id, document(record)])),
    [SETTINGS]: document({ ...state.settings, language }),
    [WATCH]: document(state.watch),
  };
}
