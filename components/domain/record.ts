import type { Channel, ChannelEvidence, UnreadableReason, Verdict } from './reading';
import type { Symptom, Trouble } from './symptom';
import type { Way } from './ways';

/** A verdict with the app that was in charge then. */
export interface Standing {
  verdict: Exclude<Verdict, 'unreadable'>;
  /** The app in charge, as shown; `null` where nothing is chosen. */
  app: string | null;
}

export const SIGHTS = ['visit', 'check', 'symptom'] as const;
/** How a transition was seen: by the person, by a check that was due or asked for, or by one that an error in Harasocial led to. */
export type Sight = (typeof SIGHTS)[number];

export const SURFACES = ['business', 'www'] as const;
/** Which of Meta's two sites showed a screen. */
export type Surface = (typeof SURFACES)[number];

/** A standing that differs from the one before: the unit of history and of alerts. Times are ms since 1970. */
export interface Transition {
  /** `null` for the first time that the channel was read. */
  from: Standing | null;
  to: Standing;
  /** When the new standing was first seen. */
  at: number;
  /** When the old one was last seen: the change happened between the two. `null` for the first. */
  lastSeenBefore: number | null;
  sight: Sight;
  /** It was changed in this very browser: the same document had shown the choice before it was saved. */
  here?: boolean;
}

/**
 * A stretch of time in which a channel stands wrong, from the admin's point of view, and what they have been told of it.
 * Ends when the channel is right again.
 */
export interface Episode {
  /** When it was first seen wrong. */
  since: number;
  /** The last right standing; `null` where the channel has never been seen right. */
  from: Standing | null;
  /** Which transition of the channel began it: with `since` it makes the ids of the notices. */
  transition: number;
  /** Separate looks that found the present standing; a screen that stays open counts once. */
  looks: number;
  /** When the last of them was counted. */
  countedAt: number;
  /** When the admin was last told; `null` until they are. */
  toldAt: number | null;
  /** How often they have been told. */
  told: number;
  /** They are told at the first look that confirms it from this moment on. */
  tellFrom: number;
  /** They have asked to be told again, whatever the settings say of reminders. */
  asked?: boolean;
}

/** Between these two moments every look found the standing at this index, none too far from the next. */
export type Stretch = readonly [from: number, to: number, standing: number];

/** When a channel was seen to stand how: looks that changed nothing, folded. Each standing is kept once, for there can be many stretches. */
export interface Seen {
  standings: Standing[];
  /** In the order in which they were noted. */
  stretches: Stretch[];
}

export interface ChannelRecord {
  /** The last standing that was read; `null` until there is one. */
  standing: Standing | null;
  /** When `standing` was first and last seen. */
  since: number | null;
  lastSeen: number | null;
  /** Oldest first. */
  transitions: Transition[];
  /** How many transitions there have ever been. */
  count: number;
  /** What coverage and timelines are worked out from. */
  seen: Seen;
  /** The app that the admin wants in charge although it isn't ours ("cố ý"); alerts rest until it is yet another. */
  intended: string | null;
  /** What the last screen that was booked showed; tells routing from the legacy receiver. */
  evidence: ChannelEvidence;
  /** Which site showed it. */
  surface: Surface | null;
  /** `null` while the channel is right or was never read. */
  episode: Episode | null;
}

export const OBSTACLES = ['offline', 'interrupted', 'no-permission', 'no-window'] as const;
/** Why a check could not even look, which says nothing about the Page. */
export type Obstacle = (typeof OBSTACLES)[number];
/** Checks that failed in a row, and why the last one did. */
export interface Failures {
  count: number;
  reason: UnreadableReason | Obstacle;
}

/** Everything that is known of one Page. */
export interface PageRecord {
  id: string;
  name: string | null;
  /** Profile ids of the same Page. */
  aliases: string[];
  channels: Partial<Record<Channel, ChannelRecord>>;
  /** The last look of any kind, and how it ended. */
  lastLook: { at: number; unreadable: UnreadableReason | null } | null;
  /** Since when every look has failed; `null` while looks succeed. */
  unreadableSince: number | null;
  /** Checks that failed since the last look that succeeded; `null` where there is none. */
  failures: Failures | null;
  /** No alerts for this Page until then (ms since 1970; `Number.MAX_SAFE_INTEGER` for ever). */
  mutedUntil: number | null;
  /** When the admin was last told that something is wrong, on any channel. */
  alertedAt: number | null;
  /** When the next check is due; `null` while checks are off. */
  nextCheck: number | null;
  /** Hours between two checks of this Page, where it has an interval of its own. */
  everyHours?: number;
  /** The notice in Business Suite has been answered, and isn't shown before. */
  noticeFrom?: number;
  /** The admin has been told that it hasn't been readable since then. */
  unreadTold?: number;
  /** Errors that Harasocial has shown, oldest first. */
  symptoms?: Symptom[];
  /** Replies fail, or did; absent where no symptom was ever recent. */
  trouble?: Trouble;
  /** The way by which a guide has found the setting. */
  way?: Way;
}

/** All records by Page id. */
export type Records = Record<string, PageRecord>;

/** The record of a Page that nothing is known of. */
export function newRecord(id: string): PageRecord {
  return {
    id,
    name: null,
    aliases: [],
    channels: {},
    lastLook: null,
    unreadableSince: null,
    failures: null,
    mutedUntil: null,
    alertedAt: null,
    nextCheck: null,
  };
}

/** The record of a channel that was never read. */
export function newChannelRecord(): ChannelRecord {
  return {
    standing: null,
    since: null,
    lastSeen: null,
    transitions: [],
    count: 0,
    seen: { standings: [], stretches: [] },
    intended: null,
    evidence: {},
    surface: null,
    episode: null,
  };
}
