import { foldName } from '../../domain/app-names';
import { MINUTE, SECOND } from '../../domain/times';

export interface ReplyWatchOptions {
  document: Document;
  /** When an error last came up, in ms since 1970. */
  lastError: () => number;
  /** The person works here; `sent`: a reply was sent, and no error came. */
  onActivity: (sent: boolean) => void;
}

const FIELD = 'textarea,[contenteditable=""],[contenteditable="true"],[contenteditable="plaintext-only"],[role="textbox"]';
const SEND = /^(?:gửi|gửi tin|gửi tin nhắn|trả lời|send|send message|reply)$/u;
const EMPTY_WITHIN = 3 * SECOND;
const PULSE = 100;
/** So long an error may take to come. */
const ERROR_PATIENCE = 3 * SECOND;

function textOf(field: Element): string {
  return field instanceof HTMLTextAreaElement ? field.value.trim() : (field.textContent ?? '').trim();
}

/** Notices that somebody works in the inbox, and that a reply of theirs got through. What they write isn't looked at but for being there. */
export class ReplyWatch {
  readonly #options: ReplyWatchOptions;
  readonly #listening = new AbortController();
  #told = 0;

  constructor(options: ReplyWatchOptions) {
    this.#options = options;
  }

  start(): void {
    const { document } = this.#options;
    const options = { signal: this.#listening.signal, capture: true, passive: true };
    document.addEventListener('keydown', (event) => this.#onKey(event), options);
    document.addEventListener('click', (event) => this.#onClick(event), options);
  }

  stop(): void {
    this.#listening.abort();
  }

  #active(): void {
    const now = Date.now();
    if (Math.abs(now - this.#told) < MINUTE) return;
    this.#told = now;
    this.#options.onActivity(false);
  }

  #onKey(event: KeyboardEvent): void {
    if (!event.isTrusted) return;
    this.#active();
    const field = event.target instanceof Element ? event.target.closest(FIELD) : null;
    if (field && event.key === 'Enter' && !event.shiftKey && !event.isComposing) void this.#follow([field]);
  }

  #onClick(event: Event): void {
    if (!event.isTrusted || !(event.target instanceof Element)) return;
    this.#active();
    const button = event.target.closest('button,[role="button"],a,input[type="submit"]');
    const label = button?.getAttribute('aria-label') ?? button?.getAttribute('title') ?? button?.textContent ?? '';
    if (button && label.length < 40 && SEND.test(foldName(label))) void this.#follow([...this.#options.document.querySelectorAll(FIELD)]);
  }

  /** A reply was sent if its field is empty now; it got through if no error comes. */
  async #follow(fields: readonly Element[]): Promise<void> {
    const written = fields.filter((field) => textOf(field) !== '');
    if (written.length === 0) return;
    const begun = Date.now();
    while (!written.some((field) => textOf(field) === '')) {
      if (Date.now() - begun > EMPTY_WITHIN || this.#listening.signal.aborted) return;
      await new Promise((resolve) => setTimeout(resolve, PULSE));
    }
    await new Promise((resolve) => setTimeout(resolve, ERROR_PATIENCE));
    if (!this.#listening.signal.aborted && this.#options.lastError() < begun) this.#options.onActivity(true);
  }
}
