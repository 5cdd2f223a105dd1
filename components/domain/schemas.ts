/**
 * The shapes of what comes from outside: readings, messages, stored documents. A handful of Valibot's functions, for every further one
 * weighs on each start of the background; single values are judged by functions of our own.
 */

import { array, boolean, custom, exactOptional, type GenericSchema, nullable, object, picklist, safeParse, string } from 'valibot';
import type { CommandMessage, Look, ScreenMessage } from './messages';
import type { ChannelNotice, Effect, UnreadNotice } from './notice';
import { CHANNELS, type ChannelEvidence, type Reading, SCREENS, UNREADABLE_REASONS, VERDICTS } from './reading';
import { type ChannelRecord, OBSTACLES, type PageRecord, SIGHTS, type Standing, SURFACES, type Transition } from './record';
import { LANGUAGES, type Settings } from './settings';
import type { WatchState } from './state';

// Longer than any name that Meta allows; what is longer isn't a name.
const LONGEST_NAME = 500;

function isName(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST_NAME;
}

function isNamed(value: unknown): value is string {
  return isName(value) && value !== '';
}

const name = custom<string>(isName);
const given = custom<string>(isNamed);
/** Ids of Pages and profiles are digits; at most 20 of them, for they are 64-bit numbers. */
const id = custom<string>((value) => typeof value === 'string' && /^\d{1,20}$/u.test(value));
const moment = custom<number>(Number.isFinite);
const count = custom<number>((value) => Number.isSafeInteger(value) && (value as number) >= 0);
const channel = picklist(CHANNELS);
const unreadable = nullable(picklist(UNREADABLE_REASONS));

const evidence = {
  defaultApp: exactOptional(nullable(name)),
  socialApp: exactOptional(nullable(name)),
  primaryReceiver: exactOptional(nullable(name)),
  ourAppConnected: exactOptional(boolean()),
  takeControl: exactOptional(boolean()),
};

const channelReading = object({ ...evidence, verdict: picklist(VERDICTS) });

/** A reading as it comes from a tab. */
export const readingSchema: GenericSchema<unknown, Reading> = object({
  screen: picklist(SCREENS),
  page: object({ id: nullable(id), name: nullable(name), profileId: exactOptional(id) }),
  channels: object({ messenger: exactOptional(channelReading), instagram: exactOptional(channelReading) }),
  pending: boolean(),
  unreadable,
});

/** The reader's answer to `look`. */
export const lookSchema: GenericSchema<unknown, Look> = object({ reading: readingSchema, ms: moment });

type Shapes<Kind extends string> = Record<Kind, Parameters<typeof object>[0]>;

const screenMessages: Shapes<ScreenMessage['type']> = {
  'load-reader': {},
  'reader-started': {},
  reading: { reading: readingSchema },
  'guide-ended': {},
};

const minute = custom<number>((value) => Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) < 1440);
const hours = custom<number>((value) => Number.isFinite(value) && (value as number) >= 1 && (value as number) <= 168);

const settings = {
  ourApps: custom<string[]>((value) => Array.isArray(value) && value.length > 0 && value.length <= 20 && value.every(isNamed)),
  checkEveryHours: nullable(hours),
  looksPerHour: custom<number>((value) => Number.isSafeInteger(value) && (value as number) >= 1 && (value as number) <= 60),
  quietHours: nullable(object({ from: minute, to: minute })),
  ownWindow: boolean(),
  language: nullable(picklist(LANGUAGES)),
};

/** What the admin can set; what is stored may lack what could not be set yet when it was. */
export const settingsSchema: GenericSchema<unknown, Partial<Settings>> = object(
  Object.fromEntries(Object.entries(settings).map(([key, schema]) => [key, exactOptional(schema as GenericSchema)])),
);

const commandMessages: Shapes<CommandMessage['type']> = {
  check: { pageIds: exactOptional(array(id)) },
  stop: {},
  fix: { pageId: id, channel },
  mute: { pageId: id, until: nullable(moment) },
  later: { pageId: id, channel },
  intend: { pageId: id, channel, app: nullable(given) },
  remove: { pageId: id },
  set: { settings: settingsSchema },
  interval: { pageId: id, hours: nullable(hours) },
};

const standing: GenericSchema<unknown, Standing> = object({
  verdict: picklist(['ours', 'diverted', 'other-app', 'meta-inbox', 'nothing-chosen']),
  app: nullable(name),
});

