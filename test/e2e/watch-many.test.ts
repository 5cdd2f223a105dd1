import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { until } from '../tools/until.ts';
import { OURS, WAIT, WatchStage } from './watch-stage.ts';

// `PAGES=300` for the whole of it; the tests on the pretended browser go that far each time.
const PAGES = Number(process.env.PAGES ?? 6);

describe.each(['chromium', 'firefox'] as const)('the watch in %s, with much at once', (kind) => {
  const stage = new WatchStage();
  const folders: string[] = [];
  afterAll(async () => {
    await stage.close();
    for (const folder of folders) await rm(folder, { recursive: true, force: true });
  });

  const addPages = (count: number, app: (index: number) => string) =>
    Array.from(
      { length: count },
      (_, index) => stage.replica.control.addPage({ name: `Page ${index}`, messenger: { defaultApp: app(index) } }).id,
    );

  it('goes on where it was when the browser is closed in the middle of a check', async () => {
    const profile = await mkdtemp(join(tmpdir(), 'profile-'));
    folders.push(profile);
    await stage.open(kind, { profile });
    stage.begin('Shop');
    await stage.visit();
    stage.replica.control.chooseDefaultApp(stage.pageId, 'messenger', 'ManyChat', 'minh');
    stage.replica.control.setDelays({ screen: 20_000 });
    await stage.command({ type: 'check' });
    await stage.checkTab();
    await stage.opened.close();
    stage.replica.control.restoreBehaviour();
    stage.replica.control.setFirstTab('routing');
    await stage.open(kind, { profile });
    await stage.opened.startBackground();
    await until('the transition', WAIT, async () => (await stage.record()).channels.messenger?.count === 2);
    await stage.checksEnd();
    await until('the notice', WAIT, async () => Object.keys(await stage.opened.notifications()).length === 1);
    expect((await stage.opened.badge()).text).toBe('1');
    await stage.end();
  });

  it('checks many Pages in one go, though one is signed out in between', { timeout: 60_000 + PAGES * 5_000 }, async () => {
    const ids = addPages(PAGES, (index) => (index % 2 === 0 ? OURS : 'ManyChat'));
    const checksTo = (done: number) =>
      until(`${done} Pages`, WAIT + PAGES * 2_500, async () => ((await stage.state()).watch.checking?.done ?? PAGES) >= done);
    await stage.command({ type: 'check', pageIds: ids });
    await checksTo(1);
    stage.replica.control.signOut();
    await checksTo(3);
    stage.replica.control.signIn('lan');
    await stage.checksEnd(WAIT + PAGES * 2_500);
    const read = Object.keys((await stage.state()).records);
    expect(read.length).toBeLessThan(PAGES);
    await stage.command({ type: 'check', pageIds: ids.filter((id) => !read.includes(id)) });
    await stage.checksEnd(WAIT + PAGES * 2_500);
    expect(Object.keys((await stage.state()).records).sort()).toEqual([...ids].sort());
    expect((await stage.opened.badge()).text).toBe(String(Math.floor(PAGES / 2)));
    await stage.end();
  });
});
