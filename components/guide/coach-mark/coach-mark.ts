import { themeOf } from '../../overlay/stage';
import { type BubbleView, type BubbleWords, createBubble } from './bubble';
import { createHost } from './host';
import { listenToKeys } from './keys';
import { follow, type Place, placeBeside, placeInCorner } from './place';
import { createRing } from './ring';

export type { BubbleAction, BubbleView, BubbleWords } from './bubble';

/** What the coach mark shows: words, and the control that they are about, if any. */
export interface Mark {
  view: BubbleView;
  /** The control of the page to point at; `null` where there is nothing that it could point at with certainty. */
  control: Element | null;
  /** Changes when the person is to do something else; the control is scrolled into view once for each. */
  key: string;
  /** What the bubble had better not cover: the rest of the list, the buttons of the same dialog. */
  precious: readonly Element[];
}

/** A ring around one control of Meta's page and a bubble beside it, in the top layer, touching nothing of the page. */
export interface CoachMark {
  show(mark: Mark): void;
  /** Takes the ring away and leaves the words, while a screen is being redrawn. */
  hidePointer(): void;
  remove(): void;
}

/** Puts a coach mark into the document; it shows nothing before the first `show`. */
export function createCoachMark(document: Document, words: BubbleWords, on: { end(): void; isAlive(): boolean; dead(): void }): CoachMark {
  const host = createHost(document, on.isAlive, on.dead);
  const ring = createRing(host.stage);
  let mark: Mark | null = null;
  let minimised = false;
  let stopFollowing = (): void => {};
  let followed: Element | null = null;
  let scrolledFor: string | null = null;
  // Placing takes a turn of the event loop; only the answer to the last question counts.
  let question = 0;

  const bubble = createBubble(host.stage, words, {
    minimise: () => setMinimised(true),
    restore: () => setMinimised(false),
    end: on.end,
  });
  const stopKeys = listenToKeys(document, host.root, {
    end: on.end,
    swap(inside) {
      if (inside) focusControl(mark?.control ?? null);
      else bubble.focus();
    },
  });

  function setMinimised(value: boolean): void {
    const inside = host.root.activeElement !== null;
    minimised = value;
    void place();
    if (inside) bubble.focus();
  }

  function put(element: HTMLElement, { x, y }: Place): void {
    element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  }

  async function place(): Promise<void> {
    const asked = ++question;
    if (mark === null) return;
    const control = mark.control?.isConnected ? mark.control : null;
    host.stage.dataset.theme = themeOf(document);
    ring.surround(control);
    bubble.pill.hidden = !minimised;
    bubble.card.hidden = minimised;
    if (minimised) return put(bubble.pill, placeInCorner(document, bubble.pill, control));

    delete bubble.card.dataset.compact;
    let found = control && inViewport(control) ? await placeBeside(control, bubble.card, mark.precious) : null;
    if (asked !== question) return;
    if (found && !found.clear && control) {
      bubble.card.dataset.compact = '';
      found = await placeBeside(control, bubble.card, mark.precious);
      if (asked !== question) return;
    }
    if (!found?.clear) found = placeInCorner(document, bubble.card, control);
    put(bubble.card, found);
    aimArrow(found, control);
  }

  function aimArrow({ x, y, side }: Place, control: Element | null): void {
    bubble.arrow.hidden = side === null || control === null;
    bubble.card.dataset.side = side ?? '';
    if (side === null || control === null) return;
    const rect = control.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = bubble.card;
    const along = side === 'top' || side === 'bottom' ? rect.x + rect.width / 2 - x : rect.y + rect.height / 2 - y;
    const length = side === 'top' || side === 'bottom' ? width : height;
    const at = `${Math.round(Math.min(Math.max(along, 20), length - 20) - 6)}px`;
    // Half of the arrow and the card's border.
    const edge = '-7px';
    bubble.arrow.style.inset = {
      top: `auto auto ${edge} ${at}`,
      bottom: `${edge} auto auto ${at}`,
      left: `${at} ${edge} auto auto`,
      right: `${at} auto auto ${edge}`,
    }[side];
  }

  function inViewport(control: Element): boolean {
    const rect = control.getBoundingClientRect();
    const view = document.documentElement;
    return rect.bottom > 0 && rect.right > 0 && rect.top < (document.defaultView?.innerHeight ?? 0) && rect.left < view.clientWidth;
  }

  /** Once for each step, and only where the control can't be seen whole: the person's own scrolling is never fought. */
  function scrollOnce({ control, key }: Mark): void {
    if (control === null || scrolledFor === key) return;
    scrolledFor = key;
    const rect = control.getBoundingClientRect();
    const whole = rect.top >= 0 && rect.bottom <= (document.defaultView?.innerHeight ?? 0) && !cutOff(control, rect);
    if (whole) return;
    const still = document.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches;
    control.scrollIntoView({ block: 'center', inline: 'nearest', behavior: still ? 'auto' : 'smooth' });
  }

  return {
    show(next) {
      mark = next;
      bubble.show(next.view);
      scrollOnce(next);
      if (next.control !== followed) {
        stopFollowing();
        followed = next.control;
        stopFollowing = next.control ? follow(next.control, bubble.card, () => void place()) : () => {};
      }
      void place();
    },
    hidePointer() {
      if (mark) mark = { ...mark, control: null };
      ring.surround(null);
      bubble.arrow.hidden = true;
    },
    remove() {
      question++;
      stopFollowing();
      stopKeys();
      host.remove();
    },
  };
}

/** Moves the focus to the pointed control, because the person asked for it by key. */
function focusControl(control: Element | null): void {
  if (control instanceof HTMLElement) control.focus();
}

/** Whether an ancestor that scrolls cuts the control off. */
function cutOff(control: Element, rect: DOMRect): boolean {
  for (let parent = control.parentElement; parent; parent = parent.parentElement) {
    if (parent.scrollHeight <= parent.clientHeight) continue;
    const overflow = getComputedStyle(parent).overflowY;
    if (overflow === 'visible' || parent === control.ownerDocument.documentElement) continue;
    const box = parent.getBoundingClientRect();
    if (rect.bottom < box.top + 1 || rect.top > box.bottom - 1 || rect.top < box.top || rect.bottom > box.bottom) return true;
  }
  return false;
}
