import { shortName } from '../../domain/told-name';

/** A name or label that comes from Meta's screen: untrusted, quoted as it stands there but for what deceives the eye. */
export interface Quoted {
  quoted: string;
}

/** A sentence in pieces, as `translate.parts` gives them: our words, and what is quoted from the screen. */
export type Sentence = readonly (string | Quoted)[];

/**
 * The sentence as nodes. What is quoted becomes text in `<bdi>`, so that a right-to-left or mirrored name can't reorder the
 * words around it.
 */
export function sentenceNodes(document: Document, sentence: Sentence): Node[] {
  return sentence.map((piece) => {
    if (typeof piece === 'string') return document.createTextNode(piece);
    const isolate = document.createElement('bdi');
    isolate.textContent = shortName(piece.quoted);
    return isolate;
  });
}

/** The sentence as plain text, for announcements; U+2068 and U+2069 are the marks that `<bdi>` stands for. */
export function sentenceText(sentence: Sentence): string {
  return sentence.map((piece) => (typeof piece === 'string' ? piece : `\u2068${shortName(piece.quoted)}\u2069`)).join('');
}
