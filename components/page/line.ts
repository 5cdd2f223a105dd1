import { cleanName, isOurApp } from '../domain/app-names';
import { isMetaInbox } from '../domain/meta-inbox';
import { says, titleOf } from './lexicon/meaning';
import { isVendorApp } from './lexicon/vendors';
import { MAKER_WORDS } from './lexicon/words';
import { kindOfText } from './text-kind';
import { displayOf, isShown, letterOf } from './visible';

/** One part of a line of text: what stands in one element. */
interface Part {
  text: string;
  /** White space stands between it and the part before. */
  apart: boolean;
  /** It stands beside elements with text of their own: all of them are one text. */
  mixed: boolean;
  /** It and the part before are drawn alike, and nothing in the mark-up tells them apart. */
  joined: boolean;
}

const INLINE = new Set(['b', 'bdi', 'bdo', 'code', 'em', 'font', 'i', 'mark', 'small', 'span', 'strong', 'u', 'wbr']);
const MOST_ELEMENTS = 12;

const LONGEST_SENTENCE = 400;

/** Whether a link stands among the words of a sentence, which alone say what is meant by it. */
function isWithinSentence(link: Element): boolean {
  const beside = [...(link.parentNode?.childNodes ?? [])].filter(
    (node) => node.nodeType === Node.TEXT_NODE && cleanName(node.nodeValue ?? '') !== '',
  );
  const whole = beside.length === 0 ? '' : cleanName(link.parentElement?.textContent ?? '');
  return whole.length < LONGEST_SENTENCE && kindOfText(whole, []) === 'prose' && !beside.some((node) => titleOf(node.nodeValue ?? ''));
}

/** Whether an element is drawn in the line in which it stands. */
export function isInline(element: Element): boolean {
  if (!(INLINE.has(element.localName) || (element.localName === 'a' && isWithinSentence(element))) || element.shadowRoot) return false;
  const role = element.getAttribute('role');
  if (role !== null && role !== 'none' && role !== 'presentation') return false;
  const display = displayOf(element);
  return display === '' || display === 'inline' || display === 'contents';
}

/** Whether a node is a piece of a line: a text, or an inline element with nothing but such pieces in it. */
function isPieceOfLine(node: Node): boolean {
  if (node.nodeType === Node.TEXT_NODE || node.nodeType === Node.COMMENT_NODE) return true;
  if (node.nodeType !== Node.ELEMENT_NODE || !isInline(node as Element)) return false;
  const inside = (node as Element).getElementsByTagName('*');
  return inside.length <= MOST_ELEMENTS && [...inside].every(isInline);
}

/** Neighbours taken together where they make up one line, in order. */
export function linesAmong(nodes: readonly Node[]): (Node[] | Element)[] {
  const lines: (Node[] | Element)[] = [];
  let line: Node[] | null = null;
  for (const node of nodes) {
    if (isPieceOfLine(node)) {
      if (line === null) {
        line = [];
        lines.push(line);
      }
      line.push(node);
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      lines.push(node as Element);
      line = null;
    }
  }
  return lines;
}

/** Whether a container holds nothing but one line of text. */
export function isOneLine(container: Element): boolean {
  if (container.shadowRoot || container.localName === 'slot') return false;
  const inside = container.getElementsByTagName('*');
  return inside.length <= MOST_ELEMENTS && [...inside].every(isInline);
}

// Unlike `\s`, without the byte order mark, which nobody sees; nor does anybody see what may stand at the edge besides.
const SPACE_FIRST = /^[\u00AD\u200B-\u200F\u2060\uFEFF]*[^\S\uFEFF]/u;
const SPACE_LAST = /[^\S\uFEFF][\u00AD\u200B-\u200F\u2060\uFEFF]*$/u;

function* textNodesIn(nodes: readonly Node[]): Generator<Text> {
  for (const node of nodes) {
    if (node.nodeType === Node.TEXT_NODE) yield node as Text;
    else if (node.nodeType === Node.ELEMENT_NODE) {
      const walker = (node.ownerDocument as Document).createTreeWalker(node, NodeFilter.SHOW_TEXT);
      for (let text = walker.nextNode(); text; text = walker.nextNode()) yield text as Text;
    }
  }
}

