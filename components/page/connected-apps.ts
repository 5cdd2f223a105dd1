import { foldName, isOurApp } from '../domain/app-names';
import { remembering } from '../domain/remembering';
import { isWholeList, listUnder } from './app-list';
import { headOfColumn } from './column';
import { says, speaksOf, titleOf } from './lexicon/meaning';
import { NO_APPS } from './lexicon/phrases';
import { SETTINGS_WORDS } from './lexicon/words';
import type { Piece } from './piece';
import type { PieceReader } from './pieces';
import { regionOf } from './region';
import { isOn, roleOf } from './roles';
import type { SaveButtons } from './save-state';
import { referenced } from './shown-name';
import { isMarkedAsChosen, type Survey } from './survey';
import { visibleText } from './text-run';
import { composedParent, isShown } from './visible';

/**
 * Whether our app is in the list of connected apps; `undefined` where no such list, or not all of it, is on the screen.
 */
export function ourAppConnected(
  document: Document,
  { hits, tabs }: Survey,
  hasMain: boolean,
  reader: PieceReader,
  ourApps: readonly string[],
): boolean | undefined {
  const titles = hits
    .filter(({ title, element }) => title.meaning === 'connected-apps' && isShown(element) && regionOf(element, hasMain).kind === 'main')
    .map(({ element }) => element);
  const lists: { title: Element; list: Piece[] }[] = titles
    .filter((title) => !title.closest('[role="tab"]'))
    .map((title) => ({ title, list: listUnder(title, reader) }));
  for (const tab of tabs) {
    if (!isMarkedAsChosen(tab) || titleOf(tab.textContent ?? '')?.meaning !== 'connected-apps' || !isShown(tab)) continue;
    const panel =
      document.getElementById(tab.getAttribute('aria-controls') ?? '') ?? document.querySelector('[role="tabpanel"]:not([hidden])');
    lists.push(
      panel
        ? { title: panel, list: reader.within(panel) }
        : { title: tab, list: listUnder(tab.closest('[role="tablist"]') ?? tab, reader) },
    );
  }
  let answer: boolean | undefined;
  for (const { title, list } of lists) {
    if (list.some((piece) => (piece.kind === 'name' || piece.kind === 'picture') && isOurApp(piece.text, ourApps))) return true;
    const names = list.filter((piece) => piece.kind === 'name').length;
    const none = list.some((piece) =>
      piece.kind === 'prose' || piece.kind === 'name' ? speaksOf(piece.text, NO_APPS) : piece.kind === 'empty',
    );
    const handles = list.some(
      (piece) => piece.kind === 'button' || piece.kind === 'switch' || piece.kind === 'title' || piece.kind === 'control',
    );
    if (none || (names > 0 && (handles || names > 1) && isWholeList(list, title, reader))) answer = false;
  }
  return answer;
}

/** What names a switch: its attributes, and only without them the labels around it, which cost more to find. */
function labelsOfSwitch(element: Element): string[] {
  const own: string[] = [];
  const note = (text: string | null): void => {
    const label = text?.trim();
    if (label) own.push(label);
  };
  note(element.getAttribute('aria-label'));
  const noteElement = (label: Element): void => {
    note(label.textContent);
    // A label may hold an explanation after its own words.
    if (label.childElementCount > 0) note(firstTextOf(label));
  };
  for (const label of referenced(element, 'aria-labelledby')) noteElement(label);
  if (own.length === 0) for (const label of (element as HTMLInputElement).labels ?? []) noteElement(label);
  return own;
}

function firstTextOf(element: Element): string | null {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if ((node.nodeValue ?? '').trim() !== '') return node.nodeValue;
  return null;
}

type SwitchMeaning = 'take-control' | 'standby';
const SWITCH_MEANINGS: readonly SwitchMeaning[] = ['take-control', 'standby'];

/** What a label says as a whole or in one of its parts: most screens have many switches, and few of them are these. */
const meaningsOfLabel = remembering((label): readonly SwitchMeaning[] => {
  const parts = [label, ...label.split(/\n|,|:|·|–|—/u)];
  return SWITCH_MEANINGS.filter((meaning) => parts.some((part) => says(part, meaning)));
});

