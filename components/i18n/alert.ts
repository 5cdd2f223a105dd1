import type { Channel } from '../domain/reading';
import type { Standing, Transition } from '../domain/record';
import type { Language } from '../domain/settings';
import { shortName, toldApp } from '../domain/told-name';
import { CHANNEL_NAMES } from './channel-names';
import { alert as en } from './en/alert';
import { translator } from './message';
import { momentText } from './time';
import { alert as vi } from './vi/alert';

/** Texts of notifications. */
const translateAlert = /* @__PURE__ */ translator(vi, en);

/** What a notification is about: the domain's `Notice` is one. */
export interface AlertSubject extends Pick<Transition, 'from' | 'to' | 'at'> {
  pageId: string;
  /** The id stands for it where no screen has shown it. */
  pageName: string | null;
  channel: Channel;
  /** How often the admin has been told of the same before. */
  reminder: number;
}

/** Title and message of a notification: what is wrong, old → new, since when, what to press; or that it's right again. */
export function alertText(
  subject: AlertSubject,
  { language, ourApps }: { language: Language; ourApps: readonly string[] },
  now: number,
): { title: string; message: string } {
  const translate = translateAlert(language);
  const { from, to, at } = subject;
  const page = shortName(subject.pageName ?? subject.pageId);
  const appOf = (standing: Standing) => (standing.app === null ? translate('nothing-chosen') : shortName(toldApp(standing.app, ourApps)));
  const values = { channel: CHANNEL_NAMES[subject.channel], to: appOf(to), when: momentText(language, at, now) };
  const title = to.verdict === 'ours' ? translate('recovery.title', { page }) : translate(`alert.${to.verdict}`, { app: appOf(to), page });
  const kind = to.verdict === 'ours' ? 'recovery' : 'alert';
  if (kind === 'alert' && subject.reminder > 0) return { title, message: translate('alert.reminder', values) };
  return {
    title,
    message: from === null ? translate(`${kind}.found`, values) : translate(`${kind}.changed`, { ...values, from: appOf(from) }),
  };
}
