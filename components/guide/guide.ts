import { nameOfOurApp } from '../domain/app-names';
import type { GuideOrder } from '../domain/messages';
import type { ChannelEvidence, Reading } from '../domain/reading';
import type { Language } from '../domain/settings';
import { appInCharge } from '../domain/verdict';
import { type KnownWays, type Way, wayOfAddress } from '../domain/ways';
import { type CoachMark, createCoachMark } from './coach-mark/coach-mark';
import { copyText } from './copy';
import { handOffText } from './hand-off';
import { nextStep } from './next-step';
import type { Step, Task } from './step';
import { bubbleWords, type Telling, viewOf } from './view';

declare global {
  /** How the guide, which is a script of its own in the reader's world, can be reached once it is there. */
  var startFunnelGuardGuide: typeof startGuide | undefined;
}

/** How a guide came to its end: the screen proves the goal, the person ended it, or the extension went away. */
export type Ending = 'done' | 'ended' | 'dead';

export interface GuideOptions {
  document: Document;
  order: GuideOrder;
  ourApps: readonly string[];
  language: Language;
  /** Called when this screen shows that a way works or is refused, so that it can be remembered. */
  onWay: (way: Way, works: boolean) => void;
  /** Called once. After `done` the green bubble stays until it is closed; after the others nothing stays. */
  onEnd: (ending: Ending) => void;
  /** Whether the extension still runs: `() => browser.runtime.id !== undefined`. */
  isAlive?: () => boolean;
}

export interface Guide {
  /** To be called with each new reading and, batched, after changes of the screen. */
  update(reading: Reading, url: URL): void;
  stop(): void;
}

// A screen that is being redrawn passes through states that mean nothing. What takes the pointer away, or claims success, waits
// until the screen has stood still for that long; pointing needs no wait.
const SETTLE = { point: 0, wait: 500, words: 1_200, done: 400 } as const;
// With a link to the right screen there is nothing to wait for.
const SETTLE_LINK = 300;
// A press that changes nothing on the screen within that time went past its control.
const UNANSWERED = 3_500;

