import { addShadowHost, type ShadowHost } from '../../overlay/shadow-host';
import styles from './notice.css?inline';

/** The element that holds a notice. */
export const HOST_NAME = 'funnel-guard-notice';

/** Removes what an older instance left behind: nobody else does, and Firefox puts scripts in anew after an update. */
export function removeLeftovers(document: Document): void {
  for (const leftover of document.querySelectorAll(HOST_NAME)) leftover.remove();
}

/** Adds the host to the document; not to the top layer, for a dialog of the page's is nearer to the person than a notice. */
export function createHost(document: Document): ShadowHost {
  removeLeftovers(document);
  return addShadowHost(document, HOST_NAME, styles);
}
