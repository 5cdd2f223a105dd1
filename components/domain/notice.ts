import type { Channel, UnreadableReason } from './reading';
import type { Episode, Standing } from './record';

/** What the admin is told of a channel: facts only, put into words when it is shown. */
export interface ChannelNotice {
  kind: 'wrong' | 'right-again';
  pageId: string;
  /** As last seen; `null` where no screen has shown it. */
  pageName: string | null;
  channel: Channel;
  from: Standing | null;
  to: Standing;
  /** When `to` was first seen; in a reminder, since when it has been wrong. */
  at: number;
  /** How often the admin has been told of the same before. */
  reminder: number;
  /** How often it has changed since they were last told, where that is more than once. */
  changes?: number;
  /** How long it was wrong, when it's right again. */
  lasted?: number;
}

/** That a Page hasn't been readable for long: no alarm, one quiet note. */
export interface UnreadNotice {
  kind: 'unread';
  pageId: string;
  pageName: string | null;
  reason: UnreadableReason;
  /** Since when. */
  at: number;
}

/** Several Pages that went wrong at once, in one. */
export interface SummaryNotice {
  kind: 'summary';
  notices: { id: string; notice: ChannelNotice }[];
}

export type Notice = ChannelNotice | UnreadNotice | SummaryNotice;

/** A notice on its way to the screen. */
export interface Notify {
  type: 'notify';
  id: string;
  notice: Notice;
}

/**
 * What is to happen outside, as data. It is stored with the state that it follows from, so each must be safe to do twice.
 *
 * Badge, alarm and the end of a check's tab aren't among them: they are functions of the state, worked out anew after each
 * write and at each wake-up, which is safer than remembering them.
 */
export type Effect =
  | Notify
  /** Takes back a notice that no longer holds. */
  | { type: 'withdraw'; id: string };

/** From so many on, Pages that went wrong at once are told in one. */
const SEVERAL = 3;

const SUMMARY = 'summary/';
// Page ids are digits, so the parts can't run into one another.
const ID = /^(?:summary\/)?(?:wrong|right-again|unread)\/(\d+)\/(messenger|instagram)?/u;

/** The id of a notice: the same for the same transition however often it is worked out, so that a repeat is impossible. */
export function noticeId(kind: ChannelNotice['kind'], pageId: string, channel: Channel, episode: Episode, told: number): string {
  return `${kind}/${pageId}/${channel}/${episode.since}.${episode.transition}/${told}`;
}

/** The id of the note that a Page hasn't been readable since then. */
export function unreadId(pageId: string, since: number): string {
  return `unread/${pageId}/${since}`;
}

/** Which channel of which Page a notice is about, the first of several; `null` where the id isn't that of a notice. */
export function subjectOfNotice(id: string): { pageId: string; channel: Channel } | null {
  const match = ID.exec(id);
  return match?.[1] === undefined ? null : { pageId: match[1], channel: (match[2] ?? 'messenger') as Channel };
}

/** A box with one effect taken out of it, also out of a summary. */
function without(box: readonly Effect[], id: string): Effect[] {
  return box.flatMap((effect): Effect[] => {
    if (effect.id === id) return [];
    if (effect.type === 'withdraw' || effect.notice.kind !== 'summary') return [effect];
    const notices = effect.notice.notices.filter((one) => one.id !== id);
    return notices.length === 0 ? [] : [{ ...effect, notice: { ...effect.notice, notices } }];
  });
}

/** The outbox with more to do: nothing twice, and nothing shown that is taken back before it was. */
export function withEffects(outbox: readonly Effect[], effects: readonly Effect[]): Effect[] {
  let box = [...outbox];
  for (const effect of effects) {
    if (box.some((waiting) => waiting.type === effect.type && waiting.id === effect.id)) continue;
    // It may have been shown already, by a background that died before it could say so: so the withdrawal stays.
    box = [...(effect.type === 'withdraw' ? without(box, effect.id) : box), effect];
  }
  return box;
}

/** The outbox with alarms that came together made one; `null` where there aren't so many. */
export function summarised(outbox: readonly Effect[]): Effect[] | null {
  const alarms = outbox.flatMap((effect) =>
    effect.type === 'notify' && effect.notice.kind === 'wrong' ? [{ id: effect.id, notice: effect.notice }] : [],
  );
  const [first] = alarms;
  if (first === undefined || alarms.length < SEVERAL) return null;
  const others = outbox.filter((effect) => !alarms.some(({ id }) => id === effect.id));
  return [...others, { type: 'notify', id: SUMMARY + first.id, notice: { kind: 'summary', notices: alarms } }];
}
