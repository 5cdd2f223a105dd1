// How long it takes until what is on the screen is known: in a tab in front, on the badge; in a hidden tab that a check has opened, in what
// is stored.

import type { Page } from 'puppeteer-core';
import { addressOfRouting } from '../../components/domain/addresses.ts';
import { pack } from '../../components/domain/packing.ts';
import { type Replica, startReplica } from '../replica/server.ts';
import { builtExtension } from '../tools/built-extension.ts';
import { type OpenedBrowser, openBrowser } from '../tools/open-browser.ts';
import { type Measurement, spreadOf } from './measurement.ts';

const OURS = 'Haravan Funnel';
const OTHER = 'ManyChat';
const TURNS = 8;
const SHOP = 'Shop of the bench';

interface Stage {
  opened: OpenedBrowser;
  replica: Replica;
  pageId: string;
}

/** When the value stood on the screen, by the clock that all processes share. */
function shownAt(page: Page, app: string): Promise<number> {
  return page.evaluate((wanted) => {
    const isShown = (): boolean =>
      [...document.querySelectorAll('[role="tabpanel"] [role="combobox"], [role="tabpanel"] [role="row"], [role="tabpanel"]')].some(
        (element) => (element.textContent ?? '').replaceAll('\u200B', '').replaceAll('\u00A0', ' ').includes(wanted),
      );
    return new Promise<number>((resolve) => {
      const look = (): void => {
        if (!isShown()) return;
        observer.disconnect();
        resolve(performance.timeOrigin + performance.now());
      };
      const observer = new MutationObserver(look);
      observer.observe(document, { subtree: true, childList: true, characterData: true });
      look();
    });
  }, app);
}

/** When the badge read so. Asked all the time, for no event tells. */
function badgeAt({ opened }: Stage, text: string): Promise<number> {
  return opened.evaluateInExtension(async (api, wanted) => {
    while ((await api.action.getBadgeText({})) !== wanted) await new Promise((resolve) => setTimeout(resolve, 2));
    return performance.timeOrigin + performance.now();
  }, text);
}

/** When it was stored that this app is in charge of the Page's Messenger. */
function storedAt({ opened, pageId }: Stage, app: string): Promise<number> {
  return opened.evaluateInExtension(
    (api, key, wanted) =>
      new Promise<number>((resolve) => {
        api.storage.local.onChanged.addListener(function listen(changes) {
          if (!String(changes[key]?.newValue).includes(wanted)) return;
          api.storage.local.onChanged.removeListener(listen);
          resolve(performance.timeOrigin + performance.now());
        });
      }),
    `page:${pageId}`,
    // The standing comes first in what is kept of a channel.
    `'messenger':{'standing':${pack({ verdict: app === OURS ? 'ours' : 'other-app', app })}`,
  );
}

const badgeOf = (app: string): string => (app === OURS ? '' : '1');

function change({ replica, pageId }: Stage, app: string): void {
  replica.control.chooseDefaultApp(pageId, 'messenger', app, 'minh');
}

async function arrival(stage: Stage, page: Page, app: string): Promise<number> {
  change(stage, app);
  const badge = badgeAt(stage, badgeOf(app));
  await page.goto(addressOfRouting(stage.pageId), { waitUntil: 'domcontentloaded' });
  const shown = await shownAt(page, app);
  return (await badge) - shown;
}

/** The tabs of the screen are pressed to and fro: as when somebody comes back to it, it's drawn anew in the same document. */
async function press(page: Page, index: number): Promise<void> {
  const tab = await page.waitForSelector(`[role="tablist"] [role="tab"]:nth-child(${index})`);
  await tab?.click();
}

async function redrawn(stage: Stage, page: Page, app: string): Promise<number> {
  await press(page, 1);
  change(stage, app);
  const badge = badgeAt(stage, badgeOf(app));
  const shown = shownAt(page, app);
  await press(page, 2);
  return (await badge) - (await shown);
}

async function checked(stage: Stage, app: string): Promise<number> {
  const { opened, pageId } = stage;
  change(stage, app);
  const stored = storedAt(stage, app);
  await opened.evaluateInExtension((api, id) => api.runtime.sendMessage({ type: 'check', pageIds: [id] }), pageId);
  const tab = await opened.waitForPage((address) => address === addressOfRouting(pageId));
  const shown = await shownAt(tab, app);
  const at = await stored;
  const closed = tab.isClosed() ? Promise.resolve() : new Promise<void>((resolve) => tab.once('close', () => resolve()));
  await closed;
  return at - shown;
}

async function openStage(): Promise<Stage> {
  const replica = await startReplica();
  replica.control.hurry();
  replica.control.setFirstTab('routing');
  // The screen's data comes late, so that whoever watches is there before it.
  replica.control.setDelays({ screen: 600, section: 300 });
  const opened = await openBrowser({ browser: 'chromium', extension: await builtExtension('chromium'), replica });
  return { opened, replica, pageId: replica.control.addPage({ name: SHOP, messenger: { defaultApp: OURS } }).id };
}

/** From the screen to the badge, and to what is stored. */
export async function measureReadings(): Promise<Measurement[]> {
  const stage = await openStage();
  try {
    const { opened, replica } = stage;
    await opened.evaluateInExtension((api) => api.runtime.sendMessage({ type: 'set', settings: { checkEveryHours: null } }));
    const page = await opened.browser.newPage();
    await page.bringToFront();
    const apps = Array.from({ length: TURNS }, (_, turn) => (turn % 2 === 0 ? OTHER : OURS));
    const times: Record<'arrival' | 'redrawn' | 'checked', number[]> = { arrival: [], redrawn: [], checked: [] };
    for (const app of apps) times.arrival.push(await arrival(stage, page, app));
    for (const app of apps) times.redrawn.push(await redrawn(stage, page, app));
    await page.close();
    // A tab that nobody sees is met before it has drawn anything.
    replica.control.setDelays({ screen: 2_000 });
    for (const app of apps) times.checked.push(await checked(stage, app));
    const row = (what: string, size: string, values: readonly number[], most: number): Measurement => ({
      what,
      size,
      unit: 'ms',
      samples: values.length,
      ours: spreadOf(values),
      budget: { median: most },
    });
    return [
      row('badge after the value is on the screen', 'screen just opened', times.arrival, 300),
      row('badge after the value is on the screen', 'drawn anew', times.redrawn, 300),
      row('stored after the value is in a hidden tab', 'tab of a check', times.checked, 2_000),
    ];
  } finally {
    await stage.opened.close();
    await stage.replica.close();
  }
}
