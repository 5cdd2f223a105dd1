// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { pageOnScreen } from '../../components/page/symptoms/page-on-screen';

const CLOUD = { id: '104862957731245', name: 'Tiệm Nhà Mây' };
const POTTERY = { id: '109377412586630', name: 'Gốm Xưa Bát Tràng' };
const TWIN = { id: '109377412586631', name: 'Gốm Xưa Bát Tràng' };
const NOTHING = { id: null, name: null };
/** The screen is several Pages', and doesn't say whose this is. */
const SHARED = { ...NOTHING, shared: true };

const switcher = (name: string): string => `<button aria-label="Chuyển trang">${name}</button>`;
const thread = (head: string): string =>
  `<main><header><h2>Trần Thu Hà</h2>${head}</header><div><p>Dạ còn ạ</p><p id="notice">lỗi</p></div></main>`;

it.each([
  ['the control that switches Pages', '', switcher(CLOUD.name) + thread(''), [CLOUD], CLOUD],
  ['letters in another form', '', switcher(CLOUD.name.normalize('NFD').toUpperCase()) + thread(''), [CLOUD], CLOUD],
  ['a Page that isn’t known', '', switcher('Shop Lạ') + thread(''), [CLOUD], { id: null, name: 'Shop Lạ' }],
  ['two Pages of one name', '', switcher(TWIN.name) + thread(''), [POTTERY, TWIN], { id: null, name: TWIN.name }],
  ['the address', `?page_id=${POTTERY.id}`, switcher(CLOUD.name) + thread(''), [CLOUD], { id: POTTERY.id, name: CLOUD.name }],
  ['the address’s path', `pages/${POTTERY.id}/inbox`, thread(''), [CLOUD], { id: POTTERY.id, name: null }],
  ['a number in the address that isn’t said to be a Page', `inbox/${POTTERY.id}`, thread(''), [CLOUD], NOTHING],
  ['several Pages in one list', '', switcher('Gộp trang (2)') + thread(''), [CLOUD, POTTERY], SHARED],
  [
    'several in one list, the conversation says whose it is',
    '',
    switcher('Gộp trang (2)') + thread(`<button>${POTTERY.name}</button>`),
    [CLOUD, POTTERY],
    POTTERY,
  ],
  ['an unmarked control with a known name', '', `<header><button>${CLOUD.name}</button></header>${thread('')}`, [CLOUD, POTTERY], CLOUD],
  [
    'a list of Pages beside the conversation',
    '',
    `<header><button>${CLOUD.name}</button><button>${POTTERY.name}</button></header>${thread('')}`,
    [CLOUD, POTTERY],
    SHARED,
  ],
  [
    'a customer who writes the name of another Page',
    '',
    switcher('Gộp trang') + thread('').replace('Dạ còn ạ', POTTERY.name),
    [CLOUD, POTTERY],
    SHARED,
  ],
  ['nothing', '', thread(''), [CLOUD], NOTHING],
] as const)('goes by %s', (_what, path, html, known, expected) => {
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(`https://app.harasocial.com/${path}`);
  document.body.innerHTML = html;
  const notice = document.querySelector('#notice');
  if (!notice) throw new Error('no notice');
  expect(pageOnScreen(document, notice, known)).toEqual({ shared: false, ...expected });
});
