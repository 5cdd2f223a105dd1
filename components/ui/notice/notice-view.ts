import { shortName } from '../../domain/told-name';

/** A name that comes from outside: shown as text, in a direction of its own. */
export interface Named {
  name: string;
}

/** A sentence in pieces, as `translate.parts` gives them: our words, and names from outside. */
export type Sentence = readonly (string | Named)[];

/** Something to press on the notice. */
export interface NoticeAction {
  text: string | Named;
  /** The one that leads to the fix. */
  main?: boolean;
  press(): void;
}

/** All that a notice says at one moment. */
export interface NoticeView {
  tone: 'wrong' | 'attention' | 'right';
  title: Sentence;
  details: readonly Sentence[];
  actions: readonly NoticeAction[];
}

/** The notice's own words, in the language of the interface. */
export interface NoticeWords {
  language: string;
  /** Who speaks. */
  name: string;
  close: string;
}

/** A sentence as plain text; U+2068 and U+2069 are the marks that `<bdi>` stands for. */
export function plainText(sentence: Sentence): string {
  return sentence.map((piece) => (typeof piece === 'string' ? piece : `\u2068${shortName(piece.name)}\u2069`)).join('');
}
