// The main job, whole, in both browsers with the shipped package: seen on a visit, badge, popup, one click, the guide, saved, green.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressOfRouting } from '../../components/domain/addresses';
import { type Replica, startReplica } from '../replica/server.ts';
import { builtExtension } from '../tools/built-extension.ts';
import { type OpenedBrowser, openBrowser } from '../tools/open-browser.ts';
import { until } from '../tools/until.ts';
import { follow } from './guide-robot';
import { openPopup, pressPrimary, textOf, visit, visitRouting } from './person';

const OURS = 'Haravan Funnel';
const OTHER = 'ManyChat';

describe.each(['chromium', 'firefox'] as const)('the main job in %s', (browser) => {
  let replica: Replica;
  let opened: OpenedBrowser;

  beforeAll(async () => {
    const extension = await builtExtension(browser);
    replica = await startReplica();
    opened = await openBrowser({ browser, extension, replica });
  });
  afterAll(async () => {
    await opened?.close();
    await replica?.close();
  });

  function badgeReads(text: string): Promise<unknown> {
    return until(`the badge “${text}”`, 20_000, async () => (await opened.badge()).text === text);
  }

  it('leads from the wrong app to the right one, by the person’s own presses alone', async () => {
    const page = replica.control.addPage({ name: 'Xưởng Gốm Lam', messenger: { defaultApp: OTHER } });
    const address = addressOfRouting(page.id);

    const passing = await visitRouting(opened, page.id);
    await badgeReads('1');
    await passing.close();

    const inbox = await visit(opened, `https://business.facebook.com/latest/inbox/messenger?asset_id=${page.id}`);
    const popup = await openPopup(opened, inbox);
    expect(await textOf(popup, 'main')).toContain(OTHER);
    expect(await textOf(popup, 'main')).toContain(page.name);
    await pressPrimary(popup);

    const screen = await opened.waitForPage((shown) => shown === address);
    expect(await opened.tabs()).toContainEqual(expect.objectContaining({ url: address, active: true }));
    const { actions, end } = await follow(screen, { patience: 30_000 });
    expect(end).toMatchObject({ tone: 'done' });
    expect(end?.text).toContain(OURS);
    expect(end?.text).toContain(OTHER);
    expect(actions.length).toBeGreaterThanOrEqual(4);

    expect(replica.control.saves()).toEqual([
      expect.objectContaining({
        page: page.id,
        channel: 'messenger',
        what: 'defaultApp',
        from: OTHER,
        to: OURS,
        by: 'screen',
        trusted: true,
      }),
    ]);
    expect(replica.control.untrustedEvents()).toEqual([]);
    expect(replica.control.refusedRequests()).toEqual([]);
    await badgeReads('');
  });
});
