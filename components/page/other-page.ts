import { cleanName, foldName } from '../domain/app-names';
import { wordsOfProfile } from './channel';
import { channelNamed, titleOf } from './lexicon/meaning';
import { headingAbove } from './region';
import { roleOf } from './roles';
import { textsWithin } from './text-run';
import { composedParent, isShown } from './visible';

const PANEL_PAGE = /^(?:page|trang|página|halaman|เพจ|ページ|페이지)\s*[:：]\s*(.+)$/iu;
const TITLE_AND_NAME = /^(.+?)\s+(?:for|of|cho|của|para|pour|untuk|[–—·-])\s+(\p{Lu}.*)$/u;
const NO_NAME = /^(?:pages?|trang|facebook|meta|your|this)\b/iu;

/** The Page that a heading names: "Page: Shop A", "Conversation routing for Shop A". */
function pageNamed(heading: string): string | null {
  const panel = PANEL_PAGE.exec(heading)?.[1];
  if (panel !== undefined) return panel;
  const [, title, name] = TITLE_AND_NAME.exec(heading) ?? [];
  if (title === undefined || name === undefined || titleOf(title)?.kind !== 'section') return null;
  return channelNamed(name) !== null || NO_NAME.test(name) ? null : name;
}

function profilesOf(list: Element): Element[] {
  return [...list.querySelectorAll('[aria-selected],[aria-current],[aria-checked],[aria-pressed]')];
}

/** A list of profiles in which another one is chosen than the one of this name. */
function isAnotherChosen(chosen: Element, name: string): boolean {
  const list = chosen.closest('[role="grid"],[role="listbox"],[role="list"],[role="radiogroup"],[role="group"],ul');
  if (!list || roleOf(chosen) === 'tab') return false;
  const isNamed = (profile: Element): boolean => textsWithin(profile, []).some((text) => foldName(text) === foldName(name));
  return !isNamed(chosen) && channelNamed(wordsOfProfile(chosen)) !== 'instagram' && profilesOf(list).some(isNamed);
}

/** Whether a heading over an element, at any height, names another Page than this. */
function isUnderHeadingOfAnother(element: Element, name: string): boolean {
  for (let current: Element | null = element; current; current = composedParent(current)) {
    const heading = headingAbove(current, element);
    const named = heading && pageNamed(cleanName(heading.textContent ?? ''));
    if (heading && named && foldName(named) !== foldName(name) && isShown(heading)) return true;
  }
  return false;
}

/**
 * Whether values are another Page's than the screen's: a heading over them names one, or the profile that is chosen beside them is one.
 * The panel of the Page before stands there for a while after a switch.
 * @param evidence where the values stand
 * @param chosen what is marked as chosen on the screen
 * @param name the name of the screen's Page, if it is known
 */
export function isOfAnotherPage(evidence: Iterable<Element>, chosen: readonly Element[], name: string | null): boolean {
  if (name === null) return false;
  for (const element of evidence) if (isUnderHeadingOfAnother(element, name)) return true;
  return chosen.some((profile) => isShown(profile) && isAnotherChosen(profile, name));
}
