// Which parts of a screen may be changed.

import { foldName } from '../../../components/domain/app-names';
import type { Facts } from './operator';
import type { Random } from './random';

const UNTOUCHED = 'script,style,template,noscript,svg,svg *,textarea,iframe,head,head *';

export function elementsOf(document: Document): Element[] {
  return document.body ? [...document.body.querySelectorAll('*')].filter((element) => !element.matches(UNTOUCHED)) : [];
}

/** Texts of the screen that aren't blank. */
export function textsOf(document: Document, root: Node = document.body): Text[] {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if ((node.nodeValue ?? '').trim() !== '' && !node.parentElement?.closest(UNTOUCHED)) texts.push(node as Text);
  }
  return texts;
}

export function isName(text: string, { names }: Facts): boolean {
  const folded = foldName(text);
  return names.some((name) => foldName(name) === folded);
}

/** A name can be cut into several texts. */
export function isPartOfName(text: string, { names }: Facts): boolean {
  return names.some((name) => foldName(name).includes(foldName(text)));
}

/** Some of the items, one at least where there is any. */
export function some<Item>(items: readonly Item[], random: Random, most: number): Item[] {
  return random.shuffled(items).slice(0, 1 + random.below(Math.min(most, Math.max(1, items.length))));
}

/** The words of the style sheets: a class or id that occurs there decides what is seen. */
export function styledWords(document: Document): ReadonlySet<string> {
  const sheets = [...document.querySelectorAll('style')].map((style) => style.textContent ?? '').join(' ');
  return new Set(sheets.match(/[\w-]+/gu) ?? []);
}

/** Whether the style sheets ask where an element stands, so that moving one could hide it or show it. */
export function stylesByPlace(document: Document): boolean {
  return [...document.querySelectorAll('style')].some((style) =>
    /[>+~]|:(?:first|last|nth|only|has|not|is|empty)/u.test(style.textContent ?? ''),
  );
}
