// Texts that were written before anybody looked at how the recogniser decides: other wordings, other faults under the same numbers, other letters.
// They show what it does with what it wasn't made for. Shops and people are invented.

import type { SymptomText } from './texts';

const ten = (why: string, text: string): SymptomText => ({ text, kind: 'error-10', why });
const hundred = (why: string, text: string): SymptomText => ({ text, kind: 'error-100', why });
const none = (why: string, text: string): SymptomText => ({ text, kind: null, why });

export const UNSEEN_TEXTS: readonly SymptomText[] = [
  ten(
    '“nắm quyền kiểm soát”, passive',
    'Lỗi từ Facebook (#10): Tin nhắn gửi thất bại vì hội thoại đang được một ứng dụng khác nắm quyền kiểm soát.',
  ),
  ten('“điều khiển”', '#10 - Gửi tin thất bại: cuộc hội thoại này hiện do một ứng dụng khác điều khiển'),
  ten('“chuỗi tin nhắn”', '(#10) Không thể gửi tin nhắn vì ứng dụng khác đang kiểm soát chuỗi tin nhắn này.'),
  ten('“luồng tin nhắn”', '(#10) Gửi tin nhắn không thành công vì hiện có ứng dụng khác đang kiểm soát luồng tin nhắn này.'),
  ten('the vendor is named in between', '#10: Tin nhắn không gửi được do ứng dụng khác (ManyChat) đang giữ quyền xử lý hội thoại'),
  ten(
    'a picture instead of a message',
    'Thông báo lỗi từ Facebook – #10: Không gửi được hình ảnh do có ứng dụng khác đang giữ quyền xử lý hội thoại.',
  ),
  ten('“mã lỗi”', 'Mã lỗi: 10. Ứng dụng khác đang giữ quyền xử lý hội thoại này'),
  ten('the message first, the code last', 'Ứng dụng khác đang giữ quyền xử lý hội thoại (mã lỗi #10)'),
  ten('passive, English', 'Error 10: Message not sent. This thread is being controlled by another app.'),
  ten('“in control of”', '(#10) Message failed to send because another app is in control of this conversation.'),
  ten('“controlled by”', '(#10) The thread is controlled by another app.'),
  ten('“thread control belongs to”', '(#10) Cannot send message: thread control belongs to another app'),
  ten('square brackets', 'Facebook API error [10]: another app is controlling this thread now'),
  ten('a bar for a colon', 'FB error code: 10 | Message failed to send because another app is controlling this thread now.'),
  ten(
    'type, code and subcode as people log them',
    'OAuthException: (#10) Message failed to send because another app is controlling this thread now. code 10, subcode 2018300',
  ),
  ten(
    'two sentences run into one another',
    'Error #10. Message failed to send because another App is controlling this thread now.Please try again later',
  ),
  ten('a time behind it', 'Gửi lỗi · (#10) Message failed to send because another app is controlling this thread now. · 14:05'),
  ten('full-width hash and digits', '（＃１０）Message failed to send because another app is controlling this thread now.'),
  ten(
    'soft hyphens and word joiners',
    '(#10) Mes\u00ADsage failed to send be\u00ADcause another app is con\u00ADtrolling this\u2060 thread now.',
  ),
  ten('direction marks', '\u200E(#10)\u200F Message failed to send because another app is controlling this thread now.\u200E'),
  ten('partly decomposed letters', '#10: Không gửi được tin nhắn do có ứng dụng khác đang giữ quye\u0302\u0300n xử lý hô\u0323i thoại'),
  hundred('with “Thông báo lỗi từ Facebook”', 'Thông báo lỗi từ Facebook - #100: Hiện không thể gắn thẻ nhân viên cho trang/ứng dụng này.'),
  hundred('without “hiện”, the app alone', '#100: Không thể gắn thẻ nhân viên cho ứng dụng này'),
  hundred(
    'the owner, Vietnamese with “chuỗi tin nhắn”',
    '(#100) Hành động không hợp lệ vì ứng dụng không phải chủ sở hữu của chuỗi tin nhắn.',
  ),
  hundred('“it is” for “it’s”', '(#100) The action is invalid since it is not the thread owner.'),
  hundred('“owner of this thread”', '(#100) Action is invalid because the app is not the owner of this thread'),
  hundred('code and subcode in words', 'Facebook trả về lỗi: code 100, subcode 2534037'),
  hundred('as in an address', 'error_code=100&error_subcode=2534037'),
  hundred('full-width digits', '＃１００ - Hiện không thể gắn thẻ nhân viên cho trang / ứng dụng này'),
  hundred('word joiners', '(#1\u206000) The action is invalid since it’s not the thread\u2060 owner.'),

  none('a permission by name', '(#10) Requires pages_messaging permission to manage the object'),
  none(
    'review by Facebook',
    "(#10) To use 'Page Public Content Access', your use of this endpoint must be reviewed and approved by Facebook.",
  ),
  none('permission to message in this conversation', '(#10) Bạn không có quyền gửi tin nhắn trong hội thoại này'),
  none('the window, another translation', '(#10) Tin nhắn được gửi ngoài khung 24 giờ kể từ lần cuối khách nhắn cho Trang'),
  none(
    'the window, with a word on other apps',
    '(#10) This message is sent outside of allowed window. Another app may reply to this conversation with a message tag.',
  ),
  none('the window by subcode, the words of a held thread', 'code 10, subcode 2534022: another app is controlling this thread now'),
  none('the window, slash', 'Lỗi Facebook 10/2018278'),
  none('news messaging, words', 'Lỗi #10 (2018065): Trang cần quyền nhắn tin tin tức để gửi trong hội thoại này'),
  none('gone', 'Lỗi #10 đã được khắc phục: không còn ứng dụng khác giữ quyền xử lý hội thoại'),
  none('a sentence about the setting, with an order’s number', 'Đơn #10: khách hỏi ứng dụng khác có giữ quyền riêng tư không'),
  none('a much longer number', '(#10900) Another app is controlling this thread now'),
  none('a decimal', 'v10.0: another app is controlling this thread now'),
  none('per cent', 'Đã tải 10%: ứng dụng khác đang giữ quyền xử lý hội thoại'),
  none('a parameter', '(#100) Param recipient[id] must be a valid ID string (e.g., "123")'),
  none('a field', '(#100) Tried accessing nonexisting field (thread_owner) on node type (Page)'),
  none('owner of something else', '(#100) The Page is not the owner of this post'),
  none('tags on products', '#100 - Hiện không thể gắn thẻ sản phẩm cho trang / ứng dụng này'),
  none('staff tagged on an order', '#100 - Không thể gắn nhân viên cho đơn hàng này'),
  none('another number with the owner’s words', '(#190) The action is invalid since it is not the thread owner.'),
  none('money and an account', 'Chuyển 100k vào tài khoản 2534037 giúp em'),
];
