import { DEFAULT_OUR_APPS } from './app-names';

export const LANGUAGES = ['vi', 'en'] as const;
/** A language of the interface. */
export type Language = (typeof LANGUAGES)[number];

/** What the admin can set. */
export interface Settings {
  ourApps: readonly string[];
  /** Hours between two checks of a Page; `null` switches checks in the background off. */
  checkEveryHours: number | null;
  /** `null` follows the browser's language. */
  language: Language | null;
}

export const DEFAULT_SETTINGS: Settings = { ourApps: DEFAULT_OUR_APPS, checkEveryHours: 4, language: null };
