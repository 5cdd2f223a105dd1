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

function walk(): number {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
  let nodes = 0;
  while (walker.nextNode()) nodes += 1;
  return nodes;
}

function timed(work: () => void): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

/** Looks and bare walks in turns, so that both meet the same disturbances of the machine. */
export function measure(runs: number): Sample {
  const look1 = (): unknown => look(document, location.href, DEFAULT_OUR_APPS);
  document.documentElement.getBoundingClientRect();
  const first = timed(look1);
  const looks: number[] = [];
  const walks: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    walks.push(timed(walk));
    looks.push(timed(look1));
  }
  return { nodes: walk(), first, looks, walks, reading: JSON.stringify(look1()) };
}
