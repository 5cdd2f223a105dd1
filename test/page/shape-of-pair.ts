// What the JSON beside a saved screen must look like: strict, so that a misspelt key is found.

import * as valibot from 'valibot';
import { SCREENS, UNREADABLE_REASONS, VERDICTS } from '../../components/domain/reading.ts';

const name = valibot.nullable(valibot.pipe(valibot.string(), valibot.nonEmpty()));
const id = valibot.pipe(valibot.string(), valibot.regex(/^\d+$/u));

const channel = valibot.strictObject({
  verdict: valibot.picklist(VERDICTS),
  defaultApp: valibot.optional(name),
  socialApp: valibot.optional(name),
  primaryReceiver: valibot.optional(name),
  ourAppConnected: valibot.optional(valibot.boolean()),
  takeControl: valibot.optional(valibot.boolean()),
});

export const PAIR = valibot.strictObject({
  why: valibot.pipe(valibot.string(), valibot.minLength(10)),
  reading: valibot.strictObject({
    screen: valibot.picklist(SCREENS),
    page: valibot.strictObject({ id: valibot.nullable(id), name, profileId: valibot.optional(id) }),
    channels: valibot.strictObject({ messenger: valibot.optional(channel), instagram: valibot.optional(channel) }),
    pending: valibot.boolean(),
    unreadable: valibot.nullable(valibot.picklist(UNREADABLE_REASONS)),
  }),
});
