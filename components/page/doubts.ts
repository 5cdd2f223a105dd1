import { composedParent, isRewordedByStyle } from './visible';

/** What is being loaded still shows what was there before. */
export function isBusy(element: Element): boolean {
  for (let current: Element | null = element; current; current = composedParent(current))
    if (current.getAttribute('aria-busy') === 'true') return true;
  return false;
}

/** Whether style rewords a value or its title: whoever looks reads both together, and what they say then isn’t known here. */
export function areReworded(title: Element, value: Element): boolean {
  const parts = [title, ...value.querySelectorAll('*')];
  for (let current: Element | null = value; current && !current.contains(title); current = composedParent(current)) parts.push(current);
  return parts.some(isRewordedByStyle);
}
