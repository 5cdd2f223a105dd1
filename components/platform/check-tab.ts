import { addressOfRouting, isRoutingOf, surfaceOf } from '../domain/addresses';
import { pageIdOf } from '../domain/book';
import type { Reading, UnreadableReason } from '../domain/reading';
import type { Obstacle, Records } from '../domain/record';
import { lookSchema, parse } from '../domain/schemas';
import { SECOND } from '../domain/times';
import type { Ports, TabView } from './ports';
import type { CheckTabNote, Session } from './session';

/** How a check of one Page ended. */
export type CheckOutcome =
  | { type: 'read'; reading: Reading }
  | { type: 'failed'; reason: UnreadableReason | Obstacle };

/** The tab is gone within 30 s whatever happens; closing it takes its time, too. */
const LONGEST_LOOK = 24 * SECOND;
/** How often the tab is looked after; the calls also keep the browser from ending the background meanwhile. */
const PULSE = SECOND;
/** The browser may say "last in front" when it opens a tab; it isn't the person if it's that close. */
const OPENING = 2 * SECOND;

/** More looking won't change it: a person has to do something first. */
const FINAL: ReadonlySet<UnreadableReason> = new Set(['signed-out', 'no-access', 'not-acting-as-page']);

function isBlank(url: string): boolean {
  return url === '' || url === 'about:blank';
}

/** Whether the tab is still ours: where we led it, and never in front of the person. */
function isStillOurs(view: TabView, note: CheckTabNote): boolean {
  if (view.active) return false;
  const touched =
    view.lastAccessed !== null && note.lastAccessed !== null && view.lastAccessed - note.lastAccessed > OPENING;
  if (touched) return false;
  // Meta may lead it on, to the log-in for example. An address that we may not see is elsewhere, unless it's the empty page at first.
  return view.url === null ? !note.landed : isBlank(view.url) || surfaceOf(view.url) !== null;
}

/** The one tab in which checks are made, behind the others. */
export class CheckTab {
  #note: CheckTabNote | null = null;
  /** The tab of a background that died: what still comes from it is nobody's. */
  #stray: number | null = null;
  #wake: () => void = () => undefined;
  #offered: Reading | null = null;
  readonly #ports: Pick<Ports, 'tabs' | 'now' | 'sleep'>;
  readonly #session: Session;

  constructor(ports: Pick<Ports, 'tabs' | 'now' | 'sleep'>, session: Session) {
    this.#ports = ports;
    this.#session = session;
  }

  /** Whether this is our tab, so that what comes from it isn't a visit. */
  isCheckTab(id: number): boolean {
    return this.#note?.tabId === id || this.#stray === id;
  }

  /** A message came from the tab: somebody in it can be asked now. */
  notify(reading: Reading | null): void {
    this.#offered = reading ?? this.#offered;
    this.#wake();
  }

  #takeOffered(): Reading | null {
    const reading = this.#offered;
    this.#offered = null;
    return reading;
  }

  /** Closes the tab that a background left behind when it died, unless the person has taken it. */
  async cleanUp(): Promise<void> {
    const note = this.#session.check;
    if (note === null || this.#note !== null) return;
    this.#stray = note.tabId;
    const tabs = await this.#ports.tabs.all();
    // A background that died while the tab opened didn't learn its id: then it's the one at that address, new and never in front.
    const stray = tabs.find((tab) =>
      note.tabId === null
        ? tab.url === note.address && (tab.lastAccessed ?? 0) >= note.openedAt
        : tab.id === note.tabId,
    );
    const known = note.tabId === null ? { ...note, lastAccessed: note.openedAt } : note;
    if (stray !== undefined) {
      if (isStillOurs(stray, known)) await this.#ports.tabs.close(stray.id).catch(() => undefined);
      else this.#stray = null;
    }
    await this.#session.setCheck(null);
  }

  /** Closes the tab, if it's still ours. */
  async close(): Promise<void> {
    const note = this.#note;
    this.#note = null;
    if (note?.tabId == null) return;
    const view = await this.#ports.tabs.get(note.tabId);
    if (view !== null && isStillOurs(view, note)) await this.#ports.tabs.close(note.tabId).catch(() => undefined);
    await this.#session.setCheck(null);
  }

  async #open(address: string): Promise<CheckTabNote | null> {
    const opening = { tabId: null, lastAccessed: null, address, openedAt: this.#ports.now(), landed: false };
    await this.#session.setCheck(opening);
    const view = await this.#ports.tabs.openBehind(address);
    if (view === null) {
      await this.#session.setCheck(null);
      return null;
    }
    const note = { ...opening, tabId: view.id, lastAccessed: view.lastAccessed };
    this.#note = note;
    await this.#session.setCheck(note);
    return note;
  }

  async #goTo(address: string): Promise<CheckTabNote | null> {
    const note = this.#note;
    if (note?.tabId == null) return this.#open(address);
    const view = await this.#ports.tabs.get(note.tabId);
    if (view === null || !isStillOurs(view, note)) {
      this.#note = null;
      return this.#open(address);
    }
    const moved = { ...note, address };
    this.#note = moved;
    await this.#session.setCheck(moved);
    await this.#ports.tabs.navigate(note.tabId, address);
    return moved;
  }

  /** Looks at the Page's routing screen. Ends in time, with a reason where nothing could be read. */
  async look(pageId: string, records: () => Records): Promise<CheckOutcome> {
    const { tabs, now, sleep } = this.#ports;
    const begun = now();
    this.#takeOffered();
    let note = await this.#goTo(addressOfRouting(pageId));
    if (note?.tabId == null) return { type: 'failed', reason: 'no-window' };
    const tabId = note.tabId;
    let asking = false;
    let last: UnreadableReason = 'not-rendered';
    // The clock can be set while we wait, so pulses count, too.
    for (let pulse = 0; now() - begun < LONGEST_LOOK && pulse < LONGEST_LOOK / PULSE; pulse += 1) {
      await Promise.race([sleep(PULSE), new Promise<void>((resolve) => (this.#wake = resolve))]);
      const view = await tabs.get(tabId);
      if (view === null || !isStillOurs(view, note)) {
        this.#note = null;
        await this.#session.setCheck(null);
        return { type: 'failed', reason: 'interrupted' };
      }
      if (!note.landed && view.url !== null && !isBlank(view.url)) {
        note = { ...note, landed: true };
        this.#note = note;
        await this.#session.setCheck(note);
      }
      const reading = this.#takeOffered();
      if (reading !== null) {
        const ours = reading.screen !== 'other' && pageIdOf(records(), reading.page) === pageId;
        const isRead = Object.values(reading.channels).some(({ verdict }) => verdict !== 'unreadable');
        if (ours && isRead) return { type: 'read', reading };
        if (ours || reading.unreadable === 'signed-out') last = reading.unreadable ?? last;
        // Led on to another Page: this person can't get at the settings of this one.
        else if (reading.page.id !== null && view.url !== null && !isRoutingOf(view.url, pageId)) last = 'no-access';
        if (FINAL.has(last) && (ours || last === 'signed-out')) return { type: 'failed', reason: last };
      }
      if (!asking) {
        asking = true;
        void tabs
          .ask(tabId, { type: 'look' })
          .then((answer) => this.notify(parse(lookSchema, answer)?.reading ?? null))
          // Nobody there yet: the next pulse asks again.
          .catch(() => undefined)
          .finally(() => {
            asking = false;
          });
      }
    }
    return { type: 'failed', reason: last };
  }
}
