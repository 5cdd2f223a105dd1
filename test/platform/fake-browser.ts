/** A browser in memory, with Meta in it, a clock that is wound by hand and backgrounds that can be killed between any two steps. */

import { addressOfRouting } from '../../components/domain/addresses';
import type { Badge } from '../../components/domain/badge';
import type { Notice, SummaryNotice } from '../../components/domain/notice';
import type { Reading } from '../../components/domain/reading';
import type { Ports, StoragePort, TabView } from '../../components/platform/ports';
import { Watch } from '../../components/platform/watch';
import { START } from '../domain/make';
import { FakeMeta } from './fake-meta';

interface FakeTab extends TabView {
  url: string | null;
  /** In time since the browser began, which no clock changes. */
  openedAt: number;
  createdByUs: boolean;
  /** The person has had it in front. */
  taken?: boolean;
}

interface Sleeper {
  /** In time since the browser began, which no clock changes. */
  at: number;
  wake: () => void;
}

/** One life of the background; when it's over, whatever it calls never answers. */
interface Life {
  alive: boolean;
  /** Calls to the browser so far. */
  steps: number;
  watch: Watch;
}

const NEVER = new Promise<never>(() => undefined);

export class FakeBrowser extends FakeMeta {
  now = START;
  local: Record<string, unknown> = {};
  session: Record<string, unknown> = {};
  /** What the person's browsers share; give it to another to be one of them. */
  sync: Record<string, unknown> = {};
  /** What the company's administrator has set. */
  managed: Record<string, unknown> = {};
  tabs = new Map<number, FakeTab>();
  /** Notices that can be seen now. */
  visible = new Map<string, Notice>();
  /** Every notice that ever came up, in order. */
  shown: { id: string; notice: Exclude<Notice, SummaryNotice>; at: number }[] = [];
  badge: Badge = { level: 'none', count: 0 };
  /** When the badge was last worked out. */
  badgeAt = START;
  alarm: number | null = null;
  online = true;
  access = true;
  /** How often the gates were put into tabs that were open. */
  gatesLoaded = 0;
  notificationsAllowed = true;
  windows = 1;
  /** The background dies at this step of its life, or at the first call of that name, if at all; `after` it was done or before. */
  dieAt: { step: number | string; after: boolean } | null = null;
  /** How long a new tab has no address yet, in ms. */
  tabsBlankFor = 0;
  /** Calls, in order, of the present life. */
  log: string[] = [];
  /** So many characters can be stored. */
  room = Number.POSITIVE_INFINITY;
  /** The next write fails. */
  failWrites = 0;
  #uptime = 0;
  #pending = 0;
  #nextTab = 1;
  #sleepers: Sleeper[] = [];
  #life: Life | null = null;

  /** Lets promises settle. */
  async settle(): Promise<void> {
    for (let turn = 0; turn < 300; turn += 1) await Promise.resolve();
  }

