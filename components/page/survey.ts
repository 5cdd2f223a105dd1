import { endsForm, type Title, titleOf, titleWithValue } from './lexicon/meaning';
import { mayBeginWanted, NOTHING, probeText } from './lexicon/probe';
import { SAVES_LAST } from './lexicon/words';
import { frameBody } from './pieces';
import { roleOf } from './roles';
import { hasShortText, textUpTo } from './size';

/** A document, a same-origin frame's body or an open shadow root: what one pass goes over. */
type Root = Document | ShadowRoot | Element;

/** A place where a title we know stands, before it is known whether it is shown. */
export interface TitleHit {
  title: Title;
  element: Element;
}

/** What one pass over a screen finds, whether it is shown or not: most screens have little of it, and asking costs. */
export interface Survey {
  hits: TitleHit[];
  /** Controls that can show a value. */
  controls: Element[];
  switches: Element[];
  tabs: Element[];
  /** Parts that are marked as the main one. */
  mains: Element[];
  /** Fields for a password. */
  passwords: Element[];
  dialogs: Element[];
  /** Headings, and what is announced. */
  announcements: Element[];
  /** Elements whose text or label is a word that ends a form: for saving, or for giving up. */
  formEnds: Element[];
  /** What was gone over. */
  roots: Root[];
}

const HIGHEST_CLIMB = 4;
const LONGEST_TITLE = 90;

/**
 * Notes the element around `element` whose text as a whole is a title or the word for saving. `tried` keeps a container from being asked
 * once for each of its parts.
 */
function climb(element: Element, tried: Set<Element>, survey: Survey): void {
  let current: Element | null = element;
  for (let height = 0; current && height < HIGHEST_CLIMB; height += 1, current = current.parentElement) {
    if (tried.has(current)) return;
    tried.add(current);
    const apart = textUpTo(current, LONGEST_TITLE);
    if (apart === null) return;
    for (const text of [apart, current.textContent ?? '']) {
      const title = titleOf(text) ?? titleWithValue(text)?.title;
      if (title) return void survey.hits.push({ title, element: current });
      if (endsForm(text)) return void survey.formEnds.push(current);
    }
  }
}

const RADIO = 'input[type="radio"],[role="radio"]';

/** Radios in a dialog that nothing marks as a group: the smallest container that holds several of them. */
function noteRadios(radio: Element, survey: Survey): void {
  const dialog = radio.closest('[role="dialog"],dialog');
  if (!dialog || radio.closest('fieldset,[role="radiogroup"]')) return;
  let group = radio.parentElement;
  while (group && group !== dialog && group.querySelectorAll(RADIO).length < 2) group = group.parentElement;
  if (group && !survey.controls.includes(group)) survey.controls.push(group);
}

const SENDING = new Set(['submit', 'button']);
const LONGEST_WORDS = 40;

function noteFormEnd(element: Element, words: string, survey: Survey): void {
  if (endsForm(words)) survey.formEnds.push(element);
}

function noteButton(element: Element, survey: Survey): void {
  noteFormEnd(element, element.getAttribute('aria-label') ?? '', survey);
  const words = hasShortText(element, LONGEST_WORDS) ? (element.textContent ?? '') : '';
  if (SAVES_LAST.test(words)) noteFormEnd(element, words, survey);
  if (element.hasAttribute('aria-haspopup')) survey.controls.push(element);
}

function noteByTag(element: Element, survey: Survey): void {
  switch (element.localName) {
    case 'select':
    case 'fieldset':
      survey.controls.push(element);
      break;
    case 'input':
      if (SENDING.has((element as HTMLInputElement).type)) noteFormEnd(element, (element as HTMLInputElement).value, survey);
      else if ((element as HTMLInputElement).type === 'password' || (element as HTMLInputElement).name === 'pass')
        survey.passwords.push(element);
      else if ((element as HTMLInputElement).type === 'checkbox') survey.switches.push(element);
      else if ((element as HTMLInputElement).type === 'radio') noteRadios(element, survey);
      else if ((element as HTMLInputElement).readOnly) survey.controls.push(element);
      break;
    case 'button':
      noteButton(element, survey);
      break;
    case 'main':
      survey.mains.push(element);
      break;
    case 'dialog':
      survey.dialogs.push(element);
      break;
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
      survey.announcements.push(element);
      break;
  }
}

type Note = (element: Element, survey: Survey) => void;

const noteControl: Note = (element, { controls }) => void controls.push(element);
const noteAnnouncement: Note = (element, { announcements }) => void announcements.push(element);
const noteDialog: Note = (element, { dialogs }) => void dialogs.push(element);
const noteSwitch: Note = (element, { switches }) => void switches.push(element);

// A map, since roles come fresh out of the document: to compare each with a dozen words is dearer than to look it up.
const NOTE_BY_ROLE: ReadonlyMap<string, Note> = new Map<string, Note>([
  ['combobox', noteControl],
  ['listbox', noteControl],
  ['radiogroup', noteControl],
  ['switch', noteSwitch],
  ['checkbox', noteSwitch],
  ['main', (element, { mains }) => void mains.push(element)],
  ['tab', (element, { tabs }) => void tabs.push(element)],
  ['radio', noteRadios],
  ['dialog', noteDialog],
  ['alertdialog', noteDialog],
  ['alert', noteAnnouncement],
  ['heading', noteAnnouncement],
  ['status', noteAnnouncement],
  ['button', noteButton],
]);

