/** A rectangle in the window, as `getBoundingClientRect` gives it. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

const CORNERS = ['bottom-right', 'bottom-left', 'top-right', 'top-left'] as const;
/** Where a notice can be. */
export type Corner = (typeof CORNERS)[number];

const EDGE = 16;
/** What belongs to a field of text without being one: the buttons beside and below it. */
export const AROUND = 72;

/** Where a notice of this size is in this corner of a window. */
export function boxIn(corner: Corner, size: Size, view: Size): Box {
  const left = corner.endsWith('left') ? EDGE : view.width - EDGE - size.width;
  const top = corner.startsWith('top') ? EDGE : view.height - EDGE - size.height;
  return { left, top, right: left + size.width, bottom: top + size.height };
}

function touches(one: Box, other: Box): boolean {
  return (
    one.left < other.right + AROUND && other.left - AROUND < one.right && one.top < other.bottom + AROUND && other.top - AROUND < one.bottom
  );
}

/** The first corner in which nothing is covered that somebody writes in; `null` where there is none. */
export function freeCorner(size: Size, view: Size, fields: readonly Box[]): Corner | null {
  return CORNERS.find((corner) => !fields.some((field) => touches(boxIn(corner, size, view), field))) ?? null;
}
