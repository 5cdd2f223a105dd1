/** What pictures are taken of: each page in each situation, at the widths that it has. */

import { type ChannelRecord, newChannelRecord, type PageRecord, type Transition } from '../../components/domain/record';
import { DAY, HOUR } from '../../components/domain/times';
import { channelOf, MANYCHAT, MORE, NOW, OTHERS, OURS, of, pageOf, SITUATIONS, type Situation } from './states';

export type { Situation } from './states';
export { documentsOf, NOW } from './states';

/** One picture in each look. */
export interface Shot {
  path: string;
  situation: Situation;
  widths: readonly number[];
}

const A = '1548373332058326';
const POPUP = [320, 400];
const PAGE = [320, 1280];

const moved = (from: Transition['from'], to: Transition['to'], ago: number): Transition => ({
  from,
  to,
  at: NOW - ago,
  lastSeenBefore: from === null ? null : NOW - ago - 4 * HOUR,
  sight: 'check',
});

/** A month with two bad days in it, and one in which nobody looked. */
const pastOfMonth: ChannelRecord = {
  ...channelOf(MANYCHAT),
  transitions: [
    moved(null, OURS, 26 * DAY),
    moved(OURS, MANYCHAT, 15 * DAY),
    moved(MANYCHAT, OURS, 13 * DAY),
    moved(OURS, MANYCHAT, 55 * 60_000),
  ],
  count: 4,
  evidence: { defaultApp: 'ManyChat', socialApp: 'Haravan Funnel', ourAppConnected: true, takeControl: false },
  surface: 'business',
  seen: {
    standings: [OURS, MANYCHAT],
    stretches: [
      [NOW - 26 * DAY, NOW - 15 * DAY - 4 * HOUR, 0],
      [NOW - 15 * DAY, NOW - 13 * DAY - 4 * HOUR, 1],
      [NOW - 13 * DAY, NOW - 7 * DAY, 0],
      [NOW - 6 * DAY, NOW - 5 * HOUR, 0],
      [NOW - HOUR, NOW, 1],
    ],
  },
};
const watched: PageRecord = pageOf(A, 'Thời trang Linh Đan', {
  messenger: pastOfMonth,
  instagram: {
    ...newChannelRecord(),
    ...channelOf(OURS, null, 26 * DAY),
    seen: { standings: [OURS], stretches: [[NOW - 26 * DAY, NOW, 0]] },
  },
});
const dashboard = of([watched, ...OTHERS, ...MORE]);
const symptoms: PageRecord['symptoms'] = [
  { kind: 'error-10', at: NOW - 3 * HOUR, count: 4 },
  { kind: 'error-100', at: NOW - 20 * 60_000, count: 1 },
];
const passed: Situation['state'] = {
  ...of([]).state,
  watch: { ...of([]).state.watch, passed: [{ id: A, name: 'Thời trang Linh Đan', failed: null, hidden: false }] },
};

const popups = Object.entries(SITUATIONS).map(([name, situation]): [string, Shot] => [
  name,
  { path: 'popup.html', situation, widths: POPUP },
]);
const page = (path: string, situation: Situation): Shot => ({ path, situation, widths: PAGE });

/** All pictures by name. */
export const SHOTS: Readonly<Record<string, Shot>> = {
  ...Object.fromEntries(popups),
  'first-run-open': page('first-run.html', of([])),
  'first-run-allow': page('first-run.html', of([], { hostsGranted: false })),
  'first-run-check': page('first-run.html', { state: passed, currentPageId: A }),
  'first-run-checking': page('first-run.html', SITUATIONS.checking as Situation),
  'first-run-done': page('first-run.html', of([watched, ...MORE.slice(0, 2)])),
  'first-run-offline': page('first-run.html', { state: passed, currentPageId: A, online: false }),
  'dashboard-pages': page('options.html', dashboard),
  'dashboard-empty': page('options.html', of([])),
  'dashboard-bulk': page('options.html', { ...dashboard, ticked: [0, 2, 3] }),
  'dashboard-search-nothing': page('options.html', { ...dashboard, query: 'xyz' }),
  'dashboard-blocked': page('options.html', { ...dashboard, hostsGranted: false, notificationsGranted: false }),
  'dashboard-long-names': page('options.html', SITUATIONS['long-names'] as Situation),
  'dashboard-page': page(`options.html#page/${A}`, dashboard),
  'dashboard-page-unreadable': page(`options.html#page/${A}`, SITUATIONS['unreadable-no-access'] as Situation),
  'dashboard-settings': page('options.html#settings', of([watched], {}, { settings: { quietHours: { from: 1320, to: 420 } } })),
  'dashboard-data': page('options.html#data', dashboard),
  'dashboard-diagnosis': page('options.html#diagnosis', dashboard),
  'dashboard-privacy': page('options.html#privacy', dashboard),
  help: page('help.html', of([])),
  'help-report': page(`help.html?page=${A}`, of([{ ...watched, symptoms }])),
};
