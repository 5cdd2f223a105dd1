import { ROUTING } from '../domain/addresses';
import type { Channel, Verdict } from '../domain/reading';
import type { Language } from '../domain/settings';
import { shortName, toldApp } from '../domain/told-name';
import { addressOfWay } from '../domain/ways';
import { CHANNEL_NAMES } from '../i18n/channel-names';
import { translateHandOff } from '../i18n/hand-off';
import { momentText } from '../i18n/time';

/** What an admin has to know to mend the setting of a Page. */
export interface HandOff {
  language: Language;
  /** `null` where it isn't known which Page it is. */
  pageId: string | null;
  page: string | null;
  channel: Channel;
  verdict: Verdict;
  /** The app in charge, where it is known. */
  app: string | null;
  /** Since when it is so, as far as has been seen. */
  since: number | null;
  now: number;
  ourApp: string;
}

/** A short message for Zalo, Messenger or e-mail: who sees that it's wrong is often not who can mend it. */
export function handOffText({ language, pageId, page, channel, verdict, app, since, now, ourApp }: HandOff): string {
  const translate = translateHandOff(language);
  const channelName = CHANNEL_NAMES[channel];
  const lines = [
    page === null
      ? translate('hand-off.subject.no-name', { channel: channelName })
      : translate('hand-off.subject', { page: shortName(page), channel: channelName }),
  ];
  if (verdict === 'meta-inbox' || verdict === 'nothing-chosen') lines.push(translate(`hand-off.${verdict}`));
  else if ((verdict === 'other-app' || verdict === 'diverted') && app !== null)
    lines.push(translate(`hand-off.${verdict}`, { app: shortName(toldApp(app, [ourApp])) }));
  if (since !== null) lines.push(translate('hand-off.since', { when: momentText(language, since, now) }));
  lines.push(
    translate('hand-off.cost'),
    translate('hand-off.how'),
    translate('hand-off.1', { link: pageId === null ? ROUTING : addressOfWay('business-suite', pageId, channel) }),
    translate('hand-off.2'),
    translate('hand-off.3', { ours: ourApp }),
    translate('hand-off.4'),
  );
  return lines.join('\n');
}
