import type { Start } from '../exchange.ts';

/** What the document was sent with. */
export const start: Start = JSON.parse(document.querySelector('script[data-start]')?.textContent ?? '{}') as Start;
