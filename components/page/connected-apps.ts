import { isOurApp } from '../domain/app-names';
import { says, speaksOf, titleOf } from './lexicon/meaning';
import { NO_APPS } from './lexicon/phrases';
import type { Piece } from './piece';
import type { PieceReader } from './pieces';
import { regionOf } from './region';
import { isOn, roleOf } from './roles';
import { saveStateOf } from './save-state';
import type { Survey } from './survey';
import { visibleText } from './text-run';
import { composedParent, isShown } from './visible';

function isAppRow(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  return piece?.kind === 'name';
}

/** The level of a heading; a text that isn't one stands above all of them. */
function levelOf(element: Element): number {
  const heading = element.closest('[role="heading"],h1,h2,h3,h4,h5,h6');
  if (!heading) return 0;
  return Number(heading.getAttribute('aria-level') ?? /^h([1-6])$/u.exec(heading.localName)?.[1] ?? 2);
}

/** The pieces of the list under a title "Connected apps": up to the next title or heading. */
export function listUnder(title: Element, reader: PieceReader): Piece[] {
  for (let container: Element | null = title; container; container = composedParent(container)) {
    const pieces = reader.within(container);
    const index = pieces.findIndex(
      (piece) =>
        (piece.kind === 'title' || piece.kind === 'button') &&
        (piece.element === title || piece.element.contains(title) || title.contains(piece.element)),
    );
    const after = pieces.slice(index + 1);
    const end = after.findIndex(
      (piece) =>
        (piece.kind === 'title' && !['primary-receiver', 'secondary-receiver', 'app-settings'].includes(piece.title.meaning)) ||
        (piece.kind === 'heading' && levelOf(piece.element) <= levelOf(title)),
    );
    const list = end < 0 ? after : after.slice(0, end);
    if (list.some((piece) => piece.kind === 'name' || piece.kind === 'late' || piece.kind === 'prose' || piece.kind === 'empty'))
      return list;
    if (end >= 0 || ['main', 'dialog', 'tabpanel'].includes(roleOf(container)) || container.localName === 'body') return list;
  }
  return [];
}

/**
 * Whether our app is in the list of connected apps; `undefined` where no such list, or not all of it, is on the screen.
 */
export function ourAppConnected(
  document: Document,
  { hits, chosen }: Survey,
  hasMain: boolean,
  reader: PieceReader,
  ourApps: readonly string[],
): boolean | undefined {
  const titles = hits
    .filter(({ title, element }) => title.meaning === 'connected-apps' && isShown(element) && regionOf(element, hasMain).kind === 'main')
    .map(({ element }) => element);
  const lists: Piece[][] = titles.filter((title) => !title.closest('[role="tab"]')).map((title) => listUnder(title, reader));
  for (const tab of chosen) {
    if (roleOf(tab) !== 'tab' || titleOf(tab.textContent ?? '')?.meaning !== 'connected-apps' || !isShown(tab)) continue;
    const panel =
      document.getElementById(tab.getAttribute('aria-controls') ?? '') ?? document.querySelector('[role="tabpanel"]:not([hidden])');
    lists.push(panel ? reader.within(panel) : listUnder(tab.closest('[role="tablist"]') ?? tab, reader));
  }
  let answer: boolean | undefined;
  for (const list of lists) {
    if (list.some((piece) => piece.kind === 'name' && isOurApp(piece.text, ourApps))) return true;
    if (list.some((piece) => piece.kind === 'late')) continue;
    const rows = list.some((_, at) => isAppRow(list, at));
    const none = list.some((piece) =>
      piece.kind === 'prose' || piece.kind === 'name' ? speaksOf(piece.text, NO_APPS) : piece.kind === 'empty',
    );
    const handles = list.some(
      (piece) => piece.kind === 'button' || piece.kind === 'switch' || piece.kind === 'title' || piece.kind === 'control',
    );
    const several = list.filter((_, at) => isAppRow(list, at)).length >= 2;
    if (none || (rows && (handles || several))) answer = false;
  }
  return answer;
}

function labelsOfSwitch(element: Element): string[] {
  const root = element.getRootNode() as Document | ShadowRoot;
  const referenced = (element.getAttribute('aria-labelledby') ?? '')
    .split(/\s+/u)
    .map((id) => (id === '' ? '' : (root.getElementById?.(id)?.textContent ?? '')));
  const labels = [...((element as HTMLInputElement).labels ?? [])].map((label) => label.textContent ?? '');
  return [element.getAttribute('aria-label') ?? '', ...referenced, ...labels].map((label) => label.trim()).filter((label) => label !== '');
}

