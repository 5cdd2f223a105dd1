import { cleanName, isMetaInbox, isOurApp } from '../domain/app-names';
import { says, titleOf } from './lexicon/meaning';
import { isVendorApp } from './lexicon/vendors';
import { kindOfText } from './text-kind';
import { displayOf, isShown } from './visible';

/** One part of a run of text: what stands in one element. */
interface Part {
  text: string;
  /** White space stands between it and the part before. */
  apart: boolean;
  /** It stands beside elements with text of their own: all of them are one text. */
  mixed: boolean;
}

const INLINE = new Set(['b', 'bdi', 'bdo', 'code', 'em', 'font', 'i', 'mark', 'small', 'span', 'strong', 'u', 'wbr']);
const MOST_ELEMENTS = 12;

function isInline(element: Element): boolean {
  if (!INLINE.has(element.localName) || element.shadowRoot) return false;
  const role = element.getAttribute('role');
  if (role !== null && role !== 'none' && role !== 'presentation') return false;
  const display = displayOf(element);
  return display === '' || display === 'inline' || display === 'contents';
}

/** The parts of the line of text that a container holds; `null` where it holds anything else than text in inline elements. */
function partsOf(container: Element): Part[] | null {
  if (container.shadowRoot || container.localName === 'slot') return null;
  const elements = container.getElementsByTagName('*');
  if (elements.length > MOST_ELEMENTS) return null;
  for (const element of elements) if (!isInline(element)) return null;
  const parts: Part[] = [];
  let last: Node | null = null;
  let apart = false;
  const walker = container.ownerDocument.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const raw = node.nodeValue ?? '';
    const text = cleanName(raw);
    if (text === '') {
      apart ||= raw !== '';
      continue;
    }
    if (!isShown(node)) continue;
    const before = parts.at(-1);
    const separate = apart || /^\s/u.test(raw);
    // React cuts one text into several nodes of the same element.
    if (before && last?.parentNode === node.parentNode && adjoins(last, node))
      before.text = cleanName(`${before.text}${separate ? ' ' : ''}${raw}`);
    else parts.push({ text, apart: separate && before !== undefined, mixed: (node.parentElement?.childElementCount ?? 0) > 0 });
    last = node;
    apart = /\s$/u.test(raw);
  }
  return parts;
}

/** Whether nothing but comments and breaking points stands between two nodes of the same parent. */
function adjoins(one: Node, other: Node): boolean {
  for (let between = one.nextSibling; between && between !== other; between = between.nextSibling) {
    if (between.nodeType === Node.ELEMENT_NODE && (between as Element).localName !== 'wbr') return false;
  }
  return true;
}

function joined(parts: readonly Part[]): string {
  return cleanName(parts.map(({ text, apart }, index) => (index > 0 && apart ? ` ${text}` : text)).join(''));
}

/** Whether a name is that of an app that we know, so that it can be nothing else. */
export function isKnownApp(name: string, ourApps: readonly string[]): boolean {
  return isOurApp(name, ourApps) || isMetaInbox(name) || isVendorApp(name);
}

const COLON = /^[:：–—|·•-]+$/u;

function isRemark(text: string): boolean {
  return says(text, 'status', 'chosen-mark');
}

/** The texts that a line says: its parts are one text unless they mean something each. */
function textsOfLine(parts: readonly Part[], ourApps: readonly string[]): string[] {
  const whole = joined(parts);
  if (parts.length < 2 || titleOf(whole) || isKnownApp(whole, ourApps)) return whole === '' ? [] : [whole];
  const title = parts.findIndex(({ text }) => titleOf(text) !== null);
  if (title >= 0) {
    const rest = parts.slice(title + 1);
    // The colon between a title and its value belongs to neither.
    const value = rest.findIndex(({ text }) => !COLON.test(text));
    return [
      ...textsOfLine(parts.slice(0, title), ourApps),
      parts[title]?.text ?? '',
      ...textsOfLine(value < 0 ? [] : rest.slice(value), ourApps),
    ];
  }
  const remarks = parts.filter(({ text }) => isRemark(text));
  const rest = parts.filter(({ text }) => !isRemark(text));
  if (remarks.length > 0 && rest.length === 1) {
    // "ManyChat Connected" is a name and its state; "ManyChatConnected" may be one or the other.
    return parts.slice(1).every(({ apart }) => apart) ? parts.map(({ text }) => text) : [...parts.map(({ text }) => text), whole];
  }
  const mixed = parts.some((part) => part.mixed);
  const symbols = parts.some(({ text }) => kindOfText(text, ourApps) === 'nothing' && !isRemark(text));
  return mixed || symbols ? [whole] : parts.map(({ text }) => text);
}

/** The texts of a container that is one line, or `null` where it isn't. */
export function lineOf(container: Element, ourApps: readonly string[]): string[] | null {
  const parts = partsOf(container);
  return parts && textsOfLine(parts, ourApps);
}

/** All visible texts below an element, line by line. */
export function textsWithin(element: Element, ourApps: readonly string[]): string[] {
  const line = lineOf(element, ourApps);
  if (line) return line;
  const texts: string[] = [];
  let run = '';
  const flush = (): void => {
    const text = cleanName(run);
    run = '';
    if (text !== '') texts.push(text);
  };
  for (const child of element.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) {
      if (isShown(child)) run += child.nodeValue ?? '';
    } else if (child.nodeType === Node.ELEMENT_NODE && (child as Element).localName !== 'wbr') {
      flush();
      if (!SILENT.has((child as Element).localName)) texts.push(...textsWithin(child as Element, ourApps));
    }
  }
  flush();
  return texts;
}

const SILENT = new Set(['script', 'style', 'template', 'noscript']);

/** All visible text below an element, spaces folded; parts of one line as they are drawn, lines apart. */
export function visibleText(element: Element): string {
  const parts = partsOf(element);
  if (parts) return joined(parts);
  const texts: string[] = [];
  for (const child of element.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) {
      if ((child.nodeValue ?? '').trim() !== '' && isShown(child)) texts.push(child.nodeValue ?? '');
    } else if (child.nodeType === Node.ELEMENT_NODE && !SILENT.has((child as Element).localName)) {
      texts.push(visibleText(child as Element));
    }
  }
  return cleanName(texts.join(' '));
}
