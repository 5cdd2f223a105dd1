/** A frame around a control, drawn over the page rather than on the control itself. */
export interface Ring {
  surround(control: Element | null): void;
}

const ROOM = 5;

/** Builds the ring into `stage`. */
export function createRing(stage: HTMLElement): Ring {
  const ring = stage.ownerDocument.createElement('div');
  ring.className = 'ring';
  ring.hidden = true;
  stage.append(ring);
  return {
    surround(control) {
      const rect = control?.getBoundingClientRect();
      ring.hidden = !control || !rect || rect.width === 0 || rect.height === 0;
      if (ring.hidden || !control || !rect) return;
      const view = stage.ownerDocument.documentElement;
      // Kept inside the viewport, so that all four sides are seen on a control that fills the screen's width.
      const left = Math.max(rect.left - ROOM, 2);
      const top = rect.top - ROOM;
      const right = Math.min(rect.right + ROOM, view.clientWidth - 2);
      const { style } = ring;
      style.left = `${left}px`;
      style.top = `${top}px`;
      style.width = `${Math.max(right - left, 0)}px`;
      style.height = `${rect.height + 2 * ROOM}px`;
      const radius = Number.parseFloat(getComputedStyle(control).borderTopLeftRadius) || 4;
      style.borderRadius = `${Math.min(radius, rect.height / 2) + ROOM}px`;
    },
  };
}
