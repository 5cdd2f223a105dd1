import { describe, expect, it } from 'vitest';
import { CONTROL_ENTRIES } from '../../components/page/lexicon/controls';
import { FIELD_ENTRIES } from '../../components/page/lexicon/fields';
import { channelNamed, fieldMentioned, says, speaksOf, titleOf, titleWithValue } from '../../components/page/lexicon/meaning';
import {
  NEVER,
  NO_ACCESS,
  NO_APPS,
  NO_SIGHT,
  NOT_ACTING_AS_PAGE,
  NOT_IN_FORCE,
  SESSION_ENDED,
  STALE,
  SUPERSEDED,
  UNSAVED,
} from '../../components/page/lexicon/phrases';
import { mayBegin } from '../../components/page/lexicon/probe';

describe('titles', () => {
  it.each([
    'Default routing app',
    'DEFAULT ROUTING APP',
    'Default routing app:',
    'Default routing app ：',
    '  Default\u00A0routing \n app ',
    'Def\u200Bault routing\u2060 app',
    '• Default routing app',
    'Default routing app *',
  ])('knows %j', (text) => {
    expect(titleOf(text)).toMatchObject({ kind: 'field', meaning: 'default-app' });
  });

  it.each([
    ['Ứng dụng mặc định', 'default-app'],
    ['Ứng dụng mặc định'.normalize('NFD'), 'default-app'],
    ['NGƯỜI NHẬN CHÍNH', 'primary-receiver'],
    ['Người nhận phụ', 'secondary-receiver'],
  ])('knows %j in Vietnamese', (text, meaning) => {
    expect(titleOf(text)?.meaning).toBe(meaning);
  });

  it.each([
    ['Default routing app (Messenger)', 'messenger'],
    ['Default routing app for Instagram', 'instagram'],
    ['Instagram receiver', 'instagram'],
    ['Trình nhận của Messenger', 'messenger'],
    ['Ứng dụng mặc định trên Instagram', 'instagram'],
  ])('takes the channel out of %j', (text, channel) => {
    expect(titleOf(text)?.channel).toBe(channel);
  });

  it.each([
    'Default routing app of the previous Page (old settings)',
    'Default routing apps explained',
    'Ung dung mac dinh',
    'Choose the default routing app',
    'ManyChat',
    '',
    'Default routing app'.repeat(10),
  ])('doesn’t take %j for one', (text) => {
    expect(titleOf(text)).toBeNull();
  });

  it('keeps an old one, marked in brackets, apart', () => {
    expect(titleOf('Primary receiver (for handover protocol)')?.meaning).toBe('primary-receiver');
    expect(titleOf('Primary receiver (example)')).toBeNull();
  });

  it('knows every wording of the lexicon', () => {
    const unknown = FIELD_ENTRIES.flatMap(({ meaning, texts }) => texts.filter((text) => titleOf(text)?.meaning !== meaning));
    expect(unknown).toEqual([]);
  });

  it('may begin in one element and end in another', () => {
    expect(mayBegin('Default routing')).toBe(true);
    expect(mayBegin('Người nhận')).toBe(true);
    expect(mayBegin('ManyChat')).toBe(false);
  });
});

describe('a title with its value in one text', () => {
  it.each([
    ['Default routing app: ManyChat', 'default-app', 'ManyChat'],
    ['Người nhận chính： Haravan Funnel', 'primary-receiver', 'Haravan Funnel'],
    ['Default routing app: Bot: the second', 'default-app', 'Bot: the second'],
  ])('%j', (text, meaning, value) => {
    expect(titleWithValue(text)).toMatchObject({ title: { meaning }, value });
  });

  it.each(['Default routing app:', 'Default routing app', 'Help: ManyChat', ': ManyChat'])('%j is none', (text) => {
    expect(titleWithValue(text)).toBeNull();
  });
});

describe('the channel that a text names', () => {
  it.each([
    ['Messenger', 'messenger'],
    ['Facebook Messenger', 'messenger'],
    ['instagram direct', 'instagram'],
    ['Messenger and Instagram', null],
    ['Facebook', null],
  ])('%j: %s', (text, channel) => {
    expect(channelNamed(text)).toBe(channel);
  });
});

