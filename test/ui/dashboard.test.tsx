import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { State } from '../../components/domain/state';
import { DAY } from '../../components/domain/times';
import { speak } from '../../components/i18n/message';
import { Dashboard, type Place, placeOf } from '../../components/ui/dashboard/dashboard';
import type { DashboardActions } from '../../components/ui/dashboard/dashboard-actions';
import { entriesOf } from '../../components/ui/dashboard/dashboard-view';
import { Row } from '../../components/ui/dashboard/page-table';
import { textsOf } from '../../components/ui/texts';
import { SHOTS } from './shots';
import { NOW, pageOf } from './states';

const A = '1548373332058326';
const full = (SHOTS['dashboard-pages'] as { situation: { state: State } }).situation.state;
let root: HTMLElement;
let actions: { [Name in keyof DashboardActions]: ReturnType<typeof vi.fn> };

beforeAll(() => speak('en'));
beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
  const names = [
    ...['fix', 'check', 'mute', 'intend', 'remove', 'copy', 'openSuite', 'allow', 'stop', 'set', 'setInterval', 'showRange'],
    ...['saveBackup', 'saveHistory', 'importBackup', 'removeAll'],
  ];
  actions = Object.fromEntries(names.map((name) => [name, vi.fn()])) as unknown as typeof actions;
  actions.set.mockResolvedValue(true);
});
afterEach(() => {
  render(null, root);
  root.remove();
});

function open(place: Place, state = full, language: 'vi' | 'en' = 'vi', fixed: readonly 'ourApps'[] = []): void {
  const surroundings = { version: '0.1.0', userAgent: 'Test', hostsGranted: true, harasocialGranted: true, notificationsGranted: true };
  const props = { place, state, surroundings, fixed, online: true, range: '30d' as const, language, failed: false };
  const texts = textsOf(language, NOW);
  act(() =>
    render(<Dashboard {...props} texts={texts} entries={entriesOf(state, NOW)} actions={actions as unknown as DashboardActions} />, root),
  );
}

const texts = (selector: string) => [...root.querySelectorAll(selector)].map((element) => element.textContent?.trim() ?? '');
function found<Found extends Element>(selector: string): Found {
  const element = root.querySelector<Found>(selector);
  if (element === null) throw new Error(`There is no ${selector}.`);
  return element;
}
function press(name: string): void {
  const button = [...root.querySelectorAll<HTMLElement>('button, summary')].find((one) => one.textContent?.trim() === name);
  if (button === undefined) throw new Error(`There is no button "${name}".`);
  act(() => button.click());
}
function change(selector: string, value: string, event = 'change'): void {
  const control = found<HTMLInputElement>(selector);
  control.value = value;
  act(() => void control.dispatchEvent(new Event(event, { bubbles: true })));
}
function filterBy(filter: string): void {
  act(() => found<HTMLElement>(`.filter.tone-${filter} input`).click());
}
const names = () => texts('tbody th a .name');

it('the end of the address names the place', () => {
  expect(placeOf('')).toEqual({ part: 'pages' });
  expect(placeOf('#settings')).toEqual({ part: 'settings' });
  expect(placeOf(`#page/${A}`)).toEqual({ pageId: A });
  expect(placeOf('#page/<img>')).toEqual({ part: 'pages' });
});

describe('the table', () => {
  it('lists every Page, worst first, with the way to the fix', () => {
    open({ part: 'pages' });
    expect(names()).toHaveLength(11);
    expect(names().slice(0, 2)).toEqual(['Thời trang Linh Đan', 'Đồ chơi trẻ em Bống Bang']);
    act(() => found<HTMLElement>('tbody .act button').click());
    expect(actions.fix).toHaveBeenCalledWith(A, 'messenger');
  });

  it('is searched without accents, filtered and put in order', () => {
    open({ part: 'pages' });
    change('input[type=search]', 'dien thoai', 'input');
    expect(names()).toEqual(['Điện thoại Đức Huy']);
    change('input[type=search]', 'botnet', 'input');
    expect(texts('.empty')).toEqual(['Không có Trang nào khớp.']);
    change('input[type=search]', '', 'input');
    expect(texts('.filter')).toEqual(['Tất cả 11', 'Cần sửa ngay 2', 'Cần xem lại 1', 'Chưa rõ 1', 'Đang ổn 6', 'Cố ý 1']);
    filterBy('intended');
    expect(names()).toEqual(['Nội thất Gỗ Việt']);
    filterBy('all');
    change('.controls select', 'name');
    expect(names()[0]).toBe('Áo dài Thu Thuỷ');
  });

  it('does things with several Pages at once, and only with those that are listed', () => {
    open({ part: 'pages' });
    act(() => found<HTMLInputElement>('thead input').click());
    filterBy('wrong');
    expect(texts('.bulk [role=status]')).toEqual(['Đã chọn 2 Trang']);
    press('Kiểm tra');
    expect(actions.check).toHaveBeenCalledWith([A, '2000000000000003']);
    press('Tắt thông báo');
    expect(actions.mute.mock.calls).toEqual([
      [A, Number.MAX_SAFE_INTEGER],
      ['2000000000000003', Number.MAX_SAFE_INTEGER],
    ]);
    press('Bỏ theo dõi');
    expect(actions.remove).not.toHaveBeenCalled();
    press('Bỏ theo dõi và xoá');
    expect(actions.remove.mock.calls).toEqual([[A], ['2000000000000003']]);
  });

  it('says how long conversations went to others', () => {
    open({ part: 'pages' });
    expect(texts('.exposure')[0]).toBe('Trong 30 ngày qua, hội thoại của 1 Trang bị ứng dụng khác giữ, tổng cộng 1 ngày 21 giờ.');
  });
});

