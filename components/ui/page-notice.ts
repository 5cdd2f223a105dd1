import type { PageNotice } from '../domain/in-page-notice';
import { OLD } from '../domain/in-page-notice';
import type { NoticeAnswer } from '../domain/messages';
import type { Language } from '../domain/settings';
import { toldApp } from '../domain/told-name';
import { CHANNEL_NAMES } from '../i18n/channel-names';
import { translatePageNotice } from '../i18n/page-notice';
import { agoText } from '../i18n/time';
import type { NoticeView, NoticeWords } from './notice/notice-view';

/** The notice's own words. */
export function pageNoticeWords(language: Language): NoticeWords {
  return { language, name: 'Funnel Guard', close: translatePageNotice(language)('close') };
}

/** What is said on Business Suite's screens of a Page that is known to be wrong. */
export function pageNoticeView(
  notice: PageNotice,
  { language, ourApps }: { language: Language; ourApps: readonly string[] },
  now: number,
  answer: (given: NoticeAnswer) => void,
): NoticeView | null {
  const translate = translatePageNotice(language);
  const { verdict, app } = notice.standing;
  if (verdict === 'ours' || verdict === 'nothing-chosen') return null;
  const channel = CHANNEL_NAMES[notice.channel];
  return {
    tone: 'wrong',
    title:
      verdict === 'meta-inbox'
        ? translate.parts('title.meta-inbox', { channel })
        : translate.parts(`title.${verdict}`, { app: { name: toldApp(app ?? '', ourApps) }, channel }),
    details: [
      [translate(verdict === 'diverted' ? 'cost.diverted' : 'cost')],
      // It's told with its age, so that nobody takes it for what is so now.
      ...(now - notice.lastSeen > OLD ? [[translate('old', { when: agoText(language, notice.lastSeen, now) })]] : []),
    ],
    actions: [
      { text: translate('fix'), main: true, press: () => answer('fix') },
      { text: translate('later'), press: () => answer('later') },
      { text: translate('intended'), press: () => answer('intended') },
    ],
  };
}