describe('the field that a sentence speaks of', () => {
  it('is the only one in it', () => {
    expect(fieldMentioned('Choose the primary receiver for this Page.')?.meaning).toBe('primary-receiver');
  });

  it('is none where it speaks of two', () => {
    expect(fieldMentioned('The default routing app comes before the primary receiver.')).toBeNull();
  });

  it('is none where it speaks of nothing we know', () => {
    expect(fieldMentioned('Choose an app for this Page.')).toBeNull();
  });
});

describe('words of controls', () => {
  it('are known in every wording of the lexicon, in any case', () => {
    const unknown = CONTROL_ENTRIES.flatMap(({ meaning, texts }) =>
      texts.filter((text) => !says(text, meaning) || !says(` ${text.toUpperCase()} `, meaning)),
    );
    expect(unknown).toEqual([]);
  });

  it('are whole texts', () => {
    expect(says('Save the whales', 'save')).toBe(false);
    expect(says('ManyChat', 'save', 'configure', 'nothing-chosen')).toBe(false);
  });
});

describe('phrases', () => {
  it.each([
    ['During migration to conversation routing, the handover protocol is disabled', SUPERSEDED],
    ['Giao thức chuyển giao đã tắt', SUPERSEDED],
    ['You don’t have permission to see this', NO_ACCESS],
    ['Bạn không có quyền xem phần này', NO_ACCESS],
    ['Switch to your Page to manage it', NOT_ACTING_AS_PAGE],
    ['No connected apps', NO_APPS],
    ['Learn more', NEVER],
    ['Bạn không có quyền truy cập', NO_SIGHT],
    ['You don’t have permission to view this', NO_SIGHT],
    ['Couldn’t load routing. Showing the last known settings from 14 days ago.', STALE],
    ['Routing is paused for this Page', NOT_IN_FORCE],
    ['Khi tạm dừng, lựa chọn bên dưới không có hiệu lực', NOT_IN_FORCE],
    ['for 50 % of new chats', NOT_IN_FORCE],
    ['Đây là bản xem trước của giao diện mới với dữ liệu mẫu', NOT_IN_FORCE],
    ['Bạn đang xem cấu hình ngày 03/08/2026', NOT_IN_FORCE],
    ['Phiên đăng nhập của bạn đã hết hạn', SESSION_ENDED],
    ['Your session has expired. Please log in again.', SESSION_ENDED],
    ['Không lưu được lựa chọn của bạn', UNSAVED],
    ['Your change isn’t saved yet', UNSAVED],
    ['Chưa có gì thay đổi cho đến khi bạn hoàn tất', UNSAVED],
    ['Không tải lại được. Thông tin có thể đã cũ.', STALE],
  ] as const)('%j is spoken of', (text, phrases) => {
    expect(speaksOf(text, phrases)).toBe(true);
  });

  it.each([
    ['The handover protocol passes conversations between apps.', SUPERSEDED],
    ['Permissions of your team', NO_ACCESS],
    ['No app is selected', NO_APPS],
    ['You don’t have permission to change this', NO_SIGHT],
    ['Bạn không có quyền chỉnh sửa', NO_SIGHT],
    ['Last updated by Minh', STALE],
    ['This choice takes effect at once', NOT_IN_FORCE],
    ['Tạm dừng', NOT_IN_FORCE],
    ['Chiến dịch mùa hè: đã tạm dừng', NOT_IN_FORCE],
    ['72% tin nhắn được trả lời', NOT_IN_FORCE],
    ['Thay đổi có hiệu lực ngay', NOT_IN_FORCE],
    ['All changes saved', UNSAVED],
    ['Log in to Instagram to manage its messages', SESSION_ENDED],
    ['Cập nhật lần cuối hôm qua', STALE],
  ] as const)('%j isn’t', (text, phrases) => {
    expect(speaksOf(text, phrases)).toBe(false);
  });
});
