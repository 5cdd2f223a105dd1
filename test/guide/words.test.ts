import { describe, expect, it } from 'vitest';
import { addressOfWay, bestWay, nextWay, type Way, wayOfAddress } from '../../components/domain/ways';
import { sentenceText } from '../../components/guide/coach-mark/sentence';
import { handOffText } from '../../components/guide/hand-off';
import { namesOurApp } from '../../components/guide/our-app';
import type { Step, WordsReason } from '../../components/guide/step';
import { type Telling, viewOf } from '../../components/guide/view';
import { writtenSteps } from '../../components/guide/written-steps';
import { translateGuide } from '../../components/i18n/guide';
import { OURS, PAGE_ID } from './screens';

const telling = (over: Partial<Telling> = {}): Telling => ({
  language: 'vi',
  pageId: PAGE_ID,
  page: null,
  channel: 'messenger',
  ourApp: OURS,
  screenLanguage: 'vi',
  reading: { verdict: 'other-app', defaultApp: 'ManyChat' },
  before: 'ManyChat',
  handOff: { state: 'idle', copy: () => {} },
  end: () => {},
  ...over,
});
const point = (over: object = {}): Step =>
  ({
    kind: 'point',
    action: 'configure',
    element: document.body,
    label: 'Cấu hình',
    task: 'default-app',
    precious: [],
    remaining: 2,
    ...over,
  }) as Step;

describe('the ways to the setting', () => {
  it('are told by their addresses', () => {
    for (const way of ['business-suite', 'acting-page', 'legacy'] as const) {
      for (const channel of ['messenger', 'instagram'] as const)
        expect(wayOfAddress(new URL(addressOfWay(way, PAGE_ID, channel)))).toBe(way);
    }
    expect(wayOfAddress(new URL('https://business.facebook.com/latest/home'))).toBeNull();
    expect(wayOfAddress(new URL('https://www.facebook.com/settings?tab=notifications'))).toBeNull();
    expect(wayOfAddress(new URL(`https://www.facebook.com/${PAGE_ID}/settings/?tab=messenger_platform`))).toBe('legacy');
  });

  it('the best that isn’t refused; one that is known to work before all others', () => {
    expect(bestWay({})).toBe('business-suite');
    expect(bestWay({ 'business-suite': 'refused' })).toBe('acting-page');
    expect(bestWay({ legacy: 'works' })).toBe('legacy');
    expect(bestWay({ 'business-suite': 'refused', 'acting-page': 'refused', legacy: 'refused' })).toBeNull();
  });

  it('never lead in a circle', () => {
    expect(nextWay({}, 'business-suite')).toBe('acting-page');
    expect(nextWay({}, 'acting-page')).toBe('legacy');
    expect(nextWay({}, 'legacy')).toBeNull();
    expect(nextWay({ 'business-suite': 'works' }, 'legacy')).toBe('business-suite');
  });
});

describe('names', () => {
  it.each([
    'Haravan Funnel',
    'Haravan Funnel Settings',
    'Cài đặt Haravan Funnel',
    'haravan\u00A0funnel',
    'Haravan Funnel の設定',
    'Role for Haravan Funnel',
  ])('%s is about our app', (title) => {
    expect(namesOurApp(title, [OURS])).toBe(true);
  });
  it.each([
    'Haravan Funnel Pro',
    'Haravan Funnel Pro Settings',
    'xHaravan Funnel',
    'Cài đặt Haravan',
    'My Haravan Funnel Settings',
    'Haravan Funnels',
  ])('%s isn’t', (title) => {
    expect(namesOurApp(title, [OURS])).toBe(false);
  });
});

