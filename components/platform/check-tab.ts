import { surfaceOf } from '../domain/addresses';
import type { Reading } from '../domain/reading';
import { lookShape } from '../domain/schemas';
import { SECOND } from '../domain/times';
import type { Ports, TabView } from './ports';
import type { CheckTabNote, Session } from './session';

/** How often the tab is looked after; the calls also keep the browser from ending the background meanwhile. */
const PULSE = SECOND / 2;
const LONGEST_PULSE = 4 * PULSE;
/** The browser may say "last in front" when it opens a tab; it isn't the person if it's that close. */
const OPENING = 2 * SECOND;

/** So long after it was asked for, a tab has its address. */
const ARRIVAL = 10 * SECOND;

function isBlank(url: string): boolean {
  return url === '' || url === 'about:blank';
}

/** Whether the tab is still ours: where we led it, and never in front of the person. */
function isStillOurs(view: TabView, note: CheckTabNote): boolean {
  if (view.inFront) return false;
  // In a window of its own it's the one in front there all the time; once that window is opened, it's in front of the person.
  const touched = view.lastAccessed !== null && note.lastAccessed !== null && view.lastAccessed - note.lastAccessed > OPENING;
  if (touched) return false;
  // Meta may lead it on, to the log-in for example. An address that we may not see is elsewhere, unless it's the empty page at first.
  return view.url === null ? !note.landed : isBlank(view.url) || surfaceOf(view.url) !== null;
}

/** What is in the tab after a pulse. */
export interface Pulse {
  view: TabView;
  /** What its reader has said since the pulse before. */
  reading: Reading | null;
  /** How long the pulse took, in ms. */
  passed: number;
}

/** The one tab in which checks are made, behind the others. */
export class CheckTab {
  #note: CheckTabNote | null = null;
  /** The tab of a background that died: what still comes from it is nobody's. */
  #stray: number | null = null;
  #asking = false;
  /** The Page that the tab was at before. */
  #before: string | null = null;
  /** The address of the tab that is being opened, whose id isn't known yet. */
  #opening: string | null = null;
  #offered: Reading | null = null;
  readonly #ports: Pick<Ports, 'tabs' | 'now' | 'sleep'>;
  readonly #session: Session;
  readonly #ownWindow: () => boolean;

  /** @param ownWindow whether the person wants checks to be made in a window of their own */
  constructor(ports: Pick<Ports, 'tabs' | 'now' | 'sleep'>, session: Session, ownWindow: () => boolean) {
    this.#ports = ports;
    this.#session = session;
    this.#ownWindow = ownWindow;
  }

  /** Whether this is our tab, so that what comes from it isn't a visit. */
  isCheckTab(id: number, url: string | null): boolean {
    return this.#note?.tabId === id || this.#stray === id || (this.#opening !== null && this.#opening === url);
  }

  /** The reader in the tab says what it has read. */
  offer(reading: Reading | null): void {
    this.#offered = reading ?? this.#offered;
  }

