/** The shapes of what comes from outside: readings, messages, stored documents. */

import { type CommandMessage, type Look, MATTERS, NOTICE_ANSWERS, type ScreenMessage } from './messages';
import type { ChannelNotice, Effect, Notice } from './notice';
import type { ChannelPast, Past } from './past';
import { PARTS, type Policy } from './policy';
import { CHANNELS, type Channel, type ChannelReading, type Reading, SCREENS, UNREADABLE_REASONS, VERDICTS } from './reading';
import {
  type ChannelRecord,
  OBSTACLES,
  type PageRecord,
  type Seen,
  SIGHTS,
  type Standing,
  type Stretch,
  SURFACES,
  type Transition,
} from './record';
import { DEFAULT_SETTINGS, LANGUAGES, type Settings } from './settings';
import { either, flag, listOf, object, oneOf, orNull, type Shape, text, that } from './shape';
import type { WatchState } from './state';
import { harasocialPageShape, symptomShape, troubleShape } from './symptom-shapes';
import { WAYS } from './ways';

// Longer than any name that Meta allows; what is longer isn't a name.
const LONGEST_NAME = 500;

function isName(value: unknown): boolean {
  return typeof value === 'string' && value.length <= LONGEST_NAME;
}

// A title holds more than a name.
function isTitle(value: unknown): boolean {
  return typeof value === 'string' && value.length <= 2 * LONGEST_NAME;
}

function isNamed(value: unknown): boolean {
  return isName(value) && value !== '';
}

function wholeUpTo(most: number, least = 0): Shape<number> {
  return that((value) => Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most);
}

const name = that<string>(isName);
/** Ids of Pages and profiles are digits; at most 20 of them, for they are 64-bit numbers. */
const id = that<string>((value) => typeof value === 'string' && /^\d{1,20}$/u.test(value));
const moment = that<number>(Number.isFinite);
const count = wholeUpTo(Number.MAX_SAFE_INTEGER);
const hours = that<number>((value) => Number.isFinite(value) && (value as number) >= 1 && (value as number) <= 168);
const minute = wholeUpTo(24 * 60 - 1);
const channel = oneOf(...CHANNELS);
const unreadable = oneOf(...UNREADABLE_REASONS);

const failure = oneOf(...UNREADABLE_REASONS, ...OBSTACLES);

const evidence = {
  defaultApp: orNull(name),
  socialApp: orNull(name),
  primaryReceiver: orNull(name),
  ourAppConnected: flag,
  takeControl: flag,
};

const channelReading: Shape<ChannelReading> = object({ verdict: oneOf(...VERDICTS) }, evidence);

/** A reading as it comes from a tab. */
export const readingShape: Shape<Reading> = object({
  screen: oneOf(...SCREENS),
  page: object({ id: orNull(id), name: orNull(name) }, { profileId: id }),
  channels: object({}, { messenger: channelReading, instagram: channelReading }),
  pending: flag,
  unreadable: orNull(unreadable),
});

/** The reader's answer to `look`. */
export const lookShape: Shape<Look> = object({ reading: readingShape, ms: moment });

const distinct: Shape<Channel[]> = (value) => {
  const found = listOf(channel)(value);
  return found !== undefined && found.length > 0 && new Set(found).size === found.length ? found : undefined;
};

const names = that<string[]>((value) => Array.isArray(value) && value.length > 0 && value.length <= 20 && value.every(isNamed));

/** What the admin can set; what is stored may lack what could not be set yet when it was. */
export const settingsShape: Shape<Partial<Settings>> = object(
  {},
  {
    ourApps: names,
    checkEveryHours: orNull(hours),
    looksPerHour: wholeUpTo(60, 1),
    quietHours: orNull(object({ from: minute, to: minute })),
    ownWindow: flag,
    channels: distinct,
    reminders: flag,
    sounds: flag,
    inPageNotice: flag,
    language: orNull(oneOf(...LANGUAGES)),
  },
);

/** A policy as the browser gives it. */
export const policyShape: Shape<Policy> = object(
  {},
  {
    ourApps: names,
    checkEveryHours: hours,
    pages: listOf(object({ id }, { name })),
    off: listOf(oneOf(...PARTS)),
  },
);

type Messages<Message extends { type: string }> = { [Kind in Message['type']]: Shape<Omit<Extract<Message, { type: Kind }>, 'type'>> };

const screenMessages: Messages<ScreenMessage> = {
  'load-reader': object({}),
  'load-guide': object({}),
  'reader-started': object({}),
  reading: object({ reading: readingShape }),
  way: object({ way: oneOf(...WAYS), works: flag }),
  'guide-ended': object({}),
  'page-passed': object({ pageId: id, title: that<string>(isTitle) }),
  'load-notice': object({}),
  'notice-answered': object({ pageId: id, channel, answer: oneOf(...NOTICE_ANSWERS) }),
};

const commandMessages: Messages<CommandMessage> = {
  check: object({}, { pageIds: listOf(id) }),
  stop: object({}),
  fix: object({ pageId: id, channel }),
  mute: object({ pageId: id, until: orNull(moment) }),
  later: object({ pageId: id, channel }),
  intend: object({ pageId: id, channel, app: orNull(that<string>(isNamed)) }),
  remove: object({ pageId: id }),
  'remove-all': object({}),
  understood: object({ what: oneOf(...MATTERS) }),
  import: object({ text }),
  interval: object({ pageId: id, hours: orNull(hours) }),
  set: object({ settings: settingsShape }),
};

