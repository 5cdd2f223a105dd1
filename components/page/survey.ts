import { endsForm, type Title, titleOf, titleWithValue } from './lexicon/meaning';
import { NOTHING, probeText } from './lexicon/probe';
import { frameBody } from './pieces';
import { roleOf } from './roles';
import { textUpTo } from './size';
import { isShown } from './visible';

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
  /** Tabs, profiles and entries that are marked as the chosen one. */
  chosen: Element[];
  headings: Element[];
  /** Parts that are marked as the main one. */
  mains: Element[];
  /** Elements whose text or label is a word that ends a form: for saving, or for giving up. */
  formEnds: Element[];
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

function isChosen(element: Element): boolean {
  if (element.getAttribute('aria-selected') === 'true' || element.getAttribute('aria-checked') === 'true') return true;
  const current = element.getAttribute('aria-current');
  return (current !== null && current !== 'false') || element.getAttribute('aria-pressed') === 'true';
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

function noteFormEnd(element: Element, words: string, survey: Survey): void {
  if (endsForm(words)) survey.formEnds.push(element);
}

function noteByTag(element: Element, survey: Survey): void {
  switch (element.localName) {
    case 'select':
    case 'fieldset':
      survey.controls.push(element);
      break;
    case 'input':
      if (SENDING.has((element as HTMLInputElement).type)) noteFormEnd(element, (element as HTMLInputElement).value, survey);
      else if ((element as HTMLInputElement).type === 'checkbox') survey.switches.push(element);
      else if ((element as HTMLInputElement).type === 'radio') noteRadios(element, survey);
      else if ((element as HTMLInputElement).readOnly) survey.controls.push(element);
      break;
    case 'button':
      noteFormEnd(element, element.getAttribute('aria-label') ?? '', survey);
      if (element.hasAttribute('aria-haspopup')) survey.controls.push(element);
      if (isChosen(element)) survey.chosen.push(element);
      break;
    case 'a':
    case 'li':
      if (isChosen(element)) survey.chosen.push(element);
      break;
    case 'main':
      survey.mains.push(element);
      break;
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
      survey.headings.push(element);
      break;
  }
}

function noteByRole(element: Element, role: string, survey: Survey): void {
  switch (role) {
    case 'combobox':
    case 'listbox':
    case 'radiogroup':
      survey.controls.push(element);
      break;
    case 'switch':
    case 'checkbox':
      survey.switches.push(element);
      break;
    case 'main':
      survey.mains.push(element);
      break;
    case 'heading':
      survey.headings.push(element);
      break;
    case 'button':
      noteFormEnd(element, element.getAttribute('aria-label') ?? '', survey);
      if (element.hasAttribute('aria-haspopup')) survey.controls.push(element);
      if (isChosen(element)) survey.chosen.push(element);
      break;
    case 'radio':
      noteRadios(element, survey);
      if (isChosen(element)) survey.chosen.push(element);
      break;
    case 'tab':
    case 'option':
    case 'row':
    case 'link':
    case 'listitem':
      if (isChosen(element)) survey.chosen.push(element);
      break;
  }
}

const TAGS = ['select', 'fieldset', 'input', 'button', 'a', 'li', 'main', 'h1', 'h2', 'h3', 'h4'] as const;
function isNamelessCombobox(element: Element): boolean {
  return !element.hasAttribute('role') && roleOf(element) === 'combobox';
}

type Root = Document | ShadowRoot | Element;

function addElements(survey: Survey, root: Root): void {
  // Live collections and the mere presence of an attribute are what browsers find fastest; a list of selectors is ten times dearer.
  for (const tag of TAGS) {
    const found = 'getElementsByTagName' in root ? root.getElementsByTagName(tag) : root.querySelectorAll(tag);
    for (const element of found) if (!element.hasAttribute('role')) noteByTag(element, survey);
  }
  for (const element of root.querySelectorAll('[role]')) noteByRole(element, element.getAttribute('role') ?? '', survey);
  for (const element of root.querySelectorAll('[aria-haspopup="listbox"]')) if (isNamelessCombobox(element)) survey.controls.push(element);
}

/** The text of a node with its neighbours: React cuts one text into several nodes. Empty for all of them but the first. */
function wholeText(node: Text): string {
  if (node.nextSibling === null && node.previousSibling === null) return node.nodeValue ?? '';
  if (node.previousSibling?.nodeType === Node.TEXT_NODE || isCutBefore(node)) return '';
  let text = node.nodeValue ?? '';
  for (
    let next = node.nextSibling;
    next && (next.nodeType === Node.TEXT_NODE || next.nodeType === Node.COMMENT_NODE);
    next = next.nextSibling
  ) {
    if (next.nodeType === Node.TEXT_NODE) text += next.nodeValue ?? '';
  }
  return text;
}

function isCutBefore(node: Text): boolean {
  return node.previousSibling?.nodeType === Node.COMMENT_NODE && node.previousSibling.previousSibling?.nodeType === Node.TEXT_NODE;
}

function addTitles(survey: Survey, root: Root, document: Document): void {
  const tried = new Set<Element>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const probe = probeText(wholeText(node as Text));
    if (probe === NOTHING || !node.parentElement) continue;
    if (probe.title) survey.hits.push({ title: probe.title, element: node.parentElement });
    else if (probe.saves) survey.formEnds.push(node.parentElement);
    else climb(node.parentElement, tried, survey);
  }
}

function addTo(survey: Survey, root: Root, document: Document, deep: boolean): void {
  addElements(survey, root);
  addTitles(survey, root, document);
  for (const frame of root.querySelectorAll('iframe')) {
    const body = frameBody(frame);
    if (body) addTo(survey, body, body.ownerDocument, deep);
  }
  if (!deep) return;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { shadowRoot } = node as Element;
    if (shadowRoot) addTo(survey, shadowRoot, document, deep);
  }
}

function newSurvey(): Survey {
  return { hits: [], controls: [], switches: [], chosen: [], headings: [], mains: [], formEnds: [] };
}

/** Goes over a document and its same-origin frames, and, where that finds no field, over its open shadow roots too. */
export function surveyOf(document: Document): Survey {
  const survey = newSurvey();
  if (document.documentElement) addTo(survey, document, document, false);
  if (survey.hits.some(({ title, element }) => title.kind === 'field' && isShown(element))) return survey;
  const deeper = newSurvey();
  if (document.documentElement) addTo(deeper, document, document, true);
  return deeper;
}
