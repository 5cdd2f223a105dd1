import type { Placeholders } from './placeholder';
import { ofSameKind } from './same-kind';
import type { TextUse, Vocabulary } from './vocabulary';

const NAMES_PLACE = '[role="heading"],h1,h2,h3,h4,h5,h6,legend,caption,summary';
/** Parts whose text isn't shown and isn't saved. */
export const WORDLESS: ReadonlySet<string> = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'link',
  'meta',
  'base',
  'object',
  'embed',
  'canvas',
  'video',
  'audio',
]);

// Statements are looked for in what is at most as long; see LONGEST_NOTICE in ../obstacles.
const LONGEST_JOINED = 400;
const MOST_JOINED = 60;

/** The elements whose words name others in this tree. */
function labels(root: ParentNode): Set<Element> {
  const found = new Set<Element>();
  for (const labelled of root.querySelectorAll('[aria-labelledby]')) {
    for (const id of (labelled.getAttribute('aria-labelledby') ?? '').split(/\s+/u)) {
      const label = id === '' ? null : (root as Document | ShadowRoot).getElementById?.(id);
      if (label) found.add(label);
    }
  }
  return found;
}

/** Decides what stays of each text of a tree, and writes placeholders for the rest. */
export class ScrubbedTexts {
  private readonly keeps = new Map<Text, boolean[]>();
  private readonly cuts = new Map<Text, number[]>();
  /** Texts of which something stays because of their neighbours. */
  private readonly parts = new Set<Text>();
  private readonly vocabulary: Vocabulary;
  private readonly placeholders: Placeholders;

  constructor(vocabulary: Vocabulary, placeholders: Placeholders) {
    this.vocabulary = vocabulary;
    this.placeholders = placeholders;
  }

  /** Looks at all texts of a document or shadow root: wordings can be cut over several elements. */
  learn(root: Document | ShadowRoot): void {
    const naming = labels(root);
    const top = root.nodeType === Node.DOCUMENT_NODE ? (root as Document).documentElement : root;
    if (top) this.join(top, naming, false);
  }

  /** A text of the tree as it is saved. */
  ofNode(node: Text): string {
    const text = node.data;
    const keep = this.keeps.get(node);
    if (!keep) return this.ofText(text, 'text');
    const written = this.write(text, keep, this.cuts.get(node) ?? []);
    return this.parts.has(node) ? written : ofSameKind(text, written, this.vocabulary.ourApps);
  }

  /** Any other text as it is saved. */
  ofText(text: string, use: TextUse): string {
    const { keep, cuts } = this.vocabulary.keptIn(text, use);
    return ofSameKind(text, this.write(text, keep, cuts), this.vocabulary.ourApps);
  }

  /** The texts below a node; `null` where they are too many to be one wording. */
  private join(node: Node, naming: ReadonlySet<Element>, named: boolean): Text[] | null {
    const texts: Text[] = [];
    let tooLong = false;
    // A wrapper around the one part that has words says nothing new.
    let parts = 0;
    const names = named || (node.nodeType === Node.ELEMENT_NODE && (naming.has(node as Element) || (node as Element).matches(NAMES_PLACE)));
    for (const child of node.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) {
        const text = child as Text;
        const { keep, cuts } = this.vocabulary.keptIn(text.data, names ? 'name-of-place' : 'text');
        this.keeps.set(text, keep);
        this.cuts.set(text, cuts);
        if (text.data.trim() !== '') parts += 1;
        texts.push(text);
      } else if (child.nodeType === Node.ELEMENT_NODE && !WORDLESS.has((child as Element).localName)) {
        const below = this.join(child, naming, names);
        if (!below) tooLong = true;
        else if (below.some(({ data }) => data.trim() !== '')) parts += 1;
        texts.push(...(below ?? []));
      }
    }
    const length = texts.reduce((sum, text) => sum + text.length, 0);
    if (tooLong || length > LONGEST_JOINED || texts.length > MOST_JOINED) return null;
    if (parts > 1) for (const glue of ['', ' ']) this.keepJoined(texts, glue, names ? 'name-of-place' : 'text');
    return texts;
  }

  private keepJoined(texts: readonly Text[], glue: string, use: TextUse): void {
    const { keep } = this.vocabulary.keptIn(texts.map(({ data }) => data).join(glue), use);
    let begin = 0;
    for (const text of texts) {
      const own = this.keeps.get(text) as boolean[];
      for (let at = 0; at < text.length; at += 1) {
        if (own[at] || !keep[begin + at]) continue;
        own[at] = true;
        if (text.data[at]?.trim() !== '') this.parts.add(text);
      }
      begin += text.length + glue.length;
    }
  }

  private write(text: string, keep: readonly boolean[], cuts: readonly number[]): string {
    const borders = new Set(cuts);
    let written = '';
    let begin = 0;
    for (let at = 1; at <= text.length; at += 1) {
      if (at < text.length && keep[at] === keep[begin] && !borders.has(at)) continue;
      const part = text.slice(begin, at);
      written += keep[begin] ? part : this.placeholders.ofText(part);
      begin = at;
    }
    return written;
  }
}
