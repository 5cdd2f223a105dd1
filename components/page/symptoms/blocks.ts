import { cleanName } from '../../domain/app-names';
import { isShown } from '../visible';
import { INLINE, SILENT, shownText } from './shown-text';

/** A line or paragraph, or a picture: what a person takes for one thing. */
export interface Block {
  /** Holds the block; where the block is a run of text beside other things, what they stand in. */
  element: Element;
  /** Empty for pictures. */
  text: string;
}

const MEDIA = new Set(['img', 'picture', 'video', 'audio', 'canvas', 'object', 'embed']);

function isInline(node: Node): boolean {
  if (node.nodeType !== Node.ELEMENT_NODE) return true;
  const element = node as Element;
  return INLINE.has(element.localName) && [...element.children].every((child) => isInline(child) || SILENT.has(child.localName));
}

function isPicture(element: Element): boolean {
  return MEDIA.has(element.localName) && element.getAttribute('role') !== 'presentation' && element.getAttribute('alt') !== '';
}

function runText(nodes: readonly Node[]): string {
  return cleanName(
    nodes
      .filter((node) => node.nodeType === Node.ELEMENT_NODE || isShown(node))
      .map((node) => (node.nodeType === Node.ELEMENT_NODE ? shownText(node as Element) : (node.nodeValue ?? '')))
      .join(' '),
  );
}

function holderOf(run: readonly Node[], parent: Element): Element {
  const said = run.filter((node) => node.nodeType === Node.ELEMENT_NODE || (node.nodeValue ?? '').trim() !== '');
  const [only] = said;
  return said.length === 1 && only?.nodeType === Node.ELEMENT_NODE ? (only as Element) : parent;
}

/** The blocks among some neighbours, first to last. */
export function blocksOf(nodes: readonly Node[], parent: Element): Block[] {
  const blocks: Block[] = [];
  let run: Node[] = [];
  const flush = (): void => {
    const text = run.length === 0 ? '' : runText(run);
    if (text !== '') blocks.push({ element: holderOf(run, parent), text });
    run = [];
  };
  for (const node of nodes) {
    if (node.nodeType === Node.COMMENT_NODE) continue;
    const element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : null;
    if (element && SILENT.has(element.localName)) continue;
    if (isInline(node)) {
      run.push(node);
      continue;
    }
    flush();
    if (!element) continue;
    if (isPicture(element)) {
      if (isShown(element)) blocks.push({ element, text: '' });
    } else blocks.push(...blocksOf([...element.childNodes], element));
  }
  flush();
  return blocks;
}
