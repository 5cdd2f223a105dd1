const CELLS = new Set(['', 'cell', 'gridcell', 'definition']);

function isEmptyCell(child: Element): boolean {
  return (
    ['div', 'span', 'td', 'dd', 'p', 'b', 'strong', 'em'].includes(child.localName) &&
    child.getAttribute('aria-hidden') !== 'true' &&
    (child.textContent ?? '').trim() === '' &&
    !child.querySelector('img,svg,i,input,button,select,[role],iframe') &&
    CELLS.has(child.getAttribute('role') ?? '') &&
    !child.shadowRoot
  );
}

/** Whether the cell after the one with the title is empty, or holds nothing but what one can press where its like holds a value. */
export function isFollowedByEmptyCell(container: Element, element: Element): boolean {
  const cell = [...container.children].find((child) => child.contains(element));
  const next = cell?.nextElementSibling;
  if (!cell || !next) return false;
  if (isEmptyCell(next)) return true;
  const isBare = (definition: Element): boolean => {
    const rest = [...definition.querySelectorAll('button,[role="button"]')].reduce(
      (text, button) => text.replace(button.textContent ?? '', ''),
      definition.textContent ?? '',
    );
    return rest.trim() === '' && !definition.querySelector('img:not([alt=""]),select,input,[role="combobox"]');
  };
  return next.localName === 'dd' && isBare(next) && [...container.children].some((other) => other.localName === 'dd' && !isBare(other));
}

/** Whether an element holds a cell in which a value should stand, and nothing stands in it. */
export function hasEmptyCell(container: Element, element: Element): boolean {
  return [...container.children].some((child) => !child.contains(element) && isEmptyCell(child));
}
