/** The shapes of symptoms as they come from a tab and as they are stored. */

import { flag, object, oneOf, orNull, type Shape, that } from './shape';
import { type HarasocialPage, SYMPTOM_KINDS, type Symptom, type Trouble } from './symptom';

const MOST = 10_000;
const LONGEST_NAME = 500;

const moment = that<number>(Number.isFinite);
export const pageIdShape: Shape<string> = that((value) => typeof value === 'string' && /^\d{1,20}$/u.test(value));
export const pageNameShape: Shape<string> = that((value) => typeof value === 'string' && value !== '' && value.length <= LONGEST_NAME);

export const symptomShape: Shape<Symptom> = object({
  kind: oneOf(...SYMPTOM_KINDS),
  at: moment,
  count: that<number>((value) => Number.isSafeInteger(value) && (value as number) > 0 && (value as number) <= MOST),
});

export const troubleShape: Shape<Trouble> = object({
  since: moment,
  last: moment,
  again: flag,
  checkedAt: orNull(moment),
  overAt: orNull(moment),
});

export const harasocialPageShape: Shape<HarasocialPage> = object({ name: pageNameShape, pageId: pageIdShape });
