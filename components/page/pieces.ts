import { cleanName, isOurApp } from '../domain/app-names';
import { isMetaInbox } from '../domain/meta-inbox';
import { type Title, titleOf, titleWithValue } from './lexicon/meaning';
import { IN_FORCE } from './lexicon/words';
import { isKnownApp, linesAmong, textsOfLine, withoutMaker } from './line';
import type { Piece } from './piece';
import { roleOf } from './roles';
import { SWITCHER } from './switcher';
import { channelOfText, isSentence, kindOfText, withoutOrnaments } from './text-kind';
import { lineOf, visibleText } from './text-run';
import { valueControlAt } from './value-control';
import { isCutByEllipsis, isShown } from './visible';

const SKIPPED = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'canvas',
  'video',
  'audio',
  'object',
  'link',
  'meta',
  'textarea',
]);
const SAYS_NONE =
  /^(?:chưa|không|no|not|none|nothing|ningun[ao]?|sin|nenhuma?|não|aucune?|non|tidak|belum)(?!\p{L})|^(?:ยัง|ไม่|未|なし|없)|(?:없음|되지 않음|いません)$/iu;
const BUTTONS = new Set(['button', 'link', 'tab', 'menuitem']);
// Parts of a screen that speak about it without being it.
const ASIDE = new Set([
  'search',
  'log',
  'feed',
  'tooltip',
  'contentinfo',
  'textbox',
  'marquee',
  'timer',
  'blockquote',
  'note',
  'status',
  'alert',
  'complementary',
]);

/** Reads the visible parts of a container in order. Kept for the length of one look, since containers are asked for more than once. */
export class PieceReader {
  private readonly inside = new Map<Node, Piece[]>();
  // Apart: a drop-down as a part of something is a control, and what is in it are texts.
  private readonly parts = new Map<Element, Piece[]>();
  private readonly ourApps: readonly string[];

  constructor(ourApps: readonly string[]) {
    this.ourApps = ourApps;
  }

  /** The visible pieces below `container`, in document order; what only speaks about the setting (help, chats, toasts) is left out. */
  within(container: Node): Piece[] {
    const known = this.inside.get(container);
    if (known) return known;
    const control = container.nodeType === Node.ELEMENT_NODE ? valueControlAt(container as Element, this.ourApps) : null;
    const choices = control && control !== 'pop-up' && control.choices ? control : null;
    const pieces: Piece[] = choices
      ? [...this.childrenOf(container, choices.choices), { kind: 'control', control: choices, element: choices.element }]
      : this.childrenOf(container);
    this.inside.set(container, pieces);
    return pieces;
  }

  /** Whether a name is that of an app that we know, so that it can't be a description. */
  isKnownApp(name: string): boolean {
    return isKnownApp(name, this.ourApps);
  }

  private childrenOf(container: Node, without: readonly Element[] = []): Piece[] {
    const line = without.length === 0 && container.nodeType === Node.ELEMENT_NODE ? lineOf(container as Element, this.ourApps) : null;
    if (line) return line.flatMap((text) => this.ofText(text, container as Element));
    const children = composedChildren(container).filter(
      (child) => !without.some((choice) => child.contains(choice) || choice.contains(child)),
    );
    const pieces = linesAmong(children).flatMap((line) =>
      Array.isArray(line) ? this.ofLine(line, container as Element) : this.ofElementOnce(line),
    );
    return this.combine(pieces, container);
  }

  private ofElementOnce(element: Element): Piece[] {
    const pieces = this.parts.get(element) ?? this.ofElement(element);
    this.parts.set(element, pieces);
    return pieces;
  }

  /** What stands in one line: its elements have their own pieces, unless a text is cut by them. */
  private ofLine(line: readonly Node[], container: Element): Piece[] {
    const texts = textsOfLine(line, this.ourApps);
    const parts: Node[][] = [];
    for (const node of line) {
      const last = parts.at(-1);
      const isText = node.nodeType !== Node.ELEMENT_NODE || (node as Element).localName === 'wbr';
      if (isText && last && last[0]?.nodeType !== Node.ELEMENT_NODE) last.push(node);
      else parts.push([node]);
    }
    const textsApart = parts.flatMap((part) => textsOfLine(part, this.ourApps));
    if (texts.join('\n') !== textsApart.join('\n')) return texts.flatMap((text) => this.ofText(text, container));
    return parts.flatMap((part) => {
      const [first] = part;
      if (first?.nodeType === Node.ELEMENT_NODE) return this.ofElementOnce(first as Element);
      return textsOfLine(part, this.ourApps).flatMap((text) => this.ofText(text, first?.parentElement ?? container));
    });
  }