function partsOf(nodes: readonly Node[]): Part[] {
  const parts: Part[] = [];
  let last: Text | null = null;
  let apart = false;
  for (const node of textNodesIn(nodes)) {
    const raw = node.data;
    const text = cleanName(raw);
    if (text === '') {
      apart ||= /[^\S\uFEFF]/u.test(raw);
      continue;
    }
    if (!isShown(node)) continue;
    const before = parts.at(-1);
    const separate = apart || SPACE_FIRST.test(raw);
    // React cuts one text into several nodes of the same element.
    if (before && last?.parentNode === node.parentNode && adjoins(last, node))
      before.text = cleanName(`${before.text}${separate ? ' ' : ''}${raw}`);
    else
      parts.push({
        text,
        apart: separate && before !== undefined,
        mixed: (node.parentElement?.childElementCount ?? 0) > 0,
        joined: last !== null && isCutBetween(last, node),
      });
    last = node;
    apart = SPACE_LAST.test(raw);
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

/** The element around a text that means something: bare spans around it, as translators leave them, don't. */
function ownerOf(text: Text): Element | null {
  let owner = text.parentElement;
  while (owner && owner.localName === 'span' && owner.attributes.length === 0) owner = owner.parentElement;
  return owner;
}

/** Whether a text goes on in a bare span beside it, drawn with the same letters. */
function isCutBetween(one: Text, other: Text): boolean {
  const [first, second] = [one.parentElement, other.parentElement];
  if (!first || !second || !(first.contains(second) || second.contains(first))) return false;
  return ownerOf(one) === ownerOf(other) && letterOf(first) === letterOf(second);
}

function wholeOf(parts: readonly Part[]): string {
  return cleanName(parts.map(({ text, apart }, index) => (index > 0 && apart ? ` ${text}` : text)).join(''));
}

/** Whether a name is that of an app that we know, so that it can be nothing else. */
export function isKnownApp(name: string, ourApps: readonly string[]): boolean {
  return isOurApp(name, ourApps) || isMetaInbox(name) || isVendorApp(name);
}

/** "Default app: <b>ManyChat</b>." */
const FULL_STOP = /^[.。]$/u;
const COLON = /^[:：–—|·•-]+\s*/u;

const OPENED = /^[([{（【]/u;
const GOES_ON = /^[([{（【\p{Ll}\p{Lo}]/u;

/** Kinds of text of which no part means anything by itself. */
const WHOLE: ReadonlySet<string> = new Set(['empty', 'late', 'action', 'channel']);

// "(set by Hoa on 20/11/2026)", "20/11/2026 14:20".
const DATED = /^\(.*\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}.*\)$|^[\d\s./:-]{8,}$/u;

// "(ID 363772567412181)".
const NUMBERED = /^[([（]?\s*(?:app |page )?id\b\D{0,3}\d+\s*[)\]）]?$/iu;
// "de Haravan", "(by ManyChat, Inc.)".
const MADE_BY = new RegExp(`^[([（]?\\s*(?:${MAKER_WORDS})\\s+[\\p{Lu}\\p{Lo}].*$`, 'u');
const MAKER = new RegExp(`\\s*(?:[—–|·]\\s*(?:${MAKER_WORDS})\\s+\\S.*|[(（](?:${MAKER_WORDS})\\s+\\S.*[)）])$`, 'u');
const SEPARATOR = /^[|·•–—/]$/u;
const OTHER_SCRIPT = /^[([（](?!.*\p{sc=Latin}).*\p{L}.*[)\]）]$/u;
const COUNTED = /^[\p{N}\s.,+%/-]+$/u;

function isRemark(text: string): boolean {
  return says(text, 'status', 'chosen-mark') || DATED.test(text) || NUMBERED.test(text);
}

/** A name that we know for sure without who has made it: "Haravan Funnel — by Haravan"; any other text as it is. */
export function withoutMaker(text: string, ourApps: readonly string[]): string {
  const name = text.replace(MAKER, '');
  return name !== text && isKnownApp(name, ourApps) ? name : text;
}

/** Who has made an app, since when, in what state: what stands beside its name. A number alone may be a part of another one's. */
function isBesideName(text: string): boolean {
  return isRemark(text) || MADE_BY.test(text) || (!COUNTED.test(text) && kindOfText(text, []) === 'nothing');
}

/** A name that we know for sure, or that nothing is chosen, with nothing but remarks behind it; `null` where a line isn't that. */
function headOfRemarks(parts: readonly Part[], ourApps: readonly string[]): string[] | null {
  for (let count = parts.length - 1; count > 0; count -= 1) {
    const head = wholeOf(parts.slice(0, count));
    const rest = parts.slice(count);
    const [next] = rest;
    const isEmpty = kindOfText(head, ourApps) === 'empty';
    if (!next?.apart || next.joined || !(isEmpty || isKnownApp(head, ourApps))) continue;
    if (isBesideName(wholeOf(rest)) || rest.every(({ text }) => isBesideName(text) || (isEmpty && COUNTED.test(text)))) return [head];
    // "Haravan Funnel | Message button", "Haravan Funnel (テスト)": who knows whether that is a part of the name.
    if (SEPARATOR.test(next.text) || OTHER_SCRIPT.test(wholeOf(rest))) return [head, wholeOf(parts)];
  }
  return null;
}

/** The longest run of neighbouring parts, less than all of them, whose text passes a test: from which to before which. */
function findRun(parts: readonly Part[], test: (text: string) => boolean): [number, number] | null {
  for (let length = parts.length - 1; length > 0; length -= 1)
    for (let from = 0; from + length <= parts.length; from += 1)
      if (test(wholeOf(parts.slice(from, from + length)))) return [from, from + length];
  return null;
}

/** What the parts of a line say: they are one text unless they mean something each. */
function textsOfParts(parts: readonly Part[], ourApps: readonly string[]): string[] {
  const whole = wholeOf(parts);
  if (parts.length < 2 || titleOf(whole) || isKnownApp(whole, ourApps)) return whole === '' ? [] : [whole];
  // "No selection" is one text, though "No" alone would be a remark.
  if (WHOLE.has(kindOfText(whole, ourApps))) return [whole];
  const title = findRun(parts, (text) => titleOf(text) !== null);
  if (title) {
    // The colon between a title and its value belongs to neither.
    const rest = parts.slice(title[1]).map((part, index) => (index === 0 ? { ...part, text: part.text.replace(COLON, '') } : part));
    const value = rest.filter(({ text }, index) => text.replace(COLON, '') !== '' && !(index > 0 && FULL_STOP.test(text)));
    return [...textsOfParts(parts.slice(0, title[0]), ourApps), wholeOf(parts.slice(...title)), ...textsOfParts(value, ourApps)];
  }
  const remark = findRun(parts, isRemark);
  if (remark && (remark[0] === 0 || remark[1] === parts.length)) {
    const texts = [parts.slice(0, remark[0]), parts.slice(...remark), parts.slice(remark[1])].flatMap((some) =>
      textsOfParts(some, ourApps),
    );
    const edge = parts[remark[0] === 0 ? remark[1] : remark[0]];
    // "ManyChat Connected" is a name and its state; "ManyChatConnected", or "Active Campaign" cut in two, may be one or the other.
    return edge?.apart && !edge.joined ? texts : [...texts, whole];
  }
  const head = headOfRemarks(parts, ourApps);
  if (head) return head;
  // "ManyChatConfigure": what can be pressed, glued to the app's name by poor mark-up.
  for (let count = 1; count < parts.length; count += 1) {
    const [app, button] = [wholeOf(parts.slice(0, count)), wholeOf(parts.slice(count))];
    if (says(button, 'configure') && isKnownApp(app, ourApps)) return [app, button];
  }
  if (parts.every(({ joined }, index) => index === 0 || joined)) return [whole];
  const mixed = parts.some((part) => part.mixed);
  const symbols = parts.some(({ text }) => kindOfText(text, ourApps) === 'nothing' && !isRemark(text));
  // "Haravan Funnel (thử nghiệm)": what goes on in brackets is a part of the name, where it isn't a state or a channel.
  const goesOn = parts.some(({ text }, index) => {
    if (index === 0 || !GOES_ON.test(text) || isRemark(text)) return false;
    const kind = kindOfText(text, ourApps);
    // "Haravan Funnel không phải là …": a sentence, whose first words alone say the contrary.
    return OPENED.test(text) ? !WHOLE.has(kind) : kind === 'prose';
  });
  return mixed || symbols || goesOn ? [whole] : parts.map(({ text }) => text);
}

/** The texts that neighbours in one line say. */
export function textsOfLine(nodes: readonly Node[], ourApps: readonly string[]): string[] {
  return textsOfParts(partsOf(nodes), ourApps);
}

/** The text of neighbours in one line, as it is drawn. */
export function textOfLine(nodes: readonly Node[]): string {
  return wholeOf(partsOf(nodes));
}
