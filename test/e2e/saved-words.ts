/** Which words a saved screen may hold, worked out from the lexicon alone: the scrubber's own choice is what is being tested. */

import { cleanName } from '../../components/domain/app-names';
import { CONTROL_ENTRIES } from '../../components/page/lexicon/controls';
import { FIELD_ENTRIES } from '../../components/page/lexicon/fields';
import { GUIDANCE_ENTRIES } from '../../components/page/lexicon/guidance';
import { NEVER, STATEMENTS } from '../../components/page/lexicon/phrases';
import { VENDOR_APPS } from '../../components/page/lexicon/vendors';
import { ELSEWHERE_WORDS, EXPLAINING_WORDS, SUMMARY_WORDS } from '../../components/page/lexicon/words';

const WORD = /[\p{L}\p{M}]+/gu;

function wordsOf(text: string): string[] {
  return text.normalize('NFC').toLowerCase().match(WORD) ?? [];
}

const SPOKEN = [...FIELD_ENTRIES, ...CONTROL_ENTRIES, ...GUIDANCE_ENTRIES].flatMap(({ texts }) => texts.flatMap(wordsOf));
const STATED = [...STATEMENTS, ...NEVER].flatMap(({ pattern }) =>
  // "revisar?": with the last letter and without.
  [pattern.source, pattern.source.replace(/\p{L}\?/gu, ' ')].flatMap((source) => wordsOf(source.replace(/\\[a-z]/gu, ' '))),
);
const APPS = [
  ...VENDOR_APPS,
  'Haravan Funnel',
  'Page Inbox',
  'Inbox in Meta Business Suite',
  'Facebook Pages',
  'Hộp thư của Trang trên',
  'Bandeja de entrada en la página',
  'Caixa de entrada da Página do no',
  'Boîte de réception de la Page dans',
  'Kotak Masuk Halaman di',
  'กล่องข้อความ กล่องข้อความเพจ กล่องข้อความของเพจ กล่องข้อความใน กล่องข้อความของ',
  '受信箱 ページ受信箱 ページの受信箱 の受信箱',
  '받은 메시지함 페이지 의',
  'Instagram Direct',
  'Messenger',
  'Many Chat',
  'WhatsApp SMS Telegram',
];
// Beside our app's name, and the ends of sentences in scripts without spaces.
const BESIDE =
  'settings manage edit cài đặt của cho quản lý chỉnh sửa cấu hình configuración configurações do de da paramètres pengaturan การตั้งค่า การตั้งค่าของ ของ の設定 設定 설정 です ます 다 요';
// What mark-up, style and the address are written in.
const WRITTEN =
  'saved from url doctype html head body meta charset utf title script type application json template shadowrootmode open srcdoc sandbox style class id for href role aria dir ltr rtl auto ' +
  'amp lt gt quot lang data pagelet bizkitpresenceselector surface bizweb visualcompletion loading state hidden inert disabled readonly required multiple checked selected value alt name pass ' +
  'email placeholder tabindex label list form scope row col rowgroup colgroup colspan rowspan size contenteditable true false plaintext only popover manual hint slot summary ' +
  'https http www facebook com business latest settings conversation routing msgr ig messenger instagram advanced messaging platform tab asset page mailbox login php loginpage checkpoint help ' +
  'profile access notifications privacy allactivity home inbox all direct invalid profiles pages partners users leads notification developers accountscenter ' +
  'currentuserinitialdata account user actor delegate ' +
  'display none contents inline block item table cell row group header footer caption column visibility visible font px text indent opacity content width height transform scale padding border min ' +
  'overflow position absolute fixed left top clip path inset background fff flex ' +
  'haspopup expanded labelledby describedby controls owns activedescendant details errormessage flowto headers popovertarget commandfor level setsize posinset selected pressed busy current live ' +
  'modal multiline multiselectable orientation sort invalid autocomplete atomic relevant description roledescription valuetext braillelabel mixed undefined menu listbox tree grid dialog ' +
  'horizontal vertical ascending descending other off polite assertive both additions removals step location date time search text number password radio range reset submit tel url button checkbox ' +
  'image icon logo avatar photo ảnh biểu tượng hình skeleton shimmer spinner glimmer ignore dynamic css img vc late mutation';
