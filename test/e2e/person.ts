// What a person does in the story of the main job, by trusted input only: visits screens, opens the popup, presses a button.

import type { Page } from 'puppeteer-core';
import type { OpenedBrowser } from '../tools/open-browser.ts';
import { until } from '../tools/until.ts';

/** Opens an address in a new tab in front. */
export async function visit(opened: OpenedBrowser, address: string): Promise<Page> {
  const page = await opened.browser.newPage();
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  await page.bringToFront();
  return page;
}

/** Opens Business Suite's settings at Conversation routing, and there the tab that holds the choice. */
export async function visitRouting(opened: OpenedBrowser, pageId: string): Promise<Page> {
  const page = await visit(opened, `https://business.facebook.com/latest/settings/conversation_routing?asset_id=${pageId}`);
  await pressTab(page, /^(Routing|Định tuyến)$/u);
  return page;
}

async function pressTab(page: Page, name: RegExp): Promise<void> {
  // Meta re-mounts what it shows, so the tab is looked up and pressed until it's the one that is open.
  await until(`the tab ${name.source}`, 15_000, async () => {
    for (const tab of await page.$$('[role=tab]')) {
      const found = await tab
        .evaluate((element) => ({
          text: (element.textContent ?? '').replaceAll('\u200B', '').replaceAll(/\s+/gu, ' ').trim(),
          open: element.getAttribute('aria-selected') === 'true',
        }))
        .catch(() => null);
      if (found === null || !name.test(found.text)) continue;
      if (found.open) return true;
      await tab.click().catch(() => undefined);
    }
    return false;
  });
}

/** The popup as the toolbar button opens it over `page`; in Firefox, whose popup no driver reaches, in a tab. */
export async function openPopup(opened: OpenedBrowser, page: Page): Promise<Page> {
  await page.bringToFront();
  if (opened.kind === 'firefox') return shown(await opened.openExtensionPage('popup.html'));
  // A popup closes when anything else takes the focus while it opens; then the button is pressed again.
  return until('the popup', 30_000, async () => shown(await opened.openPopup(page)).catch(() => null));
}

async function shown(popup: Page): Promise<Page> {
  await popup.waitForSelector('main', { timeout: 10_000 });
  return popup;
}

/** The popup's text, without what only screen readers get. */
export function textOf(page: Page, selector: string): Promise<string> {
  return page.$eval(selector, (element) => {
    const copy = element.cloneNode(true) as Element;
    for (const unseen of copy.querySelectorAll('.unseen')) unseen.remove();
    return (copy.textContent ?? '').replaceAll(/\s+/gu, ' ').trim();
  });
}

/** Presses the popup's one primary button. What is pressed may close the popup at once. */
export async function pressPrimary(popup: Page): Promise<string> {
  const button = await popup.waitForSelector('button.primary');
  if (button === null) throw new Error('The popup has no primary button.');
  const name = await button.evaluate((element) => (element.textContent ?? '').trim());
  // A popup that has closed by the press can't answer that it was pressed.
  await button.click().catch((error) => {
    if (!popup.isClosed()) throw error;
  });
  return name;
}
