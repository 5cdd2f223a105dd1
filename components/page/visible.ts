/** Whether a person can see a part of the screen. Hidden copies are never evidence. */

/** The parent in the composed tree: out of a shadow root to its host, out of a same-origin frame to the frame's element. */
export function composedParent(node: Node): Element | null {
  const { parentNode } = node;
  if (parentNode === null) return null;
  if (parentNode.nodeType === Node.ELEMENT_NODE) return (node as Element).assignedSlot ?? (parentNode as Element);
  if (parentNode.nodeType === Node.DOCUMENT_FRAGMENT_NODE) return (parentNode as ShadowRoot).host ?? null;
  return (parentNode as Document).defaultView?.frameElement ?? null;
}

const MAIN = '[role="main"],main';

/** Whether the document is laid out at all: where it isn't, nothing is drawn anywhere. */
export function hasLayout(document: Document): boolean {
  return boxOf(document.documentElement).width > 0;
}

/**
 * Meta's modal dialogs set `aria-hidden` (or `inert`) on the screen behind them. That is shown all the same: a veiled screen, not a
 * hidden copy. So an attribute on the part that holds the screen's main region counts for nothing while a dialog is open beside it.
 */
function isScreenBehindDialog(element: Element): boolean {
  const { ownerDocument } = element;
  if (element.parentElement !== ownerDocument.body && !element.matches(MAIN) && !element.querySelector(MAIN)) return false;
  for (const dialog of ownerDocument.querySelectorAll('[role="dialog"],dialog[open]')) {
    if (!element.contains(dialog) && !dialog.closest('[aria-hidden="true"],[hidden]') && isRendered(dialog)) return true;
  }
  return false;
}

function isRendered(element: Element): boolean {
  return typeof element.checkVisibility !== 'function' || element.checkVisibility();
}

function hiddenByMarkup(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  if (element.getAttribute('aria-hidden') === 'true' || element.hasAttribute('inert')) return !isScreenBehindDialog(element);
  if (element.localName === 'details') return !element.hasAttribute('open');
  if (element.localName === 'dialog') return !element.hasAttribute('open');
  return element.localName === 'noscript' || element.localName === 'template';
}

/** A box that shows nothing of `content`: one pixel clipped, no size with overflow hidden, or cut off where the content stands. */
function hidesItsContent(element: Element, content: DOMRect): boolean {
  const box = boxOf(element);
  const tiny = box.width <= 1 || box.height <= 1;
  const apart = content.right <= box.left || content.left >= box.right || content.bottom <= box.top || content.top >= box.bottom;
  if (!tiny && !apart) return false;
  const style = styleOf(element);
  if (!style || style.display === 'contents' || style.display === 'inline') return false;
  if (tiny) return style.overflow !== 'visible' || style.clipPath !== 'none' || style.clip !== 'auto';
  // "Customer Conve…": the dots say that the text goes on, so its rest isn't hidden from anybody.
  if (style.textOverflow === 'ellipsis' && content.left >= box.right && content.top < box.bottom && content.bottom > box.top) return false;
  // What is scrolled out of sight can be scrolled back; what is cut off can't.
  return CUT.has(style.overflowX) && CUT.has(style.overflowY) && element.localName !== 'body' && element.localName !== 'html';
}

const CUT = new Set(['hidden', 'clip']);

function boxOfText(node: Node, document: Document): DOMRect {
  const range = document.createRange();
  range.selectNodeContents(node);
  return range.getBoundingClientRect();
}

const INVISIBLE = /^(?:transparent|rgba\(.*,\s*0\))$/u;

/** Text without a colour, or in that of the surface on which it stands. */
function isColourless(element: Element): boolean {
  const colour = styleOf(element)?.color ?? '';
  return INVISIBLE.test(colour) || (colour !== '' && colour === surfaceOf(element));
}

