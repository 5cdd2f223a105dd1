import { cleanName } from '../domain/app-names';
import { says, speaksOf, titleOf } from './lexicon/meaning';
import { NEVER } from './lexicon/phrases';
import { frameBody } from './pieces';
import { roleOf } from './roles';
import { hasShortText, isLargerThan } from './size';
import { composedParent, isShown } from './visible';

/** Where on the screen a piece stands. */
export type Region = { kind: 'main' } | { kind: 'dialog'; dialog: Element } | { kind: 'never' };

const NEVER_ROLES = new Set([
  'search',
  'log',
  'feed',
  'tooltip',
  'contentinfo',
  'marquee',
  'timer',
  'blockquote',
  'note',
  'menu',
  'status',
  'alert',
  // A picture of a screen isn't the screen.
  'img',
]);
const LONGEST_NAME_OF_REGION = 80;

function nameOfRegion(element: Element): string {
  const label = element.getAttribute('aria-label') ?? (element.localName === 'iframe' ? element.getAttribute('title') : null);
  if (label) return cleanName(label);
  const root = element.getRootNode() as Document | ShadowRoot;
  return cleanName(
    (element.getAttribute('aria-labelledby') ?? '')
      .split(/\s+/u)
      .map((id) => (id === '' ? '' : (root.getElementById?.(id)?.textContent ?? '')))
      .join(' '),
  );
}

function isAboutSomethingElse(name: string): boolean {
  return name !== '' && name.length <= LONGEST_NAME_OF_REGION && titleOf(name) === null && speaksOf(name, NEVER);
}

const HEADING = '[role="heading"],h1,h2,h3,h4,h5,h6,legend,caption';

const LONGEST_BESIDE_HEADING = 160;

/**
 * The heading under which `element` stands, seen from `ancestor`: the last of the ancestor's own children before it that is a heading
 * or little more than one. A heading deep in a section beside it belongs to that section.
 */
export function headingAbove(ancestor: Element, element: Element): Element | null {
  const own = [...ancestor.children].find((child) => child.contains(element));
  // Parts side by side, each with its heading.
  const isTitled = own !== undefined && own !== element && beginsWithHeading(own, element);
  let found: Element | null = null;
  for (const child of ancestor.children) {
    if (child === own) break;
    const heading = headingIn(child);
    if (heading && (heading === child || !isTitled)) found = heading;
  }
  return found;
}

function beginsWithHeading(part: Element, element: Element): boolean {
  let current = part.firstElementChild;
  for (let depth = 0; current && depth < 3 && !current.contains(element); depth += 1, current = current.firstElementChild)
    if (current.matches(HEADING)) return true;
  return false;
}

// A heading in one of these, or with one of those beside it, is the heading of that part alone.
const PARTS_OF_THEIR_OWN =
  'section,article,fieldset,details,aside,nav,main,[role="region"],[role="group"],[role="complementary"],[role="navigation"],[role="main"]';
const CONTENTS = 'table,ul,ol,dl,[role="table"],[role="grid"],[role="list"],select,[role="combobox"]';

/** The heading that an element is, or that begins an element with little else in it. */
function headingIn(element: Element): Element | null {
  let current: Element | null = element;
  for (let depth = 0; current && depth < 4; depth += 1, current = current.firstElementChild) {
    if (!current.matches(HEADING)) {
      if (current.matches(PARTS_OF_THEIR_OWN)) return null;
      continue;
    }
    if (depth === 0) return current;
    const longest = (current.textContent ?? '').length + LONGEST_BESIDE_HEADING;
    return hasShortText(element, longest) && element.querySelector(CONTENTS) === null ? current : null;
  }
  return null;
}

/** A part of the screen with more elements than this is more than a chat tab. */
const LARGEST_CHAT = 600;
const COMPOSER =
  '[contenteditable]:not([contenteditable="false"]),textarea:not([readonly],[disabled]),[role="textbox"]:not([aria-readonly="true"],[aria-disabled="true"])';

/**
 * Where `element` stands: in the main part, in a dialog, or in a part that only speaks about the setting (help, chat, history,
 * notice, advertisement), which is never evidence.
 * @param hasMain whether the document marks its main part; then what is outside of it and of dialogs isn't evidence
 * @param asides whether what stands in a part beside counts too, as it does against a value
 */