describe('one Page', () => {
  it('has its past as a picture, in words and as a sentence', () => {
    open({ pageId: A });
    const [messenger] = root.querySelectorAll('.timeline svg');
    expect(messenger?.getAttribute('aria-label')).toMatch(/^Messenger: đúng \d+% thời gian, sai \d+%/u);
    expect(messenger?.querySelectorAll('.piece-wrong')).toHaveLength(2);
    expect(messenger?.querySelectorAll('.piece-unknown').length).toBeGreaterThan(1);
    expect(texts('.details .exposure')[0]).toMatch(
      /^Trong 30 ngày qua, hội thoại bị ứng dụng khác giữ 1 ngày 21 giờ; tính cả lúc không ai xem/u,
    );
    expect(texts('.transition')).toEqual([
      'Haravan Funnel → ManyChat',
      'ManyChat → Haravan Funnel',
      'Haravan Funnel → ManyChat',
      'Lần đầu xem: Haravan Funnel',
      'Lần đầu xem: Haravan Funnel',
    ]);
  });

  it('has the errors of Harasocial beside it, as strokes on the same scale and in words', () => {
    const record = full.records[A];
    if (record === undefined) throw new Error('The Page is gone.');
    expect(root.querySelector('.stroke-symptom')).toBeNull();
    const symptoms = [
      { kind: 'error-10' as const, at: NOW - 60 * DAY, count: 9 },
      { kind: 'error-10' as const, at: NOW - 15 * DAY, count: 4 },
      { kind: 'error-100' as const, at: NOW, count: 1 },
    ];
    open({ pageId: A }, { ...full, records: { ...full.records, [A]: { ...record, symptoms } } });
    const strokes = [...root.querySelectorAll('.stroke-symptom')].map((stroke) => stroke.getAttribute('x1'));
    expect(strokes).toEqual(['100%', '50%']);
    expect(found('.stroke-symptom').parentElement?.getAttribute('aria-label')).toContain('5 lần');
    expect(root.textContent).toContain('Lỗi #10: ứng dụng khác đang giữ quyền (4 lần)');
    expect(root.textContent).not.toContain('9 lần');
  });

  it('shows what was read and why, and is checked as often as is chosen', () => {
    open({ pageId: A }, full, 'en');
    expect(texts('.facts').join(' ')).toContain('Default appManyChat');
    change('.details select', '12');
    expect(actions.setInterval).toHaveBeenCalledWith(A, 12);
    act(() => found<HTMLInputElement>('.segments label:nth-of-type(2) input').click());
    expect(actions.showRange).toHaveBeenCalledWith('7d');
  });

  it('is told to be gone where it is', () => {
    open({ pageId: '999' });
    expect(texts('h2')).toEqual(['Trang này không còn được theo dõi']);
  });
});

