import { describe, expect, it } from 'vitest';
import { alertText } from '../../components/i18n/alert';

const now = new Date(2026, 9, 20, 15, 0).getTime();
const at = new Date(2026, 9, 20, 14, 5).getTime();
const ours = { verdict: 'ours', app: 'Haravan Funnel' } as const;
const manyChat = { verdict: 'other-app', app: 'ManyChat' } as const;
const ourApps = ['Haravan Funnel'];
const about = { pageId: '1548373332058326', pageName: 'Shop A', channel: 'messenger', at, reminder: 0 } as const;

describe('alertText', () => {
  it('says who took over, old → new, when and what to press', () => {
    expect(alertText({ ...about, from: ours, to: manyChat }, { language: 'vi', ourApps }, now)).toEqual({
      title: 'ManyChat đang giữ quyền xử lý hội thoại của Trang Shop A',
      message: 'Messenger: Haravan Funnel → ManyChat, thấy lúc 14:05 hôm nay. Bấm vào đây để sửa.',
    });
    expect(alertText({ ...about, from: ours, to: manyChat }, { language: 'en', ourApps }, now)).toEqual({
      title: 'ManyChat is in charge of the conversations of Shop A',
      message: 'Messenger: Haravan Funnel → ManyChat, seen at 14:05 today. Click here to fix it.',
    });
  });

  it('says when it’s right again, and that nothing was chosen', () => {
    const nothing = { verdict: 'nothing-chosen', app: null } as const;
    expect(alertText({ ...about, from: nothing, to: ours }, { language: 'vi', ourApps }, now)).toEqual({
      title: 'Trang Shop A đã ổn trở lại',
      message: 'Messenger: chưa chọn ứng dụng nào → Haravan Funnel, thấy lúc 14:05 hôm nay.',
    });
  });

  it('names no old app where none was seen, and reminds without one', () => {
    expect(alertText({ ...about, from: null, to: manyChat }, { language: 'vi', ourApps }, now).message).toBe(
      'Messenger: ManyChat, thấy lúc 14:05 hôm nay. Bấm vào đây để sửa.',
    );
    expect(alertText({ ...about, from: ours, to: manyChat, reminder: 1 }, { language: 'vi', ourApps }, now).message).toBe(
      'Messenger: vẫn chưa sửa, từ 14:05 hôm nay. Bấm vào đây để sửa.',
    );
  });

  it('cuts names that would push out what to press', () => {
    const { message } = alertText(
      { ...about, from: ours, to: { verdict: 'other-app', app: 'x'.repeat(300) } },
      { language: 'vi', ourApps },
      now,
    );
    expect(message).toMatch(/x…, thấy lúc 14:05 hôm nay\. Bấm vào đây để sửa\.$/u);
  });
});
