/** How state is stored, and the way to it for those who only look: without the schemas and steps of the writer, so that it weighs next to nothing. */

import { unpack } from './packing';
import { type Past, withPast } from './past';
import type { PageRecord, Records } from './record';
import type { Settings } from './settings';
import { EMPTY_STATE, type State, type WatchState } from './state';

/** Stored documents by their key. Two for each Page, so that a look rewrites that Page alone, and who needs no past doesn't read it. */
export type Documents = Record<string, unknown>;

/** The version of the documents' shape that this code writes. */
export const VERSION = 3;

/** Keys: those of a Page's present and of its past begin with these, the others are whole. */
export const PAGE = 'page:';
export const PAST = 'past:';
export const SETTINGS = 'settings';
export const WATCH = 'watch';

/** Whether a document is a Page's. */
export function isOfPage(key: string): boolean {
  return key.startsWith(PAGE) || key.startsWith(PAST);
}

/** The content of a document in today's shape. Only the writer writes it, so the version says enough. */
function contentOf<T>(value: unknown): T | undefined {
  const document = unpack(value) as { version?: unknown; content?: T } | null | undefined;
  return document?.version === VERSION ? document.content : undefined;
}

/** What is known, as far as it is given and stored in today's shape; the rest follows once the writer has migrated it. */
export function stateFrom(stored: Documents): State {
  const records: Record<string, PageRecord> = {};
  for (const [key, value] of Object.entries(stored)) {
    const record = key.startsWith(PAGE) ? contentOf<PageRecord>(value) : undefined;
    if (record === undefined) continue;
    const past = contentOf<Past>(stored[PAST + record.id]);
    records[record.id] = past === undefined ? record : withPast(record, past);
  }
  return {
    records: records satisfies Records,
    // What is new since it was written is as it is at first.
    settings: { ...EMPTY_STATE.settings, ...contentOf<Settings>(stored[SETTINGS]) },
    watch: { ...EMPTY_STATE.watch, ...contentOf<WatchState>(stored[WATCH]) },
  };
}
