/** When the admin is told that a channel is wrong, and when that it is right again. Told only by a look that confirms it. */

import { type ChannelNotice, type Effect, noticeId } from './notice';
import type { Channel } from './reading';
import type { ChannelRecord, Episode, PageRecord, Sight, Standing } from './record';
import type { Settings } from './settings';
import { isMuted, isRight, severity } from './standing';
import { DAY, HOUR, MINUTE } from './times';

/** Nobody is alarmed twice about one Page within this time. */
const ALERT_GAP = 10 * MINUTE;
/** Who has changed the setting in this browser knows it; they are reminded if it stays so. */
export const OWN_CHANGE_GRACE = 10 * MINUTE;
/** A second reading of "nothing chosen" is wanted this much later. */
export const CONFIRM_AFTER = 10 * MINUTE;
/** Looks on one open screen are the same look for so long. */
const SAME_VISIT = MINUTE;

/** The circumstances of a look. */
export interface Look {
  sight: Sight;
  /** The change was made in this browser a moment ago. */
  here: boolean;
}

/** What a look did to a channel. */
export interface Move {
  channel: Channel;
  /** Before the look; `null` standing for the first. */
  before: ChannelRecord;
  /** After the look, with the episode still to be worked out. */
  after: ChannelRecord;
}

/** "Nothing chosen" may be a screen that isn't done yet, so it takes two looks. Any other value isn't there by accident. */
export function isConfirmed(standing: Standing, episode: Episode): boolean {
  return standing.verdict !== 'nothing-chosen' || episode.looks >= 2;
}

/** Whether there is anything to be told of it still: the alarm, or reminders where they're wanted. */
export function isWanted(episode: Episode, settings: Settings): boolean {
  return episode.told === 0 || settings.reminders || episode.asked === true;
}

function openingMoment(record: PageRecord, from: Standing | null, look: Look, now: number): number {
  // Seen for the first time by somebody who is looking at it: they know. Remind them later.
  if (from === null && look.sight === 'visit') return now + HOUR;
  if (look.here) return now + OWN_CHANGE_GRACE;
  return Math.max(now, (record.alertedAt ?? -ALERT_GAP) + ALERT_GAP);
}

function opened(record: PageRecord, { before, after }: Move, look: Look, now: number): Episode {
  return {
    since: after.since ?? now,
    from: before.standing,
    transition: after.count,
    looks: 1,
    countedAt: now,
    toldAt: null,
    told: 0,
    tellFrom: openingMoment(record, before.standing, look, now),
  };
}

function continued(record: PageRecord, episode: Episode, move: Move, look: Look, now: number): Episode {
  const { before, after } = move;
  if (before.count === after.count) {
    // A clock that was set back mustn't keep looks from counting.
    const separate = look.sight !== 'visit' || Math.abs(now - episode.countedAt) >= SAME_VISIT;
    return separate ? { ...episode, looks: episode.looks + 1, countedAt: now } : episode;
  }
  // Wrong in another way. From "all apps answer" to "ours doesn't" is news; from one vendor to the next waits for the reminder.
  const [was, is] = [before.standing as Standing, after.standing as Standing];
  const worse = severity(is, after.intended) > severity(was, after.intended);
  if (!worse && episode.toldAt !== null) return { ...episode, looks: 1, countedAt: now };
  const from = worse ? was : (episode.from ?? was);
  // Who was told of the milder trouble is told, too, when all is well again.
  return { ...opened(record, move, look, now), from, toldAt: episode.toldAt };
}

/** Takes back the notice of an episode that may still be on the screen. */
export function withdrawn(pageId: string, channel: Channel, episode: Episode | null): Effect[] {
  if (episode === null || episode.told === 0) return [];
  return [{ type: 'withdraw', id: noticeId('wrong', pageId, channel, episode, episode.told - 1) }];
}

/** What the look means for the admin: the episode that goes on from here, and what they are told now. */
export function followEpisode(
  record: PageRecord,
  move: Move,
  look: Look,
  settings: Settings,
  now: number,
): { episode: Episode | null; told: boolean; effects: Effect[] } {
  const { channel, before, after } = move;
  const standing = after.standing as Standing;
  const muted = isMuted(record, now);
  const about = { pageId: record.id, pageName: record.name, channel, to: standing };

  if (isRight(standing, after.intended)) {
    const over = before.episode;
    if (over === null) return { episode: null, told: false, effects: [] };
    const effects = withdrawn(record.id, channel, over);
    // Only who was alarmed is relieved; an intended app needs no note.
    if (over.toldAt !== null && !muted && standing.verdict === 'ours') {
      const lasted = Math.max(0, now - over.since);
      const notice: ChannelNotice = { kind: 'right-again', ...about, from: before.standing, at: after.since ?? now, reminder: 0, lasted };
      effects.push({ type: 'notify', id: noticeId('right-again', record.id, channel, over, 0), notice });
    }
    return { episode: null, told: false, effects };
  }

  const episode = before.episode === null ? opened(record, move, look, now) : continued(record, before.episode, move, look, now);
  if (muted || !isWanted(episode, settings) || now < episode.tellFrom || !isConfirmed(standing, episode)) {
    // Begun anew before the next alarm may come: what was told of the old one doesn't hold any more.
    return { episode, told: false, effects: episode.told === 0 ? withdrawn(record.id, channel, before.episode) : [] };
  }
  const changes = after.transitions.filter(({ at }) => at > (record.alertedAt ?? Number.POSITIVE_INFINITY)).length;
  const notice: ChannelNotice = {
    kind: 'wrong',
    ...about,
    from: episode.from,
    // A reminder says since when it has been wrong, an alarm when the change was seen.
    at: episode.told > 0 ? episode.since : (after.since ?? now),
    reminder: episode.told,
    ...(changes > 1 && episode.told === 0 ? { changes } : {}),
  };
  const { asked: _, ...rest } = episode;
  return {
    // Reminders: after an hour, then daily.
    episode: { ...rest, toldAt: now, told: episode.told + 1, tellFrom: now + (episode.told === 0 ? HOUR : DAY) },
    told: true,
    effects: [
      ...withdrawn(record.id, channel, before.episode),
      { type: 'notify', id: noticeId('wrong', record.id, channel, episode, episode.told), notice },
    ],
  };
}