const standing: Shape<Standing> = object({
  verdict: oneOf('ours', 'diverted', 'other-app', 'meta-inbox', 'nothing-chosen'),
  app: orNull(name),
});

const transition: Shape<Transition> = object(
  {
    from: orNull(standing),
    to: standing,
    at: moment,
    lastSeenBefore: orNull(moment),
    sight: oneOf(...SIGHTS),
  },
  { here: flag },
);

const stretch = that<Stretch>(
  (value) => Array.isArray(value) && value.length === 3 && value.every(Number.isFinite) && value[0] <= value[1],
);

/** What was seen when; each stretch says which of the standings. */
const seen: Shape<Seen> = (value) => {
  const found = object({ standings: listOf(standing), stretches: listOf(stretch) })(value);
  return found?.stretches.every(([, , index]) => found.standings[index] !== undefined) ? found : undefined;
};

const channelPast: Shape<ChannelPast> = object({ transitions: listOf(transition), seen });

/** A Page's past as it is stored. */
export const pastShape: Shape<Past> = object({}, { messenger: channelPast, instagram: channelPast });

const channelRecord: Shape<ChannelRecord> = object({
  standing: orNull(standing),
  since: orNull(moment),
  lastSeen: orNull(moment),
  transitions: listOf(transition),
  count,
  seen,
  intended: orNull(name),
  evidence: object({}, evidence),
  surface: orNull(oneOf(...SURFACES)),
  episode: orNull(
    object(
      {
        since: moment,
        from: orNull(standing),
        transition: count,
        looks: count,
        countedAt: moment,
        toldAt: orNull(moment),
        told: count,
        tellFrom: moment,
      },
      { asked: flag },
    ),
  ),
});

/** A Page's record as it is stored: without its past, or, before version 3, with it. */
export const pageRecordShape: Shape<PageRecord> = object(
  {
    id,
    name: orNull(name),
    aliases: listOf(id),
    channels: object({}, { messenger: channelRecord, instagram: channelRecord }),
    lastLook: orNull(object({ at: moment, unreadable: orNull(unreadable) })),
    unreadableSince: orNull(moment),
    failures: orNull(object({ count, reason: failure })),
    mutedUntil: orNull(moment),
    alertedAt: orNull(moment),
    nextCheck: orNull(moment),
  },
  {
    everyHours: hours,
    noticeFrom: moment,
    unreadTold: moment,
    symptoms: listOf(symptomShape),
    trouble: troubleShape,
    way: oneOf(...WAYS),
  },
);

const channelNotice: Shape<ChannelNotice> = object(
  {
    kind: oneOf('wrong', 'right-again'),
    pageId: id,
    pageName: orNull(name),
    channel,
    from: orNull(standing),
    to: standing,
    at: moment,
    reminder: count,
  },
  { changes: count, lasted: moment },
);

const notice = either<Notice>(
  channelNotice,
  object({ kind: oneOf('unread'), pageId: id, pageName: orNull(name), reason: unreadable, at: moment }),
  object({ kind: oneOf('summary'), notices: listOf(object({ id: text, notice: channelNotice })) }),
);

/** What the watch keeps, as it is stored; what is kept since later may be missing. */
export const watchShape: Shape<Partial<WatchState>> = object(
  {},
  {
    outbox: listOf(either<Effect>(object({ type: oneOf('withdraw'), id: text }), object({ type: oneOf('notify'), id: text, notice }))),
    checking: orNull(
      object(
        { pageId: orNull(id), done: count, total: count, queue: listOf(id), startedAt: moment, again: orNull(id) },
        { byPerson: flag },
      ),
    ),
    looks: listOf(moment),
    signedOut: orNull(object({ count, until: moment })),
    unreadToldAt: orNull(moment),
    hostAccess: flag,
    notificationsAllowed: flag,
    explained: flag,
    ownSettings: settingsShape,
    passed: listOf(object({ id, name: orNull(name), failed: orNull(failure), hidden: flag })),
    setAside: count,
    setAsideKnown: count,
    forgotten: orNull(object({ stretches: count, transitions: count })),
    settingsAt: object({}, Object.fromEntries(Object.keys(DEFAULT_SETTINGS).map((key) => [key, moment]))),
    harasocialPages: listOf(harasocialPageShape),
  },
);

function parse<Message extends { type: string }>(shapes: Messages<Message>, value: unknown): Message | null {
  const type = (value as { type?: unknown } | null | undefined)?.type;
  if (typeof type !== 'string' || !Object.hasOwn(shapes, type)) return null;
  const content = shapes[type as Message['type']](value);
  return content === undefined ? null : ({ type, ...content } as unknown as Message);
}

/** A message from a content script, or `null` for anything else. */
export function parseScreenMessage(value: unknown): ScreenMessage | null {
  return parse(screenMessages, value);
}

/** A command from one of our own pages, or `null` for anything else. */
export function parseCommand(value: unknown): CommandMessage | null {
  return parse(commandMessages, value);
}
