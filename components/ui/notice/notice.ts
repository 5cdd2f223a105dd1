import { BEAT_EVERY, beat, themeOf } from '../../overlay/stage';
import { createCard } from './card';
import { fieldsOf } from './fields';
import { createHost, removeLeftovers } from './host';
import type { NoticeView, NoticeWords } from './notice-view';
import { boxIn, freeCorner } from './place';

export type { NoticeAction, NoticeView, NoticeWords, Sentence } from './notice-view';
export { removeLeftovers };

export interface NoticeOptions {
  words: NoticeWords;
  /** The person closed it, by its cross or by Escape within it. It is gone by then. */
  onClose(): void;
  /** Whether the extension that this script belongs to still runs; once it doesn't, the notice removes itself. */
  isAlive(): boolean;
}

/** A small card in a corner of somebody else's page. It takes no focus, covers nothing that is written in, touches nothing of the page. */
export interface InPageNotice {
  show(view: NoticeView): void;
  remove(): void;
}

/** Puts a notice into the document; it shows nothing before the first `show`. */
export function createNotice(document: Document, { words, onClose, isAlive }: NoticeOptions): InPageNotice {
  const host = createHost(document);
  const window = document.defaultView as Window;
  const close = (): void => {
    remove();
    onClose();
  };
  const card = createCard(host.stage, words, close);
  let before: HTMLElement | null = null;
  let timer: ReturnType<typeof setInterval> | undefined;
  let listening = false;

  const place = (): void => {
    host.stage.dataset.theme = themeOf(document);
    const { offsetWidth: width, offsetHeight: height } = card.element;
    const view = { width: document.documentElement.clientWidth, height: window.innerHeight };
    const corner = freeCorner({ width, height }, view, fields.boxes());
    // It waits where it would be in the way; who is in it already isn't thrown out.
    if (corner !== null) card.element.dataset.corner = corner;
    card.element.dataset.waits = String(corner === null && host.root.activeElement === null);
    fields.guard(corner && boxIn(corner, { width, height }, view), view);
  };
  const fields = fieldsOf(document, place);
  const pulse = (): void => {
    if (!isAlive()) {
      remove();
      return;
    }
    beat(host.stage);
    place();
  };
  const onKey = (event: KeyboardEvent): void => {
    const inside = host.root.activeElement !== null;
    // By `code`: Alt turns the letter into another one on macOS and on some layouts.
    if (event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey && event.code === 'KeyG') {
      event.preventDefault();
      event.stopImmediatePropagation();
      if (inside) {
        before?.focus();
      } else {
        before = document.activeElement as HTMLElement | null;
        card.focus();
      }
    } else if (event.key === 'Escape' && inside && !event.isComposing) {
      event.preventDefault();
      event.stopImmediatePropagation();
      close();
      before?.focus();
    }
  };
  // Nobody looks at a hidden tab: the next beat comes when it is shown.
  const beatWhileSeen = (): void => {
    clearInterval(timer);
    fields.rest();
    if (document.hidden) return;
    fields.follow();
    timer = setInterval(pulse, BEAT_EVERY);
    pulse();
  };
  const remove = (): void => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', beatWhileSeen);
    window.removeEventListener('keydown', onKey, true);
    window.removeEventListener('resize', place);
    document.removeEventListener('focusin', place);
    fields.rest();
    host.element.remove();
  };

  return {
    show(view) {
      card.show(view);
      if (!listening) {
        listening = true;
        document.addEventListener('visibilitychange', beatWhileSeen);
        window.addEventListener('keydown', onKey, true);
        window.addEventListener('resize', place);
        document.addEventListener('focusin', place);
      }
      beatWhileSeen();
    },
    remove,
  };
}
