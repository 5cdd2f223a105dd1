import styles from './notice.css?inline';

/** The element that holds a notice: outside of `body`, where nothing of the page's is looked for. */
export const HOST_NAME = 'funnel-guard-notice';

/** The notice's own place in the page: a shadow root that neither the page's styles nor its handlers reach. */
export interface Host {
  /** What is shown goes in here. */
  stage: HTMLElement;
  root: ShadowRoot;
  remove(): void;
}

const OWN_EVENTS = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'keydown',
  'keyup',
  'keypress',
  'focusin',
  'focusout',
  'wheel',
];

/** Removes what an older instance left behind: nobody else does, and Firefox puts scripts in anew after an update. */
export function removeLeftovers(document: Document): void {
  for (const leftover of document.querySelectorAll(HOST_NAME)) leftover.remove();
}

/** Adds the host to the document; not to the top layer, for a dialog of the page's is nearer to the person than a notice. */
export function createHost(document: Document): Host {
  removeLeftovers(document);
  const host = document.createElement(HOST_NAME);
  const root = host.attachShadow({ mode: 'open' });
  style(document, root);
  const stage = document.createElement('div');
  stage.className = 'stage';
  root.append(stage);
  document.documentElement.append(host);
  // The page's handlers of keys and of "pressed outside" must not take the notice's events for the page's.
  for (const type of OWN_EVENTS) root.addEventListener(type, (event) => event.stopPropagation());
  return { stage, root, remove: () => host.remove() };
}

function style(document: Document, root: ShadowRoot): void {
  try {
    // A sheet made by script is no inline style: the page's Content-Security-Policy has no say in it.
    const sheet = new (document.defaultView ?? globalThis).CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox doesn't take a sheet from another compartment.
    const element = document.createElement('style');
    element.textContent = styles;
    root.append(element);
  }
}