export function regionOf(element: Element, hasMain: boolean, asides = false): Region {
  let dialog: Element | null = null;
  let inMain = false;
  let headings = 0;
  // A card in the main part, or with a control of the setting, may be marked as an article; any other article is a post.
  let inArticle = false;
  let inAside = false;
  for (let current: Element | null = element; current; current = composedParent(current)) {
    const role = roleOf(current);
    if (NEVER_ROLES.has(role)) return { kind: 'never' };
    if (role === 'complementary') {
      if (!asides) return { kind: 'never' };
      inAside = true;
    }
    if (role === 'navigation' && titleOf(nameOfRegion(current))?.kind !== 'field') return { kind: 'never' };
    if (role === 'article' && !holdsSetting(current)) inArticle = true;
    if (
      current.hasAttribute('contenteditable') ||
      current.localName === 'pre' ||
      current.localName === 'code' ||
      (current.localName === 'figure' && !holdsSetting(current)) ||
      current.localName === 'svg'
    )
      return { kind: 'never' };
    const live = current.getAttribute('aria-live');
    if (live !== null && live !== 'off' && !current.querySelector('[role="main"],main,[role="combobox"],select')) return { kind: 'never' };
    if (isAboutSomethingElse(nameOfRegion(current))) return { kind: 'never' };
    if (current.localName === 'details') {
      const summary = current.querySelector('summary');
      if (summary && !summary.contains(element) && isAboutSomethingElse(cleanName(summary.textContent ?? ''))) return { kind: 'never' };
    }
    if (role === 'main') inMain = true;
    if (role === 'dialog' || role === 'alertdialog') dialog ??= current;
    if (headings < 2 && current !== element && current.localName !== 'body') {
      const heading = headingAbove(current, element);
      if (heading) {
        headings += 1;
        if (isShown(heading) && isAboutSomethingElse(cleanName(heading.textContent ?? ''))) return { kind: 'never' };
      }
    }
    if (role === 'banner' || (current.localName === 'header' && current.parentElement?.localName === 'body')) return { kind: 'never' };
    // A chat: a part outside the main one in which a message can be written, without a setting in it.
    if (!inMain && current.localName !== 'body' && current.localName !== 'html' && isChat(current)) return { kind: 'never' };
  }
  if (dialog && !(isScreenOfItsOwn(dialog) && !hasMain)) return { kind: 'dialog', dialog };
  if (inAside) return { kind: 'main' };
  if (inArticle && !inMain) return { kind: 'never' };
  return inMain || !hasMain ? { kind: 'main' } : { kind: 'never' };
}

/** Business Suite lays its settings over the screen as a dialog, with a navigation of their own: that one isn't a question about a field. */
function isScreenOfItsOwn(dialog: Element): boolean {
  return dialog.querySelector('nav,[role="navigation"],[role="tablist"][aria-orientation="vertical"]') !== null;
}

const SETTING_CONTROL = 'select,[role="combobox"][aria-haspopup],[role="radio"],[type="radio"]';

function holdsSetting(element: Element): boolean {
  return (
    element.querySelector(SETTING_CONTROL) !== null ||
    [...element.querySelectorAll('button,[role="button"]')].some((button) => says(button.textContent ?? '', 'configure'))
  );
}

/** What is written there is kept, as a list of addresses is; messages are sent. */
function isSaved(field: Element): boolean {
  const buttons = field.localName === 'textarea' ? [...(field.parentElement?.querySelectorAll('button,[role="button"]') ?? [])] : [];
  return buttons.some((button) => says(button.textContent ?? '', 'save'));
}

function isChat(element: Element): boolean {
  if (isLargerThan(element, LARGEST_CHAT)) return false;
  return (
    [...element.querySelectorAll(COMPOSER)].some((field) => !isSaved(field)) &&
    element.querySelector('[role="main"],main,select,[role="combobox"],[role="switch"],[role="radio"],[type="radio"]') === null
  );
}

/** Whether the document, or a frame in it, marks a main part that is shown. */
export function hasMainPart(document: Document): boolean {
  const mains = [...document.querySelectorAll('[role="main"],main')];
  return (
    mains.some((main) => isShown(main)) ||
    [...document.querySelectorAll('iframe')].some((frame) => frameBody(frame)?.querySelector('[role="main"],main'))
  );
}
