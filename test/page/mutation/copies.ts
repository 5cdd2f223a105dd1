// Copies of the setting: a visible one that says the same, and hidden ones that name another app.

import { foldName } from '../../../components/domain/app-names';
import { renameIdsOf } from './names-of-parts';
import type { Facts, Operator } from './operator';
import { styledWords, stylesByPlace, textsOf } from './parts';

const MAIN = '[role="main"],main';

function panelOf(document: Document): Element | null {
  return document.querySelector(MAIN) ?? document.body.firstElementChild;
}

/** A copy that doesn't disturb the original: its ids and its groups of radios are its own, as if it had been drawn anew. */
function copyOf(panel: Element): Element {
  const copy = panel.cloneNode(true) as Element;
  renameIdsOf([copy, ...copy.querySelectorAll('*')], 'copy', styledWords(panel.ownerDocument));
  for (const radio of copy.querySelectorAll('input[name]')) radio.setAttribute('name', `${radio.getAttribute('name')}_copy`);
  return copy;
}

export const duplicatePanel: Operator = (document, random) => {
  const panel = panelOf(document);
  if (!panel || stylesByPlace(document)) return 'inapplicable';
  const copy = copyOf(panel);
  if (random.chance(0.5)) panel.after(copy);
  else panel.before(copy);
  return 'changed';
};

const HIDINGS: Record<string, (copy: HTMLElement, document: Document) => Element> = {
  hidden: (copy) => attributed(copy, 'hidden', ''),
  'display none': (copy) => styled(copy, 'display:none'),
  'visibility hidden': (copy) => styled(copy, 'visibility:hidden'),
  opacity: (copy) => styled(copy, 'opacity:0'),
  'aria-hidden': (copy) => attributed(copy, 'aria-hidden', 'true'),
  inert: (copy) => attributed(copy, 'inert', ''),
  details(copy, document) {
    const details = document.createElement('details');
    const summary = document.createElement('summary');
    summary.textContent = 'More';
    details.append(summary, copy);
    return details;
  },
  'off screen': (copy) => styled(copy, 'position:absolute;left:-9999px;top:0;width:400px'),
  'one pixel': (copy) => styled(copy, 'position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0);white-space:nowrap'),
  'no height': (copy) => styled(copy, 'height:0;overflow:hidden'),
  template(copy, document) {
    const template = document.createElement('template');
    template.content.append(copy);
    return template;
  },
  'closed dialog'(copy, document) {
    const dialog = document.createElement('dialog');
    dialog.append(copy);
    return dialog;
  },
};

/** Ways of hiding, each a kind of its own in the report. */
export const HIDING_KINDS = Object.keys(HIDINGS);

function attributed(copy: HTMLElement, name: string, value: string): Element {
  copy.setAttribute(name, value);
  return copy;
}

function styled(copy: HTMLElement, style: string): Element {
  copy.setAttribute('style', style);
  return copy;
}

/** While a dialog is open, what is veiled like this is the screen behind it, and a person sees it. */
const VEILS = new Set(['aria-hidden', 'inert']);
const OPEN_DIALOG = '[role="dialog"],[role="alertdialog"],dialog[open]';

const OTHER_APPS = ['Haravan Funnel', 'ManyChat', 'Botcake', 'Page Inbox'];

function nameAnother(copy: Element, document: Document, facts: Facts, other: string): void {
  for (const text of textsOf(document, copy)) if (facts.names.some((name) => foldName(name) === foldName(text.data))) text.data = other;
  const row = document.createElement('div');
  row.innerHTML = '<div>Default routing app</div><div></div>';
  if (row.lastElementChild) row.lastElementChild.textContent = other;
  copy.append(row);
}

export function hiddenCopy(kind: string): Operator {
  return (document, random, facts) => {
    const panel = panelOf(document);
    const hide = HIDINGS[kind];
    const other = random.pick(OTHER_APPS.filter((app) => !facts.names.includes(app)));
    if (!panel || !hide || !other || stylesByPlace(document)) return 'inapplicable';
    if (VEILS.has(kind) && document.querySelector(OPEN_DIALOG)) return 'inapplicable';
    const copy = document.createElement('div');
    copy.append(...copyOf(panel).childNodes);
    nameAnother(copy, document, facts, other);
    const hidden = hide(copy, document);
    // Inside the panel it has nothing around it that tells it from the setting but being hidden.
    if (random.chance(0.4)) panel.prepend(hidden);
    else if (random.chance(0.5)) panel.before(hidden);
    else panel.after(hidden);
    return 'changed';
  };
}
