import { autoUpdate, computePosition, type Middleware, offset, type Placement, type Rect, shift } from '@floating-ui/dom';

/** Where the bubble came to stand. */
export interface Place {
  x: number;
  y: number;
  side: 'top' | 'right' | 'bottom' | 'left' | null;
  /** The bubble is free of the control. */
  clear: boolean;
}

const GAP = 14;
const MARGIN = 8;

// Beside the control first: dialogs and lists grow downwards, and Save mostly stands at the lower end.
const PLACEMENTS: readonly Placement[] = [
  'right',
  'left',
  'top',
  'bottom',
  'right-start',
  'left-start',
  'top-start',
  'bottom-start',
  'right-end',
  'left-end',
  'top-end',
  'bottom-end',
];

function overlap(a: Rect, b: Rect): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

// Covering the control is out of the question; covering what the person needs next (the rest of the list, Save) is bad.
const COST_OF_CONTROL = 1_000;

interface Trial {
  placement: Placement;
  cost: number;
}

/** Tries every placement and takes the one that covers least. The trials so far travel in `middlewareData`. */
function coverLeast(control: Rect, precious: readonly Rect[]): Middleware {
  return {
    name: 'coverLeast',
    fn({ x, y, placement, rects, middlewareData }) {
      const trials: Trial[] = [...((middlewareData.coverLeast?.trials as Trial[] | undefined) ?? [])];
      if (middlewareData.coverLeast?.chosen) return {};
      const box = { x, y, width: rects.floating.width, height: rects.floating.height };
      const cost = overlap(box, control) * COST_OF_CONTROL + precious.reduce((sum, rect) => sum + overlap(box, rect), 0);
      trials.push({ placement, cost });
      const next = PLACEMENTS[trials.length];
      if (cost > 0 && next) return { data: { trials }, reset: { placement: next } };
      const best = trials.reduce((a, b) => (b.cost < a.cost ? b : a));
      return { data: { trials, chosen: true }, reset: { placement: best.placement } };
    },
  };
}

/** Works out where `bubble` stands best beside `control`. All in the coordinates of the viewport. */
export async function placeBeside(control: Element, bubble: HTMLElement, precious: readonly Element[]): Promise<Place> {
  const rect = rectOf(control);
  const others = precious.map(rectOf);
  const { x, y, placement } = await computePosition(control, bubble, {
    strategy: 'fixed',
    placement: PLACEMENTS[0] ?? 'right',
    middleware: [offset(GAP), shift({ padding: MARGIN, crossAxis: true, boundary: [] }), coverLeast(rect, others)],
  });
  const box = { x, y, width: bubble.offsetWidth, height: bubble.offsetHeight };
  const clear = overlap(box, rect) === 0;
  return { x, y, side: clear ? (placement.split('-')[0] as Place['side']) : null, clear };
}

/** The corner of the viewport that is farthest from the control, for a bubble (or pill) that finds no room beside it. */
export function placeInCorner(document: Document, bubble: HTMLElement, control: Element | null): Place {
  const width = document.documentElement.clientWidth;
  const height = document.defaultView?.innerHeight ?? 0;
  const right = Math.max(MARGIN, width - bubble.offsetWidth - MARGIN);
  const bottom = Math.max(MARGIN, height - bubble.offsetHeight - MARGIN);
  const corners = [
    { x: right, y: bottom },
    { x: right, y: MARGIN },
    { x: MARGIN, y: bottom },
    { x: MARGIN, y: MARGIN },
  ];
  const rect = control ? rectOf(control) : null;
  const size = { width: bubble.offsetWidth, height: bubble.offsetHeight };
  const free = corners.find((corner) => !rect || overlap({ ...corner, ...size }, rect) === 0);
  return { ...(free ?? { x: right, y: bottom }), side: null, clear: free !== undefined };
}

/** Calls `update` whenever the control may have moved, until the returned function is called. */
export function follow(control: Element, bubble: HTMLElement, update: () => void): () => void {
  return autoUpdate(control, bubble, update);
}

function rectOf(element: Element): Rect {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x, y, width, height };
}
