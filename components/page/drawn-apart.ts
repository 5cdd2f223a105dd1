import { boxOf, composedParent, hasLayout, isPlacedByItself } from './visible';

const MOST_NEIGHBOURS = 60;

/** The ancestors of a node, itself among them, from the inside out. */
function lineageOf(element: Element): Element[] {
  const lineage: Element[] = [];
  for (let current: Element | null = element; current; current = composedParent(current)) lineage.push(current);
  return lineage;
}

/** What is drawn of an element: its own box, or where it has none (`display: contents`) that of what is in it. */
function drawnBox(element: Element): DOMRect {
  const own = boxOf(element);
  if (own.width > 0 || own.height > 0) return own;
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect();
}

const shareRows = (one: DOMRect, other: DOMRect): boolean => Math.min(one.bottom, other.bottom) > Math.max(one.top, other.top);
const shareColumns = (one: DOMRect, other: DOMRect): boolean => Math.min(one.right, other.right) > Math.max(one.left, other.left);

/** Whether a box lies in the gap between two others that are in one line or in one column with it. */
function isBetween(box: DOMRect, one: DOMRect, other: DOMRect): boolean {
  if (shareRows(one, other)) {
    const middle = (box.left + box.right) / 2;
    return (
      shareRows(box, one) && shareRows(box, other) && middle > Math.min(one.right, other.right) && middle < Math.max(one.left, other.left)
    );
  }
  const middle = (box.top + box.bottom) / 2;
  return (
    shareColumns(box, one) &&
    shareColumns(box, other) &&
    middle > Math.min(one.bottom, other.bottom) &&
    middle < Math.max(one.top, other.top)
  );
}

/**
 * Whether a title and the text that follows it in the document are drawn where nobody would read them together: neither in one line nor
 * one above the other, or with something between them that stands elsewhere in the document, or upside down among others. A grid's areas
 * and orders can do that.
 */
export function areDrawnApart(title: Element, value: Element): boolean {
  if (!hasLayout(title.ownerDocument)) return false;
  const above = lineageOf(title);
  const below = lineageOf(value);
  const common = below.findIndex((element) => above.includes(element));
  const [part, other] = [above[above.indexOf(below[common] as Element) - 1], below[common - 1]];
  if (!part || !other) return false;
  const [one, two] = [drawnBox(part), drawnBox(other)];
  // What is put into a slot is drawn, but not by the slot.
  if ([one, two].some(({ width, height }) => width === 0 && height === 0)) return false;
  if (!shareRows(one, two) && !shareColumns(one, two)) return true;
  const siblings = [...(part.parentElement?.children ?? [])];
  const [from, to] = [siblings.indexOf(part), siblings.indexOf(other)].sort((first, second) => first - second) as [number, number];
  if (from < 0 || siblings.length > MOST_NEIGHBOURS) return false;
  // Drawn from the bottom up, a list of several pairs puts another value under a title than the one that follows it.
  const isUpsideDown = siblings[from] === part ? two.bottom <= one.top : one.bottom <= two.top;
  return siblings.some(
    (sibling, at) =>
      (at < from || at > to) &&
      (sibling.textContent ?? '').trim() !== '' &&
      !isPlacedByItself(sibling) &&
      (isUpsideDown || isBetween(drawnBox(sibling), one, two)),
  );
}
