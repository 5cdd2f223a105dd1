import { isHarasocial, surfaceOf } from '../domain/addresses';
import { badgeOf } from '../domain/badge';
import { book, pageIdOf } from '../domain/book';
import { intendPresent, later, restNotice } from '../domain/command';
import { type HarasocialMessage, type HarasocialOrders, parseHarasocialMessage } from '../domain/harasocial-messages';
import type { CommandAnswer, CommandMessage, ReaderOrders, ScreenMessage } from '../domain/messages';
import { subjectOfNotice } from '../domain/notice';
import { passBy } from '../domain/passed-by';
import type { Reading } from '../domain/reading';
import type { Surface } from '../domain/record';
import { plan } from '../domain/schedule';
import { parseCommand, parseScreenMessage } from '../domain/schemas';
import type { WatchState } from '../domain/state';
import { DAY, MINUTE, SECOND } from '../domain/times';
import { nameInTitle } from '../page/title';
import { CheckTab } from './check-tab';
import { Checks, enqueue, resumed } from './checks';
import { Commands } from './commands';
import { Outbox } from './outbox';
import type { Ports } from './ports';
import { Readers } from './readers';
import { Session } from './session';
import { Store } from './store';
import { SymptomDesk } from './symptom-desk';

/** Whoever sent a message, as far as it matters. */
export interface Sender {
  /** Whether it's this extension. */
  own: boolean;
  url: string;
  /** `null` where it didn't come from a tab. */
  tabId: number | null;
  /** Whether it came from one of our own pages rather than from a content script. */
  page: boolean;
  topFrame: boolean;
}

/** An alarm can't be nearer (Chrome), and a browser that has just started shall not be bothered at once. */
const NEAREST_ALARM = 30 * SECOND;
/** So long until the network is looked for again. */
const OFFLINE_PAUSE = 5 * MINUTE;
/** A choice that was seen before it was saved is this browser's own doing, if it's saved by then. */
const SAVING = 2 * MINUTE;

type Granted = Pick<WatchState, 'hostAccess' | 'notificationsAllowed'>;

function withGranted(watch: WatchState, { hostAccess, notificationsAllowed }: Granted): WatchState {
  const same = hostAccess === watch.hostAccess && notificationsAllowed === watch.notificationsAllowed;
  return same ? watch : { ...watch, hostAccess, notificationsAllowed };
}

/** The background: what happens when the browser wakes it. One for each life of the background. */
export class Watch {
  readonly #ports: Ports;
  readonly #store: Store;
  readonly #session: Session;
  readonly #outbox: Outbox;
  readonly #checkTab: CheckTab;
  readonly #checks: Checks;
  readonly #readers: Readers;
  readonly #commands: Commands;
  readonly #symptoms: SymptomDesk;
  readonly #ready: Promise<void>;

  /** Every construction is a wake-up: nothing is known but what is stored. */
  constructor(ports: Ports) {
    this.#ports = ports;
    this.#store = new Store(ports.local, ports.now, () => this.#afterCommit());
    this.#session = new Session(ports.session);
    this.#outbox = new Outbox(this.#store, ports);
    this.#checkTab = new CheckTab(ports, this.#session, () => this.#store.state.settings.ownWindow);
    this.#checks = new Checks(this.#store, this.#checkTab, ports);
    this.#readers = new Readers(ports, this.#store, this.#session, this.#checkTab);
    this.#commands = new Commands(ports, this.#store, this.#checks, this.#readers);
    this.#symptoms = new SymptomDesk(this.#store, this.#checks, ports, (goal) => this.#readers.guide(goal));
    this.#ready = this.#wakeUp();
    // Whoever needs it awaits it; a failure to load is answered there.
    this.#ready.catch(() => undefined);
  }

