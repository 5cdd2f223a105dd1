import type { Channel } from '../domain/reading';
import type { Title } from './lexicon/meaning';
import type { ValueControl } from './value-control';

/** One visible part of a screen, in reading order: what is left when mark-up that means nothing is taken away. */
export type Piece =
  | { kind: 'title'; title: Title; element: Element }
  /** `heading`: it is a heading, so rather the name of what follows than a value. */
  | { kind: 'name'; text: string; element: Element; heading?: true }
  /** Words that say that nothing is chosen. */
  | { kind: 'empty'; element: Element }
  | { kind: 'channel'; channel: Channel; element: Element }
  /** An unknown label of something else: what follows belongs to it. */
  | { kind: 'sub-label'; element: Element }
  /** A heading that isn't a title of ours: a new section begins. */
  | { kind: 'heading'; text: string; element: Element }
  | { kind: 'prose'; text: string; element: Element }
  | { kind: 'control'; control: ValueControl; element: Element }
  | { kind: 'switch'; element: Element }
  | { kind: 'button'; text: string; element: Element }
  /** A picture's alternative text. */
  | { kind: 'picture'; text: string; element: Element }
  /** Something is still being loaded here. */
  | { kind: 'late'; element: Element };