/** Whether a switch is the one with a meaning: by its own label, else by the nearest text that stands beside it. */
export function isSwitchFor(element: Element, meaning: 'take-control' | 'standby'): boolean {
  const own = labelsOfSwitch(element);
  if (own.length > 0) return own.some((label) => says(label, meaning) || label.split(/\n|,|:|·|–|—/u).some((part) => says(part, meaning)));
  for (let container = composedParent(element), height = 0; container && height < 5; container = composedParent(container), height += 1) {
    if (container.querySelectorAll('[role="switch"],input[type="checkbox"],[role="checkbox"]').length > 1) return false;
    const walker = container.ownerDocument.createTreeWalker(container, NodeFilter.SHOW_TEXT);
    let texts = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if ((node.nodeValue ?? '').trim() === '') continue;
      texts += 1;
      if (says(node.nodeValue ?? '', meaning)) return true;
    }
    if (texts > 0 && says(visibleText(container), meaning)) return true;
  }
  return false;
}

/** Whether an element belongs to our app: the nearest container that names an app names ours and no other. */
export function belongsToOurApp(element: Element, reader: PieceReader, ourApps: readonly string[]): boolean {
  const own = labelsOfSwitch(element).join(' ');
  if (ourApps.some((name) => own.toLowerCase().includes(name.toLowerCase()))) return true;
  for (let container = composedParent(element); container; container = composedParent(container)) {
    const dialog = roleOf(container) === 'dialog' || roleOf(container) === 'alertdialog';
    const pieces = reader.within(container);
    const names = new Set(pieces.flatMap((piece) => (piece.kind === 'name' ? [piece.text] : [])));
    const heading = dialog ? titleOfDialog(container) : '';
    if (dialog && heading !== '') return namesOurApp(heading, ourApps);
    if (names.size === 1) return isOurApp([...names][0] ?? '', ourApps);
    if (names.size > 1) return false;
    const headings = pieces.flatMap((piece) => (piece.kind === 'heading' ? [piece.text] : []));
    if (headings.length === 1) return namesOurApp(headings[0] ?? '', ourApps);
    if (dialog || container.localName === 'body') return false;
  }
  return false;
}

function titleOfDialog(dialog: Element): string {
  const root = dialog.getRootNode() as Document | ShadowRoot;
  const referenced = (dialog.getAttribute('aria-labelledby') ?? '')
    .split(/\s+/u)
    .map((id) => (id === '' ? '' : (root.getElementById?.(id)?.textContent ?? '')));
  const named = (dialog.getAttribute('aria-label') ?? '') || referenced.join(' ').trim();
  return named || (dialog.querySelector('[role="heading"],h1,h2,h3,h4')?.textContent ?? '').trim();
}

// "Haravan Funnel Settings", "Cài đặt Haravan Funnel", "Configuración de Haravan Funnel": the app's name with the word for settings.
const SETTINGS_WORDS =
  /(?:\bsettings\b|^settings for |\bmanage\b|\bedit\b|cài đặt(?: của| cho)?|quản lý|chỉnh sửa|cấu hình|configuración de|configurações (?:do|de|da)|paramètres de|pengaturan|การตั้งค่า(?:ของ)?|の?設定|설정)/gu;

function namesOurApp(heading: string, ourApps: readonly string[]): boolean {
  if (isOurApp(heading, ourApps)) return true;
  const rest = heading
    .normalize('NFC')
    .toLowerCase()
    .replace(SETTINGS_WORDS, ' ')
    .replace(/^[\s:–—-]+|[\s:–—-]+$/gu, '');
  return isOurApp(rest, ourApps);
}

/**
 * Our app's saved switch "Take control of conversations": on, off, or `undefined` where it isn't on the screen or not saved.
 * @returns the state, and whether a change of it waits to be saved
 */
export function takeControl(
  switches: readonly Element[],
  reader: PieceReader,
  hasMain: boolean,
  ourApps: readonly string[],
): { on: boolean | undefined; pending: boolean } {
  const states = new Set<boolean>();
  let pending = false;
  for (const element of switches) {
    if (!isSwitchFor(element, 'take-control') || regionOf(element, hasMain).kind === 'never') continue;
    if (!isShown(element) && ![...((element as HTMLInputElement).labels ?? [])].some((label) => isShown(label)) && !isStyledSwitch(element))
      continue;
    if (!belongsToOurApp(element, reader, ourApps)) continue;
    if (saveStateOf(element) === 'saved') states.add(isOn(element));
    else pending = true;
  }
  const [only] = states;
  return { on: states.size === 1 ? only : undefined, pending };
}

/** A native checkbox is often laid over its drawing with no opacity of its own; its row is what is seen. */
function isStyledSwitch(element: Element): boolean {
  const parent = element.parentElement;
  return element.localName === 'input' && parent !== null && !element.hasAttribute('hidden') && isShown(parent);
}
