import type { Channel, UnreadableReason, Verdict } from './reading';

/** A verdict with the app that was in charge then. */
export interface Standing {
  verdict: Exclude<Verdict, 'unreadable'>;
  /** The app in charge, as shown; `null` where nothing is chosen. */
  app: string | null;
}

/** How a transition was seen. */
export type Sight = 'visit' | 'check';

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
}

export interface ChannelRecord {
  /** The last standing that was read; `null` until there is one. */
  standing: Standing | null;
  /** When `standing` was first and last seen. */
  since: number | null;
  lastSeen: number | null;
  /** Oldest first. */
  transitions: Transition[];
  /** The app that the admin wants in charge although it isn't ours ("cố ý"); alerts rest until it is yet another. */
  intended: string | null;
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
  /** No alerts for this Page until then (ms since 1970; `Number.MAX_SAFE_INTEGER` for ever). */
  mutedUntil: number | null;
  /** When the next check is due; `null` while checks are off. */
  nextCheck: number | null;
}

/** All records by Page id. */
export type Records = Record<string, PageRecord>;
