// What only a real browser shows of the first run and of the notice on Business Suite's screens: that they come by themselves, and only then.

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressOfRouting } from '../../components/domain/addresses';
import { type Replica, startReplica } from '../replica/server.ts';
import { violations } from '../tools/axe.ts';
import { builtExtension } from '../tools/built-extension.ts';
import { type OpenedBrowser, openBrowser } from '../tools/open-browser.ts';
import { until } from '../tools/until.ts';
import { visit } from './person';

const WAIT = 45_000;

function noticeText(page: Page): Promise<string | null> {
  return page.evaluate(() => document.querySelector('funnel-guard-notice')?.shadowRoot?.querySelector('.card')?.textContent ?? null);
}

/**
 * Has a composer come to stand in the very place of the notice, and tells in which of the next pictures the notice was over it. One that
 * is added must not be covered in any; where one that was there already is moved, the browser tells after the first of them.
 */
function coveredBy(page: Page, how: 'added' | 'moved'): Promise<number[]> {
  return page.evaluate(async (wanted) => {
    const card = document.querySelector('funnel-guard-notice')?.shadowRoot?.querySelector<HTMLElement>('.card');
    const stage = card?.closest<HTMLElement>('.stage');
    if (!card || !stage) throw new Error('There is no notice.');
    const picture = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const composer = document.createElement('div');
    const put = (left: number, top: number): void => {
      composer.style.cssText = `position: fixed; inline-size: 40px; block-size: 20px; left: ${left}px; top: ${top}px`;
    };
    composer.contentEditable = 'true';
    put(innerWidth / 2, innerHeight / 2);
    if (wanted === 'moved') document.body.append(composer);
    // Just after a beat, which would move the notice as well, there is a second without one.
    const { beat } = stage.dataset;
    while (stage.dataset.beat === beat) await picture();
    const box = card.getBoundingClientRect();
    put(box.left + 20, box.top + 20);
    if (wanted === 'added') document.body.append(composer);
    const covered: number[] = [];
    for (let count = 1; count <= 10; count += 1) {
      await picture();
      const at = card.getBoundingClientRect();
      const isOver = at.left < box.left + 60 && at.right > box.left + 20 && at.top < box.top + 40 && at.bottom > box.top + 20;
      if (isOver && getComputedStyle(card).visibility === 'visible') covered.push(count);
    }
    composer.remove();
    return covered.filter((count) => wanted === 'added' || count > 2);
  }, how);
}

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  let replica: Replica;
  let opened: OpenedBrowser;

  beforeAll(async () => {
    const extension = await builtExtension(kind);
    replica = await startReplica();
    replica.control.setFirstTab('routing');
    opened = await openBrowser({ browser: kind, extension, replica, keepFirstRun: true });
  });
  afterAll(async () => {
    await opened?.close();
    await replica?.close();
  });

  it('the first run greets, lists the Page that is open in Business Suite, and checks it', async () => {
    const greeting = await opened.waitForPage((address) => address.endsWith('/first-run.html'));
    const { id } = replica.control.addPage({ name: 'Tiệm Bánh Sen', messenger: { defaultApp: 'ManyChat' } });
    const suite = await visit(opened, `https://business.facebook.com/latest/home?asset_id=${id}`);
    await until(
      'the Page in the list',
      WAIT,
      () =>
        greeting
          // By its number until its tab has a title.
          .evaluate((number) => new RegExp(`${number}|Tiệm Bánh Sen`, 'u').test(document.querySelector('.rows')?.textContent ?? ''), id)
          .catch(() => false) as Promise<boolean>,
    );
    await greeting.bringToFront();
    expect(await violations(greeting, 'body')).toEqual([]);
    await greeting.focus('.step .button.primary');
    await greeting.keyboard.press('Enter');
    await until('what was read', WAIT, () =>
      greeting.evaluate(() => document.querySelector('.rows')?.textContent?.includes('ManyChat') === true),
    );
    await suite.close();
    await greeting.close();
  });

  it('the notice comes on the Page’s own screens, is answered, and stays away', async () => {
    const { id } = replica.control.addPage({ name: 'Gốm Lam', messenger: { defaultApp: 'Botcake' } });
    const routing = await visit(opened, addressOfRouting(id));
    await until(
      'the badge',
      WAIT,
      async () => Number((await opened.badge()).text) > 0 && JSON.stringify(await opened.storage()).includes('Botcake'),
    );
    expect(await noticeText(routing)).toBeNull();
    await routing.close();

    const inbox = await visit(opened, `https://business.facebook.com/latest/inbox/messenger?asset_id=${id}`);
    expect(await until('the notice', WAIT, () => noticeText(inbox))).toContain('Botcake');
    for (const scheme of ['light', 'dark'] as const) {
      await inbox.evaluate((dark) => document.documentElement.classList.toggle('__fb-dark-mode', dark), scheme === 'dark');
      await until(`the notice in ${scheme}`, WAIT, () =>
        inbox.evaluate(
          (wanted) =>
            document.querySelector('funnel-guard-notice')?.shadowRoot?.querySelector<HTMLElement>('.stage')?.dataset.theme === wanted,
          scheme,
        ),
      );
      expect(await violations(inbox, 'funnel-guard-notice')).toEqual([]);
    }
    expect(await coveredBy(inbox, 'added')).toEqual([]);
    expect(await coveredBy(inbox, 'moved')).toEqual([]);
    await inbox.keyboard.down('Alt');
    await inbox.keyboard.down('Shift');
    await inbox.keyboard.press('KeyG');
    await inbox.keyboard.up('Shift');
    await inbox.keyboard.up('Alt');
    await inbox.keyboard.press('Tab');
    await inbox.keyboard.press('Enter');
    await until('the end of the notice', WAIT, async () => (await noticeText(inbox)) === null);
    // What every script on Meta's screens looks up before it has a notice put beside it.
    await until('the notice to rest', WAIT, async () => {
      const { hints } = (await opened.storage()) as { hints?: { pages: Record<string, number | null> } };
      return (hints?.pages[id] ?? 0) > Date.now();
    });
  });
});
