import type { Channel } from '../domain/reading';
import type { Standing, Transition } from '../domain/record';
import type { Language } from '../domain/settings';
import { alert as en } from './en/alert';
import { translator } from './message';
import { momentText } from './time';
import { alert as vi } from './vi/alert';

/** Texts of notifications. */
export const translateAlert = translator(vi, en);

/** Channels go by their own names in every language. */
export const CHANNEL_NAMES: Readonly<Record<Channel, string>> = { messenger: 'Messenger', instagram: 'Instagram' };

// Browsers cut long texts off; a name mustn't push out what to press.
const LONGEST_NAME = 60;

function short(name: string): string {
  const letters = Array.from(name);
  return letters.length <= LONGEST_NAME ? name : `${letters.slice(0, LONGEST_NAME - 1).join('')}…`;
}

/** What a notification is about. */
export interface AlertSubject {
  language: Language;
  /** The Page's name, or its id where no name is known. */
  page: string;
  channel: Channel;
  transition: Pick<Transition, 'from' | 'to' | 'at'>;
  now: number;
  /** The admin has been told before and it still is so. */
  reminder?: boolean;
}

/** Title and message of the notification about a transition: what is wrong, old → new, since when, what to press. */
export function alertText({ language, page, channel, transition, now, reminder = false }: AlertSubject): {
  title: string;
  message: string;
} {
  const translate = translateAlert(language);
  const { from, to, at } = transition;
  const appOf = (standing: Standing) => (standing.app === null ? translate('nothing-chosen') : short(standing.app));
  const values = { channel: CHANNEL_NAMES[channel], to: appOf(to), when: momentText(language, at, now) };
  if (to.verdict === 'ours') {
    return {
      title: translate('recovery.title', { page: short(page) }),
      message: translate('recovery.changed', { ...values, from: from === null ? '…' : appOf(from) }),
    };
  }
  const title = translate(`alert.${to.verdict}`, { app: appOf(to), page: short(page) });
  if (reminder) return { title, message: translate('alert.reminder', values) };
  return {
    title,
    message: from === null ? translate('alert.found', values) : translate('alert.changed', { ...values, from: appOf(from) }),
  };
}
