import type { browser as wrapped } from 'wxt/browser';

/**
 * The browser's own interface, for our pages: it answers with promises in every browser that we run in, so that they do without the
 * polyfill, which would be a seventh of the popup. The background keeps the polyfill for its listeners.
 */
export const browser = ((globalThis as { browser?: unknown }).browser ?? (globalThis as { chrome?: unknown }).chrome) as typeof wrapped;
