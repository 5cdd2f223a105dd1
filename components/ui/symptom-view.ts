import type { Outcome } from '../domain/outcome';
import type { Symptom, Trouble } from '../domain/symptom';
import { toldApp } from '../domain/told-name';
import type { SymptomTexts } from '../i18n/symptom';
import { momentText } from '../i18n/time';
import type { Named, NoticeAction, NoticeView, Sentence } from './notice/notice-view';

/** What a person can do on the notice; carried out elsewhere. */
export interface SymptomActions {
  mend(): void;
  openInbox(): void;
  openSuite(): void;
  handOff(): void;
  contact(): void;
  help(): void;
  choose(pageId: string | null): void;
  morePages(): void;
}

/** How the text for the admin got onto the clipboard, if it was asked for. */
export type Copied = 'copied' | 'failed' | null;

/** What is known of a Page that errors were shown for. */
export interface SymptomStanding {
  outcome: Outcome;
  page: string;
  ours: string;
  symptoms: readonly Symptom[];
  trouble: Trouble;
  copied: Copied;
  now: number;
}

const CODES = { 'error-10': '#10', 'error-100': '#100' } as const;

/** The codes of errors as people know them: "#10", "#10, #100". */
function codesOf(symptoms: readonly Pick<Symptom, 'kind'>[]): string {
  return [...new Set(symptoms.map(({ kind }) => CODES[kind]))].sort().join(', ');
}

function seenLine({ symptoms, trouble, now }: SymptomStanding, translate: SymptomTexts): Sentence {
  const since = symptoms.filter(({ at }) => at >= trouble.since - 60_000);
  const count = since.reduce((sum, symptom) => sum + symptom.count, 0);
  return translate.parts('seen', { code: codesOf(since), count, when: momentText(translate.language, trouble.last, now) });
}

interface Said {
  tone: NoticeView['tone'];
  title: Sentence;
  details: Sentence[];
  actions: ('mend' | 'open-inbox' | 'hand-off' | 'contact' | 'why')[];
}

const REASONS = ['signed-out', 'no-access', 'not-acting-as-page', 'no-permission', 'offline'] as const;

function said(standing: SymptomStanding, translate: SymptomTexts): Said {
  const { outcome, ours } = standing;
  const page: Named = { name: standing.page };
  const { parts } = translate;
  const seen = seenLine(standing, translate);
  switch (outcome.type) {
    case 'checking':
      return {
        tone: 'attention',
        title: parts('title.checking', { page }),
        details: [seen, ...(outcome.again ? [parts('again')] : [])],
        actions: [],
      };
    case 'unknown':
      return {
        tone: 'wrong',
        title: parts('title.unknown', { page }),
        details: [parts(outcome.again ? 'again' : 'not-known'), seen, parts('cost')],
        actions: ['mend', 'hand-off', 'why'],
      };
    case 'wrong': {
      const { verdict, app: name } = outcome.standing;
      const app: Named = { name: toldApp(name ?? '', [ours]) };
      const again = standing.trouble.again ? [parts('again')] : [];
      const actions: Said['actions'] = ['mend', 'hand-off', 'why'];
      if (verdict === 'diverted')
        return {
          tone: 'wrong',
          title: parts('title.diverted', { app, page }),
          details: [...again, parts('cost.diverted', { app }), seen],
          actions,
        };
      if (verdict === 'nothing-chosen')
        return {
          tone: 'attention',
          title: parts('title.nothing-chosen', { page }),
          details: [...again, parts('cost.nothing-chosen'), seen],
          actions,
        };
      const title = verdict === 'meta-inbox' ? parts('title.meta-inbox', { page }) : parts('title.other-app', { app, page });
      return { tone: 'wrong', title, details: [...again, seen, parts('cost')], actions };
    }
    case 'intended':
      return {
        tone: 'attention',
        title: parts('title.intended', { page, app: { name: toldApp(outcome.app, [ours]) } }),
        details: [seen, parts('intended')],
        actions: ['mend', 'why'],
      };
    case 'not-connected':
      return {
        tone: 'wrong',
        title: parts('title.not-connected', { page, ours: { name: ours } }),
        details: [parts('not-connected'), seen],
        actions: ['mend', 'hand-off', 'why'],
      };
    case 'switched-off':
      return {
        tone: 'wrong',
        title: parts('title.switched-off', { page, ours: { name: ours } }),
        details: [parts('switched-off', { ours: { name: ours } }), seen],
        actions: ['mend', 'hand-off', 'why'],
      };
    case 'fixed':
      return { tone: 'right', title: parts('title.fixed', { page, ours: { name: ours } }), details: [parts('try-it')], actions: [] };
    case 'held':
      return {
        tone: 'attention',
        title: parts('title.held', { page }),
        details: [parts('held'), parts('held.way-out'), parts('held.avoid')],
        actions: ['open-inbox', 'why'],
      };
    case 'still-right':
      return {
        tone: 'attention',
        title: parts('title.still-right', { page }),
        details: [seen, parts('still-right'), parts('held'), parts('held.way-out')],
        actions: ['contact', 'open-inbox', 'why'],
      };
    case 'unreadable': {
      const reason = REASONS.find((known) => known === outcome.reason) ?? 'other';
      const staff = reason === 'no-access' || reason === 'signed-out';
      return {
        tone: 'wrong',
        title: parts('title.unreadable', { page }),
        details: [parts(`unreadable.${reason}`), parts('ask-admin'), seen],
        actions: staff ? ['hand-off', 'mend', 'why'] : ['mend', 'hand-off', 'why'],
      };
    }
    case 'working':
      return { tone: 'right', title: parts('title.working', { page }), details: [parts('working')], actions: [] };
  }
}

