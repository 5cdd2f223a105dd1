import { foldName } from '../../domain/app-names';
import type { SymptomKind } from '../../domain/symptom';
import { textUpTo } from '../size';
import { isShown } from '../visible';
import { type Block, blocksOf } from './blocks';
import { beginsAsError, kindOfText, LONGEST_NOTICE } from './kind-of-text';
import { CONTENT_COLUMN, ERROR_COLUMN, GOT_THROUGH, isTrivial, LOG_TITLE, MESSAGE_COLUMN, NAMED_ERROR_COLUMN } from './labels';
import { shownText } from './shown-text';

/** The smallest part of the screen whose text reports an error; whether it's a notice, its place tells. */
export interface Candidate {
  element: Element;
  kind: SymptomKind;
}

const HIGHEST_CLIMB = 5;

/** Pictures, which have no text, say something; times and states don't. */
function isTelling({ text }: Block): boolean {
  return text === '' || !isTrivial(text);
}

/** The candidate that a block is, or is a part of, if it begins as errors do. */
function candidateOf(block: Block, candidates: readonly Candidate[]): Candidate | null {
  const found = candidates.find(({ element }) => element === block.element || element.contains(block.element));
  return found && beginsAsError(shownText(found.element)) ? found : null;
}

/**
 * The notice that a retry control belongs to: what stands next to it, in the smallest part of the screen that holds anything besides
 * it. A quotation somewhere else in the conversation isn't next to it.
 */
export function noticeBeside(retry: Element, candidates: readonly Candidate[]): Candidate | null {
  let inner = retry;
  for (let height = 0; height < HIGHEST_CLIMB; height += 1) {
    const outer = inner.parentElement;
    if (!outer || outer === outer.ownerDocument.body) return null;
    const nodes = [...outer.childNodes];
    const at = nodes.indexOf(inner);
    const before = blocksOf(nodes.slice(0, at), outer).filter(isTelling);
    const after = blocksOf(nodes.slice(at + 1), outer).filter(isTelling);
    const [last, next] = [before.at(-1), after[0]];
    const found = (last && candidateOf(last, candidates)) ?? (next && candidateOf(next, candidates));
    if (found) return found;
    if (last || next) return null;
    inner = outer;
  }
  return null;
}

const ALERT = '[role="alert"],[role="alertdialog"],[role="dialog"],[role="status"],[role="tooltip"],dialog[open]';

/** Whether it's what an alert says: nothing but names of failures stands before it. */
export function isInAlert({ element }: Candidate): boolean {
  const box = element.closest(ALERT);
  if (!box || textUpTo(box, LONGEST_NOTICE) === null) return false;
  for (const block of blocksOf([box], box.parentElement ?? box)) {
    if (element === block.element || element.contains(block.element)) return beginsAsError(shownText(element));
    if (isTelling(block) && !beginsAsError(block.text)) return false;
  }
  return false;
}

function isChosen(element: Element): boolean {
  if (element.getAttribute('aria-selected') === 'true') return true;
  const current = element.getAttribute('aria-current');
  return (current !== null && current !== 'false') || /(?:^|[\s_-])(?:active|selected|current)(?:$|[\s_-])/u.test(element.className);
}

const TITLES = 'h1,h2,h3,h4,[role="heading"],[role="tab"],[aria-current],[class*="active"],[class*="selected"],[class*="current"]';
const COMPOSER = '[contenteditable=""],[contenteditable="true"],[contenteditable="plaintext-only"],textarea,[role="textbox"]';

/** Whether the screen is the log of the chat assistant: it says so, and nobody can write to a customer on it. */
export function isLogView(document: Document): boolean {
  const says = [...document.querySelectorAll(TITLES)].some((element) => {
    const text = textUpTo(element, 60);
    if (text === null || !LOG_TITLE.test(foldName(text)) || !isShown(element)) return false;
    return /^h\d$/u.test(element.localName) || element.getAttribute('role') === 'heading' || isChosen(element);
  });
  return says && ![...document.querySelectorAll(COMPOSER)].some((element) => isShown(element));
}

const ROW = 'tr,[role="row"],li,[role="listitem"]';

/** The row that a part of the screen stands in. */
export function rowOf(element: Element): Element | null {
  return element.matches(ROW) ? element : element.closest(ROW);
}

function cellsOf(row: Element): Element[] {
  return [...row.children].filter((cell) => cell.matches('td,th,[role="cell"],[role="gridcell"],[role="columnheader"]'));
}

/** The names of a table's columns; empty where it has none. */
function columnsOf(row: Element): string[] {
  const table = row.closest('table,[role="table"],[role="grid"],[role="treegrid"]');
  const header = table?.querySelector('thead tr, tr:has(> th), [role="row"]:has(> [role="columnheader"])');
  return header ? cellsOf(header).map((cell) => foldName(shownText(cell))) : [];
}

function holdsMessages(column: string, columns: readonly string[]): boolean {
  return MESSAGE_COLUMN.test(column) || (CONTENT_COLUMN.test(column) && columns.some((other) => NAMED_ERROR_COLUMN.test(other)));
}

/** Whether it's an entry of a log: of the screen that is called so, or of a table with a column for errors. */
export function isInLog({ element }: Candidate, logView: boolean): boolean {
  const row = rowOf(element);
  const columns = row ? columnsOf(row) : [];
  if (!logView && !columns.some((column) => ERROR_COLUMN.test(column))) return false;
  if (!row) return beginsAsError(shownText(element));
  const cells = cellsOf(row);
  if (cells.some((cell) => GOT_THROUGH.test(foldName(shownText(cell))))) return false;
  const parts = element === row ? cells : cells.filter((cell) => cell === element || cell.contains(element));
  // What people wrote is in the log, too.
  const told = parts.filter((cell) => !holdsMessages(columns[cells.indexOf(cell)] ?? '', columns));
  if (parts.length > 0) return told.some((cell) => isErrorCell(cell, told));
  return beginsAsError(shownText(element)) || blocksOf([row], row).some(({ text }) => beginsAsError(text));
}

/** A cell with the error, or one with the code and others with its words. */
function isErrorCell(cell: Element, told: readonly Element[]): boolean {
  const text = shownText(cell);
  if (!beginsAsError(text) && !/^\(?#?\s?10{1,2}\)?$/u.test(foldName(text))) return false;
  return kindOfText(text) !== null || kindOfText(told.map((other) => shownText(other)).join(' ')) !== null;
}
