/** The one way from a reading to what is known and done. Pure: the moment is passed in. */

import { followEpisode, type Look } from './episode';
import { type Effect, unreadId } from './notice';
import type { Channel, ChannelReading, Reading, UnreadableReason } from './reading';
import { CHANNELS } from './reading';
import { type ChannelRecord, newChannelRecord, type PageRecord, type Standing, type Surface, type Transition } from './record';
import { planNext } from './schedule';
import { longestGap, withSight } from './seen';
import type { Settings } from './settings';
import { sameStanding, standingOf } from './standing';

/** The circumstances of a reading. */
export interface Context extends Look {
  /** The site that showed the screen. */
  surface: Surface;
}

/** Reasons that say something of the Page even when the person merely walks through the screens. */
const TELLING: ReadonlySet<UnreadableReason> = new Set(['signed-out', 'no-access', 'unknown-screen', 'ambiguous']);

/**
 * Whether what a screen shows may overrule what is known.
 *
 * Conversation routing comes before the legacy receiver: where the routing has been read, the receiver says nothing. And a
 * diverted channel isn't mended by a screen of the other site that merely doesn't show Social routing.
 */
function mayOverrule(before: ChannelRecord, reading: ChannelReading, standing: Standing, surface: Surface): boolean {
  if (before.standing === null) return true;
  if (before.evidence.defaultApp !== undefined && reading.defaultApp === undefined) return false;
  const hidesSocial = before.standing.verdict === 'diverted' && standing.verdict === 'ours' && reading.socialApp === undefined;
  return !(hidesSocial && before.surface !== surface);
}

/** What the screen shows, less what it means. */
function evidenceOf({ verdict: _, ...evidence }: ChannelReading): ChannelRecord['evidence'] {
  return evidence;
}

function moved(before: ChannelRecord, standing: Standing, context: Context, now: number): Partial<ChannelRecord> {
  // History stays in order though the clock is set back.
  const at = Math.max(now, before.transitions.at(-1)?.at ?? now);
  const transition: Transition = {
    from: before.standing,
    to: standing,
    at,
    lastSeenBefore: before.lastSeen === null ? null : Math.min(before.lastSeen, at),
    sight: context.sight,
    ...(context.here && before.standing !== null ? { here: true } : {}),
  };
  return { since: at, transitions: [...before.transitions, transition], count: before.count + 1 };
}

/** The record of a channel after a reading, without its episode; `null` where the reading has no say. */
function booked(
  page: PageRecord,
  before: ChannelRecord,
  reading: ChannelReading,
  now: number,
  settings: Settings,
  context: Context,
): ChannelRecord | null {
  const standing = standingOf(reading, reading.verdict, settings.ourApps);
  if (standing === null || !mayOverrule(before, reading, standing, context.surface)) return null;
  const changed = before.standing === null || !sameStanding(before.standing, standing);
  return {
    ...before,
    ...(changed ? moved(before, standing, context, now) : {}),
    standing,
    lastSeen: now,
    seen: withSight(before.seen, standing, now, longestGap(page, settings)),
    evidence: evidenceOf(reading),
    surface: context.surface,
  };
}

/** Whether a look that read nothing is worth remembering. */
function isFailure(reading: Reading, context: Context): boolean {
  if (context.sight !== 'visit') return true;
  return reading.screen === 'conversation-routing' && !reading.pending && reading.unreadable !== null && TELLING.has(reading.unreadable);
}

/** A Page whose check found nothing to read: remembered with its reason, never an alarm. */
export function assessFailure(
  record: PageRecord,
  reason: UnreadableReason,
  now: number,
  settings: Settings,
  context: Pick<Context, 'sight'>,
): PageRecord {
  const failures = context.sight !== 'visit' ? { count: (record.failures?.count ?? 0) + 1, reason } : record.failures;
  const after: PageRecord = {
    ...record,
    lastLook: { at: now, unreadable: reason },
    unreadableSince: record.unreadableSince ?? now,
    failures,
  };
  // Somebody who walks by doesn't put off a check.
  return context.sight !== 'visit' ? { ...after, nextCheck: planNext(after, now, settings) } : after;
}

/**
 * What a reading means for what is known of a Page, and what is to be done about it.
 *
 * Only what was read counts: what is unreadable leaves every standing as it was and alarms nobody.
 * @param record of the Page that the reading is about
 */
export function assess(
  record: PageRecord,
  reading: Reading,
  now: number,
  settings: Settings,
  context: Context,
): { record: PageRecord; effects: Effect[] } {
  const channels: Partial<Record<Channel, ChannelRecord>> = { ...record.channels };
  const effects: Effect[] = [];
  let read = false;
  let told = false;
  const named: PageRecord = { ...record, name: reading.page.name ?? record.name };
  for (const channel of CHANNELS) {
    const found = reading.channels[channel];
    if (found === undefined) continue;
    read ||= found.verdict !== 'unreadable';
    if (!settings.channels.includes(channel)) continue;
    const before = record.channels[channel] ?? newChannelRecord();
    const after = booked(record, before, found, now, settings, context);
    if (after === null) continue;
    const followed = followEpisode(named, { channel, before, after }, context, settings, now);
    channels[channel] = { ...after, episode: followed.episode };
    effects.push(...followed.effects);
    told ||= followed.told;
  }
  if (!read) {
    if (!isFailure(reading, context)) return { record, effects };
    // Nor is the name taken: while Pages are switched, a screen has two.
    return { record: assessFailure(record, reading.unreadable ?? 'unknown-screen', now, settings, context), effects };
  }
  const { unreadTold, ...rest } = named;
  if (unreadTold !== undefined) effects.push({ type: 'withdraw', id: unreadId(record.id, unreadTold) });
  const after: PageRecord = {
    ...rest,
    channels,
    lastLook: { at: now, unreadable: null },
    unreadableSince: null,
    failures: null,
    alertedAt: told ? now : record.alertedAt,
  };
  return { record: { ...after, nextCheck: planNext(after, now, settings) }, effects };
}
