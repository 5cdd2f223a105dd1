/** What is known of a Page in which replies fail: the cause, or how far it's known. Pure. */

import type { Channel, UnreadableReason } from './reading';
import type { Obstacle, PageRecord, Standing } from './record';
import { channelsOf, isRight, severity } from './standing';
import { rightSince } from './trouble';

export type Outcome =
  /** It's being looked at; `again`: although it was right a while ago. */
  | { type: 'checking'; again: boolean }
  /** Nobody has looked since; `again` as above. */
  | { type: 'unknown'; again: boolean }
  /** The setting is wrong. */
  | { type: 'wrong'; channel: Channel; standing: Standing; since: number | null }
  /** The other app is what the admin wants. */
  | { type: 'intended'; channel: Channel; app: string }
  /** Our app isn't connected to the Page at all. */
  | { type: 'not-connected'; channel: Channel }
  /** Our app is the default app, but may not take control. */
  | { type: 'switched-off'; channel: Channel }
  /** It was set right after the last error. */
  | { type: 'fixed' }
  /** All is set right: Meta's inbox, Business AI or another app holds the conversation itself, for up to 24 hours. */
  | { type: 'held' }
  /** Errors came back though it was right, and it still is. */
  | { type: 'still-right' }
  | { type: 'unreadable'; reason: UnreadableReason | Obstacle }
  /** Replies get through again. */
  | { type: 'working' };

function failureAfter({ lastLook, failures }: PageRecord, last: number): UnreadableReason | Obstacle | null {
  if (lastLook !== null && lastLook.at > last && lastLook.unreadable !== null) return lastLook.unreadable;
  // An obstacle isn't a look: it's the reason why there has been none.
  return lastLook === null || lastLook.at <= last ? (failures?.reason ?? null) : null;
}

/** Why replies fail, as far as it's known; `null` where none have. */
export function outcomeOf(record: PageRecord, checking: boolean): Outcome | null {
  const { trouble } = record;
  if (trouble === undefined) return null;
  if (trouble.overAt !== null) return { type: 'working' };
  if (checking) return { type: 'checking', again: trouble.again };
  const known = channelsOf(record).flatMap(([channel, { standing, intended, since, evidence }]) =>
    standing === null ? [] : [{ channel, standing, intended, since, evidence }],
  );
  const wrong = known
    .filter(({ standing, intended }) => !isRight(standing, intended))
    .sort((one, other) => severity(other.standing, other.intended) - severity(one.standing, one.intended))[0];
  const disconnected = known.find(({ standing, evidence }) => standing.verdict !== 'diverted' && evidence.ourAppConnected === false);
  if (disconnected) return { type: 'not-connected', channel: disconnected.channel };
  if (wrong) return { type: 'wrong', channel: wrong.channel, standing: wrong.standing, since: wrong.since };
  const reason = failureAfter(record, trouble.last);
  if (reason !== null) return { type: 'unreadable', reason };
  const other = known.find(({ standing }) => standing.verdict !== 'ours');
  if (other) return { type: 'intended', channel: other.channel, app: other.standing.app ?? '' };
  if (rightSince(record) === null) return { type: 'unknown', again: trouble.again };
  const off = known.find(({ evidence }) => evidence.takeControl === false);
  if (off) return { type: 'switched-off', channel: off.channel };
  if (known.some(({ since }) => since !== null && since > trouble.last)) return { type: 'fixed' };
  return { type: trouble.again ? 'still-right' : 'held' };
}
