import { OWN_CHANGE_GRACE } from '../domain/episode';
import { looksLikeOurApp } from '../domain/look-alike';
import type { PassedPage } from '../domain/passed-by';
import type { Channel, UnreadableReason } from '../domain/reading';
import type { ChannelRecord, Obstacle, PageRecord, Standing } from '../domain/record';
import type { Settings } from '../domain/settings';
import { channelsOf, isMuted, isRight } from '../domain/standing';
import { DAY, HOUR } from '../domain/times';
import { markedName, toldApp } from '../domain/told-name';

/** What a state means for the shop: the unit of colour and icon. */
export type Tone = 'right' | 'wrong' | 'attention' | 'unknown' | 'intended';

/** What is said of a channel: a standing that still holds, or why there is none. */
export type State = Standing['verdict'] | 'intended' | 'stale' | 'unreadable' | 'not-checked';

const TONES: Readonly<Record<State, Tone>> = {
  ours: 'right',
  'other-app': 'wrong',
  'meta-inbox': 'wrong',
  diverted: 'wrong',
  'nothing-chosen': 'attention',
  stale: 'unknown',
  unreadable: 'unknown',
  'not-checked': 'unknown',
  intended: 'intended',
};

const WORST_FIRST: readonly State[] = [
  'other-app',
  'meta-inbox',
  'diverted',
  'nothing-chosen',
  'unreadable',
  'stale',
  'not-checked',
  'intended',
  'ours',
];

/** One channel of a Page, as it is shown. */
export interface ChannelView {
  channel: Channel;
  state: State;
  tone: Tone;
  /** The app in charge when last read. */
  app: string | null;
  /** The same as it is shown. */
  toldApp: string;
  /** Whether anything was ever read. */
  known: boolean;
  /** When the standing began; `atLeast` where nobody had looked before. */
  since: { at: number; atLeast: boolean } | null;
  /** The change lies between these two looks, where they're far enough apart to be worth saying. */
  between: { from: number; to: number } | null;
  /** It was changed in this browser a moment ago. */
  changedHere: boolean;
  lastSeen: number | null;
  /** Which of our apps' names the app in charge could be taken for. */
  lookAlike: string | null;
  intended: string | null;
}

/** One Page, as it is shown. */
export interface PageView {
  id: string;
  /** The id stands for it where no screen has shown it. */
  name: string;
  tone: Tone;
  /** Worst first; never empty. */
  channels: readonly [ChannelView, ...ChannelView[]];
  /** When the last look of any kind was. */
  lookedAt: number | null;
  /** Why the last look failed, and when it was; `null` where it succeeded. */
  failed: {
    at: number | null;
    reason: UnreadableReason | Obstacle;
    /** Not worth a word beside what is known. */
    passing: boolean;
  } | null;
  nextCheck: number | null;
  /** No alerts until then. */
  mutedUntil: number | null;
  checking: boolean;
  /** It is watched already, so that it can be muted or removed. */
  watched: boolean;
}

// A look that didn't see the setting says nothing against what was read before: the browser had no network, or the screen
// holds only the old setting. Any other failed look takes the certainty away.
const HARMLESS: readonly (UnreadableReason | Obstacle)[] = ['offline', 'interrupted', 'no-permission', 'no-window', 'superseded'];
const PASSING: readonly (UnreadableReason | Obstacle)[] = ['superseded', 'interrupted'];

function failureOf(record: PageRecord): PageView['failed'] {
  const { failures, lastLook } = record;
  const unreadable = lastLook?.unreadable ?? null;
  const reason = unreadable ?? failures?.reason;
  if (reason === undefined) return null;
  return { at: unreadable === null ? null : (lastLook?.at ?? null), reason, passing: PASSING.includes(reason) };
}

function stateOf({ standing, lastSeen, intended }: ChannelRecord, failed: PageView['failed'], freshFor: number, now: number): State {
  if (standing === null || lastSeen === null) return failed === null ? 'not-checked' : 'unreadable';
  const right = isRight(standing, intended);
  // What is wrong stays wrong until it's seen right; what is right has to be seen to be so.
  if (right && failed !== null && !HARMLESS.includes(failed.reason) && (failed.at === null || failed.at > lastSeen)) {
    return 'unreadable';
  }
  if (right && now - lastSeen > freshFor) return 'stale';
  return right && standing.verdict !== 'ours' ? 'intended' : standing.verdict;
}

function channelView(channel: Channel, record: ChannelRecord, failed: PageView['failed'], settings: Settings, now: number): ChannelView {
  const freshFor = Math.max(DAY, 1.5 * HOUR * (settings.checkEveryHours ?? 0));
  const state = stateOf(record, failed, freshFor, now);
  const { standing, since, lastSeen, transitions, intended } = record;
  const last = transitions.at(-1);
  const before = last?.lastSeenBefore ?? null;
  return {
    channel,
    state,
    tone: TONES[state],
    app: standing?.app ?? null,
    toldApp: toldApp(standing?.app ?? '', settings.ourApps),
    known: standing !== null,
    since: since === null ? null : { at: since, atLeast: last === undefined || last.from === null },
    changedHere: last?.here === true && now - last.at < OWN_CHANGE_GRACE,
    between: last !== undefined && before !== null && last.at - before > HOUR ? { from: before, to: last.at } : null,
    lastSeen,
    lookAlike: standing?.verdict === 'other-app' && standing.app !== null ? looksLikeOurApp(standing.app, settings.ourApps) : null,
    intended,
  };
}

/** How bad a state is; the lower the worse. */
export function rank(state: State): number {
  return WORST_FIRST.indexOf(state);
}

/** What is shown of a Page before anything was read. */
function unknownPage(id: string, name: string | null, checking: boolean, failed: PageView['failed']): PageView {
  const channel: ChannelView = {
    channel: 'messenger',
    state: failed === null ? 'not-checked' : 'unreadable',
    tone: 'unknown',
    app: null,
    toldApp: '',
    known: false,
    since: null,
    between: null,
    changedHere: false,
    lastSeen: null,
    lookAlike: null,
    intended: null,
  };
  return {
    id,
    name: markedName(name ?? id),
    tone: 'unknown',
    channels: [channel],
    lookedAt: null,
    failed,
    nextCheck: null,
    mutedUntil: null,
    checking,
    watched: false,
  };
}

/** What is shown of a Page that was only passed by. */
export function passedPage({ id, name, failed }: Pick<PassedPage, 'id' | 'name' | 'failed'>, checking: boolean): PageView {
  const unread = failed === null ? null : { at: null, reason: failed, passing: false };
  return unknownPage(id, name, checking, checking ? null : unread);
}

/** What is shown of a Page. */
export function pageView(record: PageRecord, settings: Settings, checking: boolean, now: number): PageView {
  const failed = failureOf(record);
  const unknown = unknownPage(record.id, record.name, checking, failed);
  const [first, ...others] = channelsOf(record)
    .filter(([channel]) => settings.channels.includes(channel))
    .map(([channel, found]) => channelView(channel, found, failed, settings, now))
    .sort((one, other) => rank(one.state) - rank(other.state));
  const lead = first ?? unknown.channels[0];
  return {
    ...unknown,
    tone: lead.tone,
    channels: [lead, ...others],
    lookedAt: record.lastLook?.at ?? null,
    failed,
    nextCheck: record.nextCheck,
    mutedUntil: isMuted(record, now) ? record.mutedUntil : null,
    watched: true,
  };
}
