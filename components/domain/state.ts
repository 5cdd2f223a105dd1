import type { Effect } from './notice';
import type { PassedPage } from './passed-by';
import type { Records } from './record';
import { DEFAULT_SETTINGS, type Settings } from './settings';
import type { HarasocialPage } from './symptom';

/** Checks that are under way: one Page after the other. Stored, so that the popup shows it and a background that died goes on. */
export interface Checking {
  /** The Page that is being looked at; `null` between two. */
  pageId: string | null;
  done: number;
  total: number;
  /** Pages still to come. */
  queue: string[];
  startedAt: number;
  /** The Page whose check was cut short by the death of the background, and is tried once more. */
  again: string | null;
  /** The person has asked for it: then the hour's budget doesn't matter. */
  byPerson?: boolean;
}

/** What the watch keeps besides records and settings. */
export interface WatchState {
  /** What has been decided and not yet been carried out, oldest first. */
  outbox: Effect[];
  checking: Checking | null;
  /** When the browser has begun looks by itself within the last hour. */
  looks: number[];
  /** Checks found that nobody is signed in to Meta: how often in a row, and until when none is made; `null` where one has read. */
  signedOut: { count: number; until: number } | null;
  /** When the admin was last told that a Page couldn't be read: one note a day at most, whatever the number of Pages. */
  unreadToldAt: number | null;
  /** Whether the browser lets us read Meta's hosts; people can take that back at any time. */
  hostAccess: boolean;
  /** Whether the browser and the system show what we tell; where not, badge and popup say so. */
  notificationsAllowed: boolean;
  /** The admin has been told that checks are made in the background. */
  explained: boolean;
  /** What the person had set of what the company's policy fixes: theirs again when it no longer does. */
  ownSettings: Partial<Settings>;
  /** Pages that were passed by, oldest first. */
  passed: PassedPage[];
  /** Stored documents that could not be read and are set aside, and how many of them the admin knows of. */
  setAside: number;
  setAsideKnown: number;
  /** What had to be forgotten for want of room, until the admin knows it. */
  forgotten: { stretches: number; transitions: number } | null;
  /** When each setting was last changed, in whichever of the person's browsers; absent where never. */
  settingsAt: Partial<Record<keyof Settings, number>>;
  /** Which Pages the person has said that Harasocial's names stand for. */
  harasocialPages: HarasocialPage[];
}

/** All that is stored. */
export interface State {
  records: Records;
  settings: Settings;
  watch: WatchState;
}

export const EMPTY_WATCH: WatchState = {
  outbox: [],
  checking: null,
  looks: [],
  signedOut: null,
  unreadToldAt: null,
  hostAccess: true,
  notificationsAllowed: true,
  explained: false,
  ownSettings: {},
  passed: [],
  setAside: 0,
  setAsideKnown: 0,
  forgotten: null,
  settingsAt: {},
  harasocialPages: [],
};

/** What a fresh installation knows. */
export const EMPTY_STATE: State = { records: {}, settings: DEFAULT_SETTINGS, watch: EMPTY_WATCH };
