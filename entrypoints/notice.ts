import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { noticeOf } from '../components/domain/in-page-notice';
import type { NoticeAnswer } from '../components/domain/messages';
import { pickLanguage } from '../components/i18n/language';
import { readAddress } from '../components/page/address';
import { isRunning, knownOf, onKnownChange, tellAnswer } from '../components/platform/notice-port';
import { createNotice, type InPageNotice } from '../components/ui/notice/notice';
import { pageNoticeView, pageNoticeWords } from '../components/ui/page-notice';

declare global {
  /** Ends the notice of an earlier copy of this script in the same tab. */
  var endFunnelGuardNotice: (() => void) | undefined;
}

// Put into a tab only when the Page on its screen is known to be wrong.
export default defineUnlistedScript(() => {
  globalThis.endFunnelGuardNotice?.();
  const ending = new AbortController();
  const { signal } = ending;
  globalThis.endFunnelGuardNotice = () => ending.abort();
  let notice: InPageNotice | null = null;
  /** What is shown, as text: what hasn't changed isn't built anew. */
  let shown: string | null = null;

  const hide = (): void => {
    notice?.remove();
    notice = null;
    shown = null;
  };
  const look = async (): Promise<void> => {
    const { site, screen, pageId } = readAddress(location.href);
    // On the screens of the setting the person is looking at it already.
    if (site !== 'business' || screen !== 'other' || pageId === null) return hide();
    const { record, settings, guiding } = await knownOf(pageId);
    const due = record === null ? null : noticeOf(record, settings);
    const now = Date.now();
    if (signal.aborted || due === null || guiding || due.from > now || readAddress(location.href).pageId !== pageId) return hide();
    const language = pickLanguage(settings.language, navigator.languages);
    const answer = (given: NoticeAnswer): void => {
      hide();
      void tellAnswer({ type: 'notice-answered', pageId, channel: due.channel, answer: given });
    };
    const view = pageNoticeView(due, { language, ourApps: settings.ourApps }, now, answer);
    const text = JSON.stringify([pageId, language, view]);
    if (view === null || text === shown) return;
    hide();
    shown = text;
    notice = createNotice(document, { words: pageNoticeWords(language), onClose: () => answer('later'), isAlive: isRunning });
    notice.show(view);
  };

  signal.addEventListener('abort', hide);
  navigation.addEventListener('currententrychange', () => void look(), { signal });
  onKnownChange(() => void look(), signal);
  void look();
});
