import type { PieceReader } from './pieces';
import { type Found, type Role, valueAmong } from './value-among';

/** The value of a title that is a term of a list of definitions: in the one description behind it. `null` where it isn't so. */
export function valueOfTerm(title: Element, field: Role, reader: PieceReader): Found | null {
  const description = title.closest('dt')?.nextElementSibling;
  if (description?.localName !== 'dd' || description.nextElementSibling?.localName === 'dd') return null;
  return valueAmong(reader.within(description), field);
}
