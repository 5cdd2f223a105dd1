import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addressOfRouting } from '../../components/domain/addresses';
import { until } from '../tools/until.ts';
import { OURS, WAIT, WatchStage } from './watch-stage.ts';

// `PAGES=300 TABS=50` for the whole of it; the tests on the pretended browser go that far each time.
const PAGES = Number(process.env.PAGES ?? 6);
const TABS = Number(process.env.TABS ?? 4);
const LONG = WAIT + PAGES * 6_000;

describe('the watch in chromium, with much at once', () => {
  const stage = new WatchStage();
  beforeAll(() => stage.open('chromium'));
  afterAll(() => stage.close());
  beforeEach(() => stage.begin('Shop'));
  afterEach(() => stage.end());

  const addPages = (count: number, app: (index: number) => string) =>
    Array.from(
      { length: count },
      (_, index) => stage.replica.control.addPage({ name: `Page ${index}`, messenger: { defaultApp: app(index) } }).id,
    );

  it('checks many Pages in one go, though one is signed out in between', { timeout: 60_000 + 3 * LONG }, async () => {
    const ids = addPages(PAGES, (index) => (index % 2 === 0 ? OURS : 'ManyChat'));
    const checksTo = (done: number) =>
      until(`${done} Pages`, LONG, async () => ((await stage.watchState()).checking?.done ?? PAGES) >= done);
    const begun = Date.now();
    await stage.command({ type: 'check', pageIds: ids });
    await checksTo(1);
    stage.replica.control.signOut();
    await checksTo(3);
    stage.replica.control.signIn('lan');
    await stage.checksEnd(LONG);
    const read = Object.keys((await stage.state()).records);
    expect(read.length).toBeLessThan(PAGES);
    await stage.command({ type: 'check', pageIds: ids.filter((id) => !read.includes(id)) });
    await stage.checksEnd(LONG);
    process.stdout.write(
      `${PAGES} Pages were checked in ${Math.round((Date.now() - begun) / 1000)} s, ${PAGES - read.length} of them twice.\n`,
    );
    const { records } = await stage.state();
    expect(Object.keys(records).sort()).toEqual([...ids].sort());
    for (const [index, id] of ids.entries()) {
      expect(records[id]?.channels.messenger?.transitions.map(({ to }) => to.app)).toEqual([index % 2 === 0 ? OURS : 'ManyChat']);
    }
    const wrong = Math.floor(PAGES / 2);
    expect((await stage.opened.badge()).text).toBe(wrong > 99 ? '99+' : String(wrong));
    await until('all to be told', WAIT, async () => (await stage.watchState()).outbox.length === 0);
  });

  it('books what many tabs report at once, each once', { timeout: 60_000 + TABS * 50_000 }, async () => {
    const ids = addPages(TABS, () => OURS);
    // A window each, with room for the screen: what is hidden is only looked at when it’s asked.
    const tabs = await stage.opened.evaluateInExtension(
      async (api, addresses) => {
        const windows = await Promise.all(addresses.map((url) => api.windows.create({ url, focused: false, width: 1280, height: 900 })));
        return windows.flatMap((window) => window?.tabs?.[0]?.id ?? []);
      },
      ids.map((id) => addressOfRouting(id)),
    );
    const counts = async () => Object.values((await stage.state()).records).map(({ channels }) => channels.messenger?.count ?? 0);
    const all = (transitions: number) =>
      until(`${transitions} transitions of each`, WAIT + TABS * 20_000, async () => {
        const found = await counts();
        return found.length === TABS && found.every((count) => count === transitions);
      });
    await all(1);
    for (const id of ids) stage.replica.control.chooseDefaultApp(id, 'messenger', 'ManyChat', 'minh');
    await stage.opened.killBackground();
    const begun = Date.now();
    await stage.opened.evaluateInExtension((api, open) => Promise.all(open.map((id) => api.tabs.reload(id))).then(() => undefined), tabs);
    await all(2);
    process.stdout.write(`${TABS} tabs have reported a change in ${((Date.now() - begun) / 1000).toFixed(1)} s.\n`);
    await until('all to be told', WAIT, async () => (await stage.watchState()).outbox.length === 0);
    expect((await stage.opened.badge()).text).toBe(String(TABS));
    const { records } = await stage.state();
    for (const id of ids) {
      expect(records[id]?.channels.messenger?.transitions).toMatchObject([
        { to: { app: OURS } },
        { to: { app: 'ManyChat' }, sight: 'visit' },
      ]);
      expect(records[id]?.channels.messenger?.episode?.told).toBe(1);
    }
  });
});
