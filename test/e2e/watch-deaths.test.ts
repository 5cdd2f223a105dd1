import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { BrowserKind } from '../tools/find-browsers.ts';
import { until } from '../tools/until.ts';
import { WAIT, WatchStage } from './watch-stage.ts';

/** Where the background stops for good: at a call of the browser, before it's made or after it was answered. */
interface Point {
  at: string;
  call: 'tabs.create' | 'tabs.remove' | 'storage.local.set' | 'notifications.create';
  when: 'before' | 'after';
  /** Only at a call that is given this. */
  given?: string;
  /** Where it is met by default; DEATHS=all meets each in both browsers. */
  usually?: BrowserKind;
}

// In the order of a check that finds a change.
const POINTS: readonly Point[] = [
  { at: 'after the alarm, before the tab opens', call: 'tabs.create', when: 'before' },
  { at: 'after the tab has opened', call: 'tabs.create', when: 'after', usually: 'firefox' },
  {
    at: 'after the reading has arrived, before it’s written',
    call: 'storage.local.set',
    when: 'before',
    given: 'ManyChat',
    usually: 'chromium',
  },
  { at: 'after it’s written, before anything follows', call: 'storage.local.set', when: 'after', given: 'ManyChat', usually: 'chromium' },
  { at: 'before the notice comes up', call: 'notifications.create', when: 'before', usually: 'firefox' },
  { at: 'after the notice came up, before it’s struck off', call: 'notifications.create', when: 'after', usually: 'chromium' },
  { at: 'before the tab is closed', call: 'tabs.remove', when: 'before' },
  { at: 'after the tab was closed, before that is noted', call: 'tabs.remove', when: 'after', usually: 'chromium' },
];
const ALL = process.env.DEATHS === 'all';

describe.each(['chromium', 'firefox'] as const)('a background in %s that dies in a check', (kind) => {
  const stage = new WatchStage();
  let profile = '';

  beforeAll(async () => {
    profile = await mkdtemp(join(tmpdir(), 'profile-'));
    await stage.open(kind, { profile });
  });
  afterAll(async () => {
    await stage.close();
    await rm(profile, { recursive: true, force: true });
  });
  beforeEach(async () => {
    stage.begin('Shop');
    await stage.visit();
    stage.replica.control.chooseDefaultApp(stage.pageId, 'messenger', 'ManyChat', 'minh');
  });
  afterEach(() => stage.end());

  /** The background never gets further than to this point. What is done to it goes with it. */
  function holdAt({ call, when, given = '' }: Point): Promise<void> {
    return stage.opened.evaluateInBackground(
      async (api, path, after, text) => {
        await api.storage.session.remove('held');
        const names = path.split('.');
        const name = names.pop() ?? '';
        type Calls = Record<string, (...given: unknown[]) => Promise<unknown>>;
        const calls = names.reduce((from, part) => (from as unknown as Record<string, Calls>)[part] as Calls, api as unknown as Calls);
        const original = (calls[name] as Calls[string]).bind(calls);
        calls[name] = async (...all) => {
          if (!JSON.stringify(all).includes(text)) return original(...all);
          if (after) await original(...all);
          await api.storage.session.set({ held: true });
          return new Promise(() => undefined);
        };
      },
      call,
      when === 'after',
      given,
    );
  }

  function isHeld(): Promise<boolean> {
    return stage.opened.evaluateInExtension(async (api) => 'held' in (await api.storage.session.get('held')));
  }

  async function expectToldOnce(): Promise<void> {
    await until('the transition', WAIT, async () => (await stage.record()).channels.messenger?.count === 2);
    await stage.checksEnd();
    await until('the outbox to be empty', WAIT, async () => (await stage.watchState()).outbox.length === 0);
    expect(Object.keys(await stage.opened.notifications())).toEqual([expect.stringMatching(`^wrong/${stage.pageId}/messenger/`)]);
    expect((await stage.opened.badge()).text).toBe('1');
    expect((await stage.record()).channels.messenger?.transitions).toHaveLength(2);
    expect((await stage.record()).failures).toBeNull();
  }

  it.each(POINTS.filter(({ usually }) => ALL || usually === kind))('$at: loses and repeats nothing', async (point) => {
    await stage.makeDue();
    await holdAt(point);
    await stage.opened.ringAlarm('watch');
    await until('the point to be reached', WAIT, isHeld);
    // A tab that hasn't begun to load has no address yet by which the next background could know it.
    if (point.call === 'tabs.create' && point.when === 'after') await stage.checkTab();
    await stage.opened.killBackground();
    await stage.opened.ringAlarm('watch');
    await expectToldOnce();
  });

  it.runIf(ALL || kind === 'chromium')('with the browser: goes on at the next start', async () => {
    stage.replica.control.setDelays({ screen: 20_000 });
    await stage.command({ type: 'check' });
    await stage.checkTab();
    await stage.opened.close();
    stage.replica.control.hurry();
    await stage.open(kind, { profile });
    await stage.opened.startBackground();
    await expectToldOnce();
  });
});
