// What axe finds wrong in a page of a real browser.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong within the elements that match, in a line each. */
export async function violations(page: Page, within: string): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async (selector) => {
    // biome-ignore lint/suspicious/noExplicitAny: axe has just been put there.
    const { violations } = await (globalThis as any).axe.run(selector, { rules: { 'target-size': { enabled: true } } });
    return violations.flatMap((one: { id: string; nodes: { html: string; failureSummary: string }[] }) =>
      one.nodes.map(({ html, failureSummary }) => `${one.id}: ${html.slice(0, 200)} ${failureSummary}`),
    );
  }, within);
}
