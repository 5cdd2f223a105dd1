import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { nameOfOurApp } from '../components/domain/app-names';
import type { HarasocialOrders, ShownPage } from '../components/domain/harasocial-messages';
import { outcomeOf } from '../components/domain/outcome';
import type { Symptom } from '../components/domain/symptom';
import { HOUR } from '../components/domain/times';
import { copyText } from '../components/guide/copy';
import { handOffText } from '../components/guide/hand-off';
import { pickLanguage } from '../components/i18n/language';
import { translateSymptom } from '../components/i18n/symptom';
import { ReplyWatch } from '../components/page/symptoms/reply-watch';
import { type PageInQuestion, SymptomWatch } from '../components/page/symptoms/symptom-watch';
import type { RecogniserPorts } from '../components/platform/harasocial-gate';
import { createNotice, type InPageNotice, type NoticeView, removeLeftovers } from '../components/ui/notice/notice';
import { type Copied, nextPages, noPageView, type SymptomActions, symptomView, whichPageView } from '../components/ui/symptom-view';

const SUITE = 'https://business.facebook.com/latest';

function startRecogniser({ tell, onStored, isAlive, signal }: RecogniserPorts): void {
  let orders: HarasocialOrders | null = null;
  /** The Page that the last errors were about. */
  let subject: PageInQuestion | null = null;
  /** Those of which the person has said that they're none of the Pages that are watched. */
  const strangers = new Set<string>();
  let firstPage = 0;
  let copied: Copied = null;
  let notice: InPageNotice | null = null;
  let closed: { what: string; at: number } | null = null;

  const ours = (): string => nameOfOurApp(orders?.settings.ourApps ?? []);
  const language = () => pickLanguage(orders?.settings.language ?? null, navigator.languages);
  const outcome = () => (orders?.standing ? outcomeOf(orders.standing.record, orders.standing.checking) : null);
  const openTab = (address: string): void => void window.open(address, '_blank', 'noopener');

  const named = ({ id, name }: PageInQuestion): ShownPage => ({ id, name });

  const handOff = async (): Promise<void> => {
    const record = orders?.standing?.record;
    const found = outcome();
    const wrong = found?.type === 'wrong' ? found : null;
    const text = handOffText({
      language: language(),
      pageId: record?.id ?? null,
      page: record?.name ?? subject?.name ?? null,
      channel: wrong?.channel ?? 'messenger',
      verdict: wrong?.standing.verdict ?? 'unreadable',
      app: wrong?.standing.app ?? null,
      since: wrong?.since ?? null,
      now: Date.now(),
      ourApp: ours(),
    });
    copied = (await copyText(document, text)) ? 'copied' : 'failed';
    show();
  };
  const actions: SymptomActions = {
    mend: () => {
      const found = outcome();
      const channel = found !== null && 'channel' in found ? found.channel : 'messenger';
      const pageId = orders?.standing?.record.id;
      if (pageId !== undefined) void tell({ type: 'mend', pageId, channel });
    },
    openInbox: () => openTab(`${SUITE}/inbox/all?asset_id=${orders?.standing?.record.id ?? ''}`),
    openSuite: () => openTab(`${SUITE}/home`),
    handOff: () => void handOff(),
    contact: () => void tell({ type: 'help', pageId: orders?.standing?.record.id ?? null }),
    help: () => void tell({ type: 'help', pageId: null }),
    choose: (pageId) => void choose(pageId),
    morePages: () => {
      firstPage = nextPages(orders?.pages ?? [], firstPage);
      show();
    },
  };

  const view = (): { what: string; view: NoticeView } | null => {
    const translate = translateSymptom(language());
    const record = orders?.standing?.record;
    if (record) {
      const found = outcome();
      const { trouble, symptoms = [] } = record;
      if (found === null || trouble === undefined) return null;
      const page = record.name ?? record.id;
      return {
        what: `${record.id} ${found.type}`,
        view: symptomView({ outcome: found, page, ours: ours(), symptoms, trouble, copied, now: Date.now() }, translate, actions),
      };
    }
    const pages = orders?.pages ?? [];
    if (subject === null || pages.length === 0 || strangers.has(JSON.stringify(subject)))
      return { what: 'no-page', view: noPageView(copied, translate, actions) };
    const question = { pages, from: firstPage, symptoms: symptoms.seen(subject), conversation: subject.conversation };
    return { what: 'which-page', view: whichPageView(question, translate, actions) };
  };
  const show = (): void => {
    const current = view();
    if (current === null || signal.aborted) return;
    if (closed?.what === current.what && Date.now() - closed.at < HOUR) return;
    const translate = translateSymptom(language());
    notice ??= createNotice(document, {
      words: { language: language(), name: translate('name'), close: translate('close') },
      isAlive,
      onClose: () => {
        closed = { what: view()?.what ?? '', at: Date.now() };
        notice = null;
      },
    });
    notice.show(current.view);
  };

  const report = async (page: PageInQuestion, found: Symptom[]): Promise<void> => {
    if (JSON.stringify(page) !== JSON.stringify(subject)) copied = null;
    subject = page;
    // What has no name can't be told from the next one that has none, so it's asked about again.
    if (page.conversation === '') strangers.delete(JSON.stringify(page));
    // Where Pages share the screen, what was once said of the screen says nothing of this conversation.
    const message = { type: 'symptoms', page: named(page), found } as const;
    orders = (await tell(page.conversation === null ? message : { type: 'harasocial-opened' })) ?? orders;
    if (orders !== null) show();
  };
  const choose = async (pageId: string | null): Promise<void> => {
    if (subject === null) return;
    if (pageId === null) {
      strangers.add(JSON.stringify(subject));
      return show();
    }
    if (subject.conversation === null) await tell({ type: 'name-page', page: named(subject), pageId });
    const page = symptoms.answer(subject, pageId);
    await report(page, symptoms.seen(page));
  };
  /** What is known now, once there was something to know. */
  const refresh = async (): Promise<void> => {
    if (subject === null || subject.conversation !== null || document.hidden) return;
    orders = (await tell({ type: 'standing', page: named(subject) })) ?? orders;
    if (notice !== null || outcome()?.type === 'working') show();
  };

  const symptoms = new SymptomWatch({
    window,
    pages: () => orders?.pages ?? [],
    onSymptoms: (page, found) => void report(page, found),
  });
  const replies = new ReplyWatch({
    document,
    lastError: () => symptoms.lastNews,
    onActivity: async (sent) => {
      // Nobody waits for it otherwise.
      if (orders?.troubled !== true) return;
      const page = subject ?? symptoms.page();
      if (page.conversation !== null) return;
      const before = outcome()?.type;
      const answer = await tell({ type: 'activity', page: named(page), sent });
      if (answer?.standing == null) return;
      orders = answer;
      subject = page;
      if (outcome()?.type === 'working' && before !== 'working') show();
    },
  });

  removeLeftovers(document);
  const stopListening = onStored(() => void refresh());
  const stop = (): void => {
    stopListening();
    symptoms.stop();
    replies.stop();
    notice?.remove();
  };
  signal.addEventListener('abort', stop);
  document.addEventListener('visibilitychange', () => void refresh(), { signal });
  void tell({ type: 'harasocial-opened' }).then((first) => {
    if (signal.aborted) return;
    orders = first;
    symptoms.start();
    replies.start();
  });
}

export default defineUnlistedScript(() => {
  globalThis.startFunnelGuardRecogniser = startRecogniser;
});
