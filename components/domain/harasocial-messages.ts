/** What the content script on Harasocial's pages and the background say to each other. */

import type { Channel } from './reading';
import { CHANNELS } from './reading';
import type { PageRecord } from './record';
import type { Settings } from './settings';
import { flag, listOf, object, oneOf, orNull, type Shape } from './shape';
import type { Symptom } from './symptom';
import { pageIdShape, pageNameShape, symptomShape } from './symptom-shapes';

/** A Page as far as a screen of Harasocial names it; both `null` where it doesn't. */
export interface ShownPage {
  /** Harasocial's own number for it, perhaps: it counts only where it's that of a Page we know. */
  id: string | null;
  name: string | null;
}

export type HarasocialMessage =
  /** A document was opened. */
  | { type: 'harasocial-opened' }
  /** There may be an error on the screen, or there was one lately: put the recogniser into this tab. */
  | { type: 'load-recogniser' }
  /** Errors that are new on the screen. */
  | { type: 'symptoms'; page: ShownPage; found: Symptom[] }
  /** The person has said which Page the screen is about. */
  | { type: 'name-page'; page: ShownPage; pageId: string }
  /** The person works here; `sent`: a reply of theirs got through. */
  | { type: 'activity'; page: ShownPage; sent: boolean }
  /** What is known now? */
  | { type: 'standing'; page: ShownPage }
  /** Open the screen where the Page's channel can be mended, with the guide. */
  | { type: 'mend'; pageId: string; channel: Channel }
  /** Open the help; with a Page, what can be sent to Harasocial about it. */
  | { type: 'help'; pageId: string | null };

/** The answer to all of them. */
export interface HarasocialOrders {
  settings: Pick<Settings, 'ourApps' | 'language'>;
  /** Replies fail for some Page, or did until lately: its screens are worth a look. */
  troubled: boolean;
  /** The Pages that are watched and have a name. */
  pages: { id: string; name: string }[];
  /** What is known of the Page in question; `null` where it isn't known which one that is. */
  standing: { record: PageRecord; checking: boolean } | null;
}

const page: Shape<ShownPage> = object({ id: orNull(pageIdShape), name: orNull(pageNameShape) });
const MOST_AT_ONCE = 500;

const shapes: { [Type in HarasocialMessage['type']]: Shape<Omit<Extract<HarasocialMessage, { type: Type }>, 'type'>> } = {
  'harasocial-opened': object({}),
  'load-recogniser': object({}),
  symptoms: object({
    page,
    found: (value) => (Array.isArray(value) && value.length <= MOST_AT_ONCE ? listOf(symptomShape)(value) : undefined),
  }),
  'name-page': object({ page, pageId: pageIdShape }),
  activity: object({ page, sent: flag }),
  standing: object({ page }),
  mend: object({ pageId: pageIdShape, channel: oneOf(...CHANNELS) }),
  help: object({ pageId: orNull(pageIdShape) }),
};

/** A message from Harasocial's pages, or `null` for anything else. */
export function parseHarasocialMessage(value: unknown): HarasocialMessage | null {
  const type = (value as { type?: unknown } | null | undefined)?.type;
  if (typeof type !== 'string' || !Object.hasOwn(shapes, type)) return null;
  const content = shapes[type as HarasocialMessage['type']](value);
  return content === undefined ? null : ({ type, ...content } as HarasocialMessage);
}
