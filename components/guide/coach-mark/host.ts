import { addShadowHost } from '../../overlay/shadow-host';
import { BEAT_EVERY, beat } from '../../overlay/stage';
import styles from './coach-mark.css?inline';
import { HOST_NAME, removeLeftovers } from './host-name';

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
  const { element: host, root, stage } = addShadowHost(document, HOST_NAME, styles);
  host.setAttribute('popover', 'manual');
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

  const pulse = (): void => {
    if (!isAlive()) {
      onDead();
      return;
    }
    beat(stage);
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
