import { cleanName } from '../domain/app-names';
import { mayBeginTitle, type Title, titleOf, titleWithValue } from './lexicon/meaning';
import { frameBody } from './pieces';

/** A place where a title we know stands, before it is known whether it is shown. */
export interface TitleHit {
  title: Title;
  element: Element;
}

const HIGHEST_CLIMB = 4;
const LONGEST_TITLE = 90;

function climb(element: Element): TitleHit | null {
  let current: Element | null = element;
  for (let height = 0; current && height < HIGHEST_CLIMB; height += 1, current = current.parentElement) {
    const text = current.textContent ?? '';
    if (text.length > LONGEST_TITLE) return null;
    const spaced = [...current.childNodes].map((node) => node.textContent).join(' ');
    const title = titleOf(cleanName(text)) ?? titleOf(cleanName(spaced));
    if (title) return { title, element: current };
  }
  return null;
}

/**
 * All places where a title stands as a text, in one pass over the document, its open shadow roots and same-origin frames. Whether
 * they are shown is left to who needs it: most documents have none, and asking costs.
 */
export function titleHits(root: Node): TitleHit[] {
  const hits: TitleHit[] = [];
  const document = root.nodeType === Node.DOCUMENT_NODE ? (root as Document) : root.ownerDocument;
  if (!document) return hits;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) {
      const text = node.nodeValue ?? '';
      const { parentElement } = node;
      if (text.length < 3 || !parentElement) continue;
      const title = titleOf(text) ?? titleWithValue(text)?.title;
      if (title) hits.push({ title, element: parentElement });
      else if (mayBeginTitle(text)) {
        const hit = climb(parentElement);
        if (hit) hits.push(hit);
      }
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      const element = node as Element;
      if (element.shadowRoot) hits.push(...titleHits(element.shadowRoot));
      else if (element.localName === 'iframe') {
        const body = frameBody(element);
        if (body) hits.push(...titleHits(body));
      }
    }
  }
  return hits;
}
