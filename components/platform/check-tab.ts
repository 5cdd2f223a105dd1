import { addressOfRouting, isRoutingOf, ROUTING_OF_ACTING_PAGE, surfaceOf } from '../domain/addresses';
import { pageIdOf } from '../domain/book';
import type { Reading, UnreadableReason } from '../domain/reading';
import type { Obstacle, Records, Surface } from '../domain/record';
import { lookShape } from '../domain/schemas';
import { SECOND } from '../domain/times';
import type { Ports, TabView } from './ports';
import type { CheckTabNote, Session } from './session';

/** How a check of one Page ended. */
export type CheckOutcome = { type: 'read'; reading: Reading; surface: Surface } | { type: 'failed'; reason: UnreadableReason | Obstacle };

/** The tab is gone within 30 s whatever happens; closing it takes its time, too. */
const LONGEST_LOOK = 24 * SECOND;
/** How often the tab is looked after; the calls also keep the browser from ending the background meanwhile. */
const PULSE = SECOND / 2;
const LONGEST_PULSE = 4 * PULSE;
/** The browser may say "last in front" when it opens a tab; it isn't the person if it's that close. */
const OPENING = 2 * SECOND;

/**
 * So long Business Suite may take. It may open with a tab that doesn't show the choice, and nothing is pressed here: then the other
 * site is asked, which can answer if the person happens to act as this very Page there.
 */
const LONGEST_FIRST_LOOK = 14 * SECOND;

/** More looking won't change it: the person has to log in first. */
const FINAL: UnreadableReason = 'signed-out';

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

/** The Page that is being checked, and the one that was before it in the same tab. */
interface Job {
  pageId: string;
  before: string | null;
  /** Whether the address names the Page, so that another Page there means that this one can't be had. */
  named: boolean;
}

type Judgement = { type: 'read'; reading: Reading; surface: Surface } | { type: 'failed'; reason: UnreadableReason };

/** What a reading says of the Page that is being checked; `null` where it's about something else. */
function judged(reading: Reading, view: TabView, job: Job, records: Records): Judgement | null {
  if (reading.unreadable === 'signed-out') return { type: 'failed', reason: 'signed-out' };
  const pageId = pageIdOf(records, reading.page);
  if (reading.screen !== 'other' && pageId === job.pageId) {
    const isRead = Object.values(reading.channels).some(({ verdict }) => verdict !== 'unreadable');
    const surface = surfaceOf(view.url ?? '') ?? 'business';
    return isRead ? { type: 'read', reading, surface } : { type: 'failed', reason: reading.unreadable ?? 'unknown-screen' };
  }
  // What the document before still had to say, or an address that hasn't changed yet.
  if (!job.named || pageId === null || pageId === job.before || view.url === null || isRoutingOf(view.url, job.pageId)) return null;
  // Led on to another Page: this person can't get at the settings of this one.
  return { type: 'failed', reason: 'no-access' };
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

  /** Closes the tab that a background left behind when it died, unless the person has taken it. */
  async cleanUp(): Promise<void> {
    const note = this.#session.check;
    if (note === null || this.#note !== null) return;
    this.#stray = note.tabId;
    const tabs = await this.#ports.tabs.all();
    // A background that died while the tab opened didn't learn its id: then it's the one at that address that wasn't there before.
    const stray = tabs.find(({ id, url }) => (note.tabId === null ? url === note.address && !note.others.includes(id) : id === note.tabId));
    const known = note.tabId === null && !note.ownWindow ? { ...note, lastAccessed: note.openedAt } : note;
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
    this.#before = null;
    if (note?.tabId == null) return;
    const view = await this.#ports.tabs.get(note.tabId);
    if (view !== null && isStillOurs(view, note)) await this.#ports.tabs.close(note.tabId).catch(() => undefined);
    await this.#session.setCheck(null);
  }

  async #open(address: string): Promise<CheckTabNote | null> {
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
    this.#asking = false;
    const moved = { ...note, address };
    this.#note = moved;
    await this.#session.setCheck(moved);
    await this.#ports.tabs.navigate(note.tabId, address);
    return moved;
  }

  /** Looks at the Page's routing screen. Ends in time, with a reason where nothing could be read. */
  async look(pageId: string, records: () => Records): Promise<CheckOutcome> {
    const { tabs, now, sleep } = this.#ports;
    this.#takeOffered();
    const job = { pageId, before: this.#before, named: true };
    this.#before = pageId;
    let note = await this.#goTo(addressOfRouting(pageId));
    if (note?.tabId == null) return { type: 'failed', reason: 'no-window' };
    let last: UnreadableReason = 'not-rendered';
    for (let waited = 0, before = now(); waited < LONGEST_LOOK; ) {
      await sleep(PULSE);
      // The clock can be set, and the machine can sleep, while we wait.
      waited += Math.min(Math.max(now() - before, PULSE), LONGEST_PULSE);
      before = now();
      if (job.named && waited > LONGEST_FIRST_LOOK && last === 'not-rendered') {
        job.named = false;
        note = (await this.#goTo(ROUTING_OF_ACTING_PAGE)) ?? note;
      }
      const view = note.tabId === null ? null : await tabs.get(note.tabId);
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
      if (reading === null) {
        this.#ask(view.id);
        continue;
      }
      const found = judged(reading, view, job, records());
      if (found === null) continue;
      if (found.type === 'read' || found.reason === FINAL) return found;
      last = found.reason;
    }
    return { type: 'failed', reason: last };
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