  /** A title, or a name that we know for sure, that is cut into several elements is one piece all the same. */
  private combine(pieces: Piece[], container: Node): Piece[] {
    if (pieces.length < 2 || pieces.length > 6 || container.nodeType !== Node.ELEMENT_NODE) return pieces;
    const texts: string[] = [];
    for (const piece of pieces) {
      if (piece.kind !== 'name' && piece.kind !== 'prose' && piece.kind !== 'channel' && piece.kind !== 'title') return pieces;
      texts.push(piece.kind === 'name' || piece.kind === 'prose' ? piece.text : visibleText(piece.element));
    }
    const element = container as Element;
    for (const glue of [' ', '']) {
      const whole = cleanName(texts.join(glue));
      const title = titleOf(whole);
      if (title && !pieces.some((piece) => piece.kind === 'title' && piece.title.meaning !== title.meaning))
        return [{ kind: 'title', title, element }];
      // As it is drawn: "HaravanFunnel" is another one.
      const isDrawn = (): boolean => visibleText(element).includes(whole);
      if (pieces.every((piece) => piece.kind === 'name') && (isOurApp(whole, this.ourApps) || isMetaInbox(whole)) && isDrawn()) {
        return [{ kind: 'name', text: whole, element }];
      }
    }
    return pieces;
  }

  private ofText(text: string, element: Element): Piece[] {
    const title = titleOf(text);
    if (title) return [{ kind: 'title', title, element }];
    // "ManyChat —": the dash belongs to what follows.
    const bare = withoutMaker(withoutOrnaments(text.replace(/^[—–|·•-]\s+|\s+[—–|·•-]$/gu, '')), this.ourApps);
    if (bare !== text) return this.ofText(bare, element);
    const inForce = text.replace(IN_FORCE, '');
    if (inForce !== text) return this.ofText(inForce, element);
    const both = titleWithValue(text);
    if (both) return [{ kind: 'title', title: both.title, element }, ...this.ofText(both.value, element)];
    const kind = kindOfText(text, this.ourApps);
    // A long name is cut off by style, and told whole in a tooltip; nobody does that to a sentence.
    if (kind === 'prose' && !isSentence(text) && (isToldInTooltip(text, element) || isCutByEllipsis(element)))
      return [{ kind: 'name', text, element }];
    switch (kind) {
      case 'nothing':
        return [];
      case 'channel':
        return [{ kind, channel: channelOfText(text), element }];
      case 'action':
        return [{ kind: 'button', text, element }];
      case 'empty':
      case 'late':
      case 'sub-label':
        return [{ kind, element }];
      default:
        return [{ kind, text, element }];
    }
  }

  private ofElement(element: Element): Piece[] {
    if (SKIPPED.has(element.localName) || element.hasAttribute('hidden')) return [];
    const role = roleOf(element);
    // Before what is only announced: a value that is loaded can say so.
    if (element.getAttribute('aria-busy') === 'true' && isShown(element)) return [{ kind: 'late', element }];
    if (element.matches(SWITCHER)) return [];
    if (
      (ASIDE.has(role) && !isReadOnlyField(element, role)) ||
      role === 'none' ||
      (role === 'listbox' && element.localName === 'datalist')
    ) {
      return role === 'none' ? this.childrenOf(element) : [];
    }
    if (role === 'progressbar') return isShown(element) ? [{ kind: 'late', element }] : [];
    if (element.getAttribute('aria-busy') === 'true') return [];
    if (role === 'switch' || role === 'checkbox') return isShown(element) ? [{ kind: 'switch', element }] : [];
    if (role === 'img') return this.ofPicture(element);
    if (element.localName === 'iframe') {
      const inner = frameBody(element);
      return inner && isShown(element) ? this.childrenOf(inner) : [];
    }

    if (role === 'navigation' && !isLabelledByField(element)) return [];
    const control = valueControlAt(element, this.ourApps);
    if (control === 'pop-up') return [];
    if (control) {
      if (!isShown(element) && !isShownThroughLabel(element)) return [];
      const role = typeof control.value === 'string' && control.title?.kind !== 'field' ? titleOf(control.value) : null;
      // A drop-down that says "Primary receiver" gives a role to the app of its row.
      if (role && (role.meaning === 'primary-receiver' || role.meaning === 'secondary-receiver'))
        return [{ kind: 'title', title: role, element }];
      // What stands in the group without being one of its choices, such as its legend, is kept.
      return [...(control.choices ? this.childrenOf(element, control.choices) : []), { kind: 'control', control, element }];
    }
    if (role === 'combobox' || role === 'radio') return [];

    const pieces = this.childrenOf(element);
    if (BUTTONS.has(role)) return this.ofButton(element, pieces);
    if (role === 'heading' && pieces.length > 0 && !pieces.some((piece) => piece.kind === 'title')) {
      const text = visibleText(element);
      const name = pieces.find((piece) => piece.kind === 'name');
      return [{ kind: 'heading', text, element }, ...(name?.kind === 'name' ? [{ ...name, heading: true as const }] : [])];
    }
    return pieces;
  }

