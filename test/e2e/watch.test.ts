import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addressOfRouting } from '../../components/domain/addresses';
import type { CommandMessage } from '../../components/domain/messages';
import type { PageRecord } from '../../components/domain/record';
import type { State } from '../../components/domain/state';
import { stateFrom } from '../../components/domain/stored';
import { type Replica, startReplica } from '../replica/server.ts';
import { builtExtension } from '../tools/built-extension.ts';
import { type OpenedBrowser, openBrowser, type SeenTab } from '../tools/open-browser.ts';
import { until } from '../tools/until.ts';

const OURS = 'Haravan Funnel';
// Machines that run other things besides are slow.
const WAIT = 45_000;

describe.each(['chromium', 'firefox'] as const)('the watch in %s', (kind) => {
  let replica: Replica;
  let opened: OpenedBrowser;
  let pageId: string;
  let count = 0;

  beforeAll(async () => {
    const extension = await builtExtension(kind);
    replica = await startReplica();
    opened = await openBrowser({ browser: kind, extension, replica });
  });
  afterAll(async () => {
    await opened?.close();
    await replica?.close();
  });

  beforeEach(async () => {
    replica.control.restoreBehaviour();
    replica.control.setFirstTab('routing');
    replica.control.signIn('lan');
    replica.control.clearJournal();
    count += 1;
    pageId = replica.control.addPage({ name: `Shop ${count}`, messenger: { defaultApp: OURS } }).id;
  });
  afterEach(async () => {
    for (const id of Object.keys((await state()).records)) await command({ type: 'remove', pageId: id });
    for (const tab of await metaTabs()) await closeTab(tab.id);
    for (const id of Object.keys(await opened.notifications())) {
      await opened.evaluateInExtension((api, notification) => api.notifications.clear(notification), id);
    }
  });

  async function state(): Promise<State> {
    // As text: Firefox's driver leaves out an object that it has met before, such as a standing that is also a transition's.
    const text = await opened.evaluateInExtension(async (api) => JSON.stringify(await api.storage.local.get()));
    return stateFrom(JSON.parse(text) as Record<string, unknown>);
  }

  async function record(id = pageId): Promise<PageRecord> {
    const found = (await state()).records[id];
    if (found === undefined) throw new Error(`Nothing is stored of ${id}.`);
    return found;
  }

  function command(message: CommandMessage): Promise<unknown> {
    return opened.evaluateInExtension((api, given) => api.runtime.sendMessage(given), message);
  }

  /** Tabs on Meta's hosts: the only ones that the extension can see the address of. */
  async function metaTabs(): Promise<SeenTab[]> {
    return (await opened.tabs()).filter(({ url }) => url?.includes('facebook.com'));
  }

  function closeTab(id: number): Promise<void> {
    return opened.evaluateInExtension((api, tab) => api.tabs.remove(tab), id);
  }

  /** The person looks at the Page's routing screen, and goes away again. */
  async function visit(id = pageId): Promise<void> {
    const page = await opened.browser.newPage();
    await page.goto(addressOfRouting(id), { waitUntil: 'domcontentloaded' });
    await page.bringToFront();
    await until(`a record of ${id}`, WAIT, async () => (await state()).records[id]?.lastLook);
    await page.close();
  }

  /** Waits for the tab of a check to stand at the Page's screen. */
  function checkTab(id = pageId): Promise<SeenTab> {
    return until('the tab of a check', WAIT, async () => (await metaTabs()).find(({ url }) => url === addressOfRouting(id)));
  }

  async function checksEnd(timeout = WAIT): Promise<void> {
    await until('the end of the checks', timeout, async () => (await state()).watch.checking === null);
    await until('the end of the check’s tab', WAIT, async () => (await metaTabs()).length === 0);
  }

  it('finds by the alarm what another admin has changed, without being noticed, and tells it', async () => {
    await visit();
    const before = await opened.tabs();
    replica.control.chooseDefaultApp(pageId, 'messenger', 'ManyChat', 'minh');
    replica.control.clearJournal();
    // As if four hours had passed: the plan is in the past when the background starts.
    await opened.killBackground();
    await opened.evaluateInExtension(async (api, key) => {
      const stored = (await api.storage.local.get(key)) as Record<string, { content: { nextCheck: number } }>;
      const document = stored[key];
      if (document === undefined) throw new Error('no record');
      document.content.nextCheck = Date.now() - 1000;
      await api.storage.local.set({ [key]: document });
    }, `page:${pageId}`);
    await opened.ringAlarm('watch');
    const tab = await checkTab();
    expect(tab.active).toBe(false);
    expect((await opened.tabs()).filter(({ active }) => active)).toEqual(before.filter(({ active }) => active));
    await until('the badge', WAIT, async () => (await opened.badge()).text === '1');
    await checksEnd();
    expect(Object.keys(await opened.notifications())).toMatchObject([expect.stringMatching(`^wrong/${pageId}/messenger/`)]);
    const { channels } = await record();
    expect(channels.messenger?.transitions).toMatchObject([
      { from: null, to: { app: OURS }, sight: 'visit' },
      { from: { app: OURS }, to: { verdict: 'other-app', app: 'ManyChat' }, sight: 'check' },
    ]);
    expect(replica.control.untrustedEvents()).toEqual([]);
    expect(replica.control.saves().filter(({ by }) => by === 'screen')).toEqual([]);
    expect(replica.control.refusedRequests()).toEqual([]);

    // And when it's right again, that, once.
    replica.control.chooseDefaultApp(pageId, 'messenger', OURS, 'minh');
    await command({ type: 'check' });
    await until('the badge to go', WAIT, async () => (await opened.badge()).text === '');
    await checksEnd();
    await until('the note', WAIT, async () => Object.keys(await opened.notifications()).every((id) => id.startsWith('right-again/')));
    expect(Object.keys(await opened.notifications())).toHaveLength(1);
  });

  it('checks several Pages one after the other in one tab', async () => {
    const others = [1, 2].map(
      (number) => replica.control.addPage({ name: `Other ${count} ${number}`, messenger: { defaultApp: OURS } }).id,
    );
    for (const id of [pageId, ...others]) await visit(id);
    for (const id of others) replica.control.chooseDefaultApp(id, 'messenger', 'ManyChat', 'minh');
    expect(await command({ type: 'check' })).toEqual({ ok: true });
    const tabs = new Set<number>();
    const progress = new Set<string>();
    await until('the end of the checks', 60_000, async () => {
      for (const { id } of await metaTabs()) tabs.add(id);
      const { checking } = (await state()).watch;
      if (checking !== null) progress.add(`${checking.done}/${checking.total}`);
      return checking === null;
    });
    expect(tabs.size).toBe(1);
    expect([...progress].at(-1)).toMatch(/^[23]\/3$/u);
    await checksEnd();
    expect((await opened.badge()).text).toBe('2');
    expect(Object.keys(await opened.notifications())).toHaveLength(2);
  });

  it('says that one is signed out', async () => {
    await visit();
    replica.control.signOut();
    await command({ type: 'check' });
    await checksEnd();
    expect(await record()).toMatchObject({ lastLook: { unreadable: 'signed-out' }, failures: { count: 1, reason: 'signed-out' } });
    expect(await opened.notifications()).toEqual({});
    expect((await record()).channels.messenger?.standing).toEqual({ verdict: 'ours', app: OURS });
  });

  it('gives up on a screen that never renders, within 30 s', async () => {
    await visit();
    replica.control.setNeverRenders(true);
    await command({ type: 'check' });
    await checkTab();
    const begun = Date.now();
    await checksEnd();
    expect(Date.now() - begun).toBeLessThan(32_000);
    expect(await record()).toMatchObject({ lastLook: { unreadable: 'not-rendered' } });
    expect(await opened.notifications()).toEqual({});
  });

  it('asks the other site where Business Suite opens with a tab that doesn’t show the choice', async () => {
    await visit();
    replica.control.setFirstTab('partner-apps');
    replica.control.actAs(pageId);
    replica.control.chooseDefaultApp(pageId, 'messenger', 'ManyChat', 'minh');
    await command({ type: 'check' });
    await checkTab();
    await checksEnd();
    expect((await record()).channels.messenger).toMatchObject({ standing: { app: 'ManyChat' }, surface: 'www' });
    replica.control.actAs(null);
  });

  it('looks in a minimised window of its own where that is wanted', async () => {
    await visit();
    replica.control.chooseDefaultApp(pageId, 'messenger', 'ManyChat', 'minh');
    const windows = () => opened.evaluateInExtension(async (api) => (await api.windows.getAll()).map(({ state }) => state));
    const before = await windows();
    await command({ type: 'set', settings: { ownWindow: true } });
    await command({ type: 'check' });
    await checkTab();
    expect(await windows()).toHaveLength(before.length + 1);
    expect(await windows()).toContain('minimized');
    await checksEnd();
    await command({ type: 'set', settings: { ownWindow: false } });
    expect((await record()).channels.messenger?.standing?.app).toBe('ManyChat');
    expect(await windows()).toHaveLength(before.length);
  });

  it('leaves the tab to the person who takes it', async () => {
    await visit();
    replica.control.setDelays({ screen: 4000 });
    for (const back of [false, true]) {
      await command({ type: 'check' });
      const { id } = await checkTab();
      await opened.evaluateInExtension(
        async (api, tab, leave) => {
          const [front] = await api.tabs.query({ active: true, currentWindow: true });
          await api.tabs.update(tab, { active: true });
          // Long enough for the browser's own note of when a tab was in front.
          await new Promise((resolve) => setTimeout(resolve, 2500));
          if (leave && front?.id !== undefined) await api.tabs.update(front.id, { active: true });
        },
        id,
        back,
      );
      await until('the end of the checks', WAIT, async () => (await state()).watch.checking === null);
      expect((await metaTabs()).map((tab) => tab.id)).toContain(id);
      expect((await record()).failures?.reason).toBe('interrupted');
      await closeTab(id);
    }
  });

  it('leaves the tab alone that was led elsewhere', async () => {
    await visit();
    replica.control.setDelays({ screen: 4000 });
    await command({ type: 'check' });
    const { id } = await checkTab();
    // Before the background has seen it on Meta's hosts, it can't tell where a tab is that it may not see.
    await until('the background to see it', WAIT, () =>
      opened.evaluateInExtension(async (api) => {
        const { notes } = (await api.storage.session.get('notes')) as { notes?: { check: { landed: boolean } | null } };
        return notes?.check?.landed === true;
      }),
    );
    await opened.evaluateInExtension((api, tab) => api.tabs.update(tab, { url: 'about:blank#mine' }), id);
    await until('the end of the checks', WAIT, async () => (await state()).watch.checking === null);
    expect((await opened.tabs()).map((tab) => tab.id)).toContain(id);
    await closeTab(id);
  });

  it.each(['as the tab opens', 'while the screen renders', 'right after'] as const)(
    'loses and repeats nothing when it dies %s',
    async (moment) => {
      await visit();
      replica.control.chooseDefaultApp(pageId, 'messenger', 'ManyChat', 'minh');
      replica.control.setDelays({ document: 400, screen: 2500 });
      await command({ type: 'check' });
      if (moment === 'as the tab opens') await until('a check', WAIT, async () => (await state()).watch.checking?.pageId);
      else if (moment === 'while the screen renders') await checkTab();
      else await until('the transition', WAIT, async () => (await record()).channels.messenger?.count === 2);
      await opened.killBackground();
      replica.control.setDelays({ document: 0, screen: 100 });
      await opened.ringAlarm('watch');
      await until('the transition', WAIT, async () => (await record()).channels.messenger?.count === 2);
      await checksEnd();
      await until('the notice', WAIT, async () => Object.keys(await opened.notifications()).length === 1);
      expect((await opened.badge()).text).toBe('1');
      expect((await state()).watch.outbox).toEqual([]);
      expect((await record()).channels.messenger?.transitions).toHaveLength(2);
    },
  );

  it('leads from the notice to the fix, with the guide', async () => {
    await visit();
    replica.control.chooseDefaultApp(pageId, 'messenger', 'ManyChat', 'minh');
    await command({ type: 'check' });
    const [id] = await until('the notice', WAIT, async () => {
      const ids = Object.keys(await opened.notifications());
      return ids.length === 1 ? ids : null;
    });
    await checksEnd();
    await opened.killBackground();
    await opened.startBackground();
    await opened.clickNotification(id ?? '');
    const tab = await until('the tab of the fix', WAIT, async () => (await metaTabs()).find(({ active }) => active));
    expect(tab.url).toBe(addressOfRouting(pageId));
    const page = await opened.waitForPage((address) => address === addressOfRouting(pageId));
    await until('the guide', WAIT, () => page.evaluate(() => document.querySelector('funnel-guard-guide') !== null));
    expect(await opened.notifications()).toEqual({});
  });

  it('looks after an alarm that was lost', async () => {
    await visit();
    await opened.killBackground();
    await opened.evaluateInExtension((api) => api.alarms.clearAll());
    await opened.startBackground();
    await until('the alarm', WAIT, () => opened.evaluateInExtension(async (api) => (await api.alarms.getAll()).length === 1));
  });
});
