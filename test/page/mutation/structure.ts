// Wrappers and the order of whole rows.

import type { Operator } from './operator';
import { elementsOf, some, styledWords, stylesByPlace } from './parts';

// Parents that allow only certain children, and children that need a certain parent.
const STRICT_PARENTS =
  'table,tbody,thead,tfoot,tr,colgroup,ul,ol,dl,select,optgroup,datalist,details,fieldset,svg,picture,[role="table"],[role="grid"],[role="row"],[role="list"],[role="listbox"],[role="radiogroup"],[role="tablist"],[role="menu"]';
const STRICT_CHILDREN = 'tr,td,th,li,dt,dd,option,optgroup,legend,summary,caption,col,source,main,[role="main"]';
const MOST_WRAPPERS = 12;

function isInline(element: Element): boolean {
  return getComputedStyle(element).display.startsWith('inline');
}

export const addWrappers: Operator = (document, random) => {
  if (stylesByPlace(document)) return 'inapplicable';
  const candidates = elementsOf(document).filter(
    (element) => element.parentElement && !element.parentElement.matches(STRICT_PARENTS) && !element.matches(STRICT_CHILDREN),
  );
  if (candidates.length === 0) return 'inapplicable';
  for (const element of some(candidates, random, MOST_WRAPPERS)) {
    const wrapper = document.createElement(isInline(element) ? 'span' : 'div');
    if (random.chance(0.3)) wrapper.style.display = 'contents';
    element.replaceWith(wrapper);
    wrapper.append(element);
  }
  return 'changed';
};

/** Takes away boxes that hold nothing but one other box, where no two texts come to stand in one line by it. */
export const removeWrappers: Operator = (document, random) => {
  if (stylesByPlace(document)) return 'inapplicable';
  const styled = styledWords(document);
  const isPlain = (element: Element): boolean =>
    [...element.attributes].every(
      ({ name, value }) => name === 'dir' || (name === 'class' && !value.split(/\s+/u).some((word) => styled.has(word))),
    );
  const candidates = elementsOf(document).filter((element) => {
    if (!['div', 'span'].includes(element.localName) || !isPlain(element) || element.childElementCount !== 1) return false;
    if ([...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && (node.nodeValue ?? '').trim() !== '')) return false;
    const only = element.firstElementChild;
    const alone = element.parentElement?.childNodes.length === 1;
    return only !== null && (alone || isInline(element) || !isInline(only));
  });
  if (candidates.length === 0) return 'inapplicable';
  for (const element of some(candidates, random, MOST_WRAPPERS)) element.replaceWith(...element.childNodes);
  return 'changed';
};

const PARTS_WITH_A_NAME = 'section,fieldset,article,[role="region"],[role="group"]';

/** Rows that say by themselves what they are about. */
function rowsOf(parent: Element): Element[] {
  const children = [...parent.children];
  if (
    children.length < 2 ||
    children.some((child) => child.localName !== children[0]?.localName || child.getAttribute('role') !== children[0]?.getAttribute('role'))
  )
    return [];
  const textCells = (row: Element): number => [...row.children].filter((cell) => (cell.textContent ?? '').trim() !== '').length;
  const isHead = (row: Element): boolean => [...row.children].every((cell) => cell.matches('th:not([scope="row"]),[role="columnheader"]'));
  if (children.every((child) => child.matches('tr,[role="row"]')))
    return children.every((row) => textCells(row) >= 2 && !isHead(row)) ? children : [];
  if (children.every((child) => child.matches('li,[role="listitem"],[role="option"]'))) return children;
  const named = (part: Element): boolean =>
    part.hasAttribute('aria-label') || part.firstElementChild?.matches('legend,h1,h2,h3,h4,[role="heading"]') === true;
  return children.every((child) => child.matches(PARTS_WITH_A_NAME) && named(child)) ? children : [];
}

export const reorderRows: Operator = (document, random) => {
  if (stylesByPlace(document)) return 'inapplicable';
  const groups = elementsOf(document)
    .map(rowsOf)
    .filter((rows) => rows.length > 1);
  if (groups.length === 0) return 'inapplicable';
  for (const rows of groups) {
    const places = rows.map((row) => {
      const place = document.createComment('');
      row.replaceWith(place);
      return place;
    });
    for (const [index, row] of random.shuffled(rows).entries()) places[index]?.replaceWith(row);
  }
  return 'changed';
};
