/** Two records of the same thing made one: of a Page that was known by two ids, or here and in a backup. Nothing is lost, nothing is there twice. */

import type { Channel } from './reading';
import { CHANNELS } from './reading';
import type { ChannelRecord, PageRecord, Seen, Transition } from './record';
import { expanded, packed, type SeenStretch } from './seen';
import { sameStanding } from './standing';
import type { Symptom } from './symptom';
import { MINUTE } from './times';

function latest(one: number | null, other: number | null): number | null {
  return one === null || other === null ? (one ?? other) : Math.max(one, other);
}

function nameOf({ at, to: { verdict, app } }: Transition): string {
  return JSON.stringify([at, verdict, app]);
}

/**
 * Both lists in one, in order. What one browser saw after the other had seen the same is no transition; that it has seen what was
 * before for longer makes the time of the change the more exact.
 */
function mergedTransitions(one: readonly Transition[], other: readonly Transition[]): Transition[] {
  const known = new Set(one.map(nameOf));
  const merged: Transition[] = [];
  for (const transition of [...one, ...other.filter((each) => !known.has(nameOf(each)))].sort((a, b) => a.at - b.at)) {
    const before = merged.at(-1);
    if (before === undefined) {
      // What was cut off before it is still told by its own words.
      merged.push(transition);
    } else if (!sameStanding(before.to, transition.to)) {
      const seenBefore = latest(transition.lastSeenBefore, before.at) ?? before.at;
      merged.push({ ...transition, from: before.to, lastSeenBefore: Math.min(seenBefore, transition.at) });
    }
  }
  return merged;
}

function keyOf({ from, to, standing: { verdict, app } }: SeenStretch): string {
  return JSON.stringify([from, to, verdict, app]);
}

function mergedSeen(one: Seen, other: Seen): Seen {
  const all = new Map([...expanded(one), ...expanded(other)].map((stretch) => [keyOf(stretch), stretch]));
  return packed([...all.values()].sort((a, b) => a.to - b.to || a.from - b.from));
}

/** Two records of one channel; what the admin has said here goes before what they have said elsewhere. */
function mergedChannel(here: ChannelRecord, other: ChannelRecord): ChannelRecord {
  const [older, newer] = (here.lastSeen ?? 0) >= (other.lastSeen ?? 0) ? [other, here] : [here, other];
  const transitions = mergedTransitions(here.transitions, other.transitions);
  const last = transitions.at(-1);
  const { standing, lastSeen } = newer;
  if (last !== undefined && standing !== null && lastSeen !== null && !sameStanding(last.to, standing)) {
    // The older record ends with something else than the newer one saw after it: between the two it has changed back.
    const at = Math.max(lastSeen, last.at);
    const seenBefore = Math.min(Math.max(older.lastSeen ?? last.at, last.at), at);
    transitions.push({
      from: last.to,
      to: standing,
      at,
      lastSeenBefore: seenBefore,
      sight: newer.transitions.at(-1)?.sight ?? 'check',
    });
  }
  // Those that were dropped for want of room.
  const dropped = Math.max(here.count - here.transitions.length, other.count - other.transitions.length, 0);
  return {
    ...newer,
    since: transitions.at(-1)?.at ?? newer.since,
    transitions,
    count: transitions.length + dropped,
    seen: mergedSeen(here.seen, other.seen),
    intended: here.intended ?? other.intended,
  };
}

/** Both lists; a screen counts all that it shows of a minute, so of the same minute the larger number holds. */
function mergedSymptoms(here: readonly Symptom[] = [], other: readonly Symptom[] = []): Pick<PageRecord, 'symptoms'> {
  const all = new Map<string, Symptom>();
  for (const symptom of [...here, ...other]) {
    const key = `${symptom.kind} ${Math.floor(symptom.at / MINUTE)}`;
    const known = all.get(key);
    if (known === undefined || known.count < symptom.count) all.set(key, symptom);
  }
  return all.size === 0 ? {} : { symptoms: [...all.values()].sort((a, b) => a.at - b.at) };
}

/** Two records of one Page, under the id of the first. */
export function mergedPage(here: PageRecord, other: PageRecord): PageRecord {
  const channels: Partial<Record<Channel, ChannelRecord>> = {};
  for (const channel of CHANNELS) {
    const [one, two] = [here.channels[channel], other.channels[channel]];
    const found = one === undefined || two === undefined ? (one ?? two) : mergedChannel(one, two);
    if (found !== undefined) channels[channel] = found;
  }
  const { lastLook, unreadableSince, failures } = (here.lastLook?.at ?? 0) >= (other.lastLook?.at ?? 0) ? here : other;
  return {
    // What only the other knows (an interval of its own, the way to the setting, trouble).
    ...other,
    ...here,
    ...mergedSymptoms(here.symptoms, other.symptoms),
    name: here.name ?? other.name,
    aliases: [...new Set([...here.aliases, ...other.aliases])].filter((alias) => alias !== here.id),
    channels,
    lastLook,
    unreadableSince,
    failures,
    mutedUntil: here.mutedUntil ?? other.mutedUntil,
    alertedAt: latest(here.alertedAt, other.alertedAt),
  };
}
