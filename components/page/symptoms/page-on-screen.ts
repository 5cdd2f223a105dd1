import { cleanName, foldName } from '../../domain/app-names';
import type { ShownPage } from '../../domain/harasocial-messages';
import { textUpTo } from '../size';
import { isShown } from '../visible';
import { shownText } from './shown-text';

/** A Page as a screen names it. */
export interface PageOnScreen extends ShownPage {
  /** Several Pages share the screen, and it doesn't say whose the notice is: no answer holds for the whole screen. */
  shared: boolean;
}

/** A Page that the extension knows. */
export interface KnownPage {
  id: string;
  name: string;
}

const PAGE_KEY = /^(?:fb_?|facebook_?|fan_?)?page_?id$|^asset_id$/iu;
const PAGE_ID = /^\d{9,20}$/u;

/** The Page that an address names in so many words; any other number in it may be a shop, a person or a conversation. */
function idInAddress(href: string): string | null {
  if (!URL.canParse(href)) return null;
  const url = new URL(href);
  const hash = new URLSearchParams(url.hash.includes('?') ? url.hash.slice(url.hash.indexOf('?')) : '');
  const named = [...url.searchParams, ...hash]
    .filter(([key, value]) => PAGE_KEY.test(key) && PAGE_ID.test(value))
    .map(([, value]) => value);
  const segments = `${url.pathname}/${url.hash.replace(/^#/u, '').split('?')[0]}`.split('/').filter(Boolean);
  segments.forEach((segment, index) => {
    if (/^(?:fan)?pages?$/iu.test(segment) && PAGE_ID.test(segments[index + 1] ?? '')) named.push(segments[index + 1] ?? '');
  });
  const ids = new Set(named);
  const [id] = ids;
  return ids.size === 1 && id !== undefined ? id : null;
}

/** Labels of the control that switches the Page; "biểu tượng chuyển trang" (help centre, article 42000096219), the others inferred. */
const SWITCHER =
  /^(?:chuyển|chọn|đổi) (?:fan)?(?:page|trang)|^(?:fan)?(?:page|trang) (?:đang (?:chọn|dùng|mở|xem)|hiện tại)|^(?:switch|select|choose|current|change) page/u;
/** Several Pages in one list: "chế độ gộp trang" (same article). */
const MERGED =
  /gộp (?:fan)?(?:page|trang)|(?:fan)?(?:page|trang) (?:đã |đang )?gộp|tất cả (?:các )?(?:fan)?(?:page|trang)|merged? pages?|all pages/u;
const LONGEST_NAME = 120;

function labelOf(element: Element): string {
  return foldName(element.getAttribute('aria-label') ?? element.getAttribute('title') ?? '');
}

interface Switcher {
  name: string | null;
  merged: boolean;
}

function switcherOf(document: Document): Switcher | null {
  for (const element of document.querySelectorAll('[aria-label],[title]')) {
    if (!SWITCHER.test(labelOf(element)) || !isShown(element)) continue;
    const text = textUpTo(element, LONGEST_NAME) === null ? '' : cleanName(shownText(element));
    if (text === '') continue;
    return MERGED.test(foldName(text)) ? { name: null, merged: true } : { name: text, merged: false };
  }
  return null;
}

/** Where a screen names what it's about; a name within somebody's message isn't among them. */
const NAMING =
  'header,h1,h2,h3,h4,[role="heading"],[role="banner"],button,[role="button"],[aria-haspopup],select,[aria-selected="true"],[aria-current]';
const HIGHEST_CLIMB = 12;

function namesWithin(element: Element, known: ReadonlyMap<string, KnownPage[]>): Set<string> {
  const names = new Set<string>();
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const name = foldName(node.nodeValue ?? '');
    if (known.has(name) && node.parentElement?.closest(NAMING) && isShown(node)) names.add(name);
  }
  return names;
}

/**
 * Which Page a notice is about: named by the address, by the control that switches Pages, or by the part of the screen nearest to the
 * notice that names just one Page we know. Both `null` where the screen doesn't say.
 */
export function pageOnScreen(document: Document, notice: Element, pages: readonly KnownPage[]): PageOnScreen {
  const id = idInAddress(document.defaultView?.location.href ?? '');
  const switcher = switcherOf(document);
  if (id !== null && switcher?.merged !== true) return { id, name: switcher?.name ?? null, shared: false };
  const known = new Map<string, KnownPage[]>();
  for (const page of pages) known.set(foldName(page.name), [...(known.get(foldName(page.name)) ?? []), page]);
  let several = false;
  let current = notice.parentElement;
  for (let height = 0; current && height < HIGHEST_CLIMB; height += 1, current = current.parentElement) {
    if (switcher?.merged === false && current === document.body) break;
    const [name, ...others] = namesWithin(current, known);
    if (name === undefined) continue;
    const named = others.length === 0 ? (known.get(name) ?? []) : [];
    const [page] = named;
    if (page && named.length === 1 && (switcher?.name == null || foldName(switcher.name) === name))
      return { id: page.id, name: page.name, shared: false };
    several = named.length !== 1;
    break;
  }
  if (switcher?.name == null) return { id: null, name: null, shared: switcher?.merged ?? several };
  const [page, ...twins] = known.get(foldName(switcher.name)) ?? [];
  return { ...(page && twins.length === 0 ? { id: page.id, name: page.name } : { id: null, name: switcher.name }), shared: false };
}
