/** What Harasocial shows when another app holds a conversation: data about the fault, never a word of what was said. */

/**
 * `error-10`: "another app is controlling this thread"; `error-100`: "it's not the thread owner". Both mean that a reply didn't get
 * through because the conversation isn't our app's.
 */
export const SYMPTOM_KINDS = ['error-10', 'error-100'] as const;
export type SymptomKind = (typeof SYMPTOM_KINDS)[number];

/** So many of one kind within one minute. */
export interface Symptom {
  kind: SymptomKind;
  /** ms since 1970; the minute counts. */
  at: number;
  count: number;
}

/** A stretch of time in which replies fail, from the first symptom until it's shown that they get through again. */
export interface Trouble {
  since: number;
  /** The latest symptom. */
  last: number;
  /** The setting was seen right after a symptom of this trouble, and then there was another. */
  again: boolean;
  /** When a symptom last had the Page checked. */
  checkedAt: number | null;
  /** When replies were seen to get through again; `null` until then. */
  overAt: number | null;
}

/** A name that a screen of Harasocial shows, and the Page that the person has said it is. */
export interface HarasocialPage {
  name: string;
  pageId: string;
}
