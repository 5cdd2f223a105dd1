import { cleanName, foldName, isOurApp } from '../domain/app-names';
import { isMetaInbox } from '../domain/meta-inbox';
import type { Channel } from '../domain/reading';
import { channelNamed, says } from './lexicon/meaning';
import { ELSEWHERE_WORDS, SEARCH_WORDS, WAITING_WORDS } from './lexicon/words';

/** What a short text that isn't a title is on a settings screen. */
export type TextKind = 'nothing' | 'late' | 'channel' | 'action' | 'empty' | 'prose' | 'sub-label' | 'name';

// "Messenger", "(Instagram Direct)", "For Messenger", "Messenger用".
const CHANNEL_NAME =
  /^[([]?\s*(?:(?:for|on|in|cho|trên|en|para|no|em|pour|sur|untuk|di|สำหรับ|บน)\s*)?(?:facebook )?(?:messenger|instagram)(?: direct)?\s?(?:用|の場合|용)?\s*[)\]]?$/u;
const PUNCTUATION = /^[\p{P}\p{S}\s]*$/u;
// Numbers, ids, and what programs call things: "pages_messaging".
const NUMBERS = /^(?:[\p{N}\s.,:/%+-]+|[([（]?(?:app |page )?id\b\D{0,3}\d+[)\]）]?|\S+ id\b\D{0,3}\d+|[a-z]+(?:_[a-z]+)+)$/u;
const SENTENCE_END = /(?:[.!?…。！？]|(?:です|ます|ません|다|요)[。.]?)$/u;
const SENTENCE_INSIDE = /[.!?:。！？：]\s|[,;，、]\s.*\s|\s[–—]\s|[→⇒➜➔]/u;
const MOST_WORDS = 7;
const LONGEST_NAME = 60;
const LONGEST_WITHOUT_SPACES = 16;

