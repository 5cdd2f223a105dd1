import { cleanName } from '../domain/app-names';
import { isInline, isOneLine, linesAmong, textOfLine, textsOfLine } from './line';
import { letterOf } from './visible';

const SILENT = new Set(['script', 'style', 'template', 'noscript']);

/** The texts of a container that is one line, or `null` where it isn't. What a tooltip tells as a whole is one text. */
export function lineOf(container: Element, ourApps: readonly string[]): string[] | null {
  if (!isOneLine(container)) return null;
  const nodes = [...container.childNodes];
  const told = cleanName(container.getAttribute('title') ?? '');
  return told !== '' && told === textOfLine(nodes) ? [told] : textsOfLine(nodes, ourApps);
}

/** All visible texts below an element, line by line. */
export function textsWithin(element: Element, ourApps: readonly string[]): string[] {
  return linesAmong([...element.childNodes]).flatMap((line) => {
    if (Array.isArray(line)) return textsOfLine(line, ourApps);
    return SILENT.has(line.localName) ? [] : textsWithin(line, ourApps);
  });
}

/** All visible text below an element, spaces folded; parts of one line as they are drawn, lines apart. */
export function visibleText(element: Element): string {
  const texts = linesAmong([...element.childNodes]).map((line) => {
    if (Array.isArray(line)) return textOfLine(line);
    return SILENT.has(line.localName) ? '' : visibleText(line);
  });
  return cleanName(texts.join(' '));
}

/** The first visible line below an element; `null` where it shows no text. */
export function firstLine(element: Element): string | null {
  for (const line of linesAmong([...element.childNodes])) {
    const text = Array.isArray(line) ? textOfLine(line) : SILENT.has(line.localName) ? null : firstLine(line);
    if (text) return text;
  }
  return null;
}

/** The text of a label, less that of the control in it: as it is drawn, so that a text cut into inline elements is whole. */
export function textBeside(label: Element, control: Element): string {
  let text = '';
  for (const child of label.childNodes) {
    if (child === control) continue;
    if (child.nodeType === Node.TEXT_NODE) text += child.nodeValue ?? '';
    else if (child.nodeType === Node.ELEMENT_NODE) {
      const inner = child.contains(control) ? textBeside(child as Element, control) : (child.textContent ?? '');
      text += isInline(child as Element) ? inner : ` ${inner} `;
    }
  }
  return cleanName(text);
}

/**
 * Whether the elements of a line are drawn as one text: the same mark-up and the same letters, with nothing but spaces between. A person
 * who sees "Haravan Funnel Pro" doesn't see that it is written in two parts.
 */
export function isDrawnAsOne(container: Element): boolean {
  const owners = new Set<Element>();
  const walker = container.ownerDocument.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if ((node.nodeValue ?? '').trim() !== '' && node.parentElement) owners.add(node.parentElement);
  const looks = [...owners].map((owner) => `${owner.localName} ${owner.className} ${owner.getAttribute('style') ?? ''} ${letterOf(owner)}`);
  return new Set(looks).size === 1 && new Set([...owners].map((owner) => owner.parentElement)).size === 1;
}
