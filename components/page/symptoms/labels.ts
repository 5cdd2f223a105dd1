import { foldName } from '../../domain/app-names';

/**
 * Words around a notice in Harasocial, as data. Documented: "Nhấn để gửi lại" and "Trợ lý chat → Cài đặt Messenger → Log" (help centre,
 * article 42000093903); the others are inferred.
 */

/** The control beside a reply that failed. */
export const RETRY =
  /^(?:(?:nhấn|bấm|chạm|ấn|click|nhấp|nhấp chuột)(?: vào đây)?(?: để)? )?(?:gửi lại|thử lại)(?: (?:tin|tin nhắn|ngay))?(?: (?:tại đây|này))?$|^(?:(?:click|tap|press)(?: here)? to )?(?:resend|re-send|send again|retry|try again)(?: message)?$/u;

const TIME_OR_STATE =
  /(?<![\p{L}\p{N}])(?:\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]m)?|vừa xong|just now|hôm nay|hôm qua|today|yesterday|\d+ (?:giây|phút|giờ|ngày|seconds?|minutes?|mins?|hours?|days?)(?: trước| ago)?|(?:tin nhắn )?(?:gửi (?:thất bại|không thành công|lỗi)|thất bại|không gửi được|chưa gửi(?: được)?|lỗi)|(?:message )?(?:failed(?: to send)?|not sent|error)|chi tiết|xem (?:thêm|chi tiết)|details?|(?:see|show) more|sao chép|copy|đóng|close|xóa|xoá|delete|hủy|huỷ|cancel|hoặc|or)(?![\p{L}\p{N}])/gu;

/** Whether a text stands beside notices and messages without being one: times, states, buttons. */
export function isTrivial(text: string): boolean {
  return /^[\p{P}\p{S}\s]*$/u.test(foldName(text).replace(TIME_OR_STATE, ''));
}

/** The name of the log, as a heading, a tab or an entry that is chosen. */
export const LOG_TITLE =
  /^(?:messenger )?(?:error )?logs?$|^(?:cài đặt messenger )?[-–—/>›» ]*log(?: lỗi| tin nhắn| messenger)?$|^nhật ký(?: lỗi| gửi tin| tin nhắn| hoạt động| messenger)?$|^lịch sử (?:lỗi|gửi tin|gửi tin nhắn)$/u;

/** What a log says of an entry that got through. */
export const GOT_THROUGH = /^(?:(?:gửi )?thành công|đã gửi(?: thành công)?|đã nhận|hoàn thành|success(?:ful)?|sent|delivered|ok)$/u;

/** Columns of a table that hold an error, and those that hold what people wrote. */
export const ERROR_COLUMN =
  /\b(?:lỗi|error|log|kết quả|trạng thái|chi tiết|status|result|reason|detail|lý do|nguyên nhân|mô tả|description|phản hồi)/u;
export const MESSAGE_COLUMN =
  /^(?:nội dung )?(?:tin nhắn|tin|hội thoại|bình luận)(?: (?:của )?khách(?: hàng)?| gửi| đã gửi| cuối| gần nhất| mới nhất)?$|^(?:ghi chú|notes?|last message)$|^(?:khách(?: hàng)?|tên(?: khách(?: hàng)?)?|customer|user|message(?: (?:text|content|sent))?|kịch bản|flow|từ khóa|từ khoá|keyword)$/u;

/** Columns whose name says that an error is in them, and those that hold what was sent where there is one of these. */
export const NAMED_ERROR_COLUMN = /(?<!\p{L})(?:lỗi|error|lý do|nguyên nhân|reason)(?!\p{L})/u;
export const CONTENT_COLUMN = /^(?:nội dung|content|text)$/u;
