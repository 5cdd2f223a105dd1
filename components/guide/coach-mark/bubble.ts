import { icon } from './icons';
import { type Sentence, sentenceNodes, sentenceText } from './sentence';

/** A thing that the bubble itself offers: a link, or a press that stays inside the extension. */
export type BubbleAction = { text: string; main?: boolean } & ({ href: string; newTab: boolean } | { press: () => void });

/** All that a bubble says at one moment. */
export interface BubbleView {
  tone: 'step' | 'words' | 'wait' | 'done';
  title: Sentence;
  details: readonly Sentence[];
  /** Written steps, in their order. */
  steps: readonly Sentence[];
  /** How much is left, where that is known. */
  progress: string | null;
  actions: readonly BubbleAction[];
}

/** The bubble's own words, in the language of the interface. */
export interface BubbleWords {
  language: string;
  name: string;
  minimise: string;
  restore: string;
  end: string;
  keys: string;
}

/** The card that says what to do next, and the pill that it shrinks to. */
export interface Bubble {
  card: HTMLElement;
  pill: HTMLButtonElement;
  arrow: HTMLElement;
  show(view: BubbleView): void;
  /** The first thing in the bubble that takes the focus. */
  focus(): void;
}

/** Builds the card and the pill into `stage`. */
export function createBubble(stage: HTMLElement, words: BubbleWords, on: { minimise(): void; restore(): void; end(): void }): Bubble {
  const document = stage.ownerDocument;
  const make = <Name extends keyof HTMLElementTagNameMap>(name: Name, className: string, ...children: (Node | string)[]) => {
    const element = document.createElement(name);
    element.className = className;
    element.append(...children);
    return element;
  };
  const iconButton = (label: string, className: string, name: Parameters<typeof icon>[1], press: () => void) => {
    const button = make('button', className, icon(document, name));
    button.type = 'button';
    button.title = label;
    button.setAttribute('aria-label', label);
    button.addEventListener('click', press);
    return button;
  };

  const title = make('p', 'title');
  title.id = 'title';
  const progress = make('span', 'progress');
  const body = make('div', 'body');
  const head = make(
    'div',
    'head',
    make('span', 'mark', icon(document, 'guard')),
    make('span', 'name', words.name),
    progress,
    iconButton(words.minimise, 'small', 'minimise', on.minimise),
    iconButton(words.end, 'small', 'close', on.end),
  );
  const arrow = make('div', 'arrow');
  const card = make('section', 'card', arrow, head, make('div', 'scroll', title, body), make('p', 'keys', words.keys));
  card.tabIndex = -1;
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-labelledby', 'title');

  const pillText = make('span', 'pill-text');
  const pill = make('button', 'pill', make('span', 'mark', icon(document, 'guard')), pillText);
  pill.type = 'button';
  pill.title = words.restore;
  pill.addEventListener('click', on.restore);
  pill.hidden = true;

  // Polite: it waits until the screen reader has finished with what Meta's page says.
  const announcer = make('div', 'announcer');
  announcer.setAttribute('role', 'status');
  announcer.setAttribute('aria-live', 'polite');

  stage.lang = words.language;
  stage.dir = 'ltr';
  stage.append(card, pill, announcer);

  let shown = '';
  let announced = '';
  const actionElement = (action: BubbleAction): HTMLElement => {
    const className = action.main ? 'action main' : 'action';
    if ('href' in action) {
      const link = make('a', className, action.text);
      link.href = action.href;
      if (action.newTab) {
        link.target = '_blank';
        link.rel = 'noopener noreferrer';
      }
      return link;
    }
    const button = make('button', className, action.text);
    button.type = 'button';
    button.addEventListener('click', action.press);
    return button;
  };

  return {
    card,
    pill,
    arrow,
    show(view) {
      const key = JSON.stringify(view);
      if (key === shown) return;
      shown = key;
      // What had the focus is about to be replaced: its successor at the same place gets it.
      const actions = (): HTMLElement[] => [...body.querySelectorAll<HTMLElement>('.action')];
      const focused = actions().indexOf((stage.getRootNode() as ShadowRoot).activeElement as HTMLElement);
      card.dataset.tone = view.tone;
      pill.dataset.tone = view.tone;
      title.replaceChildren(...sentenceNodes(document, view.title));
      progress.textContent = view.progress ?? '';
      progress.hidden = view.progress === null;
      pillText.replaceChildren(...(view.progress === null ? sentenceNodes(document, view.title) : [view.progress]));
      body.replaceChildren(...view.details.map((detail) => make('p', 'detail', ...sentenceNodes(document, detail))));
      if (view.steps.length > 0) {
        body.append(make('ol', 'steps', ...view.steps.map((step) => make('li', '', ...sentenceNodes(document, step)))));
      }
      if (view.actions.length > 0) body.append(make('div', 'actions', ...view.actions.map(actionElement)));
      if (focused >= 0) (actions()[focused] ?? card).focus({ preventScroll: true });

      const said = [sentenceText(view.title), view.progress, ...view.details.map(sentenceText)].filter(Boolean).join('. ');
      if (said === announced) return;
      announced = said;
      announcer.textContent = said;
    },
    focus() {
      if (!pill.hidden) pill.focus({ preventScroll: true });
      else (body.querySelector<HTMLElement>('.action') ?? card).focus({ preventScroll: true });
    },
  };
}