describe('settings', () => {
  const kept = () => texts('.outcome');

  it('are kept at once, and said to be', async () => {
    open({ part: 'settings' });
    await act(async () => change('textarea', ' Haravan Funnel \n\nHaravan Funnel\nHaravan 2'));
    expect(actions.set).toHaveBeenCalledWith({ ourApps: ['Haravan Funnel', 'Haravan 2'] });
    expect(kept()).toEqual(['Đã lưu']);
    await act(async () => change('textarea', ' \n '));
    expect(actions.set).toHaveBeenCalledTimes(1);
    expect(kept()).toEqual(['Cần ít nhất một tên ứng dụng.']);
    actions.set.mockResolvedValue(false);
    await act(async () => change('.form select', 'off'));
    expect(actions.set).toHaveBeenLastCalledWith({ checkEveryHours: null });
    expect(kept()).toEqual(['Chưa thực hiện được. Hãy thử lại.']);
  });

  it('say what the budget means for so many Pages', () => {
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`${index}`, pageOf(`${index}`, null, {})]));
    open({ part: 'settings' }, { ...full, records: many });
    expect(texts('.hint')).toContain('300 Trang: mỗi Trang khoảng 25 giờ một lần.');
    act(() => render(null, root));
    open({ part: 'settings' }, { ...full, records: many, settings: { ...full.settings, checkEveryHours: null } });
    expect(texts('.hint').join()).not.toContain('300 Trang');
  });

  it('are out of reach where the company has fixed them', () => {
    open({ part: 'settings' }, full, 'vi', ['ourApps']);
    expect(found<HTMLTextAreaElement>('textarea').disabled).toBe(true);
    expect(root.textContent).toContain('do quản trị viên công ty đặt');
  });
});

describe('data', () => {
  it('is removed only after a question', async () => {
    open({ part: 'data' });
    actions.removeAll.mockResolvedValue(true);
    press('Xoá mọi Trang và lịch sử');
    expect(actions.removeAll).not.toHaveBeenCalled();
    await act(async () => press('Xoá tất cả'));
    expect(texts('.outcome')).toEqual(['Đã xoá mọi Trang và lịch sử.']);
  });

  it('is taken from a file, and it’s said what that brought', async () => {
    open({ part: 'data' }, full, 'en');
    const input = found<HTMLInputElement>('input[type=file]');
    const choose = async (result: unknown) => {
      actions.importBackup.mockResolvedValue(result);
      Object.defineProperty(input, 'files', { value: [new File(['{}'], 'backup.json')], configurable: true });
      await act(async () => {
        input.dispatchEvent(new Event('change', { bubbles: true }));
        await vi.waitFor(() => expect(actions.importBackup).toHaveBeenCalledWith('{}'));
      });
    };
    await choose({ ok: true, pages: 1, transitions: 4 });
    expect(texts('.outcome')).toEqual(['Done: 1 more Page, 4 changes.']);
    await choose({ ok: false, reason: 'damaged' });
    expect(texts('.outcome')[0]).toContain('Nothing was changed.');
  });
});

it('the diagnosis that is copied names no Page', async () => {
  open({ part: 'diagnosis' });
  actions.copy.mockResolvedValue(true);
  await act(async () => press('Chép chẩn đoán'));
  const [copied] = actions.copy.mock.calls[0] as [string];
  expect(JSON.parse(copied)).toMatchObject({
    version: '0.1.0',
    pages: expect.arrayContaining([expect.objectContaining({ failures: null })]),
  });
  for (const { id, name } of Object.values(full.records)) {
    expect(copied).not.toContain(id);
    expect(copied).not.toContain(name);
  }
});

it('a letter in the search draws no row anew that stays', () => {
  const records = Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => {
      const id = String(5_000_000_000 + index);
      const [sample] = Object.values(full.records);
      return [id, { ...sample, id, name: `Trang ${index}`, nextCheck: NOW + DAY }];
    }),
  ) as State['records'];
  open({ part: 'pages' }, { ...full, records });
  const before = new Set(root.querySelectorAll('tbody tr'));
  const drawn = vi.spyOn(Row.prototype, 'render');
  change('input[type=search]', 'trang 2', 'input');
  expect(names()).toHaveLength(13);
  expect([...root.querySelectorAll('tbody tr')].every((row) => before.has(row))).toBe(true);
  expect(drawn).not.toHaveBeenCalled();
  drawn.mockRestore();
});

it('a Page that is let go leads back to the list', () => {
  open({ pageId: A });
  press('Bỏ theo dõi');
  expect(actions.remove).toHaveBeenCalledWith(A);
  expect(location.hash).toBe('#pages');
});

it('a Page of which nothing was ever read has no history, rather than a good one', () => {
  open({ pageId: A }, (SHOTS['dashboard-page-unreadable'] as { situation: { state: State } }).situation.state);
  expect(root.textContent).toContain('Chưa đọc được Trang này lần nào');
  expect(root.textContent).not.toContain('không thấy hội thoại bị ứng dụng khác giữ');
});
