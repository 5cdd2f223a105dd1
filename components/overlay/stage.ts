/** How often a stage is told that its script still runs, in ms. */
export const BEAT_EVERY = 1_000;

/**
 * A script that is cut off with its extension can't tidy up. The style sheet hides the stage some seconds after the last beat, so that
 * not even then a dead overlay stays.
 */
export function beat({ dataset }: HTMLElement): void {
  dataset.beat = dataset.beat === 'a' ? 'b' : 'a';
}

/** Light or dark as Meta's page is: its class names say so (`__fb-dark-mode`), else the system's choice. */
export function themeOf(document: Document): 'light' | 'dark' {
  const { classList } = document.documentElement;
  if (classList.contains('__fb-dark-mode')) return 'dark';
  if (classList.contains('__fb-light-mode')) return 'light';
  return document.defaultView?.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
