// What is measured, as it runs in the page.

import { DEFAULT_OUR_APPS } from '../../components/domain/app-names';
import { look } from '../../components/page/look';

export interface Sample {
  nodes: number;
  /** The very first look at this document, with nothing remembered. */
  first: number;
  looks: number[];
  walks: number[];
  reading: string;
}

// The browser's clock ticks in steps of a tenth of a millisecond.
const LONG_ENOUGH = 2;

function walk(): number {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
  let nodes = 0;
  while (walker.nextNode()) nodes += 1;
  return nodes;
}

function timed(work: () => void, times: number): number {
  const begun = performance.now();
  for (let time = 0; time < times; time += 1) work();
  return (performance.now() - begun) / times;
}

/** How often something has to be done in a row so that the clock can tell how long it takes. */
function timesFor(work: () => void): number {
  return Math.max(1, Math.ceil(LONG_ENOUGH / Math.max(timed(work, 10), 0.01)));
}

/** Looks and bare walks in turns, so that both meet the same disturbances of the machine. */
export function measure(runs: number): Sample {
  const look1 = (): unknown => look(document, location.href, DEFAULT_OUR_APPS);
  document.documentElement.getBoundingClientRect();
  const first = timed(look1, 1);
  const [walksInARow, looksInARow] = [timesFor(walk), timesFor(look1)];
  const looks: number[] = [];
  const walks: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    walks.push(timed(walk, walksInARow));
    looks.push(timed(look1, looksInARow));
  }
  return { nodes: walk(), first, looks, walks, reading: JSON.stringify(look1()) };
}
