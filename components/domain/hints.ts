/** What a script on Meta's screens has to know without asking anybody: one small document, a function of the state. */

import { noticeOf } from './in-page-notice';
import type { State } from './state';

export interface Hints {
  /** A guide is under way in some tab, so that screens other than the setting's matter too. */
  guiding: boolean;
  /** Pages that need no mention, with the moment from which on a notice is due there; `null` where none is. */
  pages: Record<string, number | null>;
  /** Pages that were mentioned without a name: only the name is worth another mention. */
  nameless: string[];
}

/** The key of the document. */
export const HINTS = 'hints';

/** The hints for a state. */
export function hintsOf(state: State, guiding: boolean): Hints {
  const { records, settings, watch } = state;
  const settled = watch.passed.filter(({ name, hidden }) => name !== null || hidden);
  const pages: Hints['pages'] = Object.fromEntries(settled.map(({ id }) => [id, null]));
  for (const record of Object.values(records)) {
    pages[record.id] = noticeOf(record, settings)?.from ?? null;
  }
  return { guiding, pages, nameless: watch.passed.map(({ id }) => id).filter((id) => !(id in pages)) };
}