  async #wakeUp(): Promise<void> {
    await Promise.all([this.#store.ready, this.#session.ready]);
    await this.#checkTab.cleanUp().catch(() => undefined);
    await this.#session.prune((await this.#ports.tabs.all()).map(({ id }) => id)).catch(() => undefined);
    const granted = await this.#granted();
    // What can't be written now is tried again at the next wake-up; everything else goes on meanwhile.
    await this.#store
      .update((state, now) => {
        const { watch, ...rest } = resumed(state, now);
        return { state: { ...rest, watch: withGranted(watch, granted) } };
      })
      .catch(() => undefined);
    await this.#commands.applyPolicy().catch(() => undefined);
    this.#afterCommit();
    void this.#commands.shareSettings().catch(() => undefined);
    if (this.#store.state.watch.checking !== null) void this.#checks.run().catch(() => undefined);
  }

  /** What follows from the state alone, done after each write and at each wake-up. */
  #afterCommit(): void {
    const { settings } = this.#store.state;
    void this.#ports.showBadge(badgeOf(this.#store.state, this.#ports.now()), settings.language).catch(() => undefined);
    void this.#readers.noteHints().catch(() => undefined);
    this.#setAlarm();
    void this.#outbox.drain().catch(() => undefined);
  }

  #setAlarm(): void {
    const { state } = this.#store;
    const now = this.#ports.now();
    // While a check runs, the alarm is there to wake us if we die: the tab has to go.
    const checkDue = state.watch.checking === null ? plan(state, now).next : now;
    // The badge turns grey after a day without anybody doing anything.
    const greys = Object.values(state.records).flatMap(({ unreadableSince }) =>
      unreadableSince === null || unreadableSince + DAY <= now ? [] : unreadableSince + DAY,
    );
    const next = Math.min(checkDue ?? Infinity, ...greys);
    const nearest = now + (this.#ports.online() ? NEAREST_ALARM : OFFLINE_PAUSE);
    void this.#ports.setAlarm(next === Infinity ? null : Math.max(next, nearest)).catch(() => undefined);
  }

  /** The alarm has come: what is due is done. */
  async alarm(): Promise<void> {
    await this.#ready;
    try {
      await this.#doWhatIsDue();
    } finally {
      // The alarm is used up: there is a next one whatever has become of this.
      this.#setAlarm();
    }
  }

  async #doWhatIsDue(): Promise<void> {
    // Nothing can be learnt without a network; what is due stays so.
    if (!this.#ports.online()) return;
    await this.#store.update((state, now) => {
      const { check } = plan(state, now);
      return { state: enqueue(state, check, false, now) };
    });
    if (this.#store.state.watch.checking !== null) await this.#checks.run();
  }

  /** The extension was installed, for the first time or anew. */
  async installed(first: boolean): Promise<void> {
    await this.#ready;
    await this.#ports.tabs.loadGates('installation');
    if (first) await this.#ports.tabs.openFirstRun();
  }

