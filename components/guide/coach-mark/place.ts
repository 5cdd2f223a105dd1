type Side = 'top' | 'right' | 'bottom' | 'left';

/** Where the bubble came to stand. */
export interface Place {
  x: number;
  y: number;
  side: Side | null;
  /** The bubble is free of the control. */
  clear: boolean;
}

interface Size {
  width: number;
  height: number;
}

interface Rect extends Size {
  x: number;
  y: number;
}

const GAP = 14;
const MARGIN = 8;

// Beside the control first: dialogs and lists grow downwards, and Save mostly stands at the lower end.
const SIDES: readonly Side[] = ['right', 'left', 'top', 'bottom'];
/** How far along the control's side: in the middle, flush with its beginning, flush with its end. */
const ALONG = [0.5, 0, 1] as const;

function overlap(a: Rect, b: Rect): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

// Covering the control is out of the question; covering what the person needs next (the rest of the list, Save) is bad.
const COST_OF_CONTROL = 1_000;

function viewportOf({ documentElement, defaultView }: Document): Size {
  return { width: documentElement.clientWidth, height: defaultView?.innerHeight ?? 0 };
}

function beside(control: Rect, { width, height }: Size, side: Side, along: number): Rect {
  const x = control.x + (control.width - width) * along;
  const y = control.y + (control.height - height) * along;
  switch (side) {
    case 'right':
      return { x: control.x + control.width + GAP, y, width, height };
    case 'left':
      return { x: control.x - width - GAP, y, width, height };
    case 'top':
      return { x, y: control.y - height - GAP, width, height };
    case 'bottom':
      return { x, y: control.y + control.height + GAP, width, height };
  }
}

function within(viewport: Size, box: Rect): Rect {
  const kept = (at: number, length: number, room: number): number => Math.max(MARGIN, Math.min(at, room - length - MARGIN));
  return { ...box, x: kept(box.x, box.width, viewport.width), y: kept(box.y, box.height, viewport.height) };
}

/** Works out where `bubble` stands best beside `control`: where it covers least. All in the coordinates of the viewport. */
export function placeBeside(control: Element, bubble: HTMLElement, precious: readonly Element[]): Place {
  const rect = rectOf(control);
  const others = precious.map(rectOf);
  const size = sizeOf(bubble);
  const viewport = viewportOf(bubble.ownerDocument);
  const trials = ALONG.flatMap((along) =>
    SIDES.map((side) => {
      const box = within(viewport, beside(rect, size, side, along));
      const covered = overlap(box, rect);
      const cost = covered * COST_OF_CONTROL + others.reduce((sum, other) => sum + overlap(box, other), 0);
      const clear = covered === 0;
      return { cost, place: { x: box.x, y: box.y, side: clear ? side : null, clear } };
    }),
  );
  return trials.reduce((best, trial) => (trial.cost < best.cost ? trial : best)).place;
}

/** The corner of the viewport that is farthest from the control, for a bubble (or pill) that finds no room beside it. */
export function placeInCorner(document: Document, bubble: HTMLElement, control: Element | null): Place {
  const viewport = viewportOf(document);
  const size = sizeOf(bubble);
  const right = Math.max(MARGIN, viewport.width - size.width - MARGIN);
  const bottom = Math.max(MARGIN, viewport.height - size.height - MARGIN);
  const corners = [
    { x: right, y: bottom },
    { x: right, y: MARGIN },
    { x: MARGIN, y: bottom },
    { x: MARGIN, y: MARGIN },
  ];
  const rect = control ? rectOf(control) : null;
  const free = corners.find((corner) => !rect || overlap({ ...corner, ...size }, rect) === 0);
  return { ...(free ?? { x: right, y: bottom }), side: null, clear: free !== undefined };
}

/**
 * Calls `update` whenever the control, the bubble's size or the viewport has changed, until the returned function is called. It compares
 * before each frame that is drawn: whatever moves a control (scrolling, a dialog that glides in, text that comes late), the ring is with it.
 */
export function follow(control: Element, bubble: HTMLElement, update: () => void): () => void {
  let before = '';
  let frame = 0;
  const compare = (): void => {
    const now = JSON.stringify([rectOf(control), sizeOf(bubble), viewportOf(bubble.ownerDocument)]);
    if (now !== before) {
      before = now;
      update();
    }
    frame = requestAnimationFrame(compare);
  };
  compare();
  return () => cancelAnimationFrame(frame);
}

function sizeOf(element: HTMLElement): Size {
  return { width: element.offsetWidth, height: element.offsetHeight };
}

function rectOf(element: Element): Rect {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x, y, width, height };
}
