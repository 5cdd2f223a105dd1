// What the shipped extension has standing in a tab, counted in the browser's own memory: nothing watches a screen that doesn't concern it.

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { stateFrom } from '../../components/domain/stored';
import { type Replica, startReplica } from '../replica/server.ts';
import { builtExtension } from '../tools/built-extension.ts';
import { type OpenedBrowser, openBrowser } from '../tools/open-browser.ts';
import { until } from '../tools/until.ts';
import { visit } from './person';

const WAIT = 45_000;

let replica: Replica;
let opened: OpenedBrowser;

beforeAll(async () => {
  const extension = await builtExtension('chromium');
  replica = await startReplica();
  replica.control.setFirstTab('routing');
  opened = await openBrowser({ browser: 'chromium', extension, replica });
});
afterAll(async () => {
  await opened?.close();
  await replica?.close();
});

/** How many observers of changes the extension's scripts have in the document that is shown; `null` where no script of its runs. */
async function observers(page: Page): Promise<number | null> {
  const session = await page.createCDPSession();
  try {
    const worlds: number[] = [];
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension:')) worlds.push(context.id);
    });
    await session.send('Runtime.enable');
    const [contextId] = worlds;
    if (contextId === undefined) return null;
    const { result: prototype } = await session.send('Runtime.evaluate', { expression: 'MutationObserver.prototype', contextId });
    if (prototype.objectId === undefined) return null;
    // It collects what is no longer used before it counts.
    const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId: prototype.objectId });
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: objects.objectId ?? '',
      functionDeclaration: 'function () { return this.length; }',
      returnByValue: true,
    });
    return result.value as number;
  } finally {
    await session.detach();
  }
}

async function isPassed(pageId: string): Promise<boolean> {
  const { watch } = stateFrom(await opened.storage());
  return watch.passed.some(({ id }) => id === pageId);
}

it('watches the settings screen, no longer once it is left, and no other screen', async () => {
  const { id } = replica.control.addPage({ name: 'Tiệm Nhẹ', messenger: { defaultApp: 'Haravan Funnel' } });
  const settings = await visit(opened, `https://business.facebook.com/latest/settings/conversation_routing?asset_id=${id}`);
  await until('an observer on the settings screen', WAIT, async () => ((await observers(settings)) ?? 0) > 0);
  await settings.evaluate((page) => history.pushState(null, '', `/latest/home?asset_id=${page}`), id);
  await until('no observer once it is left', WAIT, async () => (await observers(settings)) === 0);

  // Told by the gate itself: by then it has done all that it does on such a screen.
  const passed = replica.control.addPage({ name: 'Tiệm Đi Ngang', messenger: { defaultApp: 'Haravan Funnel' } }).id;
  const home = await visit(opened, `https://business.facebook.com/latest/home?asset_id=${passed}`);
  await until('the Page that was passed by', WAIT, () => isPassed(passed));
  expect(await observers(home)).toBe(0);
});
