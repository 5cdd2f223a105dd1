import { cleanName } from '../../domain/app-names';
import { isShown } from '../visible';

export const INLINE = new Set(['a', 'b', 'bdi', 'bdo', 'code', 'em', 'font', 'i', 'mark', 'small', 'span', 'strong', 'u', 'wbr', 'button']);
export const SILENT = new Set(['script', 'style', 'template', 'noscript', 'svg', 'br']);

function rawText(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return isShown(node) ? (node.nodeValue ?? '') : '';
  if (node.nodeType !== Node.ELEMENT_NODE) return '';
  const { localName, childNodes } = node as Element;
  if (SILENT.has(localName)) return localName === 'br' ? ' ' : '';
  const text = [...childNodes].map(rawText).join('');
  return INLINE.has(localName) ? text : ` ${text} `;
}

/**
 * What a person can read in an element, spaces folded, its blocks apart. Plainer than what Meta's screens need: no names are told
 * apart here, and the recogniser does without those tables.
 */
export function shownText(element: Element): string {
  return cleanName(rawText(element));
}
