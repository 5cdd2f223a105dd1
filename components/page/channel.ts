import { cleanName, foldName } from '../domain/app-names';
import type { Channel } from '../domain/reading';
import { channelNamed, FOREIGN_CHANNEL } from './lexicon/meaning';
import type { PieceReader } from './pieces';
import { regionOf } from './region';
import { roleOf } from './roles';
import type { Survey } from './survey';
import { kindOfText } from './text-kind';
import { composedParent, isShown } from './visible';

const HEADING = '[role="heading"],h1,h2,h3,h4,h5,h6,legend,caption,summary';
const LONGEST_HEADING = 80;

function labelledBy(element: Element): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  return (element.getAttribute('aria-labelledby') ?? '')
    .split(/\s+/u)
    .map((id) => (id === '' ? '' : (root.getElementById?.(id)?.textContent ?? '')))
    .join(' ');
}

/** What a name or heading says of a channel: which of ours it is, or that it's another. */
function sectionNamed(text: string | null | undefined): Channel | 'foreign' | null {
  const clean = cleanName(text ?? '');
  if (clean.length > LONGEST_HEADING) return null;
  const named = channelNamed(clean);
  return named ?? (FOREIGN_CHANNEL.test(foldName(clean)) && !/messenger|instagram/u.test(foldName(clean)) ? 'foreign' : null);
}

/**
 * The channel of the section in which an element stands, by the nearest name or heading above it that names just one; `foreign` where
 * that is none of ours, `null` where nothing names one.
 */
export function channelOfSection(element: Element): Channel | 'foreign' | null {
  for (let current: Element | null = composedParent(element); current && current.localName !== 'body'; current = composedParent(current)) {
    const named = sectionNamed(current.getAttribute('aria-label')) ?? sectionNamed(labelledBy(current));
    if (named) return named;
    let nearest: Channel | 'foreign' | null = null;
    for (const heading of current.querySelectorAll(HEADING)) {
      if (!(heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING)) continue;
      if (heading.contains(element) || !isShown(heading)) continue;
      nearest = sectionNamed(heading.textContent) ?? nearest;
    }
    if (nearest) return nearest;
    if (roleOf(current) === 'main') break;
  }
  return null;
}

const LONGEST_PROFILE = 160;

/** All that an entry of a list says: its text, its label, and what its pictures stand for. */
export function wordsOfProfile(profile: Element): string {
  const pictures = [...profile.querySelectorAll('img[alt]')].map((picture) => picture.getAttribute('alt'));
  return cleanName([profile.textContent, profile.getAttribute('aria-label'), ...pictures].join(' '));
}

/**
 * The channel of the chosen tab or profile: on Business Suite a Page means Messenger, an Instagram account Instagram.
 * `null` where nothing chosen names one.
 * @param marked what is marked as chosen
 */
export function channelOfChosenProfile(marked: readonly Element[]): Channel | null {
  const found = new Set<Channel>();
  for (const chosen of marked) {
    const text = wordsOfProfile(chosen);
    if (text.length > LONGEST_PROFILE || !isShown(chosen)) continue;
    const named = channelNamed(text);
    if (named) found.add(named);
  }
  const [only] = found;
  return found.size === 1 && only ? only : null;
}

/** The channels of sections that have nothing yet but their name and a sign that the rest is to come. */
export function channelsStillLate(survey: Survey, hasMain: boolean, reader: PieceReader): Channel[] {
  if (!survey.roots.some((root) => root.querySelector('[role="progressbar"]') ?? root.querySelector('[aria-busy="true"]'))) return [];
  return survey.announcements.flatMap((heading) => {
    const section = heading.parentElement;
    const text = cleanName(heading.textContent ?? '');
    const channel = text.length <= LONGEST_HEADING && kindOfText(text, []) === 'channel' ? channelNamed(text) : null;
    if (!channel || !section || !isShown(heading) || regionOf(heading, hasMain).kind !== 'main') return [];
    const isLate = reader.within(section).some(({ kind }) => kind === 'late');
    return isLate && !survey.hits.some(({ element }) => section.contains(element)) ? [channel] : [];
  });
}
