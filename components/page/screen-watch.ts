import type { Look } from '../domain/messages';
import type { Reading } from '../domain/reading';
import { ChoiceMemory } from './choice-memory';
import { type CloseLook, lookClosely } from './look';
import { PageSwitch } from './page-switch';

export interface ScreenWatchOptions {
  window: Window;
  ourApps: () => readonly string[];
  /** A reading that differs from the one reported before, once it has stood for a moment. */
  onReading: (reading: Reading) => void;
  /** Every look, at once. */
  onLook: (reading: Reading, url: URL) => void;
  /** Whether a person waits for what the looks find, as they do while a guide is under way. */
  isAwaited?: () => boolean;
}

// A readable value has to be seen twice, an unreadable state for longer: screens pass through both on their way.
const SETTLED = { readable: 120, unreadable: 2000 } as const;
const FIRST_GAP = 40;
const LEAST_GAP = 100;
/** The gap after a look is its cost times this, so that looks stay below a hundredth of the time, with what comes of them. */
const COST_TO_GAP = 250;
const MOST_GAP = 10_000;
// But who has pressed something, or has just come to a screen that isn't read yet, waits for the answer; that happens seldom enough.
const IMPATIENT = 2000;
// While somebody waits all along, looks may take a fifth of the time: Meta's answer to a Save can come after any time.
const AWAITED_COST_TO_GAP = 4;
// For an answer that somebody waits for.
const ANSWER = { readable: 700, unreadable: 2000, leastAge: 1500, longest: 10_000, pulse: 250 } as const;

const WATCHED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: [
    'aria-busy',
    'aria-checked',
    'aria-current',
    'aria-disabled',
    'aria-expanded',
    'aria-hidden',
    'aria-label',
    'aria-pressed',
    'aria-selected',
    'class',
    'disabled',
    'hidden',
    'inert',
    'open',
    'style',
  ],
};

function isReadable(reading: Reading): boolean {
  return reading.unreadable === null;
}

/** Looks at the screen when it may have changed: never more often than it can afford, and not at all in a hidden tab unless asked. */
export class ScreenWatch {
  private readonly options: ScreenWatchOptions;
  private readonly pageSwitch = new PageSwitch();
  private readonly memory = new ChoiceMemory();
  private readonly observer: MutationObserver;
  private readonly listening = new AbortController();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private doubting: ReturnType<typeof setTimeout> | undefined;
  private settling: ReturnType<typeof setTimeout> | undefined;
  private cost = Number.POSITIVE_INFINITY;
  // A look is measured by the clock: one that was held up, by a machine under load or asleep, isn't dear. So the lesser of the last two counts.
  private usualCost = 0;
  private lastLook = 0;
  private arrivalUntil = 0;
  private pressUntil = 0;
  private reading: Reading | null = null;
  private since = 0;
  private reported = '';

  constructor(options: ScreenWatchOptions) {
    this.options = options;
    this.observer = new MutationObserver(() => {
      // One change is enough to know that there is something to look at.
      this.observer.disconnect();
      this.soon();
    });
  }

  start(): void {
    const { window } = this.options;
    const again = { signal: this.listening.signal, capture: true, passive: true };
    const soon = (): void => this.soon();
    for (const event of ['pageshow', 'popstate']) window.addEventListener(event, soon, again);
    for (const event of ['change', 'visibilitychange', 'transitionend']) window.document.addEventListener(event, soon, again);
    for (const event of ['click', 'keyup']) window.document.addEventListener(event, () => this.pressed(), again);
    this.arrivalUntil = performance.now() + IMPATIENT;
    this.now();
  }

  stop(): void {
    this.listening.abort();
    this.observer.disconnect();
    clearTimeout(this.timer);
    clearTimeout(this.settling);
    clearTimeout(this.doubting);
  }

  /** The address has changed, and the screen may not have followed yet: what stands there now is the old one's. */
  addressChanged(): void {
    this.arrivalUntil = performance.now() + IMPATIENT;
    this.now(true);
  }

