/** The shapes of what comes from outside: readings, messages, stored documents. Functions one by one, so that the rest is shaken off. */

import {
  array,
  boolean,
  type GenericSchema,
  exactOptional,
  finite,
  integer,
  literal,
  maxLength,
  maxValue,
  minLength,
  minValue,
  nonEmpty,
  nullable,
  number,
  object,
  partial,
  picklist,
  pipe,
  regex,
  safeParse,
  string,
  variant,
} from 'valibot';
import type { CommandMessage, Look, ScreenMessage } from './messages';
import type { Notice, Effect } from './notice';
import { type ChannelEvidence, CHANNELS, type Reading, SCREENS, UNREADABLE_REASONS, VERDICTS } from './reading';
import { type ChannelRecord, type PageRecord, SIGHTS, type Standing, SURFACES, type Transition } from './record';
import { LANGUAGES, type Settings } from './settings';
import type { WatchState } from './state';

// Longer than any name that Meta allows; what is longer isn't a name.
const name = pipe(string(), maxLength(500));
/** Ids of Pages and profiles are digits; at most 20 of them, for they are 64-bit numbers. */
const id = pipe(string(), regex(/^\d{1,20}$/u));
const moment = pipe(number(), finite());
const count = pipe(number(), integer(), minValue(0));
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

const screenMessage: GenericSchema<unknown, ScreenMessage> = variant('type', [
  object({ type: literal('load-reader') }),
  object({ type: literal('reader-started') }),
  object({ type: literal('reading'), reading: readingSchema }),
  object({ type: literal('guide-ended') }),
]);

const settings = object({
  ourApps: pipe(array(pipe(name, nonEmpty())), minLength(1), maxLength(20)),
  checkEveryHours: nullable(pipe(number(), minValue(1), maxValue(168))),
  language: nullable(picklist(LANGUAGES)),
});

/** What the admin can set, as it is stored. */
export const settingsSchema: GenericSchema<unknown, Settings> = settings;

const commandMessage: GenericSchema<unknown, CommandMessage> = variant('type', [
  object({ type: literal('check'), pageIds: exactOptional(array(id)) }),
  object({ type: literal('stop') }),
  object({ type: literal('fix'), pageId: id, channel }),
  object({ type: literal('mute'), pageId: id, until: nullable(moment) }),
  object({ type: literal('intend'), pageId: id, channel, app: nullable(pipe(name, nonEmpty())) }),
  object({ type: literal('remove'), pageId: id }),
  object({ type: literal('set'), settings: partial(settings) as GenericSchema<unknown, Partial<Settings>> }),
]);

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
      reason: picklist([...UNREADABLE_REASONS, 'offline', 'interrupted', 'no-permission', 'no-window']),
    }),
  ),
  mutedUntil: nullable(moment),
  alertedAt: nullable(moment),
  nextCheck: nullable(moment),
});

const notice: GenericSchema<unknown, Notice> = object({
  kind: picklist(['wrong', 'right-again']),
  pageId: id,
  pageName: nullable(name),
  channel,
  from: nullable(standing),
  to: standing,
  at: moment,
  reminder: count,
});

const effect: GenericSchema<unknown, Effect> = variant('type', [
  object({ type: literal('notify'), id: string(), notice }),
  object({ type: literal('withdraw'), id: string() }),
]);

/** What the watch keeps, as it is stored. */
export const watchSchema: GenericSchema<unknown, WatchState> = object({
  outbox: array(effect),
  checking: nullable(
    object({ pageId: nullable(id), done: count, total: count, queue: array(id), startedAt: moment, again: nullable(id) }),
  ),
  hostAccess: boolean(),
  setAside: count,
});

/** The value, if it has the shape. What the shape doesn't name is left out. */
export function parse<T>(schema: GenericSchema<unknown, T>, value: unknown): T | null {
  const result = safeParse(schema, value);
  return result.success ? result.output : null;
}

/** A message from a content script, or `null` for anything else. */
export function parseScreenMessage(value: unknown): ScreenMessage | null {
  return parse(screenMessage, value);
}

/** A command from one of our own pages, or `null` for anything else. */
export function parseCommand(value: unknown): CommandMessage | null {
  return parse(commandMessage, value);
}
