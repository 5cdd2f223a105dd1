import { DEFAULT_OUR_APPS } from './app-names';
import { CHANNELS, type Channel } from './reading';

export const LANGUAGES = ['vi', 'en'] as const;
/** A language of the interface. */
export type Language = (typeof LANGUAGES)[number];

/** A stretch of each day by the clock on the wall, in minutes since midnight; `from` after `to` runs over midnight. */
export interface DailyHours {
  from: number;
  to: number;
}

/** What the admin can set. */
export interface Settings {
  ourApps: readonly string[];
  /** Hours between two checks of a Page; `null` switches checks in the background off. */
  checkEveryHours: number | null;
  /** So many checks the browser starts by itself in an hour, for all Pages together. */
  looksPerHour: number;
  /** No checks then; `null` where any hour will do. */
  quietHours: DailyHours | null;
  /** Checks get a minimised window of their own rather than a tab in one of the person's. */
  ownWindow: boolean;
  /** The channels that are watched; of the others nothing new is noted, told or counted. */
  channels: readonly Channel[];
  /** What stays wrong is told again after an hour and then daily; otherwise once. */
  reminders: boolean;
  /** Notifications may make a sound, where the browser leaves that to us (Chrome). */
  sounds: boolean;
  /** A notice on Business Suite's screens where the Page there is in the wrong hands. */
  inPageNotice: boolean;
  /** `null` follows the browser's language. */
  language: Language | null;
}

export const DEFAULT_SETTINGS: Settings = {
  ourApps: DEFAULT_OUR_APPS,
  checkEveryHours: 4,
  looksPerHour: 12,
  quietHours: null,
  ownWindow: false,
  channels: CHANNELS,
  reminders: true,
  sounds: true,
  inPageNotice: true,
  language: null,
};