  /** What was reported last hasn't been heard. */
  reportAgain(): void {
    this.reported = '';
    this.soon();
  }

  /** Looks again as soon as it can be afforded. */
  soon(): void {
    if (this.timer !== undefined || this.isAsleep()) return;
    const now = performance.now();
    const isImpatient = now < Math.max(this.arrivalUntil, this.pressUntil);
    const wanted = isImpatient ? LEAST_GAP : Math.min(Math.max(LEAST_GAP, this.usualCost * this.costToGap()), MOST_GAP);
    const gap = wanted - (now - this.lastLook);
    this.timer = setTimeout(() => this.now(), Math.max(FIRST_GAP, gap));
  }

  /** Looks until the answer stands, whether the tab is hidden or not; takes some seconds at most. */
  async answer(): Promise<Look> {
    const begun = performance.now();
    for (;;) {
      const reading = this.see();
      const stood = performance.now() - this.since;
      const needed = isReadable(reading) ? ANSWER.readable : ANSWER.unreadable;
      const complete = this.options.window.document.readyState === 'complete' && performance.now() >= ANSWER.leastAge;
      const final = reading.screen === 'other' || (complete && stood >= needed);
      if (final || performance.now() - begun > ANSWER.longest) return { reading, ms: Math.round(this.cost * 100) / 100 };
      await new Promise((resolve) => setTimeout(resolve, ANSWER.pulse));
    }
  }

  private pressed(): void {
    this.pressUntil = performance.now() + IMPATIENT;
    clearTimeout(this.timer);
    this.timer = undefined;
    this.soon();
  }

  private costToGap(): number {
    return this.options.isAwaited?.() ? AWAITED_COST_TO_GAP : COST_TO_GAP;
  }

  private isAsleep(): boolean {
    return this.options.window.document.hidden;
  }

  private now(addressChanged = false): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.isAsleep()) return;
    const reading = this.see(addressChanged);
    this.lookAgain();
    this.observer.observe(this.options.window.document, WATCHED);
    this.options.onLook(reading, new URL(this.options.window.location.href));
    this.reportWhenSettled(reading);
  }

  /** What is in doubt is settled by time alone. */
  private lookAgain(): void {
    clearTimeout(this.doubting);
    const wait = Math.max(this.memory.lookAgainAt, this.pageSwitch.lookAgainAt) - performance.now();
    if (wait > 0) this.doubting = setTimeout(() => this.now(), wait);
  }

  private see(addressChanged = false): Reading {
    const { window, ourApps } = this.options;
    const begun = performance.now();
    this.memory.begin(begun);
    const look: CloseLook = lookClosely(window.document, window.location.href, ourApps(), this.memory);
    const reading = this.pageSwitch.weigh(look, begun, addressChanged);
    const ended = performance.now();
    this.usualCost = Math.min(this.cost, ended - begun);
    this.cost = ended - begun;
    this.lastLook = ended;
    if (!this.reading || JSON.stringify(this.reading) !== JSON.stringify(reading)) {
      this.reading = reading;
      this.since = ended;
    }
    return reading;
  }

  private reportWhenSettled(reading: Reading): void {
    const text = JSON.stringify(reading);
    clearTimeout(this.settling);
    if (text === this.reported) {
      if (isReadable(reading)) this.arrivalUntil = 0;
      return;
    }
    const left = (isReadable(reading) ? SETTLED.readable : SETTLED.unreadable) - (performance.now() - this.since);
    this.settling = setTimeout(
      () => {
        if (this.isAsleep()) return;
        const again = this.see();
        this.options.onLook(again, new URL(this.options.window.location.href));
        if (JSON.stringify(again) !== text) return this.reportWhenSettled(again);
        this.reported = text;
        if (isReadable(again)) this.arrivalUntil = 0;
        this.options.onReading(again);
      },
      Math.max(left, FIRST_GAP),
    );
  }
}
