import { describe, expect, it } from 'vitest';
import type { ChannelNotice } from '../../components/domain/notice';
import { noticeButtons, noticeText } from '../../components/i18n/notice';

const now = new Date(2026, 9, 20, 15, 0).getTime();
const at = new Date(2026, 9, 20, 14, 5).getTime();
const ours = { verdict: 'ours', app: 'Haravan Funnel' } as const;
const manyChat = { verdict: 'other-app', app: 'ManyChat' } as const;
const ourApps = ['Haravan Funnel'];
const wrong: ChannelNotice = {
  kind: 'wrong',
  pageId: '42',
  pageName: 'Shop A',
  channel: 'messenger',
  from: ours,
  to: manyChat,
  at,
  reminder: 0,
};

describe('noticeText', () => {
  it('adds how often it changed and how long it lasted', () => {
    expect(noticeText({ ...wrong, changes: 5 }, { language: 'vi', ourApps }, now).message).toMatch(/Bấm vào đây để sửa\. Đã đổi 5 lần\.$/u);
    const again: ChannelNotice = { ...wrong, kind: 'right-again', from: manyChat, to: ours, lasted: 7_260_000 };
    expect(noticeText(again, { language: 'vi', ourApps }, now).message).toMatch(/Đã sai trong 2 giờ 1 phút\.$/u);
    expect(noticeText(again, { language: 'en', ourApps }, now).message).toMatch(/It was wrong for 2 hours 1 minute\.$/u);
  });

  it('says since when and why a Page can’t be read, and the way out', () => {
    const notice = { kind: 'unread', pageId: '42', pageName: null, reason: 'signed-out', at } as const;
    expect(noticeText(notice, { language: 'vi', ourApps }, now)).toEqual({
      title: 'Chưa đọc được cài đặt của Trang 42 từ 14:05 hôm nay',
      message: 'Bạn đã đăng xuất khỏi Meta. Đăng nhập lại để Funnel Guard tiếp tục theo dõi.',
    });
  });

  it('names the Pages of a summary, as many as fit', () => {
    const notices = Array.from({ length: 6 }, (_, index) => ({
      id: `${index}`,
      notice: { ...wrong, pageId: `${index}`, pageName: `Shop ${index}` },
    }));
    expect(noticeText({ kind: 'summary', notices }, { language: 'vi', ourApps }, now)).toEqual({
      title: '6 Trang không do ứng dụng của shop giữ quyền xử lý hội thoại',
      message: 'Shop 0, Shop 1, Shop 2, Shop 3 và 2 Trang khác',
    });
    expect(noticeText({ kind: 'summary', notices: notices.slice(0, 3) }, { language: 'en', ourApps }, now).message).toBe(
      'Shop 0, Shop 1, Shop 2',
    );
  });

  it('has buttons where there is something to press', () => {
    expect(noticeButtons(wrong, 'vi').map(({ title }) => title)).toEqual(['Sửa ngay', 'Nhắc sau 3 giờ']);
    expect(noticeButtons({ ...wrong, kind: 'right-again' }, 'vi')).toEqual([]);
  });
});
