import type { Channel } from '../domain/reading';
import { AMBIGUOUS } from './choices';
import type { Field } from './lexicon/fields';
import { says } from './lexicon/meaning';
import type { Piece } from './piece';
import { PICTURES } from './shown-name';
import type { ValueControl } from './value-control';

export type Failure = 'late' | 'missing' | 'ambiguous';

/** What one place on the screen says of a value. */
export interface Claim {
  field: Field;
  /** The channel that the title itself names. */
  channel: Channel | null;
  /** The title, or the control where the title is the control's own label. */
  element: Element;
  /** A name, `null` for "nothing chosen", or why the place doesn't tell. */
  value: string | null | { failed: Failure };
  /** The control that shows the value; absent where it is plain text. */
  control?: ValueControl;
  /** Mere words in a dialog or beside the setting: no evidence for a value, only against another one. */
  words?: true;
}

type Value = Claim['value'];
/** What can have an app beside it: a value, or the role of the apps that aren't in charge. */
export type Role = Field | 'secondary-receiver';
export interface Found {
  value: Value;
  control?: ValueControl;
  /** What holds the value where it is plain text. */
  text?: Element;
}

/** Why a value isn't told; `null` where it is. */
export function failureOf(value: Value): Failure | null {
  return typeof value === 'object' && value !== null ? value.failed : null;
}

function distinct(pieces: readonly Piece[]): Piece[] {
  const seen = new Set<string>();
  return pieces.filter((piece) => {
    const key = piece.kind === 'name' ? piece.text : piece.kind;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

export function isControlFor(piece: Piece, field: Role): piece is Piece & { kind: 'control' } {
  return piece.kind === 'control' && !piece.control.foreign && (piece.control.title === null || piece.control.title.meaning === field);
}

/** What a control shows, as the value of a claim. */
export function valueShown(control: ValueControl): Value {
  // Empty: the value may be late.
  if (control.value === undefined) return { failed: 'late' };
  // "This app was removed": what the field shows isn't what is in force.
  const isRefused = control.element.getAttribute('aria-invalid') === 'true';
  return control.value === AMBIGUOUS || isRefused ? { failed: 'ambiguous' } : control.value;
}

/** The value among the pieces that belong to a title; `null` where there is none to be seen. */
export function valueAmong(pieces: readonly Piece[], field: Role): Found | null {
  if (pieces.some((piece) => piece.kind === 'late')) return { value: { failed: 'late' } };
  const controls = pieces.filter((piece) => isControlFor(piece, field));
  if (controls.length > 1) return { value: { failed: 'ambiguous' } };
  const texts = pieces.filter((piece) => piece.kind === 'name' || piece.kind === 'empty');
  const plain = texts.filter((piece) => piece.kind === 'empty' || !piece.heading);
  const names = distinct(plain.length > 0 || !field.endsWith('-receiver') ? plain : texts);
  const [only] = controls;
  if (only) {
    const { control } = only;
    return { value: valueShown(control), control };
  }
  if (names.length === 0 && field === 'social-app' && pieces.some((piece) => piece.kind === 'prose' && says(piece.text, 'as-default')))
    return { value: null };
  // A label of something else among the names: they can't be told apart.
  if (pieces.some((piece) => piece.kind === 'sub-label') && names.length > 0) return { value: { failed: 'ambiguous' } };
  if (names.length > 1) return { value: { failed: 'ambiguous' } };
  const [name] = names;
  if (name) return { value: name.kind === 'name' ? name.text : null, text: name.element };
  const pictures = distinct(
    pieces.filter((piece) => piece.kind === 'picture').map((piece) => ({ kind: 'name', text: piece.text, element: piece.element })),
  );
  const picture = pictures.length === 1 ? pictures[0] : undefined;
  return picture?.kind === 'name' && !PICTURES.test(picture.text) ? { value: picture.text } : null;
}
