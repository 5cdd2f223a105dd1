// Texts as notices and logs show them, and near misses: what each reports, by itself. Shops and people are invented.

import type { SymptomKind } from '../../components/domain/symptom';

export interface SymptomText {
  text: string;
  kind: SymptomKind | null;
  /** Where it's from, or what it must not be taken for. */
  why: string;
}

const HELD_VI =
  'Thông báo lỗi từ Facebook - #10: Không gửi được tin nhắn do có ứng dụng khác đang giữ quyền xử lý hội thoại. Để toàn bộ tin nhắn được gửi đi, bạn hãy cài đặt cho phép Harasocial xử lý tất cả hội thoại';
const HELD_EN = '(#10) Message failed to send because another app is controlling this thread now.';
const OWNER_EN = "The action is invalid since it's not the thread owner.";
const ASSIGN_VI = '#100 - Hiện không thể gắn thẻ nhân viên cho trang / ứng dụng này';
const WINDOW_VI = '(#10) Tin nhắn này được gửi ngoài khoảng thời gian cho phép. Tìm hiểu thêm về chính sách mới tại đây';

function graph(code: number, subcode: number, message: string): string {
  return JSON.stringify({ error: { message, type: 'OAuthException', code, error_subcode: subcode, fbtrace_id: 'AbC1oPq9' } });
}

const ten = (why: string, text: string): SymptomText => ({ text, kind: 'error-10', why });
const hundred = (why: string, text: string): SymptomText => ({ text, kind: 'error-100', why });
const none = (why: string, text: string): SymptomText => ({ text, kind: null, why });

export const DOCUMENTED = { heldVi: HELD_VI, heldEn: HELD_EN, ownerEn: OWNER_EN, assignVi: ASSIGN_VI, windowVi: WINDOW_VI };

