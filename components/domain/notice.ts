import type { Channel } from './reading';
import type { Episode, Standing } from './record';

/** What the admin is told: facts only, put into words when it is shown. */
export interface Notice {
  kind: 'wrong' | 'right-again';
  pageId: string;
  /** As last seen; `null` where no screen has shown it. */
  pageName: string | null;
  channel: Channel;
  from: Standing | null;
  to: Standing;
  /** When `to` was first seen. */
  at: number;
  /** How often the admin has been told of the same before. */
  reminder: number;
}

/**
 * What is to happen outside, as data. It is stored with the state that it follows from, so each must be safe to do twice.
 *
 * Badge, alarm and the end of a check's tab aren't among them: they are functions of the state, worked out anew after each
 * write and at each wake-up, which is safer than remembering them.
 */
export type Effect =
  | { type: 'notify'; id: string; notice: Notice }
  /** Takes back a notice that no longer holds. */
  | { type: 'withdraw'; id: string };

// Page ids are digits, so the parts can't run into one another.
const ID = /^(wrong|right-again)\/(\d+)\/(messenger|instagram)\//u;

/** The id of a notice: the same for the same transition however often it is worked out, so that a repeat is impossible. */
export function noticeId(kind: Notice['kind'], pageId: string, channel: Channel, episode: Episode, told: number): string {
  return `${kind}/${pageId}/${channel}/${episode.since}.${episode.transition}/${told}`;
}

/** Which channel of which Page a notice is about; `null` where the id isn't that of a notice. */
export function subjectOfNotice(id: string): { pageId: string; channel: Channel } | null {
  const match = ID.exec(id);
  if (match?.[2] === undefined || match[3] === undefined) return null;
  return { pageId: match[2], channel: match[3] as Channel };
}
