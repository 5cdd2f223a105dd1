/** Sizes of containers, asked for without walking through all that is in them. */

/** Whether an element holds more than `limit` elements. */
export function isLargerThan(element: Element, limit: number): boolean {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_ELEMENT);
  for (let count = 0; walker.nextNode(); count += 1) if (count >= limit) return true;
  return false;
}

/** Whether the text of an element has at most `longest` letters. */
export function hasShortText(element: Element, longest: number): boolean {
  return textUpTo(element, longest) !== null;
}

/** The text of an element with its parts apart; `null` where it is longer than `longest`. */
export function textUpTo(element: Element, longest: number): string | null {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    text += ` ${node.nodeValue ?? ''}`;
    if (text.length > longest) return null;
  }
  return text;
}