  /** Kills the background. */
  kill(): void {
    if (this.#life !== null) this.#life.alive = false;
    this.#life = null;
    this.#pending = 0;
  }

  get alive(): boolean {
    return this.#life?.alive === true;
  }

  /** Calls of the present life so far. */
  get steps(): number {
    return this.#life?.alive === true ? this.#life.steps : 0;
  }

  /** Nothing that was asked for is still on its way. */
  get isIdle(): boolean {
    return this.#pending === 0;
  }

  /** The browser ends and starts again: alarms, session and notices are gone, and so are its tabs. */
  restart(): void {
    this.kill();
    this.session = {};
    this.#sleepers = [];
    this.alarm = null;
    this.visible.clear();
    this.tabs.clear();
    this.wake();
  }

  /** Wakes the background if it's dead. */
  wake(): Watch {
    if (this.#life?.alive !== true) {
      const life: Life = { alive: true, steps: 0, watch: null as never };
      this.log = [];
      this.#life = life;
      life.watch = new Watch(this.#ports(life));
      // It may be dead already: what is asked of it then never answers.
      return life.watch;
    }
    return this.#life.watch;
  }

  /** Lets time pass; alarms wake the background as they come due by the clock, which may have been set meanwhile. */
  async advance(ms: number): Promise<void> {
    const end = this.#uptime + ms;
    await this.settle();
    for (;;) {
      const untilAlarm = this.alarm === null ? Infinity : this.alarm - this.now;
      const next = Math.min(end, this.#uptime + untilAlarm, ...this.#sleepers.map(({ at }) => at));
      const passed = Math.max(0, next - this.#uptime);
      this.#uptime += passed;
      this.now += passed;
      const due = this.#sleepers.filter(({ at }) => at <= this.#uptime);
      this.#sleepers = this.#sleepers.filter(({ at }) => at > this.#uptime);
      for (const { wake } of due) wake();
      if (this.alarm !== null && this.alarm <= this.now) {
        this.alarm = null;
        void this.wake()
          .alarm()
          .catch(() => undefined);
      }
      await this.settle();
      const more = (this.alarm !== null && this.alarm <= this.now) || this.#sleepers.some(({ at }) => at <= this.#uptime);
      if (this.#uptime >= end && !more) return;
    }
  }

  /** A message from a tab. */
  fromTab(message: unknown, tabId: number): Promise<unknown> | undefined {
    const url = this.tabs.get(tabId)?.url ?? '';
    return this.wake().message(message, { own: true, url, tabId, page: false, topFrame: true });
  }

  /** A message from the popup. */
  fromPopup(message: unknown): Promise<unknown> | undefined {
    return this.wake().message(message, { own: true, url: 'chrome-extension://self/popup.html', tabId: null, page: true, topFrame: true });
  }

  /** Opens a tab as the person does. */
  openTab(url: string): number {
    const id = this.#nextTab++;
    for (const tab of this.tabs.values()) tab.inFront = false;
    this.tabs.set(id, { id, url, inFront: true, lastAccessed: this.now, openedAt: this.#uptime, createdByUs: false });
    return id;
  }

  /** The person visits the Page's routing screen. */
  async visit(pageId: string, more: Partial<Reading> = {}): Promise<number> {
    const { tabId, done } = this.beginVisit(pageId, more);
    await done;
    return tabId;
  }

  /** As {@link visit}; `done` is never fulfilled where the background dies. */
  beginVisit(pageId: string, more: Partial<Reading> = {}): { tabId: number; done: Promise<unknown> } {
    const tabId = this.openTab(addressOfRouting(pageId));
    const visit = async () => {
      await this.fromTab({ type: 'reader-started' }, tabId);
      await this.fromTab({ type: 'reading', reading: { ...this.reading(pageId), ...more } }, tabId);
    };
    return { tabId, done: visit() };
  }

  #ports(life: Life): Ports {
    const step = async <T>(name: string, act: () => T | Promise<T>): Promise<T> => {
      if (!life.alive) return NEVER;
      this.#pending += 1;
      return call(name, act).finally(() => {
        if (life.alive) this.#pending -= 1;
      });
    };
    const call = async <T>(name: string, act: () => T | Promise<T>): Promise<T> => {
      life.steps += 1;
      this.log.push(name);
      const dies = this.dieAt?.step === life.steps || this.dieAt?.step === name;
      if (dies && this.dieAt?.after === false) {
        this.dieAt = null;
        this.kill();
        return NEVER;
      }
      // As in a browser: what is asked for takes its time.
      await Promise.resolve();
      if (!life.alive) return NEVER;
      const result = await act();
      if (dies) {
        this.dieAt = null;
        this.kill();
      }
      return life.alive ? result : NEVER;
    };
    const area = (name: 'local' | 'session' | 'sync'): StoragePort => ({
      get: () => step(`${name}.get`, () => structuredClone(this[name])),
      set: (items) =>
        step(`${name}.set`, () => {
          if (name === 'local' && this.failWrites > 0) {
            this.failWrites -= 1;
            throw new Error('IO error: the disk is gone');
          }
          const isFull = () => this.room < JSON.stringify({ ...this[name], ...items }).length;
          if (name === 'local' && this.room !== Number.POSITIVE_INFINITY && isFull())
            throw new Error('Resource::kQuotaBytes quota exceeded');
          this[name] = { ...this[name], ...structuredClone(items) };
        }),
      remove: (keys) =>
        step(`${name}.remove`, () => {
          for (const key of keys) delete this[name][key];
        }),
    });
    const viewOf = ({ id, url, inFront, lastAccessed, openedAt }: FakeTab): TabView => ({
      id,
      url: this.#uptime - openedAt < this.tabsBlankFor ? '' : url,
      inFront,
      lastAccessed,
    });
    return {
      now: () => this.now,
      sleep: (ms) =>
        life.alive
          ? new Promise((resolve) => this.#sleepers.push({ at: this.#uptime + ms, wake: () => (life.alive ? resolve() : undefined) }))
          : NEVER,
      online: () => this.online,
      local: area('local'),
      session: area('session'),
      sync: area('sync'),
      managed: () => step('managed', () => structuredClone(this.managed)),
      tabs: {
        get: (id) =>
          step('tabs.get', () => {
            const tab = this.tabs.get(id);
            return tab === undefined ? null : viewOf(tab);
          }),
        all: () => step('tabs.all', () => [...this.tabs.values()].map(viewOf)),
        openBehind: (url) =>
          step('tabs.openBehind', () => {
            if (this.windows === 0) return null;
            const id = this.#nextTab++;
            const tab: FakeTab = { id, url, inFront: false, lastAccessed: this.now, openedAt: this.#uptime, createdByUs: true };
            this.tabs.set(id, tab);
            return viewOf(tab);
          }),
        open: (url) => step('tabs.open', () => viewOf(this.tabs.get(this.openTab(url)) as FakeTab)),
        show: (id) =>
          step('tabs.show', () => {
            for (const tab of this.tabs.values()) tab.inFront = tab.id === id;
          }),
        navigate: (id, url) =>
          step('tabs.navigate', () => {
            const tab = this.tabs.get(id);
            if (tab === undefined) throw new Error('No tab');
            tab.url = url;
            tab.openedAt = this.#uptime;
          }),
        close: (id) => step('tabs.close', () => void this.tabs.delete(id)),
        ask: (id, message) =>
          step('tabs.ask', () => {
            const tab = this.tabs.get(id);
            if (tab?.url == null || (message as { type: string }).type !== 'look') throw new Error('Receiving end does not exist');
            return { reading: this.readingAt(tab.url, this.#uptime - tab.openedAt), ms: 3 };
          }),
        loadReader: () => step('tabs.loadReader', () => undefined),
        loadGuide: () => step('tabs.loadGuide', () => undefined),
        loadNotice: () => step('tabs.loadNotice', () => undefined),
        openFirstRun: () => step('tabs.openFirstRun', () => undefined),
        loadRecogniser: () => step('tabs.loadRecogniser', () => undefined),
        loadGates: () =>
          step('tabs.loadGates', () => {
            this.gatesLoaded += 1;
          }),
      },
      notifications: {
        shown: () => step('notifications.shown', () => [...this.visible.keys()]),
        show: (id, notice) =>
          step('notifications.show', () => {
            // A summary tells each of what it holds.
            if (notice.kind === 'summary') for (const one of notice.notices) this.shown.push({ ...one, at: this.now });
            else this.shown.push({ id, notice, at: this.now });
            this.visible.set(id, notice);
          }),
        allowed: () => step('notifications.allowed', () => this.notificationsAllowed),
        clear: (id) => step('notifications.clear', () => void this.visible.delete(id)),
      },
      setAlarm: (at) =>
        step('setAlarm', () => {
          this.alarm = at;
        }),
      showBadge: (badge) =>
        step('showBadge', () => {
          this.badge = badge;
          this.badgeAt = this.now;
        }),
      hasHostAccess: () => step('hasHostAccess', () => this.access),
    };
  }
}
