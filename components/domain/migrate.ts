/** From what is stored to what is known. Pure; what can't be read is kept aside, never dropped. */

import { pastOf, presentOf, samePast, withPast } from './past';
import type { PageRecord } from './record';
import { pageRecordShape, pastShape, settingsShape, watchShape } from './schemas';
import type { Settings } from './settings';
import type { Shape } from './shape';
import { EMPTY_STATE, type State, type WatchState } from './state';
import { type Documents, isOfPage, PAGE, PAST, SETTINGS, VERSION, WATCH } from './stored';

/** What every document looks like: the version of its shape, and its content. */
interface Document {
  version: number;
  content: unknown;
}

/** To 2: channels keep when they were seen to stand how. Of the time before nothing of the kind is known. */
function withSeen(key: string, content: unknown): unknown {
  const { channels } = (content ?? {}) as { channels?: Record<string, object> };
  if (!key.startsWith(PAGE) || typeof channels !== 'object' || channels === null) return content;
  const known = Object.entries(channels).map(([channel, record]) => [channel, { seen: { standings: [], stretches: [] }, ...record }]);
  return { ...(content as object), channels: Object.fromEntries(known) };
}

/** To 3: a Page's past has a document of its own. One that holds it all is right as it is, and is written as two. */
function sameAsBefore(_key: string, content: unknown): unknown {
  return content;
}

/**
 * From each version to the next; the first entry leads from 1 to 2. A step gets the key and the content, and may rely on what
 * the version before it wrote.
 */
const STEPS: readonly ((key: string, content: unknown) => unknown)[] = [withSeen, sameAsBefore];

const ASIDE = 'set-aside:';
/**
 * What is written in a removed document's place: a removal can't be in one transaction with a write, so it is written with all else and
 * cleared away after it, or at the next start.
 */
const GONE = null;

/** The key of a Page's document. */
export function keyOfPage(pageId: string): string {
  return PAGE + pageId;
}

/** The key of the document that holds a Page's past. */
export function keyOfPast(pageId: string): string {
  return PAST + pageId;
}

function isDocument(value: unknown): value is Document {
  return typeof value === 'object' && value !== null && 'version' in value && 'content' in value;
}

/** Whether a stored document is one that couldn't be read. */
export function isSetAside(key: string): boolean {
  return key.startsWith(ASIDE);
}

/** The content in today's shape, or `null`: broken, foreign, or written by a later version. */
function read<T>(key: string, value: unknown, shape: Shape<T>): T | null {
  if (!isDocument(value) || !Number.isInteger(value.version) || value.version < 1 || value.version > VERSION) return null;
  const content = STEPS.slice(value.version - 1).reduce((old, step) => step(key, old), value.content);
  return shape(content) ?? null;
}

function document(content: unknown): Document {
  return { version: VERSION, content };
}

/** The documents of a Page, less its past where that is stored as it is. */
function documentsOf(record: PageRecord, before?: PageRecord): Documents {
  const present = { [keyOfPage(record.id)]: document(presentOf(record)) };
  if (before !== undefined && samePast(before, record)) return present;
  return { ...present, [keyOfPast(record.id)]: document(pastOf(record)) };
}

/** Where a document goes that can't be read: under its key and the day, so that doing it twice changes nothing. */
function asideKey(key: string, now: number): string {
  return `${ASIDE}${new Date(now).toISOString().slice(0, 10)}:${key}`;
}

/**
 * What is known, from the stored documents.
 * @returns also what must be written, and after that removed, to set aside what couldn't be read
 */
export function migrate(all: Documents, now: number): { state: State; write: Documents; remove: string[] } {
  const write: Documents = {};
  const remove = Object.keys(all).filter((key) => isOfPage(key) && all[key] === GONE);
  const stored = Object.fromEntries(Object.entries(all).filter(([key]) => !remove.includes(key)));
  const setAside = (key: string) => {
    write[asideKey(key, now)] = stored[key];
    remove.push(key);
    return null;
  };
  const content = <T>(key: string, shape: Shape<T>): T | null => {
    if (!(key in stored)) return null;
    const found = read(key, stored[key], shape);
    if (found === null) return setAside(key);
    // Those who only look know today's shape alone.
    if ((stored[key] as Document).version !== VERSION) write[key] = document(found);
    return found;
  };

  const records: Record<string, PageRecord> = {};
  for (const key of Object.keys(stored)) {
    if (!key.startsWith(PAGE)) continue;
    const present = content(key, pageRecordShape);
    if (present === null) continue;
    if (keyOfPage(present.id) !== key) {
      delete write[key];
      setAside(key);
      continue;
    }
    // A past that can't be read is set aside; the present stands without it.
    const past = content(keyOfPast(present.id), pastShape);
    const record = past === null ? present : withPast(present, past);
    records[record.id] = record;
    if (key in write) Object.assign(write, documentsOf(record));
  }
  for (const key of Object.keys(stored)) if (key.startsWith(PAST) && !(key.slice(PAST.length) in records)) setAside(key);
  const settings: Settings = { ...EMPTY_STATE.settings, ...content(SETTINGS, settingsShape) };
  const known: WatchState = { ...EMPTY_STATE.watch, ...content(WATCH, watchShape) };
  const setAsideKeys = new Set([...Object.keys(stored), ...Object.keys(write)].filter(isSetAside));
  const watch = setAsideKeys.size === known.setAside ? known : { ...known, setAside: setAsideKeys.size };
  if (watch !== known) write[WATCH] = document(watch);
  // What is written anew needs no removal.
  return { state: { records, settings, watch }, write, remove: remove.filter((key) => !(key in write)) };
}

/** The documents that differ between two states; those that are gone are written as such, and may be removed after it. */
export function changes(before: State, after: State): { write: Documents; remove: string[] } {
  const write: Documents = {};
  for (const [id, record] of Object.entries(after.records)) {
    if (before.records[id] !== record) Object.assign(write, documentsOf(record, before.records[id]));
  }
  if (before.settings !== after.settings) write[SETTINGS] = document(after.settings);
  if (before.watch !== after.watch) write[WATCH] = document(after.watch);
  const remove = Object.keys(before.records)
    .filter((id) => !(id in after.records))
    .flatMap((id) => [keyOfPage(id), keyOfPast(id)]);
  for (const key of remove) write[key] = GONE;
  return { write, remove };
}
