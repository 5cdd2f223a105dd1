import { isRoutingOf, surfaceOf } from '../domain/addresses';
import { importBackup } from '../domain/backup';
import { badgeOf } from '../domain/badge';
import { book } from '../domain/book';
import { intend, later, mute, noteWay, remove, removeAll, set, setPageInterval } from '../domain/command';
import { guideOrder } from '../domain/guide-order';
import type { CommandAnswer, CommandMessage, GuideGoal, ReaderOrders, ScreenMessage } from '../domain/messages';
import { subjectOfNotice } from '../domain/notice';
import type { Reading } from '../domain/reading';
import type { Surface } from '../domain/record';
import { plan } from '../domain/schedule';
import { parseCommand, parseScreenMessage } from '../domain/schemas';
import { DAY, MINUTE, SECOND } from '../domain/times';
import { addressOfWay } from '../domain/ways';
import { CheckTab } from './check-tab';
import { Checks, enqueue, resumed, stopped } from './checks';
import { Outbox } from './outbox';
import type { Ports } from './ports';
import { Session } from './session';
import { Store } from './store';

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

/** Commands that make sense only for a Page that is watched. */
const ABOUT_KNOWN: ReadonlySet<CommandMessage['type']> = new Set(['mute', 'later', 'intend', 'remove', 'interval']);

/** The background: what happens when the browser wakes it. One for each life of the background. */
export class Watch {
  readonly #ports: Ports;
  readonly #store: Store;
  readonly #session: Session;
  readonly #outbox: Outbox;
  readonly #checkTab: CheckTab;
  readonly #checks: Checks;
  readonly #ready: Promise<void>;
  #guiding: boolean | null = null;

  /** Every construction is a wake-up: nothing is known but what is stored. */
  constructor(ports: Ports) {
    this.#ports = ports;
    this.#store = new Store(ports.local, ports.now, () => this.#afterCommit());
    this.#session = new Session(ports.session);
    this.#outbox = new Outbox(this.#store, ports);
    this.#checkTab = new CheckTab(ports, this.#session, () => this.#store.state.settings.ownWindow);
    this.#checks = new Checks(this.#store, this.#checkTab, ports);
    this.#ready = this.#wakeUp();
    // Whoever needs it awaits it; a failure to load is answered there.
    this.#ready.catch(() => undefined);
  }

