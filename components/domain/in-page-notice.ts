/** The notice on Business Suite's own screens that the Page there is in the wrong hands. */

import type { Channel } from './reading';
import type { PageRecord, Standing } from './record';
import type { Settings } from './settings';
import { channelsOf, severity } from './standing';
import { DAY } from './times';

/** Once answered, it rests for so long. */
const REST = DAY;
/** Knowledge that is older is told with its age. */
export const OLD = DAY;

/** What a notice is about. */
export interface PageNotice {
  channel: Channel;
  standing: Standing;
  lastSeen: number;
  /** It is not shown before. */
  from: number;
}

/** The notice that a Page calls for, now or later; `null` where it calls for none. Only what was read to be wrong does. */
export function noticeOf(record: PageRecord, { inPageNotice }: Pick<Settings, 'inPageNotice'>): PageNotice | null {
  if (!inPageNotice) return null;
  for (const [channel, { standing, intended, lastSeen }] of channelsOf(record)) {
    if (standing === null || lastSeen === null || severity(standing, intended) < 2) continue;
    return { channel, standing, lastSeen, from: Math.max(record.noticeFrom ?? 0, record.mutedUntil ?? 0) };
  }
  return null;
}

/** The person has answered the notice: it isn't shown again for a day. */
export function rested(record: PageRecord, now: number): PageRecord {
  return { ...record, noticeFrom: now + REST };
}
