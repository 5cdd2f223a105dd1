import { cleanName, foldName } from '../domain/app-names';
import { channelNamed, titleOf } from './lexicon/meaning';
import { roleOf } from './roles';
import { headingsIn, markedAsChosen, type Survey } from './survey';
import { textsWithin } from './text-run';
import { isShown } from './visible';

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
  return [...list.querySelectorAll('[aria-selected],[aria-current],[aria-checked]')];
}

/** A list of profiles in which another one is chosen than the one of this name. */
function isAnotherChosen(chosen: Element, name: string): boolean {
  const list = chosen.closest('[role="grid"],[role="listbox"],[role="list"],[role="radiogroup"],ul');
  if (!list || roleOf(chosen) === 'tab') return false;
  const isNamed = (profile: Element): boolean => textsWithin(profile, []).some((text) => foldName(text) === foldName(name));
  return !isNamed(chosen) && channelNamed(chosen.textContent ?? '') !== 'instagram' && profilesOf(list).some(isNamed);
}

/**
 * Whether the panel is another Page's than the screen's: its heading names one, or the profile that is chosen beside it is one. The
 * panel of the Page before stands there for a while after a switch.
 * @param name the name of the screen's Page, if it is known
 */
export function namesAnotherPage(survey: Survey, name: string | null): boolean {
  if (name === null || survey.hits.length === 0) return false;
  const byHeading = headingsIn(survey).some((heading) => {
    const named = pageNamed(cleanName(heading.textContent ?? ''));
    return named !== null && foldName(named) !== foldName(name) && isShown(heading);
  });
  return byHeading || markedAsChosen(survey).some((chosen) => isShown(chosen) && isAnotherChosen(chosen, name));
}
