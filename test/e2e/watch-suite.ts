// The watch, in each browser in a file of its own, so that they watch at the same time.

import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { addressOfRouting } from '../../components/domain/addresses';
import type { BrowserKind } from '../tools/find-browsers.ts';
import { until } from '../tools/until.ts';
import { OURS, WAIT, WatchStage } from './watch-stage.ts';

/** What takes its time is lived through once: in the browser where it's harder, Firefox for a background that waits, else Chromium. */
export function watchSuite(kind: BrowserKind): void {
  const [inChromium, inFirefox] = [it.runIf(kind === 'chromium'), it.runIf(kind === 'firefox')];
  const stage = new WatchStage();
  let count = 0;

  beforeAll(() => stage.open(kind));
  afterAll(() => stage.close());
  beforeEach(() => {
    count += 1;
    stage.begin(`Shop ${count}`);
  });
  afterEach(() => stage.end());

  it('finds by the alarm what another admin has changed, without being noticed, and tells it', async () => {
    await stage.visit();
    const before = await stage.opened.tabs();
    stage.replica.control.chooseDefaultApp(stage.pageId, 'messenger', 'ManyChat', 'minh');
    stage.replica.control.clearJournal();
    await stage.makeDue();
    await stage.opened.ringAlarm('watch');
    const tab = await stage.checkTab();
    expect(tab.active).toBe(false);
    await until('silence', WAIT, () =>
      stage.opened.evaluateInExtension(async (api, id) => (await api.tabs.get(id)).mutedInfo?.muted === true, tab.id),
    );
    expect((await stage.opened.tabs()).filter(({ active }) => active)).toEqual(before.filter(({ active }) => active));
    await until('the badge', WAIT, async () => (await stage.opened.badge()).text === '1');
    await stage.checksEnd();
    expect(Object.keys(await stage.opened.notifications())).toMatchObject([expect.stringMatching(`^wrong/${stage.pageId}/messenger/`)]);
    const { channels } = await stage.record();
    expect(channels.messenger?.transitions).toMatchObject([
      { from: null, to: { app: OURS }, sight: 'visit' },
      { from: { app: OURS }, to: { verdict: 'other-app', app: 'ManyChat' }, sight: 'check' },
    ]);
    expect(stage.replica.control.untrustedEvents()).toEqual([]);
    expect(stage.replica.control.saves().filter(({ by }) => by === 'screen')).toEqual([]);
    expect(stage.replica.control.refusedRequests()).toEqual([]);

    // And when it's right again, that, once.
    stage.replica.control.chooseDefaultApp(stage.pageId, 'messenger', OURS, 'minh');
    await stage.command({ type: 'check' });
    await until('the badge to go', WAIT, async () => (await stage.opened.badge()).text === '');
    await stage.checksEnd();
    await until('the note', WAIT, async () => Object.keys(await stage.opened.notifications()).every((id) => id.startsWith('right-again/')));
    expect(Object.keys(await stage.opened.notifications())).toHaveLength(1);
  });

  inChromium('checks several Pages one after the other in one tab', async () => {
    const others = [1, 2].map(
      (number) => stage.replica.control.addPage({ name: `Other ${count} ${number}`, messenger: { defaultApp: OURS } }).id,
    );
    for (const id of [stage.pageId, ...others]) await stage.visit(id);
    for (const id of others) stage.replica.control.chooseDefaultApp(id, 'messenger', 'ManyChat', 'minh');
    expect(await stage.command({ type: 'check' })).toEqual({ ok: true });
    const tabs = new Set<number>();
    const progress = new Set<string>();
    await until('the end of the checks', 60_000, async () => {
      for (const { id } of await stage.metaTabs()) tabs.add(id);
      const { checking } = (await stage.state()).watch;
      if (checking !== null) progress.add(`${checking.done}/${checking.total}`);
      return checking === null;
    });
    expect(tabs.size).toBe(1);
    expect([...progress].at(-1)).toMatch(/^[23]\/3$/u);
    await stage.checksEnd();
    expect((await stage.opened.badge()).text).toBe('2');
    expect(Object.keys(await stage.opened.notifications())).toHaveLength(2);
  });

  inChromium('says that one is signed out', async () => {
    await stage.visit();
    stage.replica.control.signOut();
    await stage.command({ type: 'check' });
    await stage.checksEnd();
    expect(await stage.record()).toMatchObject({ lastLook: { unreadable: 'signed-out' }, failures: { count: 1, reason: 'signed-out' } });
    expect(await stage.opened.notifications()).toEqual({});
    expect((await stage.record()).channels.messenger?.standing).toEqual({ verdict: 'ours', app: OURS });
  });

  inFirefox('gives up on a screen that never renders, within 30 s', async () => {
    await stage.visit();
    stage.replica.control.setNeverRenders(true);
    await stage.command({ type: 'check' });
    await stage.checkTab();
    const begun = Date.now();
    await stage.checksEnd();
    expect(Date.now() - begun).toBeLessThan(32_000);
    expect(await stage.record()).toMatchObject({ lastLook: { unreadable: 'not-rendered' } });
    expect(await stage.opened.notifications()).toEqual({});
  });

  inChromium('asks the other site where Business Suite opens with a tab that doesn’t show the choice', async () => {
    await stage.visit();
    stage.replica.control.setFirstTab('partner-apps');
    stage.replica.control.actAs(stage.pageId);
    stage.replica.control.chooseDefaultApp(stage.pageId, 'messenger', 'ManyChat', 'minh');
    await stage.command({ type: 'check' });
    await stage.checkTab();
    await stage.checksEnd();
    expect((await stage.record()).channels.messenger).toMatchObject({ standing: { app: 'ManyChat' }, surface: 'www' });
    stage.replica.control.actAs(null);
  });

  inFirefox('looks in a minimised window of its own where that is wanted', async () => {
    await stage.visit();
    stage.replica.control.chooseDefaultApp(stage.pageId, 'messenger', 'ManyChat', 'minh');
    const windows = () => stage.opened.evaluateInExtension(async (api) => (await api.windows.getAll()).map(({ state }) => state));
    const before = await windows();
    await stage.command({ type: 'set', settings: { ownWindow: true } });
    await stage.command({ type: 'check' });
    await stage.checkTab();
    expect(await windows()).toHaveLength(before.length + 1);
    expect(await windows()).toContain('minimized');
    await stage.checksEnd();
    await stage.command({ type: 'set', settings: { ownWindow: false } });
    expect((await stage.record()).channels.messenger?.standing?.app).toBe('ManyChat');
    expect(await windows()).toHaveLength(before.length);
  });

  inFirefox('leaves the tab to the person who takes it', async () => {
    await stage.visit();
    stage.replica.control.setDelays({ screen: 4000 });
    for (const back of [false, true]) {
      await stage.command({ type: 'check' });
      const { id } = await stage.checkTab();
      // Before that the browser's note of when the tab was last in front may be of its opening.
      await until('the tab to be older than its opening', WAIT, () =>
        stage.opened.evaluateInExtension(async (api, tab) => Date.now() - ((await api.tabs.get(tab)).lastAccessed ?? 0) > 2_100, id),
      );
      await stage.opened.evaluateInExtension(
        async (api, tab, leave) => {
          const [front] = await api.tabs.query({ active: true, currentWindow: true });
          await api.tabs.update(tab, { active: true });
          if (leave && front?.id !== undefined) await api.tabs.update(front.id, { active: true });
        },
        id,
        back,
      );
      await until('the end of the checks', WAIT, async () => (await stage.watchState()).checking === null);
      expect((await stage.metaTabs()).map((tab) => tab.id)).toContain(id);
      expect((await stage.record()).failures?.reason).toBe('interrupted');
      await stage.closeTab(id);
    }
  });

  inChromium('leaves the tab alone that was led elsewhere', async () => {
    await stage.visit();
    stage.replica.control.setDelays({ screen: 4000 });
    await stage.command({ type: 'check' });
    const { id } = await stage.checkTab();
    // Before the background has seen it on Meta's hosts, it can't tell where a tab is that it may not see.
    await until('the background to see it', WAIT, () =>
      stage.opened.evaluateInExtension(async (api) => {
        const { notes } = (await api.storage.session.get('notes')) as { notes?: { check: { landed: boolean } | null } };
        return notes?.check?.landed === true;
      }),
    );
    await stage.opened.evaluateInExtension((api, tab) => api.tabs.update(tab, { url: 'about:blank#mine' }), id);
    await until('the end of the checks', WAIT, async () => (await stage.watchState()).checking === null);
    expect((await stage.opened.tabs()).map((tab) => tab.id)).toContain(id);
    await stage.closeTab(id);
  });

  it('leads from the notice to the fix, with the guide', async () => {
    await stage.visit();
    stage.replica.control.chooseDefaultApp(stage.pageId, 'messenger', 'ManyChat', 'minh');
    await stage.command({ type: 'check' });
    const [id] = await until('the notice', WAIT, async () => {
      const ids = Object.keys(await stage.opened.notifications());
      return ids.length === 1 ? ids : null;
    });
    await stage.checksEnd();
    await stage.opened.killBackground();
    await stage.opened.startBackground();
    await stage.opened.clickNotification(id ?? '');
    const tab = await until('the tab of the fix', WAIT, async () => (await stage.metaTabs()).find(({ active }) => active));
    expect(tab.url).toBe(addressOfRouting(stage.pageId));
    const page = await stage.opened.waitForPage((address) => address === addressOfRouting(stage.pageId));
    await until('the guide', WAIT, () => page.evaluate(() => document.querySelector('funnel-guard-guide') !== null));
    expect(await stage.opened.notifications()).toEqual({});
  });

  inFirefox('looks after an alarm that was lost', async () => {
    await stage.visit();
    await stage.opened.killBackground();
    await stage.opened.evaluateInExtension((api) => api.alarms.clearAll());
    await stage.opened.startBackground();
    await until('the alarm', WAIT, () => stage.opened.evaluateInExtension(async (api) => (await api.alarms.getAll()).length === 1));
  });
}
