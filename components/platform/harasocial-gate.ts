import type { HarasocialMessage, HarasocialOrders } from '../domain/harasocial-messages';
import { ROUGH_SIGN } from '../page/symptoms/rough-sign';
import { isAlive, onStored, tell } from './harasocial-port';
import { summon } from './summon';

/** What the recogniser needs of the extension: it has no browser of its own. */
export interface RecogniserPorts {
  tell(message: HarasocialMessage): Promise<HarasocialOrders | null>;
  /** Calls back after something that is stored has changed; gives what ends it. */
  onStored(callback: () => void): () => void;
  isAlive(): boolean;
  /** Aborts when this script is replaced by a newer one or the extension goes away. */
  signal: AbortSignal;
}

declare global {
  /** How the recogniser, which is a script of its own in the same world, can be reached once it is there. */
  var startFunnelGuardRecogniser: ((ports: RecogniserPorts) => void) | undefined;
}

/** Where a change may have brought the sign of an error. */
function changedText({ type, target, addedNodes }: MutationRecord): string {
  if (type === 'characterData') return target.parentNode?.textContent ?? '';
  return [...addedNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? target.textContent : node.textContent)).join(' ');
}

/**
 * Watches for nothing but the sign of an error among what comes onto the screen. Only where there is one, or a Page has had errors lately,
 * the recogniser is put beside it.
 */
export async function startHarasocialGate(signal: AbortSignal): Promise<void> {
  const load = async (): Promise<void> => {
    await summon(
      () => tell({ type: 'load-recogniser' }),
      () => globalThis.startFunnelGuardRecogniser !== undefined || signal.aborted,
    );
    if (!signal.aborted) globalThis.startFunnelGuardRecogniser?.({ tell, onStored, isAlive, signal });
  };
  const orders = await tell({ type: 'harasocial-opened' });
  if (signal.aborted) return;
  if (orders?.troubled) return load();
  const watching = new AbortController();
  const found = (): void => {
    watching.abort();
    void load();
  };
  const observer = new MutationObserver((changes) => {
    if (!isAlive()) watching.abort();
    else if (changes.some((change) => ROUGH_SIGN.test(changedText(change)))) found();
  });
  /** What has come while the tab was hidden is there when it is shown. */
  const lookWhileSeen = (): void => {
    observer.disconnect();
    if (document.hidden) return;
    if (ROUGH_SIGN.test(document.body.textContent ?? '')) found();
    else observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  };
  watching.signal.addEventListener('abort', () => observer.disconnect());
  signal.addEventListener('abort', () => watching.abort());
  document.addEventListener('visibilitychange', lookWhileSeen, { signal: watching.signal });
  lookWhileSeen();
}
