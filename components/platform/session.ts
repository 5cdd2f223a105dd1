import type { GuideOrder } from '../domain/messages';
import { CHANNELS } from '../domain/reading';
import type { StoragePort } from './ports';

/** The tab in which checks are made. */
export interface CheckTabNote {
  /** `null` while it is being opened. */
  tabId: number | null;
  /** What the browser said of it when it was new: it differs once the person has had it in front. */
  lastAccessed: number | null;
  address: string;
  openedAt: number;
  /** Whether it has been seen on Meta's hosts: before that its address can't be seen. */
  landed: boolean;
  /** The person's own tabs that were at this address before. */
  others: number[];
  /** It has a minimised window to itself. */
  ownWindow: boolean;
}

/** What is known of a tab for as long as the browser runs. */
export interface TabNote {
  guide?: GuideOrder;
  /** The last time that the document in this tab showed a choice that wasn't saved yet. */
  pendingAt?: number;
  /** The Page that the last reading was about, and at which address: on www no address names it. */
  read?: { url: string; pageId: string };
}

/** Notes as they are kept. */
export interface Notes {
  check: CheckTabNote | null;
  tabs: Record<string, TabNote>;
}

/** The key of the notes. */
export const NOTES = 'notes';

function isOrder(value: unknown): value is GuideOrder {
  const order = value as Partial<GuideOrder> | null | undefined;
  return typeof order?.pageId === 'string' && CHANNELS.some((channel) => channel === order.channel) && order.ways !== undefined;
}

// Nobody but us writes here, and it goes with the browser: a shallow look is enough.
function notesFrom(stored: unknown): Notes {
  const notes = stored as Partial<Notes> | undefined;
  const tabs = Object.entries(notes?.tabs ?? {}).map(([id, note]): [string, TabNote] => {
    const { guide, ...rest } = note;
    return [id, isOrder(guide) ? { ...rest, guide } : rest];
  });
  return { check: notes?.check ?? null, tabs: Object.fromEntries(tabs) };
}

/** What is only true of this run of the browser: which tab is whose. Survives the background, not the browser. */
export class Session {
  #notes: Notes = { check: null, tabs: {} };
  #queue: Promise<unknown>;
  readonly #area: StoragePort;

  constructor(area: StoragePort) {
    this.#area = area;
    this.#queue = area.get().then((stored) => {
      this.#notes = notesFrom(stored[NOTES]);
    });
  }

  get ready(): Promise<unknown> {
    return this.#queue;
  }

  get check(): CheckTabNote | null {
    return this.#notes.check;
  }

  tab(id: number): TabNote {
    return this.#notes.tabs[id] ?? {};
  }

  get guidedTabs(): number[] {
    return Object.entries(this.#notes.tabs).flatMap(([id, { guide }]) => (guide === undefined ? [] : [Number(id)]));
  }

  #write(notes: Notes): Promise<void> {
    this.#notes = notes;
    const done = this.#queue.then(() => this.#area.set({ [NOTES]: this.#notes }));
    this.#queue = done.catch(() => undefined);
    return done;
  }

  setCheck(check: CheckTabNote | null): Promise<void> {
    return this.#write({ ...this.#notes, check });
  }

  /** Changes the note of a tab; an empty one is dropped. */
  setTab(id: number, note: TabNote): Promise<void> {
    const { [id]: _, ...others } = this.#notes.tabs;
    return this.#write({ ...this.#notes, tabs: Object.keys(note).length === 0 ? others : { ...others, [id]: note } });
  }

  /** Forgets tabs that are gone: nobody is woken when a tab closes. */
  async prune(open: readonly number[]): Promise<void> {
    const tabs = Object.fromEntries(Object.entries(this.#notes.tabs).filter(([id]) => open.includes(Number(id))));
    if (Object.keys(tabs).length < Object.keys(this.#notes.tabs).length) await this.#write({ ...this.#notes, tabs });
  }
}