const TAGS = ['select', 'fieldset', 'input', 'button', 'main', 'dialog', 'h1', 'h2', 'h3', 'h4'] as const;

function isNamelessCombobox(element: Element): boolean {
  return !element.hasAttribute('role') && roleOf(element) === 'combobox';
}

/**
 * Notes what is among the elements of `root`, and gives back the open shadow roots among them. A single tag or a single attribute with its value is what browsers find fastest; a
 * list of selectors is ten times dearer, and dearer than asking each element for its role.
 */
function addElements(survey: Survey, root: Root, document: Document): ShadowRoot[] {
  const shadowRoots: ShadowRoot[] = [];
  for (const tag of TAGS) for (const element of root.querySelectorAll(tag)) if (!element.hasAttribute('role')) noteByTag(element, survey);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode() as Element | null; node; node = walker.nextNode() as Element | null) {
    const { role, shadowRoot } = node;
    if (role !== null) NOTE_BY_ROLE.get(role)?.(node, survey);
    if (shadowRoot !== null) shadowRoots.push(shadowRoot);
  }
  for (const element of root.querySelectorAll('[aria-haspopup="listbox"]')) if (isNamelessCombobox(element)) survey.controls.push(element);
  return shadowRoots;
}

/** A text or a comment beside `node`: React cuts one text into several nodes, with comments between them. */
function isCut(beside: ChildNode | null): beside is CharacterData & ChildNode {
  return beside !== null && (beside.nodeType === Node.TEXT_NODE || beside.nodeType === Node.COMMENT_NODE);
}

/** The text that begins with `node`, with what was cut off behind it; `null` where it began before. */
function wholeText(node: Text): string | null {
  for (let before = node.previousSibling; isCut(before); before = before.previousSibling)
    if (before.nodeType === Node.TEXT_NODE && before.data.trim() !== '') return null;
  let text = node.data;
  for (let next = node.nextSibling; isCut(next); next = next.nextSibling) if (next.nodeType === Node.TEXT_NODE) text += next.data;
  return text;
}

/** "Routing" is a title, and the beginning of "Routing from social", which elements may have cut in two. */
function noteTitle(title: Title, element: Element, survey: Survey): void {
  survey.hits.push({ title, element });
  if (title.kind !== 'section') return;
  for (const outer of [element, element.parentElement]) {
    const longer = outer && textUpTo(outer, LONGEST_TITLE) !== null ? titleOf(outer.textContent ?? '') : null;
    if (outer && longer?.kind === 'field') return void survey.hits.push({ title: longer, element: outer });
  }
}

function addTitles(survey: Survey, root: Root, document: Document): void {
  const tried = new Set<Element>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    // Most texts begin nothing, whatever stands behind them.
    const text = mayBeginWanted(node.data) ? wholeText(node) : null;
    const probe = text === null ? NOTHING : probeText(text);
    if (probe === NOTHING || !node.parentElement) continue;
    if (probe.title) noteTitle(probe.title, node.parentElement, survey);
    else if (probe.saves) survey.formEnds.push(node.parentElement);
    else climb(node.parentElement, tried, survey);
  }
}

function addTo(survey: Survey, root: Root, document: Document): void {
  survey.roots.push(root);
  const shadowRoots = addElements(survey, root, document);
  addTitles(survey, root, document);
  for (const frame of root.querySelectorAll('iframe')) {
    const body = frameBody(frame);
    if (body) addTo(survey, body, body.ownerDocument);
  }
  for (const shadowRoot of shadowRoots) addTo(survey, shadowRoot, document);
}

/** Goes over a document, its same-origin frames and its open shadow roots. */
export function surveyOf(document: Document): Survey {
  const survey: Survey = {
    hits: [],
    controls: [],
    switches: [],
    tabs: [],
    mains: [],
    passwords: [],
    dialogs: [],
    announcements: [],
    formEnds: [],
    roots: [],
  };
  if (document.documentElement) addTo(survey, document, document);
  return survey;
}

/** Whether an element is marked as the chosen one of several. */
export function isMarkedAsChosen(element: Element): boolean {
  if (element.getAttribute('aria-selected') === 'true' || element.getAttribute('aria-checked') === 'true') return true;
  const current = element.getAttribute('aria-current');
  return (current !== null && current !== 'false') || element.getAttribute('aria-pressed') === 'true';
}

const MARKS = ['[aria-selected="true"]', '[aria-checked="true"]', '[aria-current]', '[aria-pressed="true"]'];
const CHOOSABLE_ROLES = new Set(['button', 'radio', 'tab', 'option', 'row', 'link', 'listitem']);

/** Tabs, profiles and entries that are marked as the chosen one: few screens' reading hangs on them, so they are looked for when asked. */
export function markedAsChosen({ roots }: Survey): Element[] {
  const marked = roots.flatMap((root) => MARKS.flatMap((mark) => [...root.querySelectorAll(mark)]));
  return marked.filter((element) => {
    const role = element.getAttribute('role');
    return isMarkedAsChosen(element) && (role === null || CHOOSABLE_ROLES.has(role));
  });
}
