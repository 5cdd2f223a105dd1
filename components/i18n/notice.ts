import type { Notice } from '../domain/notice';
import type { Language } from '../domain/settings';
import { shortName } from '../domain/told-name';
import { alertText } from './alert';
import { notice as en } from './en/notice';
import { isolated, translator } from './message';
import { momentText, spanText } from './time';
import { notice as vi } from './vi/notice';

/** Texts of notifications that aren't about one change, and of the buttons. */
const translateNotice = /* @__PURE__ */ translator(vi, en);

// More names than these don't fit.
const MOST_NAMES = 4;

/** Title and message of a notification. */
export function noticeText(
  notice: Notice,
  { language, ourApps }: { language: Language; ourApps: readonly string[] },
  now: number,
): { title: string; message: string } {
  const translate = translateNotice(language);
  switch (notice.kind) {
    case 'unread':
      return {
        title: translate('unread.title', { page: shortName(notice.pageName ?? notice.pageId), when: momentText(language, notice.at, now) }),
        message: translate(`unread.${notice.reason}`),
      };
    case 'summary': {
      const pages = [...new Map(notice.notices.map((one) => [one.notice.pageId, one.notice.pageName ?? one.notice.pageId])).values()];
      const names = pages
        .slice(0, MOST_NAMES)
        .map((name) => isolated(shortName(name)))
        .join(', ');
      const count = pages.length - MOST_NAMES;
      return {
        title: translate('summary.title', { count: pages.length }),
        message: count > 0 ? translate('summary.more', { names, count }) : names,
      };
    }
    default: {
      const { title, message } = alertText(notice, { language, ourApps }, now);
      const { changes, lasted } = notice;
      if (changes !== undefined) return { title, message: translate('changes', { message, count: changes }) };
      return { title, message: lasted === undefined ? message : translate('lasted', { message, span: spanText(language, lasted) }) };
    }
  }
}

/** What can be pressed on a notification, where the browser has buttons. */
export function noticeButtons(notice: Notice, language: Language): { title: string }[] {
  if (notice.kind !== 'wrong') return [];
  const translate = translateNotice(language);
  return [{ title: translate('button.fix') }, { title: translate('button.later') }];
}
