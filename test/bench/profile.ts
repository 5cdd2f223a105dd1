// Where the time of a piece of work in a page goes, by function.

import type { Page } from 'puppeteer-core';

const SHOWN = 25;

/** Runs `work` under Chromium's profiler; gives a table of the functions that took most time. */
export async function hotSpots(page: Page, work: () => Promise<void>): Promise<string> {
  const session = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 200 });
  await session.send('Profiler.start');
  await work();
  const { profile } = await session.send('Profiler.stop');
  await session.detach();

  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const parents = new Map(profile.nodes.flatMap((node) => (node.children ?? []).map((child) => [child, node.id] as const)));
  const nameOf = (id: number): string => nodes.get(id)?.callFrame.functionName || '(anonymous)';
  const own = new Map<string, number>();
  const total = new Map<string, number>();
  const samples = profile.samples ?? [];
  for (const sample of samples) {
    own.set(nameOf(sample), (own.get(nameOf(sample)) ?? 0) + 1);
    const above = new Set<string>();
    for (let id: number | undefined = sample; id !== undefined; id = parents.get(id)) above.add(nameOf(id));
    for (const name of above) total.set(name, (total.get(name) ?? 0) + 1);
  }
  const share = (count: number | undefined): string => `${(((count ?? 0) / samples.length) * 100).toFixed(1)}%`.padStart(7);
  return [...total]
    .filter(([name]) => name !== '(root)' && name !== '(program)')
    .sort(([, one], [, other]) => other - one)
    .slice(0, SHOWN)
    .map(([name, count]) => `${share(own.get(name))} ${share(count)}  ${name}`)
    .join('\n');
}
