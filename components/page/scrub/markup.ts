import type { AttributeContext, Attributes } from './attributes';
import { attributesOf } from './attributes';
import { type Inherited, NOTHING_INHERITED, styleOf } from './style';
import { tagOf, VOID } from './tags';
import { WORDLESS } from './texts';

// What we put into the page ourselves; see HOST_NAME in ../../guide/coach-mark/host-name.
const OWN = /^funnel-guard/u;
// Stand for themselves, without what is in them.
const EMPTIED: ReadonlySet<string> = new Set(['video', 'audio', 'canvas', 'object']);
const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';
const DEEPEST_FRAME = 3;

/** Text as it stands between tags. */
function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function escapeAttribute(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

function openTag(name: string, attributes: Attributes): string {
  const written = [...attributes].map(([attribute, value]) =>
    value === '' ? ` ${attribute}` : ` ${attribute}="${escapeAttribute(value)}"`,
  );
  return `<${name}${written.join('')}>`;
}

/** Writes the elements of a tree as HTML that a browser reads as the same tree, without what doesn't belong in the file. */
export class MarkupWriter {
  private readonly context: AttributeContext;
  private readonly depth: number;

  constructor(context: AttributeContext, depth = 0) {
    this.context = context;
    this.depth = depth;
  }

  /** The document from `<html>` on. `data` is put at the beginning of its body. */
  document(document: Document, data: string): string {
    const { documentElement: root, body } = document;
    this.context.texts.learn(document);
    const rootStyle = styleOf(root, 'html', NOTHING_INHERITED);
    const head = `<head><meta charset="utf-8"><title>${escapeText(this.context.texts.ofText(document.title, 'text'))}</title></head>`;
    if (!body) return `${this.open(root, 'html', rootStyle.text)}${head}<body>${data}</body></html>`;
    const bodyStyle = styleOf(body, 'body', rootStyle.inherited);
    const strays = [...root.children].filter((child) => child !== body && child !== document.head);
    const inside = [...body.childNodes, ...strays].map((child) => this.node(child, bodyStyle.inherited, bodyStyle.gone)).join('');
    return `${this.open(root, 'html', rootStyle.text)}${head}\n${this.open(body, body.localName, bodyStyle.text)}${data}${inside}</${body.localName}></html>\n`;
  }

  private open(element: Element, name: string, style: string, role?: string): string {
    const attributes = attributesOf(element, this.context);
    if (role !== undefined && !attributes.has('role')) attributes.set('role', role);
    if (style !== '') attributes.set('style', style);
    return openTag(name, attributes);
  }

  private node(node: Node, above: Inherited, gone: boolean): string {
    if (node.nodeType === Node.TEXT_NODE) return escapeText(this.context.texts.ofNode(node as Text));
    return node.nodeType === Node.ELEMENT_NODE ? this.element(node as Element, above, gone) : '';
  }

  private element(element: Element, above: Inherited, aboveGone: boolean): string {
    const { localName } = element;
    if (OWN.test(localName)) return '';
    const isDrawing = element.namespaceURI === SVG_NAMESPACE;
    if (WORDLESS.has(localName) && !EMPTIED.has(localName)) return isDrawing ? '' : '<template></template>';
    const { name, role } = tagOf(element, this.context.placeholders);
    const isInsideDrawing = isDrawing && localName !== 'svg';
    const style = aboveGone || isInsideDrawing ? { text: '', inherited: above, gone: aboveGone } : styleOf(element, name, above);
    const opened =
      localName === 'iframe' ? this.frame(element as HTMLIFrameElement, style.text) : this.open(element, name, style.text, role);
    if (VOID.has(name)) return opened;
    return `${opened}${this.contents(element, style.inherited, style.gone)}</${name}>`;
  }

  private contents(element: Element, above: Inherited, gone: boolean): string {
    const { localName, shadowRoot } = element;
    if (EMPTIED.has(localName) || localName === 'iframe') return '';
    if (localName === 'textarea') return `\n${escapeText(this.context.texts.ofText((element as HTMLTextAreaElement).value, 'text'))}`;
    let shadow = '';
    if (shadowRoot) {
      this.context.texts.learn(shadowRoot);
      shadow = `<template shadowrootmode="open">${this.children(shadowRoot, above, gone)}</template>`;
    }
    const first = element.firstChild;
    // A parser drops the first line break in it.
    const lineBreak = localName === 'pre' && first?.nodeType === Node.TEXT_NODE && (first as Text).data.startsWith('\n') ? '\n' : '';
    return `${shadow}${lineBreak}${this.children(element, above, gone)}`;
  }

  private children(parent: Node, above: Inherited, gone: boolean): string {
    return [...parent.childNodes].map((child) => this.node(child, above, gone)).join('');
  }

  /** A frame of the same origin goes into the file as a whole; of another one only its place does. */
  private frame(frame: HTMLIFrameElement, style: string): string {
    const attributes = attributesOf(frame, this.context);
    if (style !== '') attributes.set('style', style);
    const inner = documentOf(frame);
    if (!inner || this.depth >= DEEPEST_FRAME) attributes.set('sandbox', '');
    else if (inner.body && (inner.body.childNodes.length > 0 || frame.hasAttribute('srcdoc'))) {
      const writer = new MarkupWriter({ ...this.context, base: inner.baseURI }, this.depth + 1);
      attributes.set('srcdoc', `<!DOCTYPE html>${writer.document(inner, '')}`);
    }
    return openTag('iframe', attributes);
  }
}

function documentOf(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}
