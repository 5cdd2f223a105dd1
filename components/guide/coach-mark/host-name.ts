/** The element that holds the guide; also how leftovers of an older instance, and our own words on the screen, are told apart. */
export const HOST_NAME = 'funnel-guard-guide';

/** Removes what an older instance left behind: WXT does not, and Firefox re-injects after an update. */
export function removeLeftovers(document: Document): void {
  for (const leftover of document.querySelectorAll(HOST_NAME)) leftover.remove();
}