const TAGS =
  'a abbr address area article aside b bdi bdo blockquote br button caption cite code col colgroup data datalist dd del details dfn dialog div dl dt em fieldset figcaption figure footer form h hgroup hr i ' +
  'iframe img input ins kbd label legend li main map mark menu meter nav ol optgroup option output p picture pre progress q rp rt ruby s samp search section select slot small span strong sub summary sup ' +
  'table tbody td textarea tfoot th thead time tr u ul var video audio canvas object wbr center font tt big strike svg g path circle ellipse line polygon polyline rect tspan title desc defs use symbol mask ' +
  'clippath lineargradient radialgradient stop foreignobject';
const ROLES =
  'alert alertdialog application article banner blockquote button caption cell checkbox code columnheader combobox complementary contentinfo definition deletion dialog directory document emphasis feed ' +
  'figure form generic grid gridcell group heading img image insertion link list listbox listitem log main mark marquee math menu menubar menuitem menuitemcheckbox menuitemradio meter navigation none note ' +
  'option paragraph presentation progressbar radio radiogroup region row rowgroup rowheader scrollbar search searchbox separator slider spinbutton status strong switch tab table tablist tabpanel term ' +
  'textbox time timer toolbar tooltip tree treegrid treeitem';

const ALLOWED: ReadonlySet<string> = new Set([
  ...SPOKEN,
  ...STATED,
  ...APPS.flatMap(wordsOf),
  ...wordsOf(BESIDE),
  ...[EXPLAINING_WORDS, ELSEWHERE_WORDS, SUMMARY_WORDS].flatMap((words) => wordsOf(words.replace(/\\p/gu, ' '))),
  ...wordsOf(WRITTEN),
  ...wordsOf(TAGS),
  ...wordsOf(ROLES),
]);
const PARTS: readonly string[] = [...ALLOWED]
  .filter((word) => word.length > 1 || !/\p{Script=Latin}/u.test(word))
  .sort((one, other) => other.length - one.length);
const PLACEHOLDER = /^[xzqwkj]+$/u;
const UNSPACED_PLACEHOLDERS = /[〇丶丿亅乚亠가각간갇갈갉กขฃคฅฆابتثجحאבגדהו]/gu;
const LANGUAGE = /\blang=(?:"|&quot;)[a-z]{2,3}(?:[-_][A-Z][a-z]{3})?(?:[-_][A-Z]{2})?(?:"|&quot;)/gu;

function isAllowed(word: string, names: ReadonlySet<string>): boolean {
  if (PLACEHOLDER.test(word) || ALLOWED.has(word) || names.has(word)) return true;
  // "pausad", of which a pattern knows the stem alone, stays with its ending.
  if (STATED.some((stem) => stem.length >= 5 && word.startsWith(stem) && word.length - stem.length <= 3)) return true;
  // Scripts without spaces, and words of which only the stem is known: what is left besides wordings has to be a placeholder.
  let rest = word;
  for (const part of PARTS)
    if (rest.includes(part) && (part.length > 2 || !/\p{Script=Latin}/u.test(part))) rest = rest.replaceAll(part, '');
  rest = rest.replace(UNSPACED_PLACEHOLDERS, '');
  return PLACEHOLDER.test(rest) || rest === '';
}

/** Words and numbers in a saved screen that nothing explains. `names` are those that only the reader vouches for. */
export function unexplained(html: string, names: readonly string[]): string[] {
  const known = new Set(names.flatMap(wordsOf));
  const bare = cleanName(html.replace(LANGUAGE, ''));
  const words = new Set(wordsOf(bare));
  // Zeros, a made-up id, a count that tells two placeholders apart, or a size.
  const numbers = (bare.match(/\d{5,}/gu) ?? []).filter((number) => !/^[12]?0*\d{0,3}$/u.test(number) && number !== '615500000000002');
  // A known word that inline elements cut in two: "Hara<b>van</b>".
  const whole = wordsOf(bare.replace(/<\/?(?:span|b|i|em|strong|bdi|wbr)\b[^>]*>/giu, '')).filter((word) => isAllowed(word, known));
  const isPiece = (word: string): boolean => whole.some((found) => found.startsWith(word) || found.endsWith(word));
  return [...[...words].filter((word) => !isAllowed(word, known) && !isPiece(word)), ...numbers];
}
