import { CONTROL_ENTRIES, type ControlMeaning } from '../lexicon/controls';
import { kindOfText, type TextKind } from '../text-kind';

/** A wording that is always of the kind. */
function wordingOf(meaning: ControlMeaning): string {
  return CONTROL_ENTRIES.find((entry) => entry.meaning === meaning)?.texts[0] ?? '';
}

function inItsPlace(kind: TextKind, original: string, written: string): string {
  switch (kind) {
    case 'nothing':
      // Such as "Last changed by …": a number says as little.
      return original.replace(/\S/gu, '0');
    case 'empty':
      return wordingOf('nothing-chosen');
    case 'action':
      return wordingOf('other-action');
    case 'prose':
      return `${written}.`;
    case 'name':
      return written.replace(/(?<![\p{L}\p{M}\p{N}])\p{Ll}/gu, (letter) => letter.toUpperCase());
    default:
      return written;
  }
}

/**
 * A placeholder that the reader takes for the same kind of text as it takes the original: a name for a name, a sentence for a
 * sentence. Where the shape alone doesn't do, one of Meta's own wordings of that kind stands in.
 */
export function ofSameKind(original: string, written: string, ourApps: readonly string[]): string {
  if (written === original) return written;
  const kind = kindOfText(original, ourApps);
  if (kindOfText(written, ourApps) === kind) return written;
  const [, before = '', inside = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(written) ?? [];
  const instead = `${before}${inItsPlace(kind, original.trim(), inside)}${after}`;
  return kindOfText(instead, ourApps) === kind ? instead : written;
}