/** Leads the person to the goal, on whatever screen of Meta's they are, until `onEnd`. */
export function startGuide(options: GuideOptions): Guide {
  const { document, order, ourApps, language } = options;
  const isAlive = options.isAlive ?? (() => true);
  const ways: KnownWays = { ...order.ways };
  // Without an alarm before it, what the guide first sees counts.
  let before = order.before;
  let known: ChannelEvidence = {};
  let latest: { reading: Reading; url: URL } | null = null;
  let { pageName } = order;
  let coachMark: CoachMark | null = null;
  let handOffState: Telling['handOff']['state'] = 'idle';
  let settling: { identity: string; timer: ReturnType<typeof setTimeout> } | null = null;
  let shownStep: Step | null = null;
  let opened: Task | null = null;
  let saving: Task | null = null;
  let answer: ReturnType<typeof setTimeout> | undefined;
  let ended = false;
  let removed = false;

  // Watching, not doing: which "Configure" the person pressed tells what a dialog that doesn't name its setting is about.
  const onClick = (event: Event): void => {
    saving = null;
    if (shownStep?.kind !== 'point' || !event.composedPath().includes(shownStep.element)) return;
    if (shownStep.action === 'save') saving = shownStep.task;
    if (shownStep.action === 'configure') opened = shownStep.task;
    else if (shownStep.action === 'save' || shownStep.action === 'close') opened = null;
    // Done is done: the pointer goes until the screen has answered, and comes back where it doesn't.
    coachMark?.hidePointer();
    clearTimeout(answer);
    answer = setTimeout(() => {
      if (shownStep && !removed) show(shownStep);
    }, UNANSWERED);
  };
  document.addEventListener('click', onClick, { capture: true, passive: true });

  const end = (ending: Ending): void => {
    if (!ended) {
      ended = true;
      options.onEnd(ending);
    }
    if (ending !== 'done') remove();
  };
  const remove = (): void => {
    removed = true;
    clearTimeout(answer);
    document.removeEventListener('click', onClick, true);
    if (settling) clearTimeout(settling.timer);
    coachMark?.remove();
    coachMark = null;
  };
  const close = (): void => end('ended');

  const copyHandOff = (): void => {
    if (latest === null) return;
    const channel = latest.reading.channels[order.channel];
    const text = handOffText({
      language,
      pageId: order.pageId,
      page: pageName,
      channel: order.channel,
      verdict: channel?.verdict ?? 'unreadable',
      app: channel ? appInCharge(channel, channel.verdict) : (before ?? null),
      since: order.since,
      now: Date.now(),
      ourApp: nameOfOurApp(ourApps),
    });
    void copyText(document, text).then((copied) => {
      handOffState = copied ? 'copied' : 'failed';
      if (shownStep && !removed) show(shownStep);
    });
  };

  const show = (step: Step): void => {
    shownStep = step;
    coachMark ??= createCoachMark(document, bubbleWords(language), {
      end: close,
      isAlive,
      dead: () => end('dead'),
    });
    const view = viewOf(step, {
      language,
      pageId: order.pageId,
      page: pageName,
      channel: order.channel,
      ourApp: nameOfOurApp(ourApps),
      screenLanguage: document.documentElement.lang,
      reading: latest?.reading.channels[order.channel],
      before,
      handOff: { state: handOffState, copy: copyHandOff },
      end: close,
    });
    const point = step.kind === 'point' ? step : null;
    coachMark.show({ view, control: point?.element ?? null, key: identityOf(step), precious: point?.precious ?? [] });
    if (step.kind === 'done') end('done');
  };

  const noteWay = (step: Step, url: URL): void => {
    const way = wayOfAddress(url);
    if (way === null) return;
    const outcome = step.kind === 'point' || step.kind === 'done' ? 'works' : refusesWay(step) ? 'refused' : null;
    if (outcome === null || ways[way] === outcome) return;
    ways[way] = outcome;
    options.onWay(way, outcome === 'works');
  };

  const settle = (step: Step, url: URL): void => {
    const identity = identityOf(step);
    if (settling && settling.identity !== identity) {
      clearTimeout(settling.timer);
      settling = null;
    }
    const delay = step.kind === 'words' && step.way !== null ? SETTLE_LINK : SETTLE[step.kind];
    if (delay === 0 || (shownStep && identityOf(shownStep) === identity)) {
      show(step);
      noteWay(step, url);
      return;
    }
    // Meanwhile the old words stay, but nothing is pointed at any more that may have gone.
    if (shownStep?.kind === 'point' && !shownStep.element.isConnected) coachMark?.hidePointer();
    settling ??= {
      identity,
      timer: setTimeout(() => {
        settling = null;
        if (removed || latest === null) return;
        // Worked out anew: what was found half a second ago may have been redrawn.
        const now = work();
        if (now !== null && identityOf(now) === identity) {
          show(now);
          noteWay(now, latest.url);
        }
      }, delay),
    };
  };

  const work = (): Step | null =>
    latest &&
    nextStep({
      document,
      url: latest.url,
      reading: latest.reading,
      goal: order,
      ourApps,
      known,
      ways,
      pageName,
      aliases: order.aliases,
      opened,
    });

  return {
    update(reading, url) {
      if (removed) return;
      if (!isAlive()) return end('dead');
      if (latest && latest.url.href !== url.href) opened = null;
      latest = { reading, url };
      if (reading.page.id === order.pageId || reading.page.id === null) {
        const { verdict, ...evidence } = reading.channels[order.channel] ?? { verdict: 'unreadable' as const };
        // Our app's switches go from the screen with the Save that is taken: what they were before it isn't known any more.
        if (saving === 'take-control' && evidence.takeControl === undefined) delete known.takeControl;
        known = { ...known, ...evidence };
        if (before === undefined && verdict !== 'ours' && verdict !== 'unreadable') before = appInCharge(evidence, verdict);
        if (reading.page.id !== null) pageName = reading.page.name ?? pageName;
      }
      const step = work();
      if (step === null) return;
      clearTimeout(answer);
      // The green bubble must not outlive what it says.
      if (ended && step.kind !== 'done') return remove();
      settle(step, url);
    },
    stop() {
      ended = true;
      remove();
    },
  };
}

/** What makes two steps the same to the person; the control itself may have been re-mounted in between. */
function identityOf(step: Step): string {
  switch (step.kind) {
    case 'point':
      return `point ${step.task} ${step.action} ${step.label}`;
    case 'done':
      return 'done';
    default:
      return `${step.kind} ${step.reason}`;
  }
}

function refusesWay(step: Step): boolean {
  return step.kind === 'words' && (step.reason === 'not-recognised' || step.reason === 'superseded');
}
