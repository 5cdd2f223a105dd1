import styles from './coach-mark.css?inline';
import { HOST_NAME, removeLeftovers } from './host-name';

const BEAT_EVERY = 1_000;

/** The guide's own place in the page: a shadow root on a host in the top layer. */
export interface Host {
  /** What the guide draws goes in here. */
  stage: HTMLElement;
  root: ShadowRoot;
  /** Puts the host above whatever entered the top layer after it. */
  raise(): void;
  remove(): void;
}

/**
 * Adds the host to the document.
 * @param isAlive whether the extension that this script belongs to still runs; once it doesn't, `onDead` is called
 */
export function createHost(document: Document, isAlive: () => boolean, onDead: () => void): Host {
  removeLeftovers(document);
  const host = document.createElement(HOST_NAME);
  const root = host.attachShadow({ mode: 'open' });
  style(document, root);
  const stage = document.createElement('div');
  stage.className = 'stage';
  root.append(stage);
  host.setAttribute('popover', 'manual');
  document.documentElement.append(host);

  // Meta's handlers of "pressed outside" and of keys must not take the guide's own events for the page's.
  for (const type of OWN_EVENTS) root.addEventListener(type, (event) => event.stopPropagation());
  // Pressing a button of the guide leaves the focus where the person put it (an open list would close without it).
  root.addEventListener('mousedown', (event) => event.preventDefault());

  const topLayer = new Set<Element>();
  const raise = (): void => {
    const inside = root.activeElement;
    if (isOpen(host)) host.hidePopover();
    if (host.isConnected) show(host);
    if (inside instanceof HTMLElement) inside.focus({ preventScroll: true });
  };
  const onToggle = (event: Event): void => {
    const element = event.target;
    if (!(element instanceof Element) || element === host) return;
    if (!element.matches(':modal, :popover-open')) topLayer.delete(element);
    else if (!topLayer.has(element)) {
      topLayer.add(element);
      raise();
    }
  };
  // `toggle` doesn't bubble, but it does pass the document on its way down.
  document.addEventListener('toggle', onToggle, true);
  document.addEventListener('fullscreenchange', raise);

  // A script that is cut off with its extension can't tidy up. The style sheet hides the stage some seconds after the last
  // beat, so that not even then a dead overlay stays.
  let beat = false;
  const pulse = (): void => {
    if (!isAlive()) {
      onDead();
      return;
    }
    beat = !beat;
    stage.dataset.beat = beat ? 'a' : 'b';
    // Older browsers don't tell of modal dialogs by `toggle`; and Meta may have thrown the host out.
    if (!host.isConnected) document.documentElement.append(host);
    if (!isOpen(host)) show(host);
  };
  let timer: ReturnType<typeof setInterval> | undefined;
  // Nobody looks at a hidden tab: the next beat comes when it is shown.
  const beatWhileSeen = (): void => {
    clearInterval(timer);
    if (document.hidden) return;
    timer = setInterval(pulse, BEAT_EVERY);
    pulse();
  };
  show(host);
  document.addEventListener('visibilitychange', beatWhileSeen);
  beatWhileSeen();

  return {
    stage,
    root,
    raise,
    remove() {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', beatWhileSeen);
      document.removeEventListener('toggle', onToggle, true);
      document.removeEventListener('fullscreenchange', raise);
      host.remove();
    },
  };
}

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

function style(document: Document, root: ShadowRoot): void {
  try {
    // A sheet made by script is no inline style: the page's Content-Security-Policy has no say in it.
    const sheet = new (document.defaultView ?? globalThis).CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const element = document.createElement('style');
    element.textContent = styles;
    root.append(element);
  }
}

function isOpen(host: HTMLElement): boolean {
  try {
    return host.matches(':popover-open');
  } catch {
    return false;
  }
}

function show(host: HTMLElement): void {
  try {
    host.showPopover();
  } catch {
    // Without a top layer the sheet's z-index has to do.
  }
}