export const TEXTS: readonly SymptomText[] = [
  ten('help centre, 42000093903, inbox', HELD_VI),
  ten('help centre, 42000093903, log', HELD_EN),
  ten('decomposed letters', HELD_VI.normalize('NFD')),
  ten('upper case', HELD_VI.toUpperCase()),
  ten('upper case, English', HELD_EN.toUpperCase()),
  ten('zero-width characters within the words', HELD_VI.replaceAll('ng', 'n\u200Bg')),
  ten('zero-width characters within the code', HELD_EN.replace('#10', '#\u200B1\u200B0')),
  ten('no-break and thin spaces', HELD_VI.replaceAll(' ', '\u00A0').replace('giữ\u00A0quyền', 'giữ\u2009quyền')),
  ten('line breaks', HELD_EN.replaceAll(' ', '\n  ')),
  ten('full-width hash', HELD_EN.replace('#', '＃')),
  ten(
    'only the first sentence',
    'Thông báo lỗi từ Facebook - #10: Không gửi được tin nhắn do có ứng dụng khác đang giữ quyền xử lý hội thoại',
  ),
  ten('i for y', '#10: Không gửi được tin nhắn do có ứng dụng khác đang giữ quyền xử lí hội thoại'),
  ten('"controls" in Vietnamese', '(#10) Không gửi được tin nhắn vì một ứng dụng khác đang kiểm soát cuộc trò chuyện này.'),
  ten('"app" for "ứng dụng"', 'Lỗi 10: app khác đang kiểm soát hội thoại này'),
  ten('"manages"', 'Lỗi #10 - Ứng dụng khác hiện đang quản lý cuộc hội thoại'),
  ten('passive', '(#10) Cuộc trò chuyện này đang do ứng dụng khác kiểm soát'),
  ten('without brackets', '#10 Message failed to send because another app is controlling this thread now'),
  ten('"code 10"', 'Error code 10: another app is controlling this conversation'),
  ten('British spelling, other words', 'Error (#10): a different application is currently handling this conversation.'),
  ten('Graph’s answer as a whole', graph(10, 2018300, HELD_EN)),
  ten('code and subcode alone', 'Facebook error 10 (2018300)'),
  ten('quoted by people: owner under 10', '(#10) The app is not the thread owner'),
  ten('with a trace id', `${HELD_EN} (fbtrace_id: AvjqFM1a10p)`),
  hundred('help centre, 42000104536, inbox', ASSIGN_VI),
  hundred('Meta, Common Error Codes', `(#100) ${OWNER_EN}`),
  hundred('curly apostrophe', `(#100) ${OWNER_EN.replace("'", '’')}`),
  hundred('with Graph’s path', `100/2534037: ${OWNER_EN}`.replace('100/', 'Error 100 / ')),
  hundred('Graph’s answer as a whole', graph(100, 2534037, OWNER_EN)),
  hundred('code and subcode alone', 'Lỗi #100 - 2534037'),
  hundred('decomposed letters', ASSIGN_VI.normalize('NFD')),
  hundred('upper case', ASSIGN_VI.toUpperCase()),
  hundred('zero-width characters', ASSIGN_VI.replaceAll(' ', ' \u200B')),
  hundred('no space around the slash', ASSIGN_VI.replace(' / ', '/')),
  hundred('in Vietnamese', 'Lỗi #100: Ứng dụng không phải là chủ sở hữu cuộc trò chuyện này'),

  none('24-hour window, Facebook’s Vietnamese', WINDOW_VI),
  none('24-hour window', '(#10) This message is sent outside of allowed window. Learn more about the new policy here'),
  none('24-hour window, subcode', graph(10, 2018278, '(#10) This message is sent outside of allowed window.')),
  none('24-hour window, Instagram', 'Error 10 - 2534022: This message is sent outside of allowed window.'),
  none('news messaging', graph(10, 2018065, '(#10) You need News Messaging permission to be able to do it.')),
  none('a held thread by its words, another fault by its subcode', graph(10, 2018278, HELD_EN)),
  none('permission', '(#10) Application does not have permission for this action'),
  none('permission, Vietnamese', '(#10) Ứng dụng không có quyền thực hiện hành động này'),
  none('notification messages', '(#10) This user has currently stopped notification messages for this topic'),
  none('restriction', '(#10) You are temporarily restricted from sending messages.'),
  none(
    'Messenger’s own questions',
    '(#10) The chat is currently controlled by Messenger while the user is in an automated question and answer flow.',
  ),
  none('no longer there', '(#551) Người này hiện không có mặt'),
  none('invalid parameter', '(#100) Invalid parameter'),
  none('no such person', '(#100) No matching user found'),
  none('file', graph(100, 2018008, '(#100) Failed to fetch the file from the url.')),
  none('other subcode of 100', 'Lỗi #100 - 2018001'),
  none('code of a held thread with the subcode of the other', 'Facebook error 10 (2534037)'),
  none('no code', 'Không gửi được tin nhắn do có ứng dụng khác đang giữ quyền xử lý hội thoại'),
  none('no words', 'Thông báo lỗi từ Facebook - #10'),
  none('a longer number', HELD_EN.replace('#10', '#1000')),
  none('another number', HELD_EN.replace('#10', '#200')),
  none('part of a word', 'mã SP#10a: ứng dụng khác đang giữ quyền xử lý hội thoại'),
  none('both codes: an explanation, not an occurrence', `Khi gặp lỗi #10 hoặc #100: có ứng dụng khác đang giữ quyền xử lý hội thoại`),
  none('an order', 'Đơn hàng #10 đã được giao cho đơn vị vận chuyển'),
  none('a price', 'Giảm 10% cho 100 khách đầu tiên'),
  none('staff tags with another object', '#100 - Hiện không thể gắn thẻ cho bài viết này'),
  none('another app without a conversation', '(#10) Có ứng dụng khác đang giữ quyền truy cập máy ảnh'),
  none('letters without marks aren’t those words', '#10: Khong gui duoc tin nhan do co ung dung khac dang giu quyen xu ly hoi thoai'),
  none('an article', `${HELD_VI}. ${'Hướng dẫn xử lý từng bước như sau. '.repeat(30)}`),
  none('nothing', ''),
];
