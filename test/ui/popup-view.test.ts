import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../components/domain/settings';
import { pageView } from '../../components/ui/page-view';
import { matches, type PopupInput, popupView, searchText } from '../../components/ui/popup-view';
import { channelOf, MANYCHAT, NOW, OURS, pageOf, SITUATIONS, type Situation } from './states';

const HOUR = 3_600_000;

function inputOf({ state, currentPageId, hostsGranted, notificationsGranted, online, query }: Situation): PopupInput {
  return {
    records: state.records,
    settings: state.settings,
    watch: state.watch,
    passed: state.watch.passed,
    currentPage: currentPageId === undefined ? null : { id: currentPageId, name: null },
    hostsGranted: hostsGranted ?? true,
    notificationsGranted: notificationsGranted ?? true,
    online: online ?? true,
    query: query ?? '',
    now: NOW,
  };
}

function viewOf(name: keyof typeof SITUATIONS, more: Partial<PopupInput> = {}) {
  return popupView({ ...inputOf(SITUATIONS[name] as Situation), ...more });
}

describe('what is told of the watch itself', () => {
  it('is told until it’s understood, and only where it matters', () => {
    expect(viewOf('right').notices).toEqual([]);
    expect(viewOf('checks-explained')).toMatchObject({ notices: ['checks'], checkedEvery: 4 * HOUR });
    expect(viewOf('checks-explained', { settings: { ...DEFAULT_SETTINGS, checkEveryHours: null } }).notices).toEqual([]);
    expect(viewOf('checks-explained', { records: {} }).notices).toEqual([]);
    expect(viewOf('data-lost').notices).toEqual(['forgotten', 'set-aside']);
  });
});

describe('which Page is shown large', () => {
  it('the one of the current tab, whatever the others are', () => {
    const view = viewOf('wrong-and-others', { currentPage: { id: '2000000000000001', name: null } });
    expect(view.lead?.name).toBe('Giày Dép Minh Châu');
    expect(view.leadIsCurrent).toBe(true);
    expect(view.others.map(({ name }) => name)).not.toContain('Giày Dép Minh Châu');
  });

  it('knows the current Page by its profile id too', () => {
    const records = { '15483': { ...pageOf('15483', 'Shop A', { messenger: channelOf(OURS) }), aliases: ['61500000000001'] } };
    expect(viewOf('right', { records, currentPage: { id: '61500000000001', name: null } }).lead?.id).toBe('15483');
  });

  it('a Page that was never looked at, where it’s in the tab', () => {
    const view = viewOf('not-checked');
    expect(view.lead).toMatchObject({ id: '1548373332058326', tone: 'unknown', watched: false });
    expect(view.lead?.channels[0].state).toBe('not-checked');
    expect(view.firstRun).toBe(false);
    const passed = [{ id: '1548373332058326', name: null, failed: 'signed-out' as const, hidden: false }];
    const inVain = viewOf('not-checked', { passed });
    expect(inVain.lead?.channels[0].state).toBe('unreadable');
  });

  it('else the worst one that isn’t right', () => {
    const view = viewOf('many');
    expect(view.lead?.name).toBe('Đồ chơi trẻ em Bống Bang');
    expect(view.leadIsCurrent).toBe(false);
  });

  it('none where all is right, and first run where there is none', () => {
    expect(viewOf('all-right').lead).toBeNull();
    expect(viewOf('all-right').summary).toEqual({ tone: 'right', kind: 'right', count: 4 });
    expect(viewOf('first-run')).toMatchObject({ firstRun: true, lead: null, summary: { kind: 'none' } });
  });
});

describe('the order of the others', () => {
  it('is worst first', () => {
    expect(viewOf('wrong-and-others').others.map(({ channels: [{ state }] }) => state)).toEqual([
      'meta-inbox',
      'nothing-chosen',
      'unreadable',
      'intended',
      'ours',
    ]);
  });

  it('puts muted ones after others that are as bad, then those that changed last', () => {
    const wrong = (id: string, ago: number, mutedUntil: number | null = null) =>
      pageOf(id, id, { messenger: channelOf(MANYCHAT, OURS, ago) }, { mutedUntil });
    const records = { 1: wrong('1', 3 * HOUR), 2: wrong('2', HOUR, NOW + HOUR), 3: wrong('3', 2 * HOUR), 4: wrong('4', HOUR) };
    const view = viewOf('right', { records, currentPage: null });
    expect([view.lead, ...view.others].map((page) => page?.id)).toEqual(['4', '3', '1', '2']);
  });
});

describe('the search', () => {
  it('finds names without accents and case, apps and ids', () => {
    expect(searchText('  Điện   THOẠI Đức ')).toBe('dien thoai duc');
    expect(viewOf('search').others.map(({ name }) => name)).toEqual(['Điện thoại Đức Huy']);
    const view = pageView(pageOf('1548373332058326', 'Shop A', { messenger: channelOf(MANYCHAT) }), DEFAULT_SETTINGS, false, NOW);
    expect(matches(view, 'manychat shop')).toBe(true);
    expect(matches(view, '154837')).toBe(true);
    expect(matches(view, 'botcake')).toBe(false);
  });

  it('is there from 8 Pages up, and counts what it hides', () => {
    expect(viewOf('many').searchable).toBe(true);
    expect(viewOf('wrong-and-others').searchable).toBe(false);
    expect(viewOf('search-nothing')).toMatchObject({ others: [], otherCount: 10 });
  });
});

describe('what stands in the way', () => {
  it.each([
    ['no-host-access', ['hosts']],
    ['offline', ['offline']],
    ['notifications-blocked', ['notifications']],
    // The Page that is shown large says by itself that one is signed out.
    ['signed-out', []],
  ])('%s', (name, notices) => {
    expect(viewOf(name).notices).toEqual(notices);
  });

  it('being signed out is said once for all Pages', () => {
    expect(viewOf('signed-out', { currentPage: { id: '9999999999', name: null } }).notices).toEqual(['signed-out']);
  });

  it('never calls all right what isn’t watched', () => {
    expect(viewOf('no-host-access').summary.kind).toBe('blocked');
    expect(viewOf('no-host-access').canCheck).toBe(false);
    expect(viewOf('offline').canCheck).toBe(false);
  });

  it('says which Page is being checked', () => {
    const view = viewOf('checking');
    expect(view.progress).toEqual({ step: 2, total: 4 });
    expect([view.lead, ...view.others].filter((page) => page?.checking).map((page) => page?.name)).toEqual([
      'Giày Dép Minh Châu',
      'Shop A',
    ]);
  });
});
