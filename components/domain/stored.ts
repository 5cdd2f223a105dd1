/** How state is stored, and the way to it for those who only look: without the schemas and steps of the writer, so that it weighs next to nothing. */

import { unpack } from './packing';
import type { PageRecord, Records } from './record';
import type { Settings } from './settings';
import { EMPTY_STATE, type State, type WatchState } from './state';

/** Stored documents by their key. One for each Page, so that a look rewrites that Page alone. */
export type Documents = Record<string, unknown>;

/** The version of the documents' shape that this code writes. */
export const VERSION = 2;

/** Keys: a Page's begins with this, the others are whole. */
export const PAGE = 'page:';
export const SETTINGS = 'settings';
export const WATCH = 'watch';

/** The content of a document in today's shape. Only the writer writes it, so the version says enough. */
function contentOf<T>(value: unknown): T | undefined {
  const document = unpack(value) as { version?: unknown; content?: T } | null | undefined;
  return document?.version === VERSION ? document.content : undefined;
}

/** What is known, as far as it is stored in today's shape; the rest follows once the writer has migrated it. */
export function stateFrom(stored: Documents): State {
  const records: Record<string, PageRecord> = {};
  for (const [key, value] of Object.entries(stored)) {
    const record = key.startsWith(PAGE) ? contentOf<PageRecord>(value) : undefined;
    if (record !== undefined) records[record.id] = record;
  }
  return {
    records: records satisfies Records,
    // What is new since it was written is as it is at first.
    settings: { ...EMPTY_STATE.settings, ...contentOf<Settings>(stored[SETTINGS]) },
    watch: { ...EMPTY_STATE.watch, ...contentOf<WatchState>(stored[WATCH]) },
  };
}