/** Whether a switch is the one with a meaning: by its own label, else by the nearest text that stands beside it. */
export function isSwitchFor(element: Element, meaning: SwitchMeaning): boolean {
  const own = labelsOfSwitch(element);
  const head = own.length === 0 ? headOfColumn(element) : null;
  if (head) return says(visibleText(head), meaning);
  if (own.length > 0) return own.some((label) => meaningsOfLabel(label).includes(meaning));
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

const GROUP = '[role="group"],[role="region"],[role="form"]';

/** Whether an element belongs to our app: the nearest container that names an app names ours and no other. */
function belongsToOurApp(element: Element, reader: PieceReader, ourApps: readonly string[]): boolean {
  if (labelsOfSwitch(element).some((label) => namesOurSwitch(label, ourApps))) return true;
  for (let container = composedParent(element); container; container = composedParent(container)) {
    if (container.matches(GROUP) && namesOurApp(container.getAttribute('aria-label') ?? '', ourApps)) return true;
    const dialog = roleOf(container) === 'dialog' || roleOf(container) === 'alertdialog';
    const pieces = reader.within(container);
    const names = new Set(pieces.flatMap((piece) => (piece.kind === 'name' ? [piece.text] : [])));
    const heading = dialog ? titleOfDialog(container) : '';
    if (dialog && heading !== '') return namesOurApp(heading, ourApps);
    if (names.size === 1) return namesOurApp([...names][0] ?? '', ourApps);
    if (names.size > 1) return false;
    const headings = pieces.flatMap((piece) => (piece.kind === 'heading' ? [piece.text] : []));
    if (headings.length === 1) return namesOurApp(headings[0] ?? '', ourApps);
    if (dialog || container.localName === 'body') return false;
  }
  return false;
}

// "Take control of conversations for Haravan Funnel": the small words that tie an app to its switch.
const TIES = /^(?:for|by|of|cho|của|para|de|pour|untuk|สำหรับ|の|:|-)+|(?:for|by|of|cho|của|para|de|pour|untuk|สำหรับ|の|:|-)+$/gu;

/** Whether the label of a switch is our app's name, alone or with nothing but the switch's own wording. */
function namesOurSwitch(label: string, ourApps: readonly string[]): boolean {
  if (label.split(/\n|,|:|·|–|—|[()]/u).some((part) => isOurApp(part, ourApps))) return true;
  const folded = foldName(label);
  return ourApps.some((name) => {
    const rest = folded.split(foldName(name)).map((part) => part.trim());
    return (
      rest.length === 2 &&
      rest.filter((part) => part !== '').every((part) => says(part.replace(TIES, '').trim(), 'take-control', 'standby'))
    );
  });
}

function titleOfDialog(dialog: Element): string {
  const root = dialog.getRootNode() as Document | ShadowRoot;
  const referenced = (dialog.getAttribute('aria-labelledby') ?? '')
    .split(/\s+/u)
    .map((id) => (id === '' ? '' : (root.getElementById?.(id)?.textContent ?? '')));
  const named = (dialog.getAttribute('aria-label') ?? '') || referenced.join(' ').trim();
  return named || (dialog.querySelector('[role="heading"],h1,h2,h3,h4')?.textContent ?? '').trim();
}

const SETTINGS = new RegExp(SETTINGS_WORDS, 'gu');

function namesOurApp(heading: string, ourApps: readonly string[]): boolean {
  if (isOurApp(heading, ourApps)) return true;
  const rest = foldName(heading)
    .replace(SETTINGS, ' ')
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
  saves: SaveButtons,
  ourApps: readonly string[],
): { on: boolean | undefined; pending: boolean } {
  const states = new Set<boolean>();
  let pending = false;
  for (const element of switches) {
    if (!isSwitchFor(element, 'take-control') || regionOf(element, hasMain).kind === 'never') continue;
    if (!isShown(element) && ![...((element as HTMLInputElement).labels ?? [])].some((label) => isShown(label)) && !isStyledSwitch(element))
      continue;
    if (!belongsToOurApp(element, reader, ourApps)) continue;
    if (saves.stateOf(element) === 'saved') states.add(isOn(element));
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