function handOffAction(copied: Copied, translate: SymptomTexts, press: () => void): NoticeAction {
  return { text: translate(copied === null ? 'hand-off' : `hand-off.${copied}`), press };
}

/** What the notice says of a Page that errors were shown for. */
export function symptomView(standing: SymptomStanding, translate: SymptomTexts, actions: SymptomActions): NoticeView {
  const { tone, title, details, actions: names } = said(standing, translate);
  const made: Record<Said['actions'][number], NoticeAction> = {
    mend: { text: translate('mend'), press: actions.mend },
    'open-inbox': { text: translate('open-inbox'), press: actions.openInbox },
    'hand-off': handOffAction(standing.copied, translate, actions.handOff),
    contact: { text: translate('contact'), press: actions.contact },
    why: { text: translate('why'), press: actions.help },
  };
  return { tone, title, details, actions: names.map((name, index) => ({ ...made[name], ...(index === 0 ? { main: true } : {}) })) };
}

const AT_ONCE = 5;

/** What is asked where a screen doesn't say which Page it's about. */
export interface PageQuestion {
  pages: readonly { id: string; name: string }[];
  /** The first of them that is shown. */
  from: number;
  symptoms: readonly Pick<Symptom, 'kind'>[];
  /** Where several Pages share the screen: what the conversation is called, empty where it has no name. */
  conversation: string | null;
}

/** Asks which Page a screen, or one conversation on it, is about. */
export function whichPageView(
  { pages, from, symptoms, conversation }: PageQuestion,
  translate: SymptomTexts,
  actions: SymptomActions,
): NoticeView {
  const shown = pages.slice(from, from + AT_ONCE);
  const code = codesOf(symptoms);
  return {
    tone: 'wrong',
    title: conversation
      ? translate.parts('title.whose-conversation', { code, conversation: { name: conversation } })
      : translate.parts('title.which-page', { code }),
    details: [translate.parts(conversation === null ? 'which-page' : 'whose-conversation')],
    actions: [
      ...shown.map(({ id, name }) => ({ text: { name }, press: () => actions.choose(id) })),
      ...(pages.length > AT_ONCE ? [{ text: translate('more-pages'), press: actions.morePages }] : []),
      { text: translate('another-page'), press: () => actions.choose(null) },
    ],
  };
}

/** Where the Page in the next part of the list begins. */
export function nextPages(pages: readonly unknown[], from: number): number {
  return from + AT_ONCE < pages.length ? from + AT_ONCE : 0;
}

/** What is said where the Page isn't one that is watched. */
export function noPageView(copied: Copied, translate: SymptomTexts, actions: SymptomActions): NoticeView {
  return {
    tone: 'wrong',
    title: translate.parts('title.no-page'),
    details: [translate.parts('no-page'), translate.parts('ask-admin')],
    actions: [
      { ...handOffAction(copied, translate, actions.handOff), main: true },
      { text: translate('open-suite'), press: actions.openSuite },
      { text: translate('why'), press: actions.help },
    ],
  };
}