/** "Please choose an app", in words that a list of wordings can't hold all of. */
const INVITATIONS: readonly RegExp[] = [
  /^(?:please )?(?:select|choose|pick)(?: (?:an?|one|your|the|default|primary|routing|social|messenger|instagram)){1,4}(?: (?:apps?|applications?|options?|receivers?|routing app|one|here))?(?: here)?$/u,
  /^(?:please )?(?:select|choose|pick) (?:apps?|applications?|options?|receivers?)$/u,
  /^no (?:(?:default|primary|routing|social|connected|messenger|instagram) )*(?:apps?|applications?|receivers?|routes?|selection)(?: (?:is |has been |are )?(?:selected|chosen|set|assigned|configured|yet))*$/u,
  /^you (?:have not|haven[’']t) (?:chosen|selected|picked|set)(?: (?:an?|any|the|your|default|primary|routing|messenger|instagram))* (?:apps?|applications?|receivers?)(?: yet)?$/u,
  /^(?:vui lòng |hãy )?chọn(?: (?:một|1))?(?: (?:ứng dụng|app|tùy chọn|tuỳ chọn|người nhận|trình nhận))(?: (?:mặc định|chính|tại đây|để nhận tin|nhận tin nhắn|định tuyến))?$/u,
  /^(?:bạn )?(?:chưa|không)(?: có| chọn| đặt| thiết lập| chỉ định| cấu hình)(?: (?:bất kỳ|một))?(?: (?:ứng dụng|app|người nhận|trình nhận|lựa chọn))?(?: (?:nào|mặc định|chính|định tuyến|được chọn|cả))*$/u,
  /^(?:selecciona|elige|elegir|seleccionar)(?: (?:una?|la|tu|el))(?: (?:app|aplicación|opción))?(?: \S+)?$/u,
  /^(?:selecione|escolha|selecionar|escolher)(?: (?:uma?|o|a|seu))(?: (?:app|aplicativo|opção|aplicação))?(?: \S+)?$/u,
  /^(?:sélectionne[rz]|choisi(?:r|ssez))(?: (?:une?|l[’']|votre))\s?(?:app|application|option)?(?: \S+)*$/u,
  /^(?:silakan )?pilih(?: (?:satu|salah satu|sebuah))?(?: (?:aplikasi|opsi|app))(?: \S+)?$/u,
  /^(?:โปรด|กรุณา)?เลือก(?:แอ[พป]|ตัวเลือก|รายการ)\S*$/u,
  /(?:選択|選んで|お選び)(?:する|してください|して下さい|ください)?$/u,
  /(?:선택하세요|선택해 ?주세요|선택하기|선택 안 ?됨)$/u,
  /^(?:the )?(?:default |routing )*app (?:is |has )?not (?:been )?(?:selected|chosen|set|assigned|configured)(?: yet)?$|^(?:no one|nobody)$/u,
  /^(?:no (?:hay|se ha (?:seleccionado|elegido|configurado|definido)) )?(?:ningun[ao]?|sin) (?:apps?|aplicaci(?:ón|ones))(?: (?:predeterminad[ao]|principal|de enrutamiento))*(?: (?:seleccionad|elegid|configurad|definid|asignad)[ao])?$|^sin (?:asignar|definir|elegir)$/u,
  /^(?:nenhuma?|sem) (?:apps?|aplicativos?|aplicaç(?:ão|ões))(?: (?:padrão|principal|de roteamento))*(?: (?:foi )?(?:selecionad|escolhid|definid|configurad|atribuíd)[ao])?$/u,
  /^(?:aucune?|pas (?:encore )?d[’'])\s?(?:apps?|applications?)(?: (?:par défaut|principale|de routage))*(?: (?:n[’']est |n[’']a été )?(?:sélectionn|chois|défin|configur|attribu)(?:é|i)e?s?)?$/u,
  /^(?:tidak|belum) ada aplikasi(?: (?:default|bawaan|utama))*(?: (?:yang )?(?:dipilih|disetel|diatur|ditetapkan))?$|^belum (?:disetel|ditetapkan|dikonfigurasi)$/u,
  /^(?:ยัง)?ไม่(?:ได้เลือก|มี|ได้ตั้งค่า|ได้กำหนด)(?:แอ[พป])?(?:ค่าเริ่มต้น|เริ่มต้น|ใดๆ|ใด|ที่เลือก)*$/u,
  /^(?:(?:既定|デフォルト)の?)?(?:アプリ)?[がはを]?(?:選択|設定|指定)?(?:されて|して)?(?:いません|なし|ありません)$/u,
  /^(?:(?:선택|설정|지정)(?:된|한) )?(?:기본 )?(?:앱)?[이을은]? ?(?:(?:선택|설정|지정)(?:되지|하지)? ?)?(?:없음|없습니다|않음|않았습니다|안 ?됨|안 ?함)$/u,
];

const ELSEWHERE = new RegExp(ELSEWHERE_WORDS, 'u');
const SEARCH = new RegExp(SEARCH_WORDS, 'u');
/** All of it, or more with dots behind it: an app may be called "Loading Dock". */
const WAITING = new RegExp(`^(?:${WAITING_WORDS})(?:$|.*(?:…|\\.{3})$)`, 'u');
/** The dots behind an invitation, or behind what is going on; a whole name has none. */
const DOTS = /\s*(?:…|\.{3})$/u;

/** Counts, times and who did something: what stands beside values without being one. */
const REMARKS: readonly RegExp[] = [
  /^\d+(?: (?:of|trên|trong|de|sur|dari|out of) \d+)? (?:apps?|applications?|routes?|ứng dụng|tuyến|lượt|aplicaciones|aplicativos?|aplicações|aplikasi|แอ[พป])$/u,
  /^(?:connected|installed|active|đã kết nối|kết nối|conectad[ao]|connecté)(?!\p{L}).*\d/u,
  /^(?:last )?(?:updated|changed|edited|saved|added|modified|set)\b/u,
  /^(?:đã )?(?:cập nhật|thay đổi|chỉnh sửa|lưu|thêm)(?: \S+)*(?: (?:lúc|ngày|trước|bởi|gần đây|hôm \S+))/u,
  /(?:\bago|\btrước|\byesterday|\btoday|hôm qua|hôm nay)$/u,
  /^(?:by|bởi|từ|since|from)(?!\p{L})/u,
  /^(?:do|bởi) \S.* (?:chọn|đặt|đổi|thay đổi|cập nhật|thiết lập|cài đặt)(?!\p{L})/u,
];

/** "3 permissions", "สิทธิ์ 3 รายการ", "권한 3개": how many there are of something. */
const COUNT = /^\d+ \p{Ll}+(?: \p{Ll}+)*$|^[^\d]{0,20}\d+\s?(?:รายการ|件|個|つ|개|건)\D{0,8}$/u;
/** "Mar 4, 2026", "4 de marzo de 2026", "ngày 4 tháng 3, 2026", "2026年3月4日". */
const DATE =
  /^(?:[\p{L}\p{M}.]+,? ){0,3}\d{1,2}(?:st|nd|rd|th)?[.,]?(?: [\p{L}\p{M}.]+){0,3}(?: \d{1,2})?,? (?:19|20|25)\d{2}(?:[ ,]+\d{1,2}[:h.]\d{2}.*)?$|^(?:19|20)\d{2}\s?[年년]\s?\d{1,2}\s?[月월]\s?\d{1,2}\s?[日일].*$/u;

/** A tick before or after a name, the arrow of a drop-down, the cross that clears it: drawn as letters, and no part of the name. */
const ORNAMENTS = /^[\s✓✔☑✅●◉]+(?=[^\s✓✔☑✅●◉])|(?<=[^\s✓✔☑✅●◉▾▼▿⌄∨˅⏷›»❯▸▶×✕✖])[\s✓✔☑✅●◉▾▼▿⌄∨˅⏷›»❯▸▶×✕✖]+$/gu;

/** A text as it reads without the signs that stand around it. */
export function withoutOrnaments(text: string): string {
  return text.replace(ORNAMENTS, '');
}

/** Whether a text ends, or goes on, as sentences do. */
export function isSentence(text: string): boolean {
  const folded = foldName(text);
  return SENTENCE_END.test(folded) || SENTENCE_INSIDE.test(folded);
}

/**
 * Sorts a visible text into its kind. Only `name` can be the name of an app: a sentence, a status, a button's word, a number or a
 * label of its own can't. Names of ours and of Meta's inbox are names whatever they look like.
 */
export function kindOfText(text: string, ourApps: readonly string[]): TextKind {
  const folded = foldName(text);
  if (isOurApp(text, ourApps)) return 'name';
  if (PUNCTUATION.test(folded) || NUMBERS.test(folded)) return 'nothing';
  if (saysNothingIsChosen(text)) return 'empty';
  if (saysFirstThatNothingIsChosen(text)) return 'empty';
  if (DOTS.test(folded) && saysNothingIsChosen(text.replace(DOTS, ''))) return 'empty';
  if (WAITING.test(folded)) return 'late';
  if (says(text, 'no-value') || (ELSEWHERE.test(folded) && !says(text, 'as-default'))) return 'late';
  if (CHANNEL_NAME.test(folded)) return 'channel';
  // "Default app <i>and</i> Social routing": what joins two labels.
  if (SMALL_WORDS.has(folded)) return 'nothing';
  if (says(text, 'status', 'chosen-mark')) return 'nothing';
  if (isMetaInbox(text)) return 'name';
  if (
    says(text, 'configure', 'save', 'saving', 'dismiss', 'other-action', 'take-control', 'standby') ||
    SEARCH.test(folded.replace(DOTS, ''))
  )
    return 'action';
  if (/[:：]$/u.test(folded)) return 'sub-label';
  const remark = folded.replace(/^\((.*)\)$/u, '$1');
  if (REMARKS.some((pattern) => pattern.test(remark)) || COUNT.test(cleanName(text)) || DATE.test(remark)) return 'nothing';
  if (isSentence(text) || isLong(folded)) return 'prose';
  return isPhrase(cleanName(text)) ? 'prose' : 'name';
}

function isLong(folded: string): boolean {
  return folded.length > LONGEST_NAME || folded.split(' ').length > MOST_WORDS;
}

function saysNothingIsChosen(text: string): boolean {
  return says(text, 'nothing-chosen') || INVITATIONS.some((pattern) => pattern.test(foldName(text)));
}

const TWO_SENTENCES = /^(?<first>[^.!。！]{12,90}|[^.!。！]{8,40}(?=[。！]))[.!。！]\s*(?<rest>\S.*)$/su;
const NAME_WITHIN = /(?<![.!?]\s*)(?<=\s)(?!(?:Messenger|Instagram|Facebook|Meta|Page|Trang|Página|Halaman)\b)\p{Lu}/u;

const WITH_REMARK = /^(?<first>[^–—(]{4,60}?)\s*[–—(]\s*(?<rest>[^\p{Lu}\s].*)$/u;

/** "No app is selected yet. All connected apps receive messages.", "Not set – any app can reply": where what follows names no app. */
function saysFirstThatNothingIsChosen(text: string): boolean {
  const { first, rest } = (TWO_SENTENCES.exec(text) ?? WITH_REMARK.exec(text))?.groups ?? {};
  if (!first || !rest || NAME_WITHIN.test(rest) || (WITHOUT_CASE.test(rest) && /\p{Lu}/u.test(rest))) return false;
  return saysNothingIsChosen(first);
}

const WITHOUT_CASE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Khmer}]/u;
const PLATFORM_WORDS = /^(?:messenger|instagram|facebook|meta|page|pages|trang|suite|haravan|harasocial)(?:['’]s)?\P{L}*$/iu;
const SMALL_WORDS = new Set([
  'of',
  'for',
  'by',
  'and',
  'the',
  'in',
  'on',
  'to',
  'a',
  'an',
  'de',
  'do',
  'da',
  'del',
  'la',
  'le',
  'và',
  'của',
  'cho',
  'trong',
  'trên',
  'với',
  'y',
  'e',
  'et',
  'dan',
  'from',
  'with',
  'your',
  'từ',
]);

/**
 * Words in running text rather than a name: "Nhận tin nhắn mới". Names of apps are written with capitals ("Inbox in Meta Business
 * Suite") or as one word ("hana.ai"). A name that isn't is not read from plain text; in a control it is.
 */
function isPhrase(text: string): boolean {
  if (WITHOUT_CASE.test(text)) return text.length > LONGEST_WITHOUT_SPACES;
  const words = text.split(' ').filter((word) => /\p{L}/u.test(word));
  const low = words.filter((word) => /^\p{Ll}/u.test(word) && !SMALL_WORDS.has(word)).length;
  const high = words.slice(1).filter((word) => /^\p{Lu}/u.test(word) && !PLATFORM_WORDS.test(word)).length;
  return words.length > 1 && low > 0 && low >= high;
}

/** The channel that a text of kind `channel` names. */
export function channelOfText(text: string): Channel {
  return channelNamed(cleanName(text)) ?? 'messenger';
}
