import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Language } from '../../components/domain/settings';
import { speak } from '../../components/i18n/message';
import { Popup, type PopupActions } from '../../components/ui/popup';
import { popupView } from '../../components/ui/popup-view';
import { channelOf, MANYCHAT, NOW, OURS, pageOf, SITUATIONS, type Situation } from './states';

let root: HTMLElement;
let actions: { [Name in keyof PopupActions]: ReturnType<typeof vi.fn> };

beforeAll(() => speak('en'));

beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
  const names = [
    'fix',
    'check',
    'stop',
    'mute',
    'intend',
    'remove',
    'speak',
    'openMeta',
    'openDashboard',
    'grantHosts',
    'copy',
    'search',
    'understand',
    'checksOff',
  ] as const;
  actions = Object.fromEntries(names.map((name) => [name, vi.fn()])) as typeof actions;
  actions.copy.mockResolvedValue(true);
});

afterEach(() => {
  render(null, root);
  root.remove();
});

function open(name: string, language: Language = 'vi', more: Partial<Situation> = {}): void {
  const situation = { ...(SITUATIONS[name] as Situation), ...more };
  const { records, settings, watch } = situation.state;
  const view = popupView({
    records,
    settings,
    watch,
    passed: watch.passed,
    currentPage: situation.currentPageId === undefined ? null : { id: situation.currentPageId, name: null },
    hostsGranted: situation.hostsGranted ?? true,
    notificationsGranted: situation.notificationsGranted ?? true,
    online: situation.online ?? true,
    query: situation.query ?? '',
    now: NOW,
  });
  const props = { view, language, now: NOW, query: situation.query ?? '', settings, failed: false };
  act(() => render(<Popup {...props} actions={actions as unknown as PopupActions} />, root));
}

function found<Found extends Element>(selector: string): Found {
  const element = root.querySelector<Found>(selector);
  if (element === null) throw new Error(`There is no ${selector}.`);
  return element;
}
const text = (selector: string) => root.querySelector(selector)?.textContent?.replaceAll('\u00A0', ' ') ?? null;
function button(name: string): HTMLButtonElement {
  const named = [...root.querySelectorAll<HTMLButtonElement>('button, summary')].find((one) => one.textContent?.trim() === name);
  if (named === undefined) throw new Error(`There is no button "${name}".`);
  return named;
}
const press = (name: string) => act(() => button(name).click());

describe('the sentence', () => {
  it.each([
    ['wrong', 'vi', 'ManyChat đang giữ quyền xử lý hội thoại của Trang Shop A — từ 14:05 hôm nay'],
    ['wrong', 'en', 'ManyChat is in charge of the conversations of Shop A — since 14:05 today'],
    ['meta-inbox', 'vi', 'Hộp thư của Meta đang giữ quyền xử lý hội thoại của Trang Shop A — ít nhất từ 14:05 hôm nay'],
    ['diverted', 'vi', 'Botcake đang nhận một phần hội thoại của Trang Shop A — từ 14:05 hôm nay'],
    ['nothing-chosen', 'vi', 'Trang Shop A chưa chọn ứng dụng nào xử lý hội thoại — từ 14:05 hôm nay'],
    ['right', 'vi', 'Haravan Funnel đang giữ quyền xử lý hội thoại của Trang Shop A'],
    ['unreadable-ambiguous', 'vi', 'Chưa đọc được cài đặt của Trang Shop A'],
    ['not-checked', 'en', '1548373332058326 hasn’t been checked yet'],
  ] as const)('%s, %s', (name, language, sentence) => {
    open(name, language);
    expect(text('article .sentence')).toBe(sentence);
  });

  it('says when the change was, that the name only looks alike, and when it is looked at', () => {
    open('wrong');
    expect(text('.card-text')).toContain('Đổi trong khoảng 10:05 – 14:05 hôm nay.');
    expect(text('.look-times')).toBe('Xem lần cuối 12 phút trướcKiểm tra tiếp 3 giờ nữa');
    open('look-alike');
    expect(text('.look-alike')).toBe('Đây không phải Haravan Funnel: tên chỉ gần giống.');
  });
});

