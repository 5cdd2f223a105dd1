import { foldName } from '../../domain/app-names';
import type { SymptomKind } from '../../domain/symptom';
import { textUpTo } from '../size';
import { isShown, withinOneLook } from '../visible';
import { beginsAsError, kindOfText, LONGEST_NOTICE, SIGN } from './kind-of-text';
import { RETRY } from './labels';
import { type Candidate, isInAlert, isInLog, isLogView, noticeBeside } from './places';
import { shownText } from './shown-text';

/** Where a notice stands: beside a reply that failed, in an alert, or in the log. */
export type Place = 'reply' | 'alert' | 'log';

/** A notice of Harasocial's own on the screen. */
export interface Notice {
  kind: SymptomKind;
  place: Place;
  element: Element;
  /** The control that sends the reply again. */
  retry: Element | null;
}

const HIGHEST_CLIMB = 6;
const LONGEST_LABEL = 40;
const NOT_NOTICES =
  'script,style,noscript,template,textarea,input,option,[role="option"],blockquote,q,cite,[contenteditable=""],[contenteditable="true"],[role="textbox"]';

/** Parts of a screen that hold many things: what is said in one of them isn't one text. */
const REGIONS =
  'body,main,header,nav,aside,footer,table,tbody,ul,ol,[role="main"],[role="log"],[role="feed"],[role="grid"],[role="table"],[role="list"]';

/** The smallest element around a text that reports an error. */
function smallestCandidate(text: Node): Candidate | null {
  let current = text.parentElement;
  if (!current || current.closest(NOT_NOTICES)) return null;
  for (let height = 0; current && !current.matches(REGIONS) && height < HIGHEST_CLIMB; height += 1) {
    if (textUpTo(current, 2 * LONGEST_NOTICE) === null) return null;
    const kind = kindOfText(shownText(current));
    if (kind) return { element: current, kind };
    current = current.parentElement;
  }
  return null;
}

interface Signs {
  candidates: Candidate[];
  retries: Element[];
}

function signsOn(document: Document): Signs {
  const candidates = new Map<Element, Candidate>();
  const retries = new Set<Element>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    if (SIGN.test(text)) {
      const found = smallestCandidate(node);
      if (found && isShown(found.element)) candidates.set(found.element, found);
    }
    const label = text.length > 2 * LONGEST_LABEL ? '' : foldName(text);
    if (label.length <= LONGEST_LABEL && RETRY.test(label) && node.parentElement && isShown(node)) retries.add(node.parentElement);
  }
  for (const element of document.querySelectorAll('[aria-label],[title]')) {
    const label = foldName(element.getAttribute('aria-label') ?? element.getAttribute('title') ?? '');
    if (label.length <= LONGEST_LABEL && RETRY.test(label) && isShown(element)) retries.add(element);
  }
  // A code here and its words there aren't one error where one of them already belongs to a smaller one.
  const smallest = [...candidates.values()].filter(
    ({ element }) => ![...candidates.keys()].some((other) => other !== element && element.contains(other)),
  );
  return { candidates: smallest, retries: [...retries] };
}

function styledAs(element: Element): Element | null {
  if (element.className && typeof element.className === 'string') return element;
  const parent = element.parentElement;
  return parent?.childElementCount === 1 && typeof parent.className === 'string' && parent.className ? parent : null;
}

const HIGHEST_THREAD = 6;

/** Whether it's made like the messages around it: then it's what somebody wrote, however much it reads like an error. */
function isMadeLikeMessages({ element }: Candidate): boolean {
  const styled = styledAs(element);
  if (!styled) return false;
  let thread: Element = styled;
  for (let height = 0; height < HIGHEST_THREAD && thread.parentElement && thread.parentElement !== thread.ownerDocument.body; height += 1)
    thread = thread.parentElement;
  return [...thread.getElementsByClassName(styled.className)].some((other) => {
    if (other === styled || other.localName !== styled.localName || other.className !== styled.className) return false;
    const text = other.contains(styled) || styled.contains(other) ? '' : shownText(other);
    return text !== '' && kindOfText(text) === null && !beginsAsError(text);
  });
}

/** The notices that a document shows. What we show ourselves stands outside of its body. */
export function noticesOn(document: Document): Notice[] {
  return withinOneLook(() => {
    const { candidates, retries } = signsOn(document);
    if (candidates.length === 0) return [];
    const notices: Notice[] = [];
    const add = ({ element, kind }: Candidate, place: Place, retry: Element | null): void => {
      if (!notices.some((notice) => notice.element === element)) notices.push({ kind, place, element, retry });
    };
    for (const retry of retries) {
      const found = noticeBeside(retry, candidates);
      if (found && !isMadeLikeMessages(found)) add(found, 'reply', retry);
    }
    const logView = isLogView(document);
    for (const candidate of candidates) {
      if (isInAlert(candidate)) add(candidate, 'alert', null);
      else if (isInLog(candidate, logView)) add(candidate, 'log', null);
    }
    return notices;
  });
}
