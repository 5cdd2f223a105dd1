import { isMetaInbox } from '../domain/meta-inbox';
import type { Channel, ChannelReading } from '../domain/reading';
import type { Language } from '../domain/settings';
import { toldApp } from '../domain/told-name';
import { appInCharge } from '../domain/verdict';
import { addressOfWay } from '../domain/ways';
import { CHANNEL_NAMES } from '../i18n/channel-names';
import { translateGuide } from '../i18n/guide';
import type { BubbleAction, BubbleView, BubbleWords } from './coach-mark/bubble';
import type { Quoted, Sentence } from './coach-mark/sentence';
import type { DoneStep, PointStep, Step, WordsStep } from './step';
import { writtenSteps } from './written-steps';

/** Where the shop connects its Page and tries whether messages arrive. */
export const HARASOCIAL = 'https://app.harasocial.com/';

/** What a step is told with, beside the step itself. */
export interface Telling {
  language: Language;
  pageId: string;
  /** The Page's name, where it is known. */
  page: string | null;
  channel: Channel;
  /** Our app, as the shop calls it. */
  ourApp: string;
  /** The language of Meta's screen (`<html lang>`): labels in written steps are quoted in it. */
  screenLanguage: string;
  /** What the screen shows of the channel now. */
  reading: ChannelReading | undefined;
  /** What was in charge when the guide began: an app, `null` for nothing, `undefined` where it was never seen wrong. */
  before: string | null | undefined;
  handOff: { state: 'idle' | 'copied' | 'failed'; copy: () => void };
  end: () => void;
}

type Translate = ReturnType<typeof translateGuide>;

const quote = (text: string): Quoted => ({ quoted: text });
const quoteApp = (app: string, { ourApp }: Telling): Quoted => quote(toldApp(app, [ourApp]));

/** The words that the bubble always shows. */
export function bubbleWords(language: Language): BubbleWords {
  const translate = translateGuide(language);
  return {
    language,
    name: translate('name'),
    minimise: translate('minimise'),
    restore: translate('restore'),
    end: translate('end'),
    keys: translate('keys'),
  };
}

/** What the bubble says about a step. */
export function viewOf(step: Step, telling: Telling): BubbleView {
  const translate = translateGuide(telling.language);
  const plain = { details: [], steps: [], progress: null, actions: [] };
  switch (step.kind) {
    case 'point':
      return {
        ...plain,
        tone: 'step',
        title: pointTitle(step, translate),
        details: pointDetails(step, telling, translate),
        progress: progressOf(step.remaining, translate),
      };
    case 'wait':
      return { ...plain, tone: 'wait', title: [translate(`wait.${step.reason}`)], progress: progressOf(step.remaining, translate) };
    case 'words':
      return { ...plain, tone: 'words', ...wordsOf(step, telling, translate), progress: progressOf(step.remaining, translate) };
    case 'done':
      return { ...plain, tone: 'done', ...doneOf(step, telling, translate) };
  }
}

function progressOf(remaining: number | null, translate: Translate): string | null {
  return remaining === null ? null : translate('remaining', { count: remaining });
}

function pointTitle({ action, label, option, showing }: PointStep, translate: Translate): Sentence {
  if (action === 'open-list' && showing) return translate.parts('point.open-list.showing', { label: quote(label) });
  if (action === 'choose' && option !== undefined) {
    return translate.parts('point.choose-from', { label: quote(label), option: quote(option) });
  }
  return translate.parts(`point.${action}`, { label: quote(label) });
}

function pointDetails({ action, task, option }: PointStep, telling: Telling, translate: Translate): Sentence[] {
  const ours = quote(telling.ourApp);
  const channel = CHANNEL_NAMES[telling.channel];
  if (action === 'save') return [[translate('why.save')]];
  if (action === 'open-list') return [translate.parts('why.open-list', { ours })];
  if (action === 'open-profile') return [translate.parts('why.open-profile', { channel })];
  if (action === 'act-as-page' || action === 'close') return [[translate(`why.${action}`)]];
  if (task === 'take-control' || task === 'standby') return [translate.parts(`why.${task}`, { ours })];
  if (action === 'choose' && option === undefined) return [];
  const { reading } = telling;
  const app = reading && appInCharge(reading, reading.verdict);
  if (task === 'social-app') {
    return reading?.socialApp ? [translate.parts('why.social-app', { app: quoteApp(reading.socialApp, telling) })] : [];
  }
  if (reading?.verdict === 'nothing-chosen') return [translate.parts('why.default-app.nothing', { channel })];
  if (app) return [translate.parts('why.default-app', { channel, app: quoteApp(app, telling) })];
  return action === 'open-tab' ? [[translate('why.open-tab')]] : [];
}

