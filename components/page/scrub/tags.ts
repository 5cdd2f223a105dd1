import type { Placeholders } from './placeholder';

const HTML = new Set(
  (
    'html head body title a abbr address area article aside b bdi bdo blockquote br button caption cite code col colgroup data datalist dd del details dfn dialog div ' +
    'dl dt em fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr i iframe img input ins kbd label legend li main map mark menu meter nav ol ' +
    'optgroup option output p picture pre progress q rp rt ruby s samp search section select slot small span strong sub summary sup table tbody td textarea tfoot th ' +
    'thead time tr u ul var video audio canvas object wbr center font tt big strike'
  ).split(' '),
);
const SVG = new Set(
  'svg g path circle ellipse line polygon polyline rect text tspan title desc defs use symbol mask clippath lineargradient radialgradient stop image foreignobject'.split(
    ' ',
  ),
);
/** Elements without an end tag. */
export const VOID: ReadonlySet<string> = new Set('area br col embed hr img input link meta source track wbr base param'.split(' '));
const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';

// What a parser closes, or moves, where it stands in another of its kind.
const NOT_IN_ITSELF: ReadonlySet<string> = new Set(['a', 'button', 'form', 'option', 'label', 'nobr']);
const CLOSES_PARAGRAPH =
  'address,article,aside,blockquote,center,details,dialog,dir,div,dl,fieldset,figcaption,figure,footer,form,h1,h2,h3,h4,h5,h6,header,hgroup,hr,main,menu,nav,ol,p,pre,search,section,table,ul,li,dd,dt,summary';
const TABLE_PARENTS: Readonly<Record<string, readonly string[]>> = {
  tr: ['table', 'tbody', 'thead', 'tfoot'],
  td: ['tr'],
  th: ['tr'],
  tbody: ['table'],
  thead: ['table'],
  tfoot: ['table'],
  caption: ['table'],
  colgroup: ['table'],
  col: ['colgroup', 'table'],
};
const ROLE_INSTEAD: Readonly<Record<string, string>> = { a: 'link', button: 'button', tr: 'row', td: 'cell', th: 'columnheader' };

/** How an element is written. */
export interface Tag {
  name: string;
  /** The role that the element's own name no longer tells. */
  role?: string;
}

/** Whether a parser would put the element elsewhere than where a script has put it. */
function wouldMove(element: Element): boolean {
  const { localName } = element;
  const parent = element.parentElement;
  if (NOT_IN_ITSELF.has(localName) && parent?.closest(localName)) return true;
  if (localName === 'p' && element.querySelector(CLOSES_PARAGRAPH)) return true;
  const parents = TABLE_PARENTS[localName];
  if (parents && !(parent && parents.includes(parent.localName))) return true;
  if (localName === 'li' || localName === 'dd' || localName === 'dt') return parent?.localName === localName;
  return /^h[1-6]$/u.test(localName) && /^h[1-6]$/u.test(parent?.localName ?? '');
}

/** The name under which an element is saved: names of elements can be anybody's words too. */
export function tagOf(element: Element, placeholders: Placeholders): Tag {
  const { localName } = element;
  if (element.namespaceURI === SVG_NAMESPACE) return { name: SVG.has(localName.toLowerCase()) ? localName : 'g' };
  if (HTML.has(localName)) {
    if (!wouldMove(element)) return { name: localName };
    const role = ROLE_INSTEAD[localName];
    return { name: localName === 'a' || localName === 'label' ? 'span' : 'div', ...(role !== undefined && { role }) };
  }
  // A custom element needs a letter first and a hyphen in it; such a one can have a shadow root.
  const token = placeholders.ofToken('element', localName).replace(/[^a-z0-9]+/gu, '-');
  return { name: `x-${token.replace(/^-+/u, '')}` };
}