  async #granted(): Promise<Granted> {
    const [hostAccess, notificationsAllowed] = await Promise.all([this.#ports.hasHostAccess(), this.#ports.notifications.allowed()]);
    return { hostAccess, notificationsAllowed };
  }

  /** Access to a host was granted: its tabs that are open already have nobody in them. */
  async hostGranted(): Promise<void> {
    await this.#ready;
    await this.#ports.tabs.loadGates('permission');
    await this.permissionsChanged();
  }

  /** Access to Meta's hosts or notifications were granted or withdrawn. */
  async permissionsChanged(): Promise<void> {
    await this.#ready;
    const granted = await this.#granted();
    await this.#store.update((state) => {
      const watch = withGranted(state.watch, granted);
      return { state: watch === state.watch ? state : { ...state, watch } };
    });
  }

  /** The company's administrator has set something else. */
  async policyChanged(): Promise<void> {
    await this.#ready;
    await this.#commands.applyPolicy();
  }

  /** Another of the person's browsers may have changed a setting. */
  async shareSettings(): Promise<void> {
    await this.#ready;
    await this.#commands.shareSettings();
  }

  /** A notice was pressed: lead to the fix. */
  async noticePressed(id: string): Promise<void> {
    this.#outbox.markSeen(id);
    const subject = subjectOfNotice(id);
    if (subject === null) return;
    await this.#ready;
    await this.#ports.notifications.clear(id).catch(() => undefined);
    await this.#readers.guide(subject);
  }

  /** The button of a notice was pressed: the first leads to the fix, the second asks for peace for some hours. */
  async noticeButton(id: string, button: number): Promise<void> {
    if (button === 0) return this.noticePressed(id);
    this.#outbox.markSeen(id);
    await this.#ready;
    await this.#ports.notifications.clear(id).catch(() => undefined);
    const subject = subjectOfNotice(id);
    if (subject !== null) await this.#store.update((state, now) => later(state, subject.pageId, subject.channel, now));
  }

  /** A notice was closed: it was shown. */
  async noticeClosed(id: string): Promise<void> {
    this.#outbox.markSeen(id);
    await this.#ready;
  }

  /** Answers a message, or gives `undefined` at once where it isn't one of ours or comes from somebody who may not send it. */
  message(value: unknown, sender: Sender): Promise<ReaderOrders | CommandAnswer | HarasocialOrders | null> | undefined {
    if (!sender.own) return undefined;
    if (sender.page) {
      const command = parseCommand(value);
      return command === null ? undefined : this.#command(command);
    }
    if (!sender.topFrame || sender.tabId === null) return undefined;
    if (isHarasocial(sender.url)) {
      const symptom = parseHarasocialMessage(value);
      return symptom === null ? undefined : this.#symptom(symptom, sender.tabId);
    }
    if (surfaceOf(sender.url) === null) return undefined;
    const message = parseScreenMessage(value);
    return message === null ? undefined : this.#screen(message, sender.tabId, sender.url);
  }

  async #symptom(message: HarasocialMessage, tabId: number): Promise<HarasocialOrders> {
    await this.#ready;
    return this.#symptoms.message(message, tabId);
  }

  async #screen(message: ScreenMessage, tabId: number, url: string): Promise<ReaderOrders | null> {
    await this.#ready;
    switch (message.type) {
      case 'load-reader':
        await this.#ports.tabs.loadReader(tabId);
        return null;
      case 'load-guide':
        await this.#ports.tabs.loadGuide(tabId);
        return null;
      case 'reader-started': {
        // A new document: what the old one had on it is gone.
        const { pendingAt, ...note } = this.#session.tab(tabId);
        if (pendingAt !== undefined) await this.#session.setTab(tabId, note);
        return this.#readers.orders(tabId);
      }
      case 'reading':
        if (this.#checkTab.isCheckTab(tabId, url)) this.#checkTab.offer(message.reading);
        else await this.#visit(message.reading, tabId, url);
        return this.#readers.orders(tabId);
      case 'way':
        await this.#readers.noteWay(tabId, message.way, message.works);
        return null;
      case 'guide-ended':
        await this.#readers.endGuide(tabId);
        return null;
      case 'page-passed':
        await this.#store.update((state) => ({ state: passBy(state, message.pageId, nameInTitle(message.title)) }));
        return null;
      case 'load-notice':
        await this.#ports.tabs.loadNotice(tabId);
        return null;
      case 'notice-answered':
        await this.#noticeAnswered(message);
        return null;
    }
  }

  async #noticeAnswered({ pageId, channel, answer }: Extract<ScreenMessage, { type: 'notice-answered' }>): Promise<void> {
    if (answer === 'fix') return this.#readers.guide({ pageId, channel });
    await this.#store.update((state, now) =>
      answer === 'later' ? restNotice(state, pageId, now) : intendPresent(state, pageId, channel, now),
    );
  }

  async #visit(reading: Reading, tabId: number, url: string): Promise<void> {
    const surface: Surface = surfaceOf(url) ?? 'business';
    const now = this.#ports.now();
    const note = this.#session.tab(tabId);
    const pageId = surface === 'www' ? pageIdOf(this.#store.state.records, reading.page) : null;
    const isNewToTab = pageId !== null && (note.read?.pageId !== pageId || note.read.url !== url);
    if (reading.pending || isNewToTab) {
      await this.#session.setTab(tabId, {
        ...note,
        ...(reading.pending ? { pendingAt: now } : {}),
        ...(isNewToTab ? { read: { url, pageId } } : {}),
      });
    }
    const here = note.pendingAt !== undefined && Math.abs(now - note.pendingAt) <= SAVING;
    await this.#store.update((state, at) => book(state, reading, at, { sight: 'visit', here, surface }));
  }

  async #command(command: CommandMessage): Promise<CommandAnswer> {
    try {
      await this.#ready;
      return await this.#commands.obey(command);
    } catch {
      return { ok: false, reason: 'failed' };
    }
  }
}