function wordsOf(step: WordsStep, telling: Telling, translate: Translate): Pick<BubbleView, 'title' | 'details' | 'steps' | 'actions'> {
  const ours = quote(telling.ourApp);
  const channel = CHANNEL_NAMES[telling.channel];
  const open: BubbleAction[] = step.way
    ? [{ text: translate(`go.${step.way}`), main: true, href: addressOfWay(step.way, telling.pageId, telling.channel), newTab: false }]
    : [];
  const handOff: BubbleAction = {
    text: translate(HAND_OFF_TEXTS[telling.handOff.state]),
    press: telling.handOff.copy,
  };
  switch (step.reason) {
    case 'other-channel':
      return {
        title: [translate('words.other-channel')],
        details: [translate.parts('words.other-channel.detail', { channel })],
        steps: [],
        actions: open,
      };
    case 'other-page':
      return {
        title: [translate('words.other-page')],
        details: [
          telling.page === null
            ? [translate('words.other-page.detail')]
            : translate.parts('words.other-page.named', { page: quote(telling.page) }),
        ],
        // Where the address can't choose the Page, the person has to.
        steps: step.way === null ? switchSteps(translate) : [],
        actions: open,
      };
    case 'elsewhere':
    case 'which-page':
    case 'superseded':
    case 'signed-out':
      return {
        title: [translate(`words.${step.reason}`)],
        details: [[translate(`words.${step.reason}.detail`)]],
        steps: [],
        actions: open,
      };
    case 'no-access':
      return {
        title: [translate('words.no-access')],
        details: [[translate('words.no-access.detail')]],
        steps: [],
        actions: [{ ...handOff, main: true }, ...open.map((action) => ({ ...action, main: false }))],
      };
    case 'not-acting-as-page':
      return {
        title: [translate('words.not-acting-as-page')],
        details: [[translate('words.not-acting-as-page.detail')]],
        steps: switchSteps(translate),
        actions: open,
      };
    case 'not-connected':
      return {
        title: translate.parts('words.not-connected', { ours }),
        details: [
          [translate('words.not-connected.detail')],
          ...(step.lookAlike === undefined
            ? []
            : [translate.parts('words.not-connected.look-alike', { lookAlike: quote(step.lookAlike), ours })]),
        ],
        steps: ([1, 2, 3] as const).map((number) => [translate(`words.not-connected.${number}`)]),
        actions: [{ text: translate('go.harasocial'), main: true, href: HARASOCIAL, newTab: true }, handOff],
      };
    case 'not-recognised':
      return {
        title: [translate('words.not-recognised')],
        details: [[translate('words.not-recognised.detail')]],
        steps: writtenSteps(telling.screenLanguage, telling.ourApp, translate),
        actions: [...open, handOff],
      };
  }
}

function switchSteps(translate: Translate): Sentence[] {
  return ([1, 2, 3] as const).map((number) => [translate(`words.not-acting-as-page.${number}`)]);
}

const HAND_OFF_TEXTS = { idle: 'hand-off', copied: 'hand-off.copied', failed: 'hand-off.failed' } as const;

function doneOf({ app, channel }: DoneStep, telling: Telling, translate: Translate): Pick<BubbleView, 'title' | 'details' | 'actions'> {
  const { before, end } = telling;
  const detail =
    before === undefined
      ? [translate('done.already')]
      : before === null
        ? [translate('done.from.nothing')]
        : isMetaInbox(before)
          ? [translate('done.from.meta-inbox')]
          : translate.parts('done.from', { app: quoteApp(before, telling) });
  return {
    title: translate.parts(before === undefined ? 'done.right' : 'done.title', { ours: quote(app), channel: CHANNEL_NAMES[channel] }),
    details: [detail],
    actions: [
      { text: translate('done.try'), main: true, href: HARASOCIAL, newTab: true },
      { text: translate('done.close'), press: end },
    ],
  };
}
