import { cleanName } from '../domain/app-names';
import { remembering } from '../domain/remembering';
import { speaksOf, titleOf } from './lexicon/meaning';
import { NO_ACCESS, NO_SIGHT, NOT_ACTING_AS_PAGE, NOT_IN_FORCE, SESSION_ENDED, STALE, SUPERSEDED, UNSAVED } from './lexicon/phrases';
import { WAITING_WORDS } from './lexicon/words';
import { hasMainPart, regionOf } from './region';
import { hasShortText, textUpTo } from './size';
import type { Survey } from './survey';
import { textsWithin, visibleText } from './text-run';
import { composedParent, isShown } from './visible';

const LONGEST_NOTICE = 400;
const LONGEST_TEXT_READ = 60_000;

type Phrases = Parameters<typeof speaksOf>[1];

/** Short visible texts of the screen's own words, joined over the elements of a paragraph. */
function* notices(parts: readonly (Element | ShadowRoot | Document | null)[]): Generator<{ text: string; element: Element }> {
  for (const body of parts) {
    if (!body) continue;
    const walker = (body.ownerDocument ?? document).createTreeWalker(body, NodeFilter.SHOW_TEXT);
    let read = 0;
    const seen = new Set<Element>();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.nodeValue ?? '';
      read += text.length;
      if (read > LONGEST_TEXT_READ) break;
      // "未保存" is a whole statement.
      if (text.trim().length < 3) continue;
      let element = node.parentElement;
      if (!element || ['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE'].includes(element.tagName)) continue;
      const parent = element.parentElement;
      if (parent && parent !== body && (parent.textContent ?? '').length <= LONGEST_NOTICE && parent.childElementCount < 8)
        element = parent;
      if (seen.has(element)) continue;
      seen.add(element);
      const whole = cleanName(element.textContent ?? '');
      if (whole.length <= LONGEST_NOTICE) yield { text: whole, element };
    }
  }
}

const NOTICES = '[role="alert"],[role="status"],[role="banner"],[role="note"]';
// Where bars with buttons stand.
const BARS = `${NOTICES},[role="contentinfo"],[role="region"],footer`;

/** Whether a notice stands right below the body, in its wrappers: so it's beside the main part, and speaks for the whole screen. */
function standsBelowBody(notice: Element): boolean {
  let outer = notice;
  while (outer.parentElement?.childElementCount === 1) outer = outer.parentElement;
  return outer.parentElement === notice.ownerDocument.body;
}

/** @param roots what the survey went over: the document, its frames and its open shadow roots */
function isStated({ roots }: Pick<Survey, 'roots'>, phrases: Phrases, among = NOTICES): boolean {
  const document = roots[0] as Document | undefined;
  if (!document) return false;
  const hasMain = hasMainPart(document);
  for (const { text, element } of notices(roots.map((root) => (root.nodeType === Node.DOCUMENT_NODE ? document.body : root)))) {
    if (!speaksOf(text, phrases) || !isShown(element) || !speaksOf(visibleText(element), phrases)) continue;
    const notice = element.closest(among);
    if (notice && standsBelowBody(notice)) return true;
    if (regionOf(notice?.parentElement ?? element, hasMain).kind !== 'never') return true;
  }
  return false;
}

/** Whether the screen says that the handover protocol no longer decides. */
export function saysSuperseded(survey: Pick<Survey, 'roots'>): boolean {
  return isStated(survey, SUPERSEDED);
}

/** Whether the screen says that this person may not see or change the setting. */
export function saysNoAccess(survey: Pick<Survey, 'roots'>): boolean {
  return isStated(survey, NO_ACCESS);
}

/** Whether the screen says that what it shows isn't saved yet. */
export function saysUnsaved(survey: Pick<Survey, 'roots'>): boolean {
  return isStated(survey, UNSAVED, BARS) || survey.roots.some(isOneStepOfMore);
}

/** Whether a screen leads through steps: what one of them shows counts after the last. */
function isOneStepOfMore(root: ParentNode): boolean {
  return [...root.querySelectorAll('[aria-current="step"]')].some((step) => isShown(step));
}

/** Whether the screen asks to switch to a Page. */
export function asksToSwitch(survey: Pick<Survey, 'roots'>): boolean {
  return isStated(survey, NOT_ACTING_AS_PAGE);
}

/** Whether a log-in form is on the screen, or a dialog that asks to log in again. */
export function showsLogIn({ passwords, dialogs }: Pick<Survey, 'passwords' | 'dialogs'>): boolean {
  return passwords.some((field) => isShown(field)) || dialogs.some(asksToLogIn);
}

