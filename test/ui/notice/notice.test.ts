import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createNotice, type InPageNotice, type NoticeView } from '../../../components/ui/notice/notice';

const NAME = '<img src=x> ManyChat';
const fix = vi.fn();
const onClose = vi.fn();
let alive = true;
let notice: InPageNotice;

const VIEW: NoticeView = {
  tone: 'wrong',
  title: [{ name: NAME }, ' đang giữ quyền'],
  details: [['Thấy ', 'hôm qua']],
  actions: [
    { text: 'Sửa ngay', main: true, press: fix },
    { text: 'Nhắc sau', press: () => undefined },
  ],
};

beforeEach(() => {
  vi.useFakeTimers();
  alive = true;
  document.body.innerHTML = '<button id="theirs">Their own</button>';
  const words = { language: 'vi', name: 'Funnel Guard', close: 'Đóng' };
  notice = createNotice(document, { words, onClose, isAlive: () => alive });
});
afterEach(() => {
  notice.remove();
  vi.useRealTimers();
  vi.clearAllMocks();
});

const host = () => document.querySelector('funnel-guard-notice');
function inside(selector: string): HTMLElement {
  const found = host()?.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}
const focused = () => host()?.shadowRoot?.activeElement?.textContent ?? null;
function key(code: string, more: KeyboardEventInit = {}): void {
  const target = host()?.shadowRoot?.activeElement ?? document.activeElement ?? document.body;
  target.dispatchEvent(new KeyboardEvent('keydown', { code, key: code, bubbles: true, composed: true, cancelable: true, ...more }));
}

describe('the notice', () => {
  it('leaves no timer in a hidden tab, and none when it is gone', () => {
    const see = (hidden: boolean): void => {
      Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
      document.dispatchEvent(new Event('visibilitychange'));
    };
    notice.show(VIEW);
    expect(vi.getTimerCount()).toBe(1);
    see(true);
    expect(vi.getTimerCount()).toBe(0);
    see(false);
    expect(vi.getTimerCount()).toBe(1);
    notice.remove();
    see(false);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('says what it is given, names as text, and announces it', () => {
    notice.show(VIEW);
    expect(inside('.title').textContent).toBe(`${NAME} đang giữ quyền`);
    expect(inside('.title').querySelector('img')).toBeNull();
    expect(inside('[role=status]').textContent).toBe(`Funnel Guard: \u2068${NAME}\u2069 đang giữ quyền. Thấy hôm qua`);
    expect(inside('.stage').lang).toBe('vi');
  });

  it('takes no focus and changes nothing within the page', () => {
    document.querySelector<HTMLElement>('#theirs')?.focus();
    const before = document.body.innerHTML;
    notice.show(VIEW);
    expect(document.activeElement?.id).toBe('theirs');
    expect(document.body.innerHTML).toBe(before);
  });

  it('is reached and left by key', () => {
    document.querySelector<HTMLElement>('#theirs')?.focus();
    notice.show(VIEW);
    key('KeyG', { altKey: true, shiftKey: true });
    expect(focused()).toBe('Sửa ngay');
    key('KeyG', { altKey: true, shiftKey: true });
    expect(document.activeElement?.id).toBe('theirs');
    expect(onClose).not.toHaveBeenCalled();
  });

  it('is closed by its cross, and by Escape only from within', () => {
    notice.show(VIEW);
    key('Escape', { key: 'Escape' });
    expect(host()).not.toBeNull();
    inside('.action').focus();
    key('Escape', { key: 'Escape' });
    expect(host()).toBeNull();
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it('keeps the focus where it was when what it says changes', () => {
    notice.show(VIEW);
    inside('.action.main').focus();
    notice.show({ ...VIEW, title: ['Đã chép'] });
    expect(focused()).toBe('Sửa ngay');
    inside('.action.main').click();
    expect(fix).toHaveBeenCalledTimes(1);
  });

  it('leaves a button in place while what it says stays the same, and has it do the latest', () => {
    notice.show(VIEW);
    const button = inside('.action.main');
    const later = vi.fn();
    notice.show({ ...VIEW, actions: VIEW.actions.map((action) => ({ ...action, press: later })) });
    expect(inside('.action.main')).toBe(button);
    button.click();
    expect([fix.mock.calls.length, later.mock.calls.length]).toEqual([0, 1]);
    notice.show({ ...VIEW, details: [['Thấy hôm nay']] });
    expect(inside('.detail').textContent).toBe('Thấy hôm nay');
  });

  it('keeps its presses from the page', () => {
    const theirs = vi.fn();
    document.addEventListener('click', theirs);
    notice.show(VIEW);
    inside('.action').click();
    document.removeEventListener('click', theirs);
    expect(theirs).not.toHaveBeenCalled();
  });

  it('goes with the extension', () => {
    notice.show(VIEW);
    alive = false;
    vi.advanceTimersByTime(1_000);
    expect(host()).toBeNull();
  });

  it('leaves no second one when it is put in again', () => {
    notice.show(VIEW);
    const words = { language: 'vi', name: 'Funnel Guard', close: 'Đóng' };
    const second = createNotice(document, { words, onClose, isAlive: () => alive });
    expect(document.querySelectorAll('funnel-guard-notice')).toHaveLength(1);
    second.remove();
  });
});
