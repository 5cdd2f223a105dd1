import { AROUND, type Box, type Size } from './place';

// What people write in. A search at the top of the page is one, too: rather the other corner than over it.
const FIELDS =
  'textarea, [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"], [role="textbox"], input:focus';

/** The fields of a page that people write in. */
export interface Fields {
  /** Where they are in the window now, but for those that take no room. */
  boxes(): Box[];
  /** From now on, a field that comes within reach of this box in a window of this size is told; none where the box is `null`. */
  guard(box: Box | null, view: Size): void;
  /** Begins to tell. */
  follow(): void;
  /** Tells nothing any more. */
  rest(): void;
}

function holdsField(node: Node): boolean {
  return node.nodeType === Node.ELEMENT_NODE && ((node as Element).matches(FIELDS) || (node as Element).querySelector(FIELDS) !== null);
}

/**
 * Follows the fields of a document.
 * @param onCloser a field was added, and isn't painted yet; or one that was there has come within reach of the guarded box, by being
 *   moved, shown or grown
 */
export function fieldsOf(document: Document, onCloser: () => void): Fields {
  let known = new Set<Element>();
  let reach: IntersectionObserver | null = null;
  let guarded = '';

  const added = new MutationObserver((changes) => {
    const bringsField = ({ type, target, addedNodes }: MutationRecord): boolean =>
      type === 'attributes' ? (target as Element).matches(FIELDS) : [...addedNodes].some(holdsField);
    if (changes.some(bringsField)) onCloser();
  });
  const tell = (seen: IntersectionObserverEntry[]): void => {
    if (seen.some(({ isIntersecting }) => isIntersecting)) onCloser();
  };
  const unguard = (): void => {
    reach?.disconnect();
    reach = null;
    guarded = '';
  };

  return {
    boxes() {
      const fields = new Set(document.querySelectorAll(FIELDS));
      for (const field of known) if (!fields.has(field)) reach?.unobserve(field);
      for (const field of fields) if (!known.has(field)) reach?.observe(field);
      known = fields;
      return [...fields].map((field) => field.getBoundingClientRect()).filter(({ width, height }) => width * height > 0);
    },
    guard(box, { width, height }) {
      if (box === null) return unguard();
      // A pixel less than the reach: what is told is in the way for certain.
      const inset = (edge: number): string => `${AROUND - 1 - Math.ceil(edge)}px`;
      const rootMargin = [box.top, width - box.right, height - box.bottom, box.left].map(inset).join(' ');
      if (rootMargin === guarded) return;
      unguard();
      guarded = rootMargin;
      reach = new IntersectionObserver(tell, { rootMargin });
      for (const field of known) reach.observe(field);
    },
    follow() {
      added.observe(document, { subtree: true, childList: true, attributeFilter: ['contenteditable', 'role'] });
    },
    rest() {
      added.disconnect();
      unguard();
    },
  };
}