  #takeOffered(): Reading | null {
    const reading = this.#offered;
    this.#offered = null;
    return reading;
  }

  /** Closes the tab that a background left behind when it died, unless the person has taken it, or it hasn't got its address yet. */
  async cleanUp(): Promise<void> {
    const note = this.#session.check;
    if (note === null || this.#note !== null) return;
    this.#stray = note.tabId;
    const { tabs, now } = this.#ports;
    // A background that died while the tab opened didn't learn its id: then it's the one at that address that wasn't there before.
    const stray = (await tabs.all()).find(({ id, url }) =>
      note.tabId === null ? url === note.address && !note.others.includes(id) : id === note.tabId,
    );
    // It stands there without an address at first.
    // The clock may have been set since: then nobody waits for it.
    if (stray === undefined && note.tabId === null && Math.abs(now() - note.openedAt) < ARRIVAL) return;
    const known = note.tabId === null && !note.ownWindow ? { ...note, lastAccessed: note.openedAt } : note;
    if (stray !== undefined) {
      if (isStillOurs(stray, known)) await tabs.close(stray.id).catch(() => undefined);
      else this.#stray = null;
    }
    await this.#session.setCheck(null);
  }

  /** Closes the tab, if it's still ours. */
  async close(): Promise<void> {
    const note = this.#note;
    this.#note = null;
    this.#before = null;
    if (note?.tabId == null) return;
    const view = await this.#ports.tabs.get(note.tabId);
    if (view !== null && isStillOurs(view, note)) await this.#ports.tabs.close(note.tabId).catch(() => undefined);
    await this.#session.setCheck(null);
  }

  async #open(address: string): Promise<CheckTabNote | null> {
    // One tab at most: the one before is waited for.
    for (await this.cleanUp(); this.#session.check !== null; await this.cleanUp()) await this.#ports.sleep(PULSE);
    const others = (await this.#ports.tabs.all()).flatMap(({ id, url }) => (url === address ? id : []));
    const opening = {
      tabId: null,
      lastAccessed: null,
      address,
      openedAt: this.#ports.now(),
      landed: false,
      others,
      ownWindow: this.#ownWindow(),
    };
    await this.#session.setCheck(opening);
    this.#opening = address;
    const view = await this.#ports.tabs.openBehind(address, opening.ownWindow).finally(() => {
      this.#opening = null;
    });
    if (view === null) {
      await this.#session.setCheck(null);
      return null;
    }
    const note = { ...opening, tabId: view.id, lastAccessed: opening.ownWindow ? null : view.lastAccessed };
    await this.#keep(note);
    return note;
  }

  /** Leads the tab to an address, one that is opened for it where need be; `false` where there's no window for one. */
  async goTo(address: string): Promise<boolean> {
    this.#takeOffered();
    const note = this.#note;
    const view = note?.tabId == null ? null : await this.#ports.tabs.get(note.tabId);
    if (note?.tabId == null || view === null || !isStillOurs(view, note)) {
      this.#note = null;
      return (await this.#open(address)) !== null;
    }
    this.#asking = false;
    await this.#keep({ ...note, address });
    await this.#ports.tabs.navigate(note.tabId, address);
    return true;
  }

  /** The Page that the tab was at before, from now on this one. */
  turnTo(pageId: string): string | null {
    const before = this.#before;
    this.#before = pageId;
    return before;
  }

  /** Waits a little and looks after the tab; `null` where it isn't ours any more. */
  async pulse(): Promise<Pulse | null> {
    const { tabs, now, sleep } = this.#ports;
    const before = now();
    await sleep(PULSE);
    // The clock can be set, and the machine can sleep, while we wait.
    const passed = Math.min(Math.max(now() - before, PULSE), LONGEST_PULSE);
    const note = this.#note;
    const view = note?.tabId == null ? null : await tabs.get(note.tabId);
    if (note === null || view === null || !isStillOurs(view, note)) {
      this.#note = null;
      await this.#session.setCheck(null);
      return null;
    }
    if (!note.landed && view.url !== null && !isBlank(view.url)) await this.#keep({ ...note, landed: true });
    const reading = this.#takeOffered();
    if (reading === null) this.#ask(view.id);
    return { view, reading, passed };
  }

  async #keep(note: CheckTabNote): Promise<void> {
    this.#note = note;
    await this.#session.setCheck(note);
  }

  /** Asks the reader in the tab, unless it's about to answer. */
  #ask(tabId: number): void {
    if (this.#asking) return;
    this.#asking = true;
    this.#ports.tabs
      .ask(tabId, { type: 'look' })
      .then((answer) => this.offer(lookShape(answer)?.reading ?? null))
      // Nobody is there yet: asked again at the next pulse.
      .catch(() => undefined)
      .finally(() => {
        this.#asking = false;
      });
  }
}
