import type { ShownPage } from '../../domain/harasocial-messages';
import type { Symptom } from '../../domain/symptom';
import { SECOND } from '../../domain/times';
import { type Notice, noticesOn } from './notices';
import { headingOf, type Occurrence, occurrenceOf } from './occurrence';
import { type KnownPage, pageOnScreen } from './page-on-screen';
import { Tally } from './tally';

/** The Page that errors are about, as far as the screen, or the person, has said it. */
export interface PageInQuestion extends ShownPage {
  /** Where several Pages share the screen: what the conversation is called, empty where it has no name. Never leaves the document. */
  conversation: string | null;
}

export interface SymptomWatchOptions {
  window: Window;
  /** The Pages that are known. */
  pages: () => readonly KnownPage[];
  /** Errors that are new on the screen, all about one Page. */
  onSymptoms: (page: PageInQuestion, found: Symptom[]) => void;
}

const LEAST_GAP = 150;
const FIRST_GAP = 40;
/** The gap after a look is its cost times this, so that looks stay a small share of the time. */
const COST_TO_GAP = 60;
/** The name of the Page may come after the error: so long it's waited for. */
const NAME_PATIENCE = 2 * SECOND;
const CHANGES: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['class', 'hidden', 'style'],
};

/** Looks for errors when the screen has changed and is in front of somebody. */
export class SymptomWatch {
  readonly #options: SymptomWatchOptions;
  readonly #tally = new Tally();
  readonly #observer: MutationObserver;
  readonly #listening = new AbortController();
  /** Since when an occurrence waits for the name of its Page. */
  readonly #waiting = new Map<string, number>();
  readonly #pages = new Map<string, PageInQuestion>();
  /** The Pages of conversations, as the person has said. */
  readonly #answers = new Map<string, string>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #cost = 0;
  #lastLook = 0;
  #lastNews = 0;
  #seen: Occurrence[] = [];

  constructor(options: SymptomWatchOptions) {
    this.#options = options;
    this.#observer = new MutationObserver(() => {
      this.#observer.disconnect();
      this.#soon();
    });
  }

  /** When an error last came up. */
  get lastNews(): number {
    return this.#lastNews;
  }

  start(): void {
    const { document } = this.#options.window;
    const options = { signal: this.#listening.signal, capture: true, passive: true };
    document.addEventListener('visibilitychange', () => this.#soon(), options);
    this.#options.window.addEventListener('pageshow', () => this.#soon(), options);
    document.addEventListener('click', (event) => this.#pressed(event), options);
    this.#look();
  }

  stop(): void {
    this.#listening.abort();
    this.#observer.disconnect();
    clearTimeout(this.#timer);
  }

  /** The Page of the screen as it is now, by what stands nearest to an error, else by the screen as a whole. */
  page(): PageInQuestion {
    const { document } = this.#options.window;
    const [first] = noticesOn(document);
    if (first) return this.#pageOf(first);
    const { id, name, shared } = pageOnScreen(document, document.body, this.#options.pages());
    return { id, name, conversation: shared ? '' : null };
  }

  /** The errors about one Page that were seen since the document was opened. */
  seen(page: PageInQuestion): Symptom[] {
    return this.#tally.of(JSON.stringify(page));
  }

  /** The person has said whose conversation it is, which holds for as long as the document lives. Gives what the errors in it are about now. */
  answer(asked: PageInQuestion, pageId: string): PageInQuestion {
    if (asked.conversation === null) return asked;
    if (asked.conversation !== '') this.#answers.set(asked.conversation, pageId);
    const page = { id: pageId, name: null, conversation: null };
    this.#tally.assign(JSON.stringify(asked), JSON.stringify(page));
    return page;
  }

  #pageOf({ element, place }: Notice): PageInQuestion {
    const { id, name, shared } = pageOnScreen(element.ownerDocument, element, this.#options.pages());
    // A log holds lines of several Pages under one heading.
    const conversation = shared ? (place === 'log' ? '' : headingOf(element)) : null;
    const answer = this.#answers.get(conversation ?? '');
    return answer === undefined ? { id, name, conversation } : { id: answer, name: null, conversation: null };
  }

  #soon(): void {
    if (this.#timer !== undefined || this.#options.window.document.hidden) return;
    const gap = Math.max(LEAST_GAP, this.#cost * COST_TO_GAP) - (performance.now() - this.#lastLook);
    this.#timer = setTimeout(() => this.#look(), Math.max(FIRST_GAP, gap));
  }

  #pressed(event: Event): void {
    const { target } = event;
    if (!(target instanceof Element) || !event.isTrusted) return;
    for (const { notice, identity } of this.#seen) {
      if (notice.retry && (notice.retry.contains(target) || target.contains(notice.retry))) this.#tally.sentAgain(identity);
    }
  }

  #look(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const { window } = this.#options;
    if (window.document.hidden) return;
    const begun = performance.now();
    const now = Date.now();
    this.#seen = noticesOn(window.document).map((notice) => occurrenceOf(notice, window.location.href, now));
    const ready = this.#seen.filter((occurrence) => this.#tally.knows(occurrence) || this.#isPlaced(occurrence, now));
    const found = this.#tally.see(ready, now, ({ identity }) => JSON.stringify(this.#pages.get(identity)));
    this.#lastLook = performance.now();
    this.#cost = this.#lastLook - begun;
    this.#observer.observe(window.document, CHANGES);
    if (ready.length < this.#seen.length) this.#timer = setTimeout(() => this.#look(), NAME_PATIENCE / 4);
    for (const page of new Set(found.map((symptom) => symptom.page))) {
      this.#lastNews = now;
      const symptoms = found.filter((symptom) => symptom.page === page).map(({ kind, at, count }) => ({ kind, at, count }));
      this.#options.onSymptoms(JSON.parse(page) as PageInQuestion, symptoms);
    }
  }

  /** Whether its Page is known, or has been waited for long enough. */
  #isPlaced({ identity, notice }: Occurrence, now: number): boolean {
    const page = this.#pageOf(notice);
    const since = this.#waiting.get(identity) ?? now;
    this.#waiting.set(identity, since);
    if (page.id === null && page.name === null && now - since < NAME_PATIENCE) return false;
    this.#waiting.delete(identity);
    this.#pages.set(identity, page);
    return true;
  }
}