function asksToLogIn(dialog: Element): boolean {
  const text = textUpTo(dialog, LONGEST_NOTICE);
  if (text === null || !isShown(dialog)) return false;
  // With its parts apart, and as one: texts are cut in the middle of words, too.
  if ([text, dialog.textContent ?? ''].some((words) => speaksOf(words, SESSION_ENDED))) return true;
  return [...dialog.querySelectorAll('a[href*="/login"]')].some((link) => isShown(link));
}

const LARGEST_NEIGHBOURHOOD = 800;

/** The largest part of the screen around an element that still has little text. */
function neighbourhoodOf(element: Element): Element {
  let around = element;
  for (let next = composedParent(around); next; next = composedParent(next)) {
    if (!hasShortText(next, LARGEST_NEIGHBOURHOOD)) break;
    around = next;
  }
  return around;
}

type Doubt = 'ambiguous' | 'no-access' | 'not-rendered';

const DOUBTS: readonly (readonly [Phrases, Doubt])[] = [
  [NO_SIGHT, 'no-access'],
  [STALE, 'not-rendered'],
  [NOT_IN_FORCE, 'ambiguous'],
];

/** What words say against a value that stands beside them. The same words are asked about at each look. */
const doubtIn = remembering((text: string): Doubt | 'none' => DOUBTS.find(([phrases]) => speaksOf(text, phrases))?.[1] ?? 'none', 500);

// Settings whose parts come and go by themselves.
const ROUTES: ReadonlySet<string> = new Set(['link-routing', 'campaign-routing']);

/** The doubt that the words around a value cast on it. */
function doubtAround(part: Element): Doubt | null {
  if (doubtIn(part.textContent ?? '') === 'none') return null;
  for (const { text, element } of notices([part])) {
    if (doubtIn(text) === 'none' || !isShown(element) || element.closest('[role="log"],[role="feed"]')) continue;
    // "Campaign routing: Summer sale (paused)": said of that, not of the value.
    if (textsWithin(element, []).some((line) => ROUTES.has(titleOf(line)?.meaning ?? ''))) continue;
    const doubt = doubtIn(visibleText(element));
    if (doubt !== 'none') return doubt;
  }
  return null;
}

/**
 * Why what is drawn isn't in force, or not what this person is shown at present, though it can be read; `null` where nothing says so.
 * @param places where the values stand
 * @param announcements headings and announcements of the screen
 */
export function doubtOfWhatIsDrawn(places: Iterable<Element>, announcements: readonly Element[], hasMain: boolean): Doubt | null {
  for (const part of new Set([...places].map(neighbourhoodOf))) {
    const doubt = doubtAround(part);
    if (doubt) return doubt;
  }
  for (const element of announcements) {
    const text = cleanName(element.textContent ?? '');
    const doubt = text.length > LONGEST_NOTICE ? 'none' : doubtIn(text);
    if (doubt === 'none' || !isShown(element)) continue;
    // What is announced is meant for the whole screen, wherever it stands.
    const { parentElement } = element;
    if (element.matches('[role="alert"],[role="status"]') || (parentElement && regionOf(parentElement, hasMain).kind !== 'never'))
      return doubt;
  }
  return null;
}

const LATE = '[role="progressbar"],progress,[aria-busy="true"],[data-visualcompletion="loading-state"]';
const LATE_CLASS =
  '[class*="skeleton" i],[class*="shimmer" i],[class*="spinner" i],[class*="loading" i],[class*="placeholder" i],[class*="glimmer" i]';
const WAITING = new RegExp(`^(?:${WAITING_WORDS})`, 'u');
const SHORTEST_SCREEN = 40;

/** How much a text says: a letter of a script without letters for single sounds says as much as three. */
function lengthOf(text: string): number {
  return text.length + 2 * (text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu)?.length ?? 0);
}

/** Whether the screen, or the part of it that matters, is still being loaded or stayed empty. */
export function isLate(document: Document): boolean {
  const mains = [...document.querySelectorAll('[role="main"],main')].filter((main) => isShown(main));
  const parts = mains.length > 0 ? mains : [document.body];
  return parts.some((part) => {
    if (!part) return true;
    const text = cleanName(
      [...part.querySelectorAll('script,style,noscript,template')].reduce(
        (rest, skipped) => rest.replace(skipped.textContent ?? '', ''),
        part.textContent ?? '',
      ),
    );
    if (lengthOf(text) < SHORTEST_SCREEN && !part.querySelector('iframe')) return true;
    if (WAITING.test(text.toLowerCase())) return true;
    return [...part.querySelectorAll(LATE), ...part.querySelectorAll(LATE_CLASS)].some((late) => isShown(late));
  });
}