describe('what the bubble says', () => {
  it('quotes the label, the app in charge and how much is left', () => {
    const view = viewOf(point(), telling());
    expect(view.title).toEqual(['Bấm ', { quoted: 'Cấu hình' }]);
    expect(view.details.map(sentenceText)).toEqual(['Messenger của Trang đang giao cho \u2068ManyChat\u2069.']);
    expect(view.progress).toBe('còn 2 việc');
    expect(viewOf(point({ remaining: null }), telling()).progress).toBeNull();
  });

  it('what was fixed, from which app, and what happens to threads that are held', () => {
    const done: Step = { kind: 'done', channel: 'messenger', app: OURS };
    const details = (before: string | null | undefined): string => viewOf(done, telling({ before })).details.map(sentenceText).join(' ');
    expect(details('ManyChat')).toMatch(/ManyChat.*24 giờ/u);
    expect(details('Page Inbox')).toMatch(/24 giờ.*“Chuyển đến thư mục xong”/u);
    expect(details(null)).toContain('chưa chọn');
    expect(details(undefined)).toContain('đã đúng');
    expect(sentenceText(viewOf(done, telling({ before: undefined })).title)).not.toContain('sửa xong');
  });

  const reasons: WordsReason[] = [
    'elsewhere',
    'other-page',
    'other-channel',
    'which-page',
    'not-connected',
    'not-recognised',
    'signed-out',
    'not-acting-as-page',
    'no-access',
    'superseded',
  ];
  it.each(
    reasons.flatMap(
      (reason) =>
        [
          ['vi', reason],
          ['en', reason],
        ] as const,
    ),
  )('%s: %s', (language, reason) => {
    const view = viewOf({ kind: 'words', reason, way: 'acting-page', remaining: null }, telling({ language }));
    expect(sentenceText(view.title)).not.toMatch(/[{}]|words\./u);
    expect(view.details.length + view.steps.length).toBeGreaterThan(0);
    for (const sentence of [...view.details, ...view.steps]) expect(sentenceText(sentence)).not.toMatch(/[{}]|words\./u);
    if (reason === 'no-access')
      expect(view.actions[0]).toMatchObject({ main: true, text: language === 'vi' ? 'Gửi cho quản trị viên' : 'Send to your admin' });
    if (reason === 'not-connected') expect(view.actions[0]).toMatchObject({ href: 'https://app.harasocial.com/', newTab: true });
  });

  it('which Page is meant, and how to go there where no address leads to it', () => {
    const step = (way: Way | null): Step => ({ kind: 'words', reason: 'other-page', way, remaining: null });
    const led = viewOf(step('business-suite'), telling({ page: 'Shop A' }));
    expect(led.details.map(sentenceText)).toEqual(['Trang cần sửa là \u2068Shop A\u2069.']);
    expect(led).toMatchObject({ steps: [], actions: [{ main: true }] });
    const told = viewOf(step(null), telling());
    expect(told.steps).toHaveLength(3);
    expect(told.actions).toEqual([]);
  });

  it('written steps speak the language of Meta’s screen', () => {
    const said = (screenLanguage: string): string => writtenSteps(screenLanguage, OURS, translateGuide('vi')).map(sentenceText).join(' ');
    expect(said('vi')).toMatch(/Ứng dụng mặc định.*Cấu hình.*Haravan Funnel.*Lưu/u);
    expect(said('es')).toMatch(/Enrutamiento.*Configurar.*Guardar/u);
    expect(said('es_LA')).toBe(said('es'));
    expect(said('de')).toMatch(/Default routing app.*Configure.*Save/u);
  });
});

describe('the hand-off', () => {
  const about = {
    pageId: PAGE_ID,
    page: 'Tiệm Nhà Mây',
    channel: 'messenger',
    verdict: 'other-app',
    app: 'ManyChat',
    since: null,
    now: 0,
    ourApp: OURS,
  } as const;

  it('says which Page, what is wrong, what it costs, and the steps with the link', () => {
    const text = handOffText({ ...about, language: 'vi' });
    expect(text).toContain('Tiệm Nhà Mây');
    expect(text).toContain('ManyChat');
    expect(text).toContain('#10');
    expect(text).toContain(`https://business.facebook.com/latest/settings/conversation_routing?asset_id=${PAGE_ID}`);
    expect(text).toMatch(/Cấu hình.*Haravan Funnel[\s\S]*Lưu/u);
    expect(text.length).toBeLessThan(700);
  });

  it('in English where the interface is English; with the time where it is known', () => {
    const text = handOffText({ ...about, language: 'en', since: Date.now() - 60_000, now: Date.now() });
    expect(text).toContain('Seen since');
  });

  it.each(['meta-inbox', 'nothing-chosen', 'diverted', 'unreadable'] as const)('of %s', (verdict) => {
    const text = handOffText({ ...about, language: 'vi', verdict, app: verdict === 'diverted' ? 'Botcake' : null, page: null });
    expect(text).not.toMatch(/[{}]|null|undefined/u);
  });
});
