/**
 * How the two errors are worded, as data: to follow a new wording one adds a line here and a text to test/symptoms. Patterns are matched
 * inside a text folded by `foldName` with straight apostrophes, so they are lower case.
 */

/**
 * How sure we are of a wording. `documented`: Meta's error table or Harasocial's help centre has it; `reported`: people quote it in public;
 * `inferred`: a variation or the plain translation of one of those.
 */
export type Source = 'documented' | 'reported' | 'inferred';

export interface Wording {
  language: 'vi' | 'en';
  source: Source;
  pattern: RegExp;
}

/** The conversation belongs to another app, or not to the one that wants to answer. */
export const THREAD_IS_HELD: readonly Wording[] = [
  // Meta, Messenger Platform, Common Error Codes (10 – 2018300), June 2026; also what Harasocial's log shows (article 42000093903).
  {
    language: 'en',
    source: 'documented',
    pattern:
      /(?:another|a different|an other) app(?:lication)? (?:is|has) (?:currently |now |already )?(?:controll?ing|in control of|control of|taken control of|handling|managing|holding) (?:this|the) (?:thread|conversation|chat)/u,
  },
  {
    language: 'en',
    source: 'inferred',
    pattern:
      /(?:this|the) (?:thread|conversation|chat) is (?:currently |now )?(?:being )?(?:controlled|owned|handled|managed|held) by (?:another|a different) app|\b(?:thread|conversation) control (?:belongs to|is held by|is with) (?:another|a different) app/u,
  },
  // Meta, Common Error Codes (100 – 2534037); people quote the first with #10 as well.
  { language: 'en', source: 'documented', pattern: /\bnot the (?:thread|conversation|topic) owner\b/u },
  { language: 'en', source: 'reported', pattern: /\b(?:not|isn't) the owner of (?:the|this) (?:thread|conversation|topic)\b/u },
  // Harasocial help centre, article 42000093903.
  {
    language: 'vi',
    source: 'documented',
    pattern:
      /(?:ứng dụng|app) khác (?:\([^()]{1,60}\) )?(?:hiện |hiện tại |vẫn )?đang (?:giữ quyền|giữ|nắm quyền|nắm giữ|chiếm quyền|kiểm soát|điều khiển|quản l[ýí]|xử l[ýí]|phụ trách)(?: quyền)?(?: (?:xử l[ýí]|kiểm soát|điều khiển|quản l[ýí]|trả lời|chủ))?(?: cuộc| luồng| chuỗi| đoạn)? (?:hội thoại|trò chuyện|tin nhắn|chat|này)/u,
  },
  {
    language: 'vi',
    source: 'inferred',
    pattern:
      /(?:hội thoại|cuộc trò chuyện|đoạn chat|chuỗi này) (?:này )?(?:hiện )?(?:đang )?(?:thuộc|do|bị|được) (?:quyền (?:của )?)?(?:một )?(?:ứng dụng|app) khác (?:kiểm soát|giữ|nắm|xử l[ýí]|quản l[ýí]|điều khiển)/u,
  },
  {
    language: 'vi',
    source: 'inferred',
    pattern:
      /không phải (?:là )?(?:chủ sở hữu|chủ|người sở hữu|bên sở hữu|ứng dụng sở hữu)(?: của)? (?:cuộc |luồng |chuỗi |đoạn )?(?:hội thoại|trò chuyện|tin nhắn|chat|thread)/u,
  },
];

/** How Harasocial words error #100 in the inbox; of nothing else (help centre, article 42000104536). */
export const CANNOT_ASSIGN: readonly Wording[] = [
  { language: 'vi', source: 'documented', pattern: /không thể gắn thẻ nhân viên cho trang ?\/ ?ứng dụng này/u },
  {
    language: 'vi',
    source: 'inferred',
    pattern: /không (?:thể )?(?:gắn|gán) (?:được )?(?:thẻ )?nhân viên cho (?:trang|ứng dụng)(?: này)?/u,
  },
  {
    language: 'en',
    source: 'inferred',
    pattern: /(?:can't|cannot|unable to) (?:assign|tag) (?:a |an )?(?:agent|staff|employee)(?: member)?s? (?:to|for|on) this (?:page|app)/u,
  },
];

/** The same codes with another meaning: then it's none of ours whatever else the text says. */
export const ANOTHER_MEANING: readonly Wording[] = [
  // 2018278, 2534022, 2018065: the 24-hour window; the Vietnamese is Facebook's own.
  {
    language: 'en',
    source: 'documented',
    pattern: /outside (?:of )?(?:the |an )?allowed window|24[- ]?(?:hours?|h)\b.{0,30}window|messaging window/u,
  },
  {
    language: 'vi',
    source: 'reported',
    pattern: /ngoài (?:khoảng |khung )?(?:thời gian|giờ) (?:được )?cho phép|(?:quá|ngoài|vượt|hết)(?: \S+){0,3} 24 ?(?:h\b|giờ|tiếng)/u,
  },
  // Permissions and reviews.
  { language: 'en', source: 'documented', pattern: /permission|not authori[sz]ed|app review|advanced access|pages_messaging|two.factor/u },
  {
    language: 'vi',
    source: 'inferred',
    pattern: /(?:không|chưa) (?:có|đủ|được cấp|được cấp phép) quyền|thiếu quyền|cấp lại quyền|làm mới quyền/u,
  },
  // 1893015, 1893063, 2018108, 2018321, 551: the customer, a restriction, Messenger's own questions.
  {
    language: 'en',
    source: 'documented',
    pattern:
      /stopped notification|temporarily restricted|can't receive your messages|isn't (?:available|receiving)|automated question|no matching user|invalid (?:fbid|parameter)/u,
  },
  {
    language: 'vi',
    source: 'reported',
    pattern: /hiện không có mặt|(?:tạm thời )?bị (?:hạn chế|chặn)|không tồn tại|không tìm thấy người/u,
  },
];

/** Subcodes of Meta's error table that mean the held thread, and those that stand beside 10 and 100 with another meaning. */
export const OWN_SUBCODES: ReadonlyMap<string, 10 | 100> = new Map([
  ['2018300', 10],
  ['2534037', 100],
]);
export const OTHER_SUBCODES: ReadonlySet<string> = new Set(
  (
    '2018278 2534022 2018065 2018108 2018321 2018336 1404170 1893015 1893063 2534077 2018001 2018008 2018014 2018021 2018027 2018028 ' +
    '2018047 2018074 2018109 2018164 2018294 2018320 2018328 2534013 2534014 2534015 2534025 2534029 2534040 2534041 1545041'
  ).split(' '),
);

/** What an error begins with: the product's own words, a heading of a failure, or the bare code. A message that talks of one begins otherwise. */
export const BEGINNING: readonly Wording[] = [
  { language: 'vi', source: 'documented', pattern: /^thông báo lỗi(?: từ (?:facebook|meta|messenger))?(?:\s*[-–—:(#]|$)/u },
  {
    language: 'vi',
    source: 'inferred',
    pattern: /^(?:mã )?lỗi(?: gửi tin(?: nhắn)?)?(?: từ)?(?: facebook| meta| messenger| graph)?\s*[-–—:(#\d]/u,
  },
  {
    language: 'vi',
    source: 'inferred',
    pattern:
      /^(?:gửi|trả lời) (?:tin(?: nhắn)? )?(?:thất bại|không thành công|bị lỗi)(?:\s*[-–—:.(#]|$)|^(?:tin nhắn )?(?:chưa|không) gửi được(?: tin nhắn)?(?:\s*[-–—:.(#]|$)/u,
  },
  {
    language: 'en',
    source: 'inferred',
    pattern:
      /^(?:facebook |meta |messenger |graph |api )*(?:error|exception|(?:oauth|graphmethod)exception|failed|failure)(?: code| from (?:facebook|meta))?\s*[-–—:(#\d]/u,
  },
  {
    language: 'en',
    source: 'inferred',
    pattern:
      /^(?:(?:send(?:ing)?|delivery) (?:failed|error)|failed to (?:send|deliver))(?:\s*[-–—:.(#]|$)|^(?:message|reply) (?:failed|not sent|not delivered|(?:could|was) not (?:be )?sent)(?:\s*[-–—:.(#]|$)/u,
  },
  { language: 'en', source: 'documented', pattern: /^[([]?#\s?10{1,2}(?!\d)/u },
  { language: 'en', source: 'reported', pattern: /^\{\s*"?(?:error|message|code|type)\b/u },
];
