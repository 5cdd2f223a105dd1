import { composedParent, isBeside, isCover, isShown } from '../visible';

/** Elements that a browser lays out otherwise than in a line, without any style sheet. */
const DISPLAYS: readonly [display: string, names: string][] = [
  [
    'block',
    'html body address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend main ' +
      'menu nav ol optgroup option p pre search section ul summary',
  ],
  ['list-item', 'li'],
  ['table', 'table'],
  ['table-row', 'tr'],
  ['table-cell', 'td th'],
  ['table-row-group', 'tbody'],
  ['table-header-group', 'thead'],
  ['table-footer-group', 'tfoot'],
  ['table-caption', 'caption'],
  ['table-column', 'col'],
  ['table-column-group', 'colgroup'],
  ['inline-block', 'input button select textarea meter progress'],
  ['contents', 'slot'],
  ['none', 'datalist area head title rp'],
];
const DEFAULT_DISPLAY: ReadonlyMap<string, string> = new Map(
  DISPLAYS.flatMap(([display, names]) => names.split(' ').map((name) => [name, display] as const)),
);

// Elements that have a size of their own, which is gone with their picture.
const PICTURED: ReadonlySet<string> = new Set(['img', 'svg', 'iframe', 'canvas', 'video', 'object', 'embed']);
const FAR = '-9999px';
/** Nothing of the box is left. */
const CLIPPED_AWAY = /^(?:inset\((?:[5-9]\d|100)%\)|circle\(0)/u;

/** How boxes are laid out in them doesn't matter; whether they begin a new line does. */
function simpleDisplay(display: string): string {
  if (/^inline-(?:flex|grid|table)$|^(?:ruby|ruby-text)$/u.test(display)) return 'inline-block';
  if (/^(?:none|contents|inline|inline-block|block|list-item|table(?:-[a-z]+)*)$/u.test(display)) return display;
  return 'block';
}

/** Whether an element's parts are columns, each line of the one beside a line of the other: what belongs together shows by that alone. */
function holdsColumns({ children }: Element): boolean {
  return [...children].some((column, at) => {
    const next = children[at + 1];
    const lines = [...column.children];
    if (!next || lines.length < 2 || next.children.length !== lines.length) return false;
    return lines.every((line, index) => isBeside(line, next.children[index] as Element));
  });
}

function pixels(length: number): string {
  return `${Math.min(Math.round(length), 9999)}px`;
}

function isOffThePage(box: DOMRect, view: Window): boolean {
  return box.width > 0 && box.height > 0 && (box.right + view.scrollX <= 0 || box.bottom + view.scrollY <= 0);
}

const HIDDEN_BY_MARKUP = '[hidden],[aria-hidden="true"],[inert],details:not([open]),dialog:not([open])';

function isHiddenByMarkup(element: Element): boolean {
  for (let current: Element | null = element; current; current = composedParent(current))
    if (current.matches(HIDDEN_BY_MARKUP)) return true;
  return false;
}

/** Whether an element's own words, or the element where it has nothing in it, are not shown, for whatever reason. */
function hidesItself(element: Element): boolean {
  const own = [...element.childNodes].find((child) => child.nodeType === Node.TEXT_NODE && (child as Text).data.trim() !== '');
  const probe = own ?? (element.childElementCount === 0 && !element.shadowRoot ? element : null);
  return probe !== null && !isShown(probe) && !isHiddenByMarkup(element);
}

/** What an element has from its parents, unless its own style says otherwise. */
export interface Inherited {
  visibility: string;
  fontSize: string;
  textIndent: string;
  /** The element is moved off the page. */
  off: boolean;
  /** Something around it hides it in a way that it can't undo. */
  covered: boolean;
}

export const NOTHING_INHERITED: Inherited = { visibility: 'visible', fontSize: 'shown', textIndent: 'none', off: false, covered: false };

/** What of an element's style has to be said in the file, because the style sheets that said it aren't in there. */
export interface WrittenStyle {
  text: string;
  inherited: Inherited;
  /** Nothing below it is drawn, so nothing below needs a style. */
  gone: boolean;
}

/**
 * The style of an element as it is saved: whether it is shown, whether it is a box, and whether the box hides what is in it. Words
 * and numbers of a fixed kind only; nothing is copied.
 */
export function styleOf(element: Element, savedName: string, above: Inherited): WrittenStyle {
  const view = element.ownerDocument.defaultView;
  const computed = view?.getComputedStyle(element);
  if (!view || !computed || computed.display === '') return { text: '', inherited: above, gone: false };
  const declarations: string[] = [];
  const say = (property: string, value: string): void => void declarations.push(`${property}:${value}`);

  const simple = simpleDisplay(computed.display);
  const display = simple === 'block' && holdsColumns(element) ? 'flex' : simple;
  const isPicture = PICTURED.has(element.localName);
  if (display === 'none') {
    return { text: DEFAULT_DISPLAY.get(savedName) === 'none' ? '' : 'display:none', inherited: above, gone: true };
  }
  // The one that has no size in a line once its picture is gone.
  const shown = element.localName === 'img' && display === 'inline' ? 'inline-block' : display;
  if (shown !== (DEFAULT_DISPLAY.get(savedName) ?? 'inline')) say('display', shown);

  const inherited: Inherited = {
    visibility: computed.visibility === 'visible' ? 'visible' : 'hidden',
    fontSize: Number.parseFloat(computed.fontSize) < 0.5 ? 'none' : 'shown',
    textIndent: Number.parseFloat(computed.textIndent) < -200 ? 'far' : 'none',
    off: above.off,
    covered: above.covered || Number.parseFloat(computed.opacity) === 0 || computed.getPropertyValue('content-visibility') === 'hidden',
  };
  if (inherited.fontSize !== above.fontSize) say('font-size', inherited.fontSize === 'none' ? '0' : '16px');
  if (inherited.textIndent !== above.textIndent) say('text-indent', inherited.textIndent === 'far' ? FAR : '0');
  if (Number.parseFloat(computed.opacity) === 0) say('opacity', '0');
  if (computed.getPropertyValue('content-visibility') === 'hidden') say('content-visibility', 'hidden');
  if (isCover(element)) declarations.push('position:fixed', 'inset:0', 'background:#fff');

  const box = element.getBoundingClientRect();
  if (display !== 'contents') {
    if (isPicture) {
      say('width', pixels(box.width));
      say('height', pixels(box.height));
    }
    const transformed =
      computed.transform !== 'none' && (box.width === 0 || box.height === 0) && ((element as HTMLElement).offsetWidth ?? 0) > 1;
    if (transformed) {
      say('transform', 'scale(0)');
      inherited.covered = true;
    }
    const clips = computed.overflow !== 'visible' || computed.clipPath !== 'none' || computed.clip !== 'auto';
    if (display !== 'inline' && !transformed && clips && (box.width <= 1 || box.height <= 1)) {
      if (!isPicture) {
        if (box.width <= 1) say('width', pixels(box.width));
        if (box.height <= 1) say('height', pixels(box.height));
      }
      inherited.covered = true;
      declarations.push('padding:0', 'border:0', 'min-width:0', 'min-height:0', 'overflow:hidden');
    }
    if (CLIPPED_AWAY.test(computed.clipPath)) say('clip-path', 'inset(50%)');
    inherited.off = above.off ? !(box.width > 0 && box.height > 0 && !isOffThePage(box, view)) : isOffThePage(box, view);
    if (inherited.off !== above.off) {
      if (inherited.off) declarations.push('position:absolute', `left:${FAR}`, 'top:0');
      else declarations.push('position:fixed', 'left:9px', 'top:9px');
    }
  }
  // Hidden in some other way (colour of nothing, cut off by a box around it): then simply not visible.
  const said =
    inherited.covered ||
    inherited.off ||
    inherited.visibility === 'hidden' ||
    inherited.fontSize === 'none' ||
    inherited.textIndent === 'far';
  if (!said && hidesItself(element)) inherited.visibility = 'hidden';
  if (inherited.visibility !== above.visibility) say('visibility', inherited.visibility);
  return { text: declarations.join(';'), inherited, gone: false };
}
