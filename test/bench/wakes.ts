// How often the background is woken by ordinary browsing. It's ended before each step, so that each step that needs it starts it; left
// alone, it would end by itself after half a minute, and several steps would share one start.

import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { addressOfRouting } from '../../components/domain/addresses.ts';
import { startReplica } from '../replica/server.ts';
import { builtExtension } from '../tools/built-extension.ts';
import { type OpenedBrowser, openBrowser } from '../tools/open-browser.ts';
import type { Measurement } from './measurement.ts';

/** A script that wakes the background does so within this time after the network is quiet. */
const GRACE = 700;

interface Part {
  what: string;
  /** What wakes the background here, and how often. */
  because: string;
  explained: number;
  addresses: readonly string[];
}

const SUITE = 'https://business.facebook.com/latest';
const WWW = 'https://www.facebook.com';

function story(pageId: string): readonly Part[] {
  const suite = (place: string): string => `${SUITE}/${place}?asset_id=${pageId}`;
  const elsewhere = ['home', 'inbox/all', 'inbox/messenger', 'settings/pages', 'inbox/instagram_direct'].map(suite);
  return [
    { what: 'a Page is passed by for the first time', because: 'its name is noted', explained: 1, addresses: [suite('home')] },
    { what: 'Business Suite, other screens', because: 'nothing', explained: 0, addresses: [...elsewhere, ...elsewhere] },
    {
      what: 'www.facebook.com, other screens',
      because: 'nothing',
      explained: 0,
      addresses: [`${WWW}/`, `${WWW}/settings?tab=notifications`, `${WWW}/`, `${WWW}/settings?tab=privacy`],
    },
    {
      what: 'the settings screen',
      because: 'the reader is put there, and tells',
      explained: 2,
      addresses: [addressOfRouting(pageId), `${WWW}/settings?tab=msgr_conversation_routing`],
    },
    { what: 'back to other screens', because: 'nothing', explained: 0, addresses: elsewhere },
  ];
}

async function wakes(opened: OpenedBrowser, page: Page, addresses: readonly string[]): Promise<number> {
  let count = 0;
  for (const address of addresses) {
    await opened.killBackground();
    await page.goto(address, { waitUntil: 'networkidle0' });
    await wait(GRACE);
    if (await opened.isBackgroundRunning()) count += 1;
  }
  return count;
}

/** Starts of the background over a walk through Meta's screens. */
export async function measureWakes(): Promise<Measurement[]> {
  const replica = await startReplica();
  const opened = await openBrowser({ browser: 'chromium', extension: await builtExtension('chromium'), replica });
  try {
    replica.control.hurry();
    replica.control.setFirstTab('routing');
    const pageId = replica.control.addPage({ name: 'Shop of the bench', messenger: { defaultApp: 'Haravan Funnel' } }).id;
    const page = await opened.browser.newPage();
    await page.bringToFront();
    const measurements: Measurement[] = [];
    for (const { what, because, explained, addresses } of story(pageId)) {
      const count = await wakes(opened, page, addresses);
      measurements.push({
        what: `background woken by: ${what} (${because})`,
        size: addresses.length === 1 ? '1 load' : `${addresses.length} loads`,
        unit: 'wakes',
        samples: 1,
        ours: { median: count, low: count, high: count },
        budget: { median: explained },
      });
    }
    return measurements;
  } finally {
    await opened.close();
    await replica.close();
  }
}
