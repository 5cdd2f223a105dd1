import styles from './overlay.css?inline';

/** A place of our own in somebody else's page: a shadow root that neither the page's styles nor its handlers reach. */
export interface ShadowHost {
  /** The element in the page that holds it all. */
  element: HTMLElement;
  root: ShadowRoot;
  /** What is shown goes in here. */
  stage: HTMLElement;
}

// What the page listens to in order to see presses "outside" and keys.
const OWN_EVENTS = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'touchstart',
  'touchend',
  'keydown',
  'keyup',
  'keypress',
  'focusin',
  'focusout',
  'wheel',
  'contextmenu',
];

/**
 * Adds an element of this name to the document, outside of `body`, where nothing of the page's is looked for.
 * @param ownStyles a style sheet beside the one that all of our places in pages share
 */
export function addShadowHost(document: Document, name: string, ownStyles: string): ShadowHost {
  const element = document.createElement(name);
  const root = element.attachShadow({ mode: 'open' });
  for (const sheet of [styles, ownStyles]) addStyles(document, root, sheet);
  const stage = document.createElement('div');
  stage.className = 'stage';
  root.append(stage);
  document.documentElement.append(element);
  // The page's handlers must not take our events for the page's.
  for (const type of OWN_EVENTS) root.addEventListener(type, (event) => event.stopPropagation());
  return { element, root, stage };
}

function addStyles(document: Document, root: ShadowRoot, styles: string): void {
  try {
    // A sheet made by script is no inline style: the page's Content-Security-Policy has no say in it.
    const sheet = new (document.defaultView ?? globalThis).CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } catch {
    // Firefox doesn't take a sheet from another compartment.
    const element = document.createElement('style');
    element.textContent = styles;
    root.append(element);
  }
}