describe('a change that was made in this browser', () => {
  it('is said to be the person’s own', () => {
    const channel = channelOf(MANYCHAT, OURS, 3 * 60_000);
    const [last] = channel.transitions;
    if (last === undefined) throw new Error('no transition');
    const page = pageOf('1548373332058326', 'Shop A', { messenger: { ...channel, transitions: [{ ...last, here: true }] } });
    const { state } = SITUATIONS.wrong as Situation;
    open('wrong', 'vi', { state: { ...state, records: { [page.id]: page } } });
    expect(text('.card-text')).toContain('Bạn vừa đổi trên chính trình duyệt này.');
    open('wrong');
    expect(text('.card-text')).not.toContain('Bạn vừa đổi');
  });
});

describe('names from outside', () => {
  it('are text in a direction of their own, and cut', () => {
    open('long-names');
    const names = [...root.querySelectorAll('bdi')];
    expect(names.length).toBeGreaterThan(4);
    for (const name of names) expect(Array.from(name.textContent ?? '').length).toBeLessThanOrEqual(64);
    expect(names.some((name) => name.title.length === 300)).toBe(true);
  });

  it('never become markup', () => {
    const { state } = SITUATIONS.wrong as Situation;
    const page = pageOf('1548373332058326', '<img src=x onerror=alert(1)>', { messenger: channelOf(MANYCHAT) });
    open('wrong', 'vi', { state: { ...state, records: { [page.id]: page } } });
    expect(root.querySelector('article img')).toBeNull();
    expect(text('article .sentence')).toContain('<img src=x onerror=alert(1)>');
  });
});

