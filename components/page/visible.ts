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

function hasLayout(document: Document): boolean {
  return document.documentElement.getBoundingClientRect().width > 0;
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
  const box = element.getBoundingClientRect();
  const tiny = box.width <= 1 || box.height <= 1;
  const apart = content.right <= box.left || content.left >= box.right || content.bottom <= box.top || content.top >= box.bottom;
  if (!tiny && !apart) return false;
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (!style || style.display === 'contents' || style.display === 'inline') return false;
  if (tiny) return style.overflow !== 'visible' || style.clipPath !== 'none' || style.clip !== 'auto';
  // What is scrolled out of sight can be scrolled back; what is cut off can't.
  return CUT.has(style.overflowX) && CUT.has(style.overflowY) && element.localName !== 'body' && element.localName !== 'html';
}

const CUT = new Set(['hidden', 'clip']);

function boxOf(node: Node, document: Document): DOMRect {
  if (node.nodeType === Node.ELEMENT_NODE) return (node as Element).getBoundingClientRect();
  const range = document.createRange();
  range.selectNodeContents(node);
  return range.getBoundingClientRect();
}

function isTransparent(element: Element): boolean {
  const colour = element.ownerDocument.defaultView?.getComputedStyle(element).color ?? '';
  return colour === 'transparent' || /^rgba\(.*,\s*0\)$/u.test(colour);
}

function isOutsideThePage(node: Node, document: Document): boolean {
  const range = document.createRange();
  range.selectNodeContents(node);
  const view = document.defaultView;
  const boxes = node.nodeType === Node.ELEMENT_NODE ? [(node as Element).getBoundingClientRect()] : [...range.getClientRects()];
  const drawn = boxes.filter((box) => box.width > 0 && box.height > 0);
  if (drawn.length === 0) return node.nodeType === Node.TEXT_NODE;
  const left = view?.scrollX ?? 0;
  const top = view?.scrollY ?? 0;
  return drawn.every((box) => box.right + left <= 0 || box.bottom + top <= 0);
}

/**
 * Whether `node` (an element or a text) is shown to a person who scrolls to it. Text styled away, clipped to nothing, moved off the
 * page, folded up or marked as hidden isn't.
 */
export function isShown(node: Node): boolean {
  const document = node.ownerDocument;
  if (!document) return false;
  const element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : composedParent(node);
  if (!element) return false;
  let below: Element | null = null;
  for (let current: Element | null = element; current; current = composedParent(current)) {
    if (hiddenByMarkup(current)) {
      // The summary of closed details is on the screen; the rest of it isn't.
      const summary = current.localName === 'details' && below?.localName === 'summary';
      if (!summary) return false;
    }
    below = current;
  }
  if (!hasLayout(document)) return true;
  const options = { opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: false };
  if (typeof element.checkVisibility === 'function') {
    // `display: contents` has no box of its own, so `checkVisibility` of such a wrapper says nothing about its children.
    const boxed = nearestBox(element);
    if (boxed && !boxed.checkVisibility(options)) return false;
    if (boxed !== element && element.ownerDocument.defaultView?.getComputedStyle(element).visibility !== 'visible') return false;
  }
  if (isOutsideThePage(node, document) || isTransparent(element)) return false;
  const box = boxOf(node, document);
  for (let current: Element | null = element, height = 0; current && height < 12; current = composedParent(current), height += 1) {
    if (hidesItsContent(current, box)) return false;
  }
  return true;
}

function nearestBox(element: Element): Element | null {
  let current: Element | null = element;
  while (current && current.ownerDocument.defaultView?.getComputedStyle(current).display === 'contents') current = composedParent(current);
  return current;
}
