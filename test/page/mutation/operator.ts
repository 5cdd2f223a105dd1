import type { Random } from './random';

/** What is known of the screen that is being changed. */
export interface Facts {
  /** The names of apps that the right reading holds: they are the truth, so nothing may change them. */
  names: readonly string[];
}

export type Outcome =
  /** There is nothing on this screen that it could change. */
  | 'inapplicable'
  | 'changed'
  /** It took something away for a while: what puts it back. */
  | { restore: () => void };

/** Changes a screen in a way that leaves what it means to a person as it was. */
export type Operator = (document: Document, random: Random, facts: Facts) => Outcome;
