import { shortName } from '../../domain/told-name';
import { attention, close as cross, right, wrong } from '../icon-drawings';
import { type NoticeAction, type NoticeView, type NoticeWords, plainText, type Sentence } from './notice-view';

/** The card that says what is the matter. */
export interface Card {
  element: HTMLElement;
  show(view: NoticeView): void;
  /** Gives the focus to the first thing that can be pressed. */
  focus(): void;
}

const TITLE = 'title';
const DRAWING_OF_TONE = { wrong, attention, right } as const;
const SVG = 'http://www.w3.org/2000/svg';

/** Element by element: pages that demand trusted types take no markup, not even ours. */
function icon(document: Document, drawing: string): Element {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  for (const [, name = '', attributes = ''] of drawing.matchAll(/<(\w+) ([^>]*)\/>/gu)) {
    const part = document.createElementNS(SVG, name);
    for (const [, key = '', value = ''] of attributes.matchAll(/([\w-]+)="([^"]*)"/gu)) part.setAttribute(key, value);
    svg.append(part);
  }
  return svg;
}

function nodesOf(document: Document, sentence: Sentence): Node[] {
  return sentence.map((piece) => {
    if (typeof piece === 'string') return document.createTextNode(piece);
    const isolate = document.createElement('bdi');
    isolate.textContent = shortName(piece.name);
    return isolate;
  });
}

/** Builds the card into `stage`. */
export function createCard(stage: HTMLElement, words: NoticeWords, onClose: () => void): Card {
  const document = stage.ownerDocument;
  const make = <Name extends keyof HTMLElementTagNameMap>(name: Name, className: string, ...children: (Node | string)[]) => {
    const element = document.createElement(name);
    element.className = className;
    element.append(...children);
    return element;
  };
  const close = make('button', 'small', icon(document, cross));
  close.type = 'button';
  close.title = words.close;
  close.setAttribute('aria-label', words.close);
  close.addEventListener('click', onClose);
  const mark = make('span', 'mark');
  const title = make('p', 'title');
  title.id = TITLE;
  const body = make('div', 'body');
  const card = make('section', 'card', mark, make('p', 'name', words.name), title, body, close);
  card.setAttribute('aria-labelledby', TITLE);
  card.setAttribute('aria-keyshortcuts', 'Alt+Shift+G');
  // Polite: it waits until the screen reader has finished with what the page says.
  const announcer = make('div', 'announcer');
  announcer.setAttribute('role', 'status');
  stage.lang = words.language;
  stage.dir = 'ltr';
  stage.append(card, announcer);

  let said = '';
  let shown = '';
  let offered: readonly NoticeAction[] = [];
  const actions = (): HTMLElement[] => [...body.querySelectorAll<HTMLElement>('.action')];
  return {
    element: card,
    show(view) {
      offered = view.actions;
      // A button that is replaced while it's being pressed isn't pressed.
      const look = JSON.stringify(view);
      if (look === shown) return;
      shown = look;
      // What had the focus is about to be replaced: its successor at the same place gets it.
      const focused = actions().indexOf((stage.getRootNode() as ShadowRoot).activeElement as HTMLElement);
      card.dataset.tone = view.tone;
      mark.replaceChildren(icon(document, DRAWING_OF_TONE[view.tone]));
      title.replaceChildren(...nodesOf(document, view.title));
      body.replaceChildren(...view.details.map((detail) => make('p', 'detail', ...nodesOf(document, detail))));
      const buttons = view.actions.map(({ text, main }, index) => {
        const button = make('button', main ? 'action main' : 'action', ...nodesOf(document, [text]));
        button.type = 'button';
        button.addEventListener('click', () => offered[index]?.press());
        return button;
      });
      if (buttons.length > 0) body.append(make('div', 'actions', ...buttons));
      if (focused >= 0) (actions()[focused] ?? close).focus({ preventScroll: true });
      const text = [view.title, ...view.details].map(plainText).join('. ');
      if (text === said) return;
      said = text;
      announcer.textContent = `${words.name}: ${text}`;
    },
    focus() {
      (actions()[0] ?? close).focus({ preventScroll: true });
    },
  };
}