describe('what can be done', () => {
  it('fixes the channel that the sentence is about, and checks', () => {
    open('wrong-two-channels');
    press('Sửa ngay');
    expect(actions.fix).toHaveBeenCalledWith('1548373332058326', 'messenger');
    press('Sửa Shop A Instagram');
    expect(actions.fix).toHaveBeenLastCalledWith('1548373332058326', 'instagram');
    press('Kiểm tra ngay');
    expect(actions.check).toHaveBeenCalledWith(['1548373332058326']);
  });

  it('has one primary button for each state', () => {
    for (const [name, situation] of Object.entries(SITUATIONS)) {
      if (situation.currentPageId === undefined || situation.hostsGranted === false) continue;
      open(name);
      expect([name, root.querySelectorAll('article .button.primary').length]).toEqual([
        name,
        ['right', 'intended', 'offline', 'notifications-blocked', 'checks-explained', 'data-lost'].includes(name) ? 0 : 1,
      ]);
    }
  });

  it('mutes, remembers what is intended, and removes after a question', () => {
    open('wrong');
    press('Cố ý dùng ManyChat');
    expect(actions.intend).toHaveBeenCalledWith('1548373332058326', 'messenger', 'ManyChat');
    press('Nhắc lại sau 4 giờ');
    expect(actions.mute).toHaveBeenCalledWith('1548373332058326', NOW + 4 * 3_600_000);
    press('Tắt thông báo của Trang này');
    expect(actions.mute).toHaveBeenLastCalledWith('1548373332058326', Number.MAX_SAFE_INTEGER);
    press('Bỏ theo dõi Trang này');
    expect(actions.remove).not.toHaveBeenCalled();
    press('Bỏ theo dõi');
    expect(actions.remove).toHaveBeenCalledWith('1548373332058326');
  });

  it('takes back what is intended and muted', () => {
    open('intended');
    press('Không còn cố ý dùng ManyChat');
    expect(actions.intend).toHaveBeenCalledWith('1548373332058326', 'messenger', null);
    open('wrong-muted-menu');
    expect(text('.muted-note')).toBe('Thông báo tắt đến 19:00 hôm nay');
    press('Bật lại thông báo');
    expect(actions.mute).toHaveBeenCalledWith('1548373332058326', null);
  });

  it('copies a text for the admin', async () => {
    open('unreadable-no-access');
    await act(async () => button('Chép lời nhắn cho quản trị viên').click());
    const [copied] = actions.copy.mock.calls[0] as [string];
    expect(copied).toContain('Shop A (Messenger)');
    expect(copied).toContain('https://business.facebook.com/latest/settings/conversation_routing?asset_id=1548373332058326');
    expect(copied).toContain('Haravan Funnel');
    expect(text('.copied')).toBe('Đã chép. Dán vào tin nhắn gửi quản trị viên.');
  });

  it('doesn’t check while it can’t', () => {
    open('offline');
    press('Kiểm tra ngay');
    expect(button('Kiểm tra ngay').getAttribute('aria-disabled')).toBe('true');
    expect(actions.check).not.toHaveBeenCalled();
  });

  it('shows the first of hundreds of Pages, and more at a press, which leads on to them', () => {
    const shops = Array.from({ length: 100 }, (_, index) => pageOf(`${4e15 + index}`, `Shop ${index}`, { messenger: channelOf(MANYCHAT) }));
    const { state } = SITUATIONS['all-right'] as Situation;
    open('all-right', 'vi', { state: { ...state, records: Object.fromEntries(shops.map((shop) => [shop.id, shop])) } });
    // One of them is shown large.
    expect(root.querySelectorAll('.row')).toHaveLength(30);
    press('Hiện thêm 50 Trang');
    expect(root.querySelectorAll('.row')).toHaveLength(80);
    expect(document.activeElement).toBe(root.querySelectorAll('.row')[30]?.querySelector('button'));
    press('Hiện thêm 19 Trang');
    expect(root.querySelectorAll('.row')).toHaveLength(99);
    expect(root.querySelector('.more-rows')).toBeNull();
  });

  it('opens a row, grants hosts, opens Meta, stops, searches, switches the language', () => {
    open('many');
    const row = found<HTMLButtonElement>('.row-button');
    expect(row.getAttribute('aria-expanded')).toBe('false');
    act(() => row.click());
    expect(row.getAttribute('aria-expanded')).toBe('true');
    expect(text('.row article .sentence')).toContain('Mỹ phẩm Hồng Nhung');
    const search = found<HTMLInputElement>('input[type=search]');
    search.value = 'dien';
    search.dispatchEvent(new Event('input', { bubbles: true }));
    expect(actions.search).toHaveBeenCalledWith('dien');
    found<HTMLInputElement>('label[lang=en] input').click();
    expect(actions.speak).toHaveBeenCalledWith('en');
    open('no-host-access');
    press('Cho phép');
    expect(actions.grantHosts).toHaveBeenCalled();
    open('first-run');
    press('Mở Meta Business Suite');
    expect(actions.openMeta).toHaveBeenCalled();
    open('checking');
    press('Dừng');
    expect(actions.stop).toHaveBeenCalled();
  });
});

describe('all situations', () => {
  it.each(Object.keys(SITUATIONS))('%s has no text left open, in both languages', (name) => {
    for (const language of ['vi', 'en'] as const) {
      open(name, language);
      expect(root.textContent).not.toMatch(/\{\w+\}|undefined|NaN|\[object/u);
      for (const one of root.querySelectorAll('button, summary, input')) {
        const label = one.textContent?.trim() || one.getAttribute('aria-label') || one.closest('label')?.textContent?.trim();
        expect(label).toBeTruthy();
      }
    }
  });
});

describe('checks in the background', () => {
  it('are explained once, in a sentence with an off switch', () => {
    open('checks-explained');
    expect(text('.notice')).toContain('Cứ khoảng 4 giờ một lần, Funnel Guard tự mở một thẻ nền');
    press('Tắt tự kiểm tra');
    expect(actions.checksOff).toHaveBeenCalledOnce();
    press('Đã hiểu');
    expect(actions.understand).toHaveBeenCalledWith('checks');
  });
});
