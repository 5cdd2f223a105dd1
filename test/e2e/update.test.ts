// What an update finds: the storage that an older version left behind, and tabs in which that version's scripts still are.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { addressOfRouting } from '../../components/domain/addresses';
import { unpack } from '../../components/domain/packing';
import { VERSION } from '../../components/domain/stored';
import { until } from '../tools/until.ts';
import { textOf, visit } from './person.ts';
import { type FrozenProfile, factsOf } from './profile-facts.ts';
import { OURS, WAIT, WatchStage } from './watch-stage.ts';

const FOLDER = join(import.meta.dirname, 'profiles');
const PROFILES = readdirSync(FOLDER).map((file): FrozenProfile => JSON.parse(readFileSync(join(FOLDER, file), 'utf8')));

describe.each(['chromium', 'firefox'] as const)('an update in %s', (kind) => {
  const stage = new WatchStage();
  beforeAll(() => stage.open(kind));
  afterEach(() => stage.end());
  afterAll(() => stage.close());

  it.each(PROFILES)('loses nothing of what version $version has stored', async ({ documents, facts }) => {
    // What comes out of such an old plan isn't this test's matter.
    stage.replica.control.signOut();
    await stage.opened.killBackground();
    await stage.opened.evaluateInExtension(async (api, stored) => {
      await api.storage.local.clear();
      await api.storage.local.set(stored);
    }, documents);
    await stage.opened.startBackground();
    const versions = async () =>
      Object.entries(await stage.opened.storage()).flatMap(([key, value]) =>
        /^(?:page:|settings$|watch$)/u.test(key) ? [(unpack(value) as { version: number }).version] : [],
      );
    await until('the documents in today’s shape', WAIT, async () => (await versions()).every((version) => version === VERSION));
    expect(factsOf(await stage.state())).toEqual(facts);
    expect(Object.keys(await stage.opened.storage()).filter((key) => key.startsWith('set-aside:'))).toEqual([]);

    const dashboard = await stage.opened.openExtensionPage('options.html');
    await dashboard.waitForSelector('table.pages');
    const table = await textOf(dashboard, 'table.pages');
    for (const { name } of Object.values(facts.pages)) expect(table).toContain(name);
    expect(table).not.toContain('undefined');
    await dashboard.close();
  });

  it('goes on watching a screen that was open all the while', async () => {
    stage.begin('Shop 1');
    const screen = await visit(stage.opened, addressOfRouting(stage.pageId));
    const inCharge = async () => (await stage.state()).records[stage.pageId]?.channels.messenger?.standing?.app;
    await until('the first look', WAIT, async () => (await inCharge()) === OURS);
    await stage.opened.updateExtension();
    // The screen stays the same document; what another admin has changed shows when its tab is pressed.
    stage.replica.control.chooseDefaultApp(stage.pageId, 'messenger', 'ManyChat', 'minh');
    await screen.bringToFront();
    await until('the change', WAIT, async () => {
      for (const tab of await screen.$$('[role=tab]')) await tab.click().catch(() => undefined);
      return (await inCharge()) === 'ManyChat';
    });
    const { transitions = [] } = (await stage.record()).channels.messenger ?? {};
    expect(transitions.map(({ to }) => to.app)).toEqual([OURS, 'ManyChat']);
    // Neither the old script nor the new one has pressed anything or asked anybody else.
    expect(stage.replica.control.untrustedEvents()).toEqual([]);
    expect(stage.replica.control.refusedRequests()).toEqual([]);
    await screen.close();
  });
});