  private ofButton(element: Element, pieces: Piece[]): Piece[] {
    // A whole row can be a button: then it is a row.
    if (pieces.some((piece) => piece.kind === 'title') && pieces.length > 1) return pieces;
    const text = visibleText(element) || cleanName(element.getAttribute('aria-label') ?? '');
    const title = roleOf(element) === 'tab' ? null : titleOf(text);
    if (title?.kind === 'field' && pieces.length > 0) return [{ kind: 'title', title, element }];
    // "No app chosen yet", as a link to where one is; an invitation to choose is only a button.
    if (roleOf(element) === 'link' && SAYS_NONE.test(text) && kindOfText(text, this.ourApps) === 'empty')
      return [{ kind: 'empty', element }];
    // The app in charge can be a link to its settings, or a button that opens the choice.
    if (roleOf(element) !== 'tab' && roleOf(element) !== 'menuitem' && this.isKnownApp(text)) return [{ kind: 'name', text, element }];
    return pieces.length > 0 || text !== '' ? [{ kind: 'button', text, element }] : [];
  }

  private ofPicture(element: Element): Piece[] {
    const text = cleanName(element.getAttribute('alt') ?? element.getAttribute('aria-label') ?? '');
    return text !== '' && isShown(element) ? [{ kind: 'picture', text, element }] : [];
  }
}

function isToldInTooltip(text: string, element: Element): boolean {
  const told =
    element.getAttribute('title') ?? element.parentElement?.getAttribute('title') ?? element.firstElementChild?.getAttribute('title');
  return told !== null && told !== undefined && cleanName(told) === text;
}

/** A field that only shows its text, as screens do for people who may only look. */
function isReadOnlyField(element: Element, role: string): boolean {
  return role === 'textbox' && element.getAttribute('aria-readonly') === 'true' && element.childElementCount === 0;
}

function isLabelledByField(element: Element): boolean {
  const label =
    element.getAttribute('aria-label') ?? element.ownerDocument.getElementById(element.getAttribute('aria-labelledby') ?? '')?.textContent;
  return titleOf(label ?? '')?.kind === 'field';
}

/** Radios and drop-downs that are styled away are shown through the label that stands for them. */
function isShownThroughLabel(element: Element): boolean {
  return [...((element as HTMLSelectElement).labels ?? [])].some((label) => isShown(label));
}

/** The body of a same-origin frame; `null` where there is none or it may not be read. */
export function frameBody(element: Element): Element | null {
  try {
    return (element as HTMLIFrameElement).contentDocument?.body ?? null;
  } catch {
    return null;
  }
}

/** Children as they are shown: through an open shadow root and its slots. */
function composedChildren(node: Node): Node[] {
  if (node.nodeType === Node.ELEMENT_NODE) {
    const element = node as Element;
    if (element.shadowRoot) return [...element.shadowRoot.childNodes];
    if (element.localName === 'slot') {
      const assigned = (element as HTMLSlotElement).assignedNodes();
      if (assigned.length > 0) return assigned;
    }
  }
  return [...node.childNodes];
}

/** Whether two pieces are titles of the same value. */
export function isSameTitle(one: Title, other: Title): boolean {
  return one.meaning === other.meaning && (one.channel === other.channel || !one.channel || !other.channel);
}

/** "Messenger receiver", and below it "Primary receiver for handover protocol": the second explains the first. */
export function isExplainedBy(title: Title, next: Title): boolean {
  return title.meaning === next.meaning && title.channel !== undefined && next.channel === undefined;
}
