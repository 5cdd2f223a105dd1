import { type PageTexts, translatePage } from '../i18n/page';
import { agoText, momentText, rangeText } from '../i18n/time';

/** The language, the clock and the texts that all components share. */
export interface Texts {
  page: PageTexts;
  /** A moment: "14:05 hôm nay". */
  moment(at: number): string;
  /** How long ago or in how long: "12 phút trước". */
  ago(at: number): string;
  /** The time between two moments. */
  range(from: number, to: number): string;
  now: number;
}

/** The texts in a language at a moment. */
export function textsOf(language: PageTexts['language'], now: number): Texts {
  return {
    page: translatePage(language),
    moment: (at) => momentText(language, at, now),
    ago: (at) => agoText(language, at, now),
    range: (from, to) => rangeText(language, from, to, now),
    now,
  };
}
