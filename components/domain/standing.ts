import { foldName } from './app-names';
import type { Channel, ChannelEvidence, Verdict } from './reading';
import { CHANNELS } from './reading';
import type { ChannelRecord, PageRecord, Standing } from './record';
import { appInCharge, verdictOf } from './verdict';

function sameName(one: string | null, other: string | null): boolean {
  return one === null || other === null ? one === other : foldName(one) === foldName(other);
}

/** Whether nothing has changed between two standings; names are compared as Meta's screens demand. */
export function sameStanding(one: Standing, other: Standing): boolean {
  return one.verdict === other.verdict && sameName(one.app, other.app);
}

/**
 * The standing that evidence amounts to, or `null` where it doesn't say.
 *
 * The reader has come to a verdict already, perhaps under settings that have changed since: what was seen is judged anew, so
 * that one rule decides and a verdict never contradicts its evidence.
 */
export function standingOf(evidence: ChannelEvidence, readVerdict: Verdict, ourApps: readonly string[]): Standing | null {
  if (readVerdict === 'unreadable') return null;
  const verdict = verdictOf(evidence, ourApps, false);
  if (verdict === 'unreadable') return null;
  return { verdict, app: appInCharge(evidence, verdict) };
}

/** Whether the admin has nothing to mend: our app is in charge, or the app that they want. */
export function isRight(standing: Standing, intended: string | null): boolean {
  if (standing.verdict === 'ours') return true;
  return standing.verdict !== 'nothing-chosen' && intended !== null && sameName(standing.app, intended);
}

/** How bad a standing is: with nothing chosen our app still gets the conversations, with another app it doesn't. */
export function severity(standing: Standing, intended: string | null): 0 | 1 | 2 {
  if (isRight(standing, intended)) return 0;
  return standing.verdict === 'nothing-chosen' ? 1 : 2;
}

/** The channels of a Page that have a record, in a fixed order. */
export function channelsOf(record: PageRecord): [Channel, ChannelRecord][] {
  return CHANNELS.flatMap((channel): [Channel, ChannelRecord][] => {
    const found = record.channels[channel];
    return found === undefined ? [] : [[channel, found]];
  });
}

/** Whether the admin doesn't want to hear of the Page now. */
export function isMuted(record: PageRecord, now: number): boolean {
  return record.mutedUntil !== null && now < record.mutedUntil;
}