/** The colour behind an element; empty where nothing around it has one. */
function surfaceOf(element: Element): string {
  return remembered(memory?.surface, element, () => {
    const style = styleOf(element);
    if (style && style.backgroundImage !== 'none' && style.backgroundImage !== '') return '';
    if (style && !INVISIBLE.test(style.backgroundColor)) return style.backgroundColor;
    const parent = composedParent(element);
    return parent ? surfaceOf(parent) : '';
  });
}

function isOutsideThePage(node: Node, document: Document): boolean {
  const range = document.createRange();
  range.selectNodeContents(node);
  const view = document.defaultView;
  const boxes = node.nodeType === Node.ELEMENT_NODE ? [boxOf(node as Element)] : [...range.getClientRects()];
  const drawn = boxes.filter((box) => box.width > 0 && box.height > 0);
  if (drawn.length === 0) return node.nodeType === Node.TEXT_NODE;
  const left = view?.scrollX ?? 0;
  const top = view?.scrollY ?? 0;
  return drawn.every((box) => box.right + left <= 0 || box.bottom + top <= 0);
}

/** Whether an element, or one around it, stands still while the page is scrolled. */
function isFixed(element: Element): boolean {
  return remembered(memory?.fixed, element, () => {
    if (styleOf(element)?.position === 'fixed') return true;
    const parent = composedParent(element);
    return parent !== null && isFixed(parent);
  });
}

/** What is fixed outside of the window, such as a panel that has been slid out of it, can't be scrolled to. */
function isFixedOutsideTheWindow(element: Element, box: DOMRect): boolean {
  const { innerWidth: width, innerHeight: height } = element.ownerDocument.defaultView ?? { innerWidth: 0, innerHeight: 0 };
  if (box.width === 0 || box.height === 0) return false;
  const isOutside = box.right <= 0 || box.left >= width || box.bottom <= 0 || box.top >= height;
  return isOutside && isFixed(element);
}

interface Memory {
  shown: Map<Node, boolean>;
  fixed: Map<Element, boolean>;
  markup: Map<Element, boolean>;
  clipped: Map<Element, boolean>;
  cover: Map<Document, Element | null>;
  surface: Map<Element, string>;
  box: Map<Element, DOMRect>;
  style: Map<Element, CSSStyleDeclaration | undefined>;
}

// During one look nothing moves, so nothing is asked of the layout twice.
let memory: Memory | null = null;

function remembered<Key, Value>(map: Map<Key, Value> | undefined, key: Key, find: () => Value): Value {
  const known = map?.get(key);
  if (known !== undefined) return known;
  const value = find();
  map?.set(key, value);
  return value;
}

/** Does `work` (which must not change the document) with a memory of what is shown. */
export function withinOneLook<Result>(work: () => Result): Result {
  if (memory) return work();
  memory = {
    shown: new Map(),
    fixed: new Map(),
    markup: new Map(),
    clipped: new Map(),
    cover: new Map(),
    surface: new Map(),
    box: new Map(),
    style: new Map(),
  };
  try {
    return work();
  } finally {
    memory = null;
  }
}

/**
 * Whether `node` (an element or a text) is shown to a person who scrolls to it. Text styled away, clipped to nothing, moved off the
 * page, folded up or marked as hidden isn't.
 */
export function isShown(node: Node): boolean {
  return remembered(memory?.shown, node, () => findShown(node));
}

function findShown(node: Node): boolean {
  const document = node.ownerDocument;
  if (!document) return false;
  const element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : composedParent(node);
  if (!element || isHiddenByMarkup(element) || isUnslotted(node) || isCovered(element)) return false;
  const frame = document.defaultView?.frameElement;
  if (frame && !isShown(frame)) return false;
  if (!hasLayout(document)) return true;
  const options = { opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: false };
  if (typeof element.checkVisibility === 'function') {
    // `display: contents` has no box of its own, so `checkVisibility` of such a wrapper says nothing about its children.
    const boxed = nearestBox(element);
    if (boxed && !boxed.checkVisibility(options)) return false;
    if (boxed !== element && styleOf(element)?.visibility !== 'visible') return false;
  }
  if (isOutsideThePage(node, document) || isColourless(element) || isClippedAway(element)) return false;
  let box = node.nodeType === Node.ELEMENT_NODE ? boxOf(element) : boxOfText(node, document);
  if (isFixedOutsideTheWindow(element, box)) return false;
  for (let current: Element | null = element; current; current = composedParent(current)) {
    // A frame's document has coordinates of its own.
    if (current.localName === 'iframe') box = boxOf(current);
    if (hidesItsContent(current, box)) return false;
  }
  return true;
}