const transition: GenericSchema<unknown, Transition> = object({
  from: nullable(standing),
  to: standing,
  at: moment,
  lastSeenBefore: nullable(moment),
  sight: picklist(SIGHTS),
  here: exactOptional(boolean()),
});

const channelRecord: GenericSchema<unknown, ChannelRecord> = object({
  standing: nullable(standing),
  since: nullable(moment),
  lastSeen: nullable(moment),
  transitions: array(transition),
  count,
  intended: nullable(name),
  evidence: object(evidence) as GenericSchema<unknown, ChannelEvidence>,
  surface: nullable(picklist(SURFACES)),
  episode: nullable(
    object({
      since: moment,
      from: nullable(standing),
      transition: count,
      looks: count,
      countedAt: moment,
      toldAt: nullable(moment),
      told: count,
      tellFrom: moment,
    }),
  ),
});

/** A Page's record as it is stored. */
export const pageRecordSchema: GenericSchema<unknown, PageRecord> = object({
  id,
  name: nullable(name),
  aliases: array(id),
  channels: object({ messenger: exactOptional(channelRecord), instagram: exactOptional(channelRecord) }),
  lastLook: nullable(object({ at: moment, unreadable })),
  unreadableSince: nullable(moment),
  failures: nullable(
    object({
      count,
      reason: picklist([...UNREADABLE_REASONS, ...OBSTACLES]),
    }),
  ),
  mutedUntil: nullable(moment),
  alertedAt: nullable(moment),
  nextCheck: nullable(moment),
  everyHours: exactOptional(hours),
  unreadTold: exactOptional(moment),
});

const channelNotice: GenericSchema<unknown, ChannelNotice> = object({
  kind: picklist(['wrong', 'right-again']),
  pageId: id,
  pageName: nullable(name),
  channel,
  from: nullable(standing),
  to: standing,
  at: moment,
  reminder: count,
  changes: exactOptional(count),
  lasted: exactOptional(moment),
});

const unreadNotice: GenericSchema<unknown, UnreadNotice> = object({
  kind: picklist(['unread']),
  pageId: id,
  pageName: nullable(name),
  reason: picklist(UNREADABLE_REASONS),
  at: moment,
});

const summaryNotice = object({
  kind: picklist(['summary']),
  notices: array(object({ id: string(), notice: channelNotice })),
});

const withdrawal = object({ type: picklist(['withdraw']), id: string() });
const notification = object({
  type: picklist(['notify']),
  id: string(),
  notice: custom<object>((value) => (parse(channelNotice, value) ?? parse(unreadNotice, value) ?? parse(summaryNotice, value)) !== null),
});

/** What the watch keeps, as it is stored; what is kept since later may be missing. */
export const watchSchema: GenericSchema<unknown, Partial<WatchState>> = object({
  outbox: array(custom<Effect>((value) => (parse(withdrawal, value) ?? parse(notification, value)) !== null)),
  checking: nullable(
    object({
      pageId: nullable(id),
      done: count,
      total: count,
      queue: array(id),
      startedAt: moment,
      again: nullable(id),
      byPerson: exactOptional(boolean()),
    }),
  ),
  looks: exactOptional(array(moment)),
  unreadToldAt: exactOptional(nullable(moment)),
  signedOut: exactOptional(nullable(object({ count, until: moment }))),
  hostAccess: boolean(),
  setAside: count,
});

/** The value, if it has the shape. What the shape doesn't name is left out. */
export function parse<T>(schema: GenericSchema<unknown, T>, value: unknown): T | null {
  const result = safeParse(schema, value);
  return result.success ? result.output : null;
}

function parseMessage<Kind extends string, Message>(shapes: Shapes<Kind>, value: unknown): Message | null {
  const type = (value as { type?: unknown } | null | undefined)?.type;
  if (typeof type !== 'string' || !Object.hasOwn(shapes, type)) return null;
  const content = parse(object(shapes[type as Kind]), value);
  return content === null ? null : ({ type, ...content } as Message);
}

/** A message from a content script, or `null` for anything else. */
export function parseScreenMessage(value: unknown): ScreenMessage | null {
  return parseMessage(screenMessages, value);
}

/** A command from one of our own pages, or `null` for anything else. */
export function parseCommand(value: unknown): CommandMessage | null {
  return parseMessage(commandMessages, value);
}
