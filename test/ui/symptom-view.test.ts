import { describe, expect, it, vi } from 'vitest';
import type { Outcome } from '../../components/domain/outcome';
import type { PageRecord } from '../../components/domain/record';
import { HOUR, MINUTE } from '../../components/domain/times';
import { bookSymptoms } from '../../components/domain/trouble';
import { translateHelp } from '../../components/i18n/help';
import { translateSymptom } from '../../components/i18n/symptom';
import { contactReport } from '../../components/ui/contact-report';
import { plainText } from '../../components/ui/notice/notice-view';
import { noPageView, type SymptomActions, symptomView, whichPageView } from '../../components/ui/symptom-view';
import { OURS, PAGE, START, Story, withApp } from '../domain/make';

function actions(): SymptomActions {
  return {
    mend: vi.fn(),
    openInbox: vi.fn(),
    openSuite: vi.fn(),
    handOff: vi.fn(),
    contact: vi.fn(),
    help: vi.fn(),
    choose: vi.fn(),
    morePages: vi.fn(),
  };
}

function record(): PageRecord {
  const story = new Story();
  story.read(withApp(OURS), START);
  story.read(withApp('ManyChat'), START + HOUR);
  const found = [
    { kind: 'error-10' as const, at: START + 2 * HOUR, count: 3 },
    { kind: 'error-100' as const, at: START + 2 * HOUR + MINUTE, count: 1 },
  ];
  story.state = bookSymptoms(story.state, PAGE, found, START + 3 * HOUR).state;
  return story.record();
}

function view(outcome: Outcome, language: 'vi' | 'en', copied: 'copied' | null = null) {
  const { symptoms = [], trouble } = record();
  if (trouble === undefined) throw new Error('no trouble');
  const made = actions();
  const standing = { outcome, page: 'Shop A', ours: OURS, symptoms, trouble, copied, now: START + 3 * HOUR };
  return { actions: made, view: symptomView(standing, translateSymptom(language), made) };
}

const wrong = (verdict: 'other-app' | 'meta-inbox' | 'diverted' | 'nothing-chosen', app: string | null): Outcome => ({
  type: 'wrong',
  channel: 'messenger',
  standing: { verdict, app },
  since: START,
});

// One of each: what it says first, and what is to be done first.
const OUTCOMES: [Outcome, string, string | undefined][] = [
  [{ type: 'checking', again: false }, 'Đang kiểm tra', undefined],
  [{ type: 'unknown', again: false }, 'Một ứng dụng khác', 'Kiểm tra & sửa'],
  [wrong('other-app', 'ManyChat'), '\u2068ManyChat\u2069 đang giữ quyền', 'Kiểm tra & sửa'],
  [wrong('meta-inbox', 'Page Inbox'), 'Hộp thư của Meta', 'Kiểm tra & sửa'],
  [wrong('diverted', 'Chatfuel'), '\u2068Chatfuel\u2069 đang nhận hội thoại', 'Kiểm tra & sửa'],
  [wrong('nothing-chosen', null), 'chưa chọn ứng dụng', 'Kiểm tra & sửa'],
  [{ type: 'intended', channel: 'messenger', app: 'ManyChat' }, 'cố ý dùng \u2068ManyChat\u2069', 'Kiểm tra & sửa'],
  [{ type: 'not-connected', channel: 'messenger' }, 'chưa kết nối', 'Kiểm tra & sửa'],
  [{ type: 'switched-off', channel: 'messenger' }, 'chưa được phép kiểm soát', 'Kiểm tra & sửa'],
  [{ type: 'fixed' }, 'Đã sửa xong', undefined],
  [{ type: 'held' }, 'riêng hội thoại này đang bị giữ', 'Mở hộp thư của Meta'],
  [{ type: 'still-right' }, 'vẫn báo lỗi', 'Liên hệ Harasocial'],
  [{ type: 'unreadable', reason: 'no-access' }, 'Chưa xem được', 'Gửi cho quản trị viên'],
  [{ type: 'unreadable', reason: 'not-rendered' }, 'Chưa xem được', 'Kiểm tra & sửa'],
  [{ type: 'working' }, 'đã hoạt động trở lại', undefined],
];

describe('the notice', () => {
  it.each(OUTCOMES)('has its own words and next step for %j', (outcome, title, first) => {
    const { view: shown } = view(outcome, 'vi');
    expect(plainText(shown.title)).toContain(title);
    expect(shown.actions[0]?.text).toBe(first);
    expect(shown.actions.filter(({ main }) => main)).toHaveLength(first === undefined ? 0 : 1);
    expect(shown.details.length).toBeGreaterThan(0);
    expect(plainText(view(outcome, 'en').view.title)).not.toBe(plainText(shown.title));
  });

  it('explains each outcome in words of its own', () => {
    const said = OUTCOMES.map(([outcome]) =>
      [view(outcome, 'vi').view.title, ...view(outcome, 'vi').view.details].map(plainText).join(' '),
    );
    expect(new Set(said).size).toBe(OUTCOMES.length);
  });

  it('says how often and when', () => {
    const text = view(wrong('other-app', 'ManyChat'), 'vi').view.details.map(plainText).join(' ');
    expect(text).toContain('#10, #100: 4 lần');
  });

  it('does what its buttons say, and says that the text was copied', () => {
    const { view: shown, actions: made } = view(wrong('other-app', 'ManyChat'), 'vi');
    for (const { press } of shown.actions) press();
    for (const done of [made.mend, made.handOff, made.help]) expect(done).toHaveBeenCalledOnce();
    expect(view({ type: 'unknown', again: false }, 'vi', 'copied').view.actions[1]?.text).toContain('Đã chép');
  });

  it('asks which Page it is, a few at a time', () => {
    const pages = Array.from({ length: 12 }, (_, index) => ({ id: String(1000 + index), name: `Shop ${index}` }));
    const made = actions();
    const question = { pages, from: 0, symptoms: [{ kind: 'error-10' as const }], conversation: null };
    const first = whichPageView(question, translateSymptom('vi'), made);
    expect(first.actions.map(({ text }) => plainText([text]).replaceAll(/[\u2068\u2069]/gu, ''))).toEqual([
      'Shop 0',
      'Shop 1',
      'Shop 2',
      'Shop 3',
      'Shop 4',
      'Trang khác…',
      'Không có trong danh sách',
    ]);
    first.actions[2]?.press();
    expect(made.choose).toHaveBeenCalledWith('1002');
    expect(whichPageView({ ...question, pages: pages.slice(0, 2) }, translateSymptom('vi'), made).actions).toHaveLength(3);
    const shared = whichPageView({ ...question, conversation: 'Trần Thu Hà' }, translateSymptom('vi'), made);
    expect(plainText(shared.title)).toContain('Trần Thu Hà');
    expect(shared.details.map(plainText).join(' ')).not.toContain('một lần');
    expect(noPageView(null, translateSymptom('vi'), made).actions[0]).toMatchObject({ text: 'Gửi cho quản trị viên', main: true });
  });
});

it('tells Harasocial of the Page, its verdicts, its errors and versions', () => {
  for (const language of ['vi', 'en'] as const) {
    const text = contactReport(record(), { extension: '0.1.0', browser: 'Test/1.0' }, START + 3 * HOUR, translateHelp(language));
    for (const part of [PAGE, 'Shop A', '0.1.0', 'Test/1.0', 'Messenger', 'ManyChat', OURS, '#10: 3', '#100: 1'])
      expect(text).toContain(part);
    expect(text.split('\n').length).toBeGreaterThanOrEqual(7);
  }
});