/** Whether an element fills the window and lets nothing through, such as a dialog: what stands behind it can't be seen. */
export function isCover(element: Element): boolean {
  const style = styleOf(element);
  if (style?.position !== 'fixed' || !/^rgb\(/u.test(style.backgroundColor)) return false;
  const { innerWidth: width, innerHeight: height } = element.ownerDocument.defaultView ?? { innerWidth: 0, innerHeight: 0 };
  const box = boxOf(element);
  return box.left <= 0 && box.top <= 0 && box.right >= width && box.bottom >= height;
}

function coverOf(document: Document): Element | null {
  const { innerWidth: width, innerHeight: height } = document.defaultView ?? { innerWidth: 0, innerHeight: 0 };
  let current = document.elementFromPoint(width / 2, height / 2);
  while (current && !isCover(current)) current = composedParent(current);
  return current;
}

function isCovered(element: Element): boolean {
  const document = element.ownerDocument;
  if (!hasLayout(document)) return false;
  const cover = remembered(memory?.cover, document, () => coverOf(document));
  return cover !== null && !cover.contains(element) && !element.contains(cover);
}

/** Beside an open shadow root, only what has a slot is drawn. */
function isUnslotted(node: Node): boolean {
  const { parentNode } = node;
  if (parentNode === null || parentNode.nodeType !== Node.ELEMENT_NODE || (parentNode as Element).shadowRoot === null) return false;
  return 'assignedSlot' in node && node.assignedSlot === null;
}

const NOTHING_LEFT = /^(?:circle\(0|ellipse\(0|polygon\(0(?:px|%)? 0(?:px|%)?, 0(?:px|%)? 0(?:px|%)?)/u;
const INSET = /^inset\(([^)]*?)(?: round .*)?\)$/u;

/** Whether a clip leaves nothing of a box: from two opposite sides it reaches as far in as the box is wide or high. */
function leavesNothing(clipPath: string, element: Element): boolean {
  if (NOTHING_LEFT.test(clipPath)) return true;
  const sides = INSET.exec(clipPath)?.[1]?.split(' ');
  if (!sides) return false;
  const [top = '0', right = top, bottom = top, left = right] = sides;
  const { width, height } = boxOf(element);
  const share = (side: string, size: number): number => Number.parseFloat(side) / (side.endsWith('%') ? 100 : size || 1);
  return share(top, height) + share(bottom, height) >= 1 || share(left, width) + share(right, width) >= 1;
}

// Nothing, or too blurred to be read.
const UNREADABLE_BY_FILTER = /opacity\(0\)|blur\((?:[3-9]|\d{2,})(?:\.\d+)?px\)/u;

const SCALED_TO_NOTHING = /^matrix(?:3d)?\(0, 0, 0, 0,/u;

function isTurnedAway({ backfaceVisibility, transform }: CSSStyleDeclaration): boolean {
  return backfaceVisibility === 'hidden' && transform.startsWith('matrix3d(-1, 0,');
}

/** Whether an element, or one around it, is clipped or filtered to nothing though its box is large, or crossed out. */
function isClippedAway(element: Element): boolean {
  return remembered(memory?.clipped, element, () => {
    const style = styleOf(element);
    if (style) {
      // Each property that is read costs, and most elements have none of these.
      const { clipPath, filter, textDecorationLine, transform } = style;
      if (clipPath !== 'none' && leavesNothing(clipPath, element)) return true;
      if (filter !== 'none' && UNREADABLE_BY_FILTER.test(filter)) return true;
      // Drawn, but crossed out: what was, not what is.
      if (textDecorationLine.includes('line-through')) return true;
      if (transform !== 'none' && (SCALED_TO_NOTHING.test(transform) || isTurnedAway(style))) return true;
    }
    const parent = composedParent(element);
    return parent !== null && isClippedAway(parent);
  });
}

/** Hidden by what is written on the element or around it. */
function isHiddenByMarkup(element: Element): boolean {
  return remembered(memory?.markup, element, () => {
    if (hiddenByMarkup(element)) return true;
    const parent = composedParent(element);
    if (!parent) return false;
    // The summary of closed details is on the screen; the rest of it isn't.
    if (parent.localName === 'details' && element.localName === 'summary') {
      const outer = composedParent(parent);
      return parent.hasAttribute('hidden') || (outer !== null && isHiddenByMarkup(outer));
    }
    return isHiddenByMarkup(parent);
  });
}

/** How an element is laid out; empty where there is no layout. */
export function displayOf(element: Element): string {
  return hasLayout(element.ownerDocument) ? (styleOf(element)?.display ?? '') : '';
}

/** Whether an element stands where its style puts it, whatever it follows: its order in the document says nothing. */
export function isPlacedByItself(element: Element): boolean {
  const position = hasLayout(element.ownerDocument) ? styleOf(element)?.position : undefined;
  return position === 'absolute' || position === 'fixed';
}

// Fonts that draw a word as a picture.
const PICTURE_FONT = /icon|symbol|awesome|glyph/iu;

/**
 * Whether style makes other words of what an element holds: it puts some of its own before or after ("Haravan Funnel", and " (Old)" by
 * `content`), or draws dots for letters.
 */
export function isRewordedByStyle(element: Element): boolean {
  const view = hasLayout(element.ownerDocument) ? element.ownerDocument.defaultView : null;
  if ((styleOf(element)?.getPropertyValue('-webkit-text-security') || 'none') !== 'none') return true;
  return ['::before', '::after'].some((part) => {
    const style = view?.getComputedStyle(element, part);
    const strings = style?.content.match(/"(?:[^"\\]|\\.)*"/gu);
    return !!strings?.some((text) => /\p{L}/u.test(text)) && style?.display !== 'none' && !PICTURE_FONT.test(style?.fontFamily ?? '');
  });
}

/** How the letters of an element are drawn, as one text to compare; empty where there is no layout. */
export function letterOf(element: Element): string {
  const style = hasLayout(element.ownerDocument) ? styleOf(element) : undefined;
  return style ? [style.color, style.font, style.letterSpacing, style.textTransform, style.backgroundColor].join(' ') : '';
}

/** Whether an element ends its text with dots where there's no room for all of it. */
export function isCutByEllipsis(element: Element): boolean {
  return hasLayout(element.ownerDocument) && styleOf(element)?.textOverflow === 'ellipsis';
}

/** Whether two elements are drawn side by side, on the same line. */
export function isBeside(one: Element, other: Element): boolean {
  const [first, second] = [boxOf(one), boxOf(other)];
  const shared = Math.min(first.bottom, second.bottom) - Math.max(first.top, second.top);
  return (first.right <= second.left || second.right <= first.left) && shared > 0 && shared >= Math.min(first.height, second.height) / 2;
}

/** The box in which an element is drawn. */
export function boxOf(element: Element): DOMRect {
  return remembered(memory?.box, element, () => element.getBoundingClientRect());
}

function styleOf(element: Element): CSSStyleDeclaration | undefined {
  return remembered(memory?.style, element, () => element.ownerDocument.defaultView?.getComputedStyle(element));
}

function nearestBox(element: Element): Element | null {
  let current: Element | null = element;
  while (current && styleOf(current)?.display === 'contents') current = composedParent(current);
  return current;
}
