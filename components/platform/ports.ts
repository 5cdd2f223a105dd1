/** What the watch needs of a browser. The adapters are in `browser-*.ts`; tests bring their own. */

import type { Badge } from '../domain/badge';
import type { Notice } from '../domain/notice';
import type { Language, Settings } from '../domain/settings';

/** One of the browser's stores: whole values by key. `set` is one transaction in both browsers. */
export interface StoragePort {
  get(): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/** What is seen of a tab. */
export interface TabView {
  id: number;
  /** `null` where we may not see it: then it isn't on Meta's hosts. */
  url: string | null;
  /** The person has it before them: in front of its window, which isn't minimised. */
  inFront: boolean;
  /** When it was last in front; `null` where the browser doesn't say (Chrome before 121). */
  lastAccessed: number | null;
}

export interface TabsPort {
  get(id: number): Promise<TabView | null>;
  /** All tabs. */
  all(): Promise<TabView[]>;
  /**
   * Opens a tab behind the others, without sound, where it disturbs least, or in a minimised window of its own; `null` where
   * there's no window to put it in.
   */
  openBehind(url: string, ownWindow: boolean): Promise<TabView | null>;
  /** Opens a tab in front. */
  open(url: string): Promise<TabView>;
  /** Opens the page that greets whoever has just installed this. */
  openFirstRun(): Promise<void>;
  /** Brings a tab to the front, and its window. */
  show(id: number): Promise<void>;
  navigate(id: number, url: string): Promise<void>;
  close(id: number): Promise<void>;
  /** Asks the scripts in the tab's top frame; rejects where nobody is there. */
  ask(id: number, message: unknown): Promise<unknown>;
  /** Puts the reader into the tab's top frame. */
  loadReader(id: number): Promise<void>;
  /** Puts the guide beside the reader in the tab's top frame. */
  loadGuide(id: number): Promise<void>;
  /** Puts the notice into the tab's top frame. */
  loadNotice(id: number): Promise<void>;
  /** Puts the recogniser of errors in Harasocial into the tab's top frame. */
  loadRecogniser(id: number): Promise<void>;
  /** Puts the gate into tabs that are open already, less those where the browser does it by itself after an installation. */
  loadGates(after: 'installation' | 'permission'): Promise<void>;
}

export interface NotificationsPort {
  /** Ids of those that are still to be seen. */
  shown(): Promise<string[]>;
  show(id: string, notice: Notice, settings: Settings, now: number): Promise<void>;
  /** Whether they would be seen, as far as the browser says. */
  allowed(): Promise<boolean>;
  clear(id: string): Promise<void>;
}

export interface Ports {
  now(): number;
  sleep(ms: number): Promise<void>;
  online(): boolean;
  local: StoragePort;
  session: StoragePort;
  /** What the person's browsers share. */
  sync: StoragePort;
  /** What the company's administrator has set; nothing where there is none. */
  managed(): Promise<Record<string, unknown>>;
  tabs: TabsPort;
  notifications: NotificationsPort;
  /** The one alarm; `null` takes it off. */
  setAlarm(at: number | null): Promise<void>;
  showBadge(badge: Badge, language: Language | null): Promise<void>;
  hasHostAccess(): Promise<boolean>;
}
