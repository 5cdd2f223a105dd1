import type { Channel } from '../../domain/reading';

/** Where Meta's screens come from: the generation in which a label was seen. */
export type Generation = 'classic' | 'new-pages' | 'routing' | 'any';

/**
 * How sure we are of a wording. `documented`: Meta's or a vendor's public pages show it. `inferred`: the plain translation or a
 * variation of a documented wording; nobody showed it to us on a screen.
 */
export type Source = 'documented' | 'inferred';

/** One way of wording a meaning: data, edited when Meta changes a label. */
export interface Entry<Meaning extends string> {
  meaning: Meaning;
  language: string;
  generation: Generation;
  source: Source;
  /** Only where the wording itself names the channel. */
  channel?: Channel;
  texts: readonly string[];
}
