import { cleanName } from '../domain/app-names';
import type { Channel } from '../domain/reading';
import { channelNamed } from './lexicon/meaning';
import { roleOf } from './roles';
import { composedParent, isShown } from './visible';

const HEADING = '[role="heading"],h1,h2,h3,h4,h5,h6,legend,caption,summary';
const LONGEST_HEADING = 80;

function channelOfWords(text: string | null | undefined): Channel | null {
  const clean = cleanName(text ?? '');
  return clean.length > LONGEST_HEADING ? null : channelNamed(clean);
}

function labelledBy(element: Element): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  return (element.getAttribute('aria-labelledby') ?? '')
    .split(/\s+/u)
    .map((id) => (id === '' ? '' : (root.getElementById?.(id)?.textContent ?? '')))
    .join(' ');
}

/** The channel of the section in which an element stands: the nearest name or heading above it that names just one. */
export function channelOfSection(element: Element): Channel | null {
  for (let current: Element | null = composedParent(element); current && current.localName !== 'body'; current = composedParent(current)) {
    const named = channelOfWords(current.getAttribute('aria-label')) ?? channelOfWords(labelledBy(current));
    if (named) return named;
    let nearest: Channel | null = null;
    for (const heading of current.querySelectorAll(HEADING)) {
      if (!(heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING)) continue;
      if (heading.contains(element) || !isShown(heading)) continue;
      nearest = channelOfWords(heading.textContent) ?? nearest;
    }
    if (nearest) return nearest;
    if (roleOf(current) === 'main') break;
  }
  return null;
}

const LONGEST_PROFILE = 160;

/**
 * The channel of the chosen tab or profile: on Business Suite a Page means Messenger, an Instagram account Instagram.
 * `null` where nothing chosen names one.
 * @param marked what is marked as chosen
 */
export function channelOfChosenProfile(marked: readonly Element[]): Channel | null {
  const found = new Set<Channel>();
  for (const chosen of marked) {
    const text = cleanName([chosen.textContent ?? '', chosen.getAttribute('aria-label') ?? ''].join(' '));
    if (text.length > LONGEST_PROFILE || !isShown(chosen)) continue;
    const named = channelNamed(text);
    if (named) found.add(named);
  }
  const [only] = found;
  return found.size === 1 && only ? only : null;
}
