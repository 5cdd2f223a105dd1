import { dropAttribute, dropMeaningfulAttribute, shuffleAttributes } from './attributes';
import { duplicatePanel, HIDING_KINDS, hiddenCopy } from './copies';
import { delayPanel, delayValue } from './late';
import { renameClasses, renameIds } from './names-of-parts';
import type { Operator } from './operator';
import { addWrappers, removeWrappers, reorderRows } from './structure';
import { insertInvisible, insertNoBreakSpaces, splitTexts, splitTextsIntoSpans } from './texts';
import { changeCase, swapLanguage } from './wording';

/** All kinds of mutation, by the name under which they are reported. */
export const OPERATORS: Readonly<Record<string, Operator>> = {
  'rename classes': renameClasses,
  'rename ids': renameIds,
  'add wrappers': addWrappers,
  'remove wrappers': removeWrappers,
  'reorder rows': reorderRows,
  'drop an attribute': dropAttribute,
  'drop a role, name or reference': dropMeaningfulAttribute,
  'shuffle attributes': shuffleAttributes,
  'swap language': swapLanguage,
  'change case': changeCase,
  'split texts': splitTexts,
  'split texts into spans': splitTextsIntoSpans,
  'invisible characters': insertInvisible,
  'no-break spaces': insertNoBreakSpaces,
  'duplicate panel': duplicatePanel,
  'delay value': delayValue,
  'delay panel': delayPanel,
  ...Object.fromEntries(HIDING_KINDS.map((kind) => [`hidden copy: ${kind}`, hiddenCopy(kind)])),
};

/** Kinds that take something away for a while. */
export const DELAYS: ReadonlySet<string> = new Set(['delay value', 'delay panel']);

const WORDINGS: ReadonlySet<string> = new Set(['swap language', 'change case']);

/**
 * Words are changed first, while they are whole. What is taken away for a while is taken away last: another change in between would
 * spoil the place that it comes back to.
 */
export function placeOf(kind: string): number {
  if (WORDINGS.has(kind)) return 0;
  return DELAYS.has(kind) ? 2 : 1;
}