  async #wakeUp(): Promise<void> {
    await Promise.all([this.#store.ready, this.#session.ready]);
    await this.#checkTab.cleanUp().catch(() => undefined);
    await this.#session.prune((await this.#ports.tabs.all()).map(({ id }) => id)).catch(() => undefined);
    await this.#noteGuiding().catch(() => undefined);
    const hostAccess = await this.#ports.hasHostAccess();
    // What can't be written now is tried again at the next wake-up; everything else goes on meanwhile.
    await this.#store
      .update((state, now) => {
        const { watch, ...rest } = resumed(state, now);
        return { state: { ...rest, watch: hostAccess === watch.hostAccess ? watch : { ...watch, hostAccess } } };
      })
      .catch(() => undefined);
    this.#afterCommit();
    if (this.#store.state.watch.checking !== null) void this.#checks.run().catch(() => undefined);
  }

  /** What follows from the state alone, done after each write and at each wake-up. */
  #afterCommit(): void {
    const { records, settings } = this.#store.state;
    void this.#ports.showBadge(badgeOf(records, this.#ports.now()), settings.language).catch(() => undefined);
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

  /** The extension was installed or updated. */
  async installed(): Promise<void> {
    await this.#ready;
    await this.#ports.tabs.loadGates();
  }

  /** Host permissions were granted or withdrawn. */
  async permissionsChanged(): Promise<void> {
    await this.#ready;
    const hostAccess = await this.#ports.hasHostAccess();
    await this.#store.update((state) => ({
      state: hostAccess === state.watch.hostAccess ? state : { ...state, watch: { ...state.watch, hostAccess } },
    }));
  }

  /** A notice was pressed: lead to the fix. */
  async noticePressed(id: string): Promise<void> {
    this.#outbox.markSeen(id);
    const subject = subjectOfNotice(id);
    if (subject === null) return;
    await this.#ready;
    await this.#ports.notifications.clear(id).catch(() => undefined);
    await this.#fix(subject);
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
  message(value: unknown, sender: Sender): Promise<ReaderOrders | CommandAnswer | null> | undefined {
    if (!sender.own) return undefined;
    if (sender.page) {
      const command = parseCommand(value);
      return command === null ? undefined : this.#command(command);
    }
    if (!sender.topFrame || sender.tabId === null || surfaceOf(sender.url) === null) return undefined;
    const message = parseScreenMessage(value);
    return message === null ? undefined : this.#screen(message, sender.tabId, sender.url);
  }

  async #orders(tabId: number): Promise<ReaderOrders> {
    const { ourApps, language } = this.#store.state.settings;
    return { settings: { ourApps, language }, guide: this.#session.tab(tabId).guide ?? null };
  }

  async #screen(message: ScreenMessage, tabId: number, url: string): Promise<ReaderOrders | null> {
    await this.#ready;
    switch (message.type) {
      case 'load-reader':
        await this.#ports.tabs.loadReader(tabId);
        return null;
      case 'reader-started': {
        // A new document: what the old one had on it is gone.
        const { pendingAt, ...note } = this.#session.tab(tabId);
        if (pendingAt !== undefined) await this.#session.setTab(tabId, note);
        return this.#orders(tabId);
      }
      case 'reading':
        if (this.#checkTab.isCheckTab(tabId, url)) this.#checkTab.offer(message.reading);
        else await this.#visit(message.reading, tabId, surfaceOf(url) ?? 'business');
        return this.#orders(tabId);
      case 'way': {
        const { guide, ...note } = this.#session.tab(tabId);
        if (guide === undefined) return null;
        // The next document of this tab has to know what was refused, or it would lead back there.
        const ways = { ...guide.ways, [message.way]: message.works ? 'works' : 'refused' };
        await this.#session.setTab(tabId, { ...note, guide: { ...guide, ways } });
        await this.#store.update((state) => ({ state: noteWay(state, guide.pageId, message.way, message.works) }));
        return null;
      }
      case 'guide-ended': {
        const { guide: _, ...note } = this.#session.tab(tabId);
        await this.#session.setTab(tabId, note);
        await this.#noteGuiding();
        return null;
      }
    }
  }

  async #visit(reading: Reading, tabId: number, surface: Surface): Promise<void> {
    const now = this.#ports.now();
    const note = this.#session.tab(tabId);
    if (reading.pending) await this.#session.setTab(tabId, { ...note, pendingAt: now });
    const here = note.pendingAt !== undefined && Math.abs(now - note.pendingAt) <= SAVING;
    await this.#store.update((state, at) => book(state, reading, at, { sight: 'visit', here, surface }));
  }

  async #command(command: CommandMessage): Promise<CommandAnswer> {
    try {
      await this.#ready;
      return await this.#obey(command);
    } catch {
      return { ok: false, reason: 'failed' };
    }
  }

  async #obey(command: CommandMessage): Promise<CommandAnswer> {
    const { records } = this.#store.state;
    if (ABOUT_KNOWN.has(command.type) && 'pageId' in command && !(command.pageId in records)) {
      return { ok: false, reason: 'unknown-page' };
    }
    switch (command.type) {
      case 'check': {
        if (!(await this.#ports.hasHostAccess())) {
          await this.permissionsChanged();
          return { ok: false, reason: 'no-permission' };
        }
        const pageIds = command.pageIds ?? Object.keys(records);
        await this.#store.update((state, now) => ({ state: enqueue(state, pageIds, true, now) }));
        void this.#checks.run().catch(() => undefined);
        return { ok: true };
      }
      case 'stop':
        await this.#store.update((state) => ({ state: stopped(state) }));
        return { ok: true };
      case 'fix':
        await this.#fix(command);
        return { ok: true };
      case 'mute':
        await this.#store.update((state, now) => mute(state, command.pageId, command.until, now));
        return { ok: true };
      case 'later':
        await this.#store.update((state, now) => later(state, command.pageId, command.channel, now));
        return { ok: true };
      case 'intend':
        await this.#store.update((state, now) => intend(state, command.pageId, command.channel, command.app, now));
        return { ok: true };
      case 'remove':
        await this.#store.update((state) => remove(state, command.pageId));
        return { ok: true };
      case 'remove-all':
        await this.#store.update(removeAll);
        await this.#store.removeSetAside();
        return { ok: true };
      case 'import':
        return this.#import(command.text);
      case 'interval':
        await this.#store.update((state, now) => setPageInterval(state, command.pageId, command.hours, now));
        return { ok: true };
      case 'set':
        await this.#store.update((state, now) => set(state, command.settings, now));
        await this.#broadcast();
        return { ok: true };
    }
  }

  async #import(text: string): Promise<CommandAnswer> {
    const answer = await this.#store.update<CommandAnswer>((state, now) => {
      const outcome = importBackup(state, text, now);
      return outcome.ok ? { ...outcome, answer: { ok: true, imported: outcome.imported } } : { state, answer: outcome };
    });
    await this.#broadcast();
    return answer ?? { ok: false, reason: 'failed' };
  }

  /** Brings the routing screen of the Page to the front, and the guide with it. */
  async #fix(goal: GuideGoal): Promise<void> {
    const { tabs } = this.#ports;
    const { pageId, channel } = goal;
    const record = this.#store.state.records[pageId];
    const open = (await tabs.all()).filter(
      ({ id, url }) => url !== null && isRoutingOf(url, pageId) && !this.#checkTab.isCheckTab(id, url),
    );
    const found = open.find(({ inFront }) => inFront) ?? open[0];
    const tab = found ?? (await tabs.open(addressOfWay(record?.way ?? 'business-suite', pageId, channel)));
    await this.#session.setTab(tab.id, { ...this.#session.tab(tab.id), guide: guideOrder(goal, record) });
    await this.#noteGuiding();
    if (found !== undefined) await tabs.show(tab.id);
    // Where no reader is there yet, it gets its orders when it starts.
    await tabs.ask(tab.id, { type: 'orders', orders: await this.#orders(tab.id) }).catch(() => undefined);
  }

  /** Whether any tab has a guide: gates look it up, so that nobody else has to be asked on screens that don't concern us. */
  async #noteGuiding(): Promise<void> {
    const guiding = this.#session.guidedTabs.length > 0;
    if (guiding === this.#guiding) return;
    this.#guiding = guiding;
    await this.#ports.local.set({ guiding });
  }

  /** New orders to every reader. */
  async #broadcast(): Promise<void> {
    const tabs = (await this.#ports.tabs.all()).filter(({ url }) => url !== null && surfaceOf(url) !== null);
    await Promise.allSettled(tabs.map(async ({ id }) => this.#ports.tabs.ask(id, { type: 'orders', orders: await this.#orders(id) })));
  }
}
