// A hostile name on its whole way, in the shipped package: from the screen through the background into badge, popup, dashboard, notice,
// guide and notification; and from an imported file.

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addressOfRouting } from '../../components/domain/addresses';
import { unpack } from '../../components/domain/packing';
import { listenToNotifications, theNotification } from '../tools/demo-notifications.ts';
import { until } from '../tools/until.ts';
import { shownGuide } from './guide-robot.ts';
import { visit } from './person.ts';
import { OURS, WAIT, WatchStage } from './watch-stage.ts';

const LOOK_ALIKE = 'Hаravan\u202E Funnel';
const TOLD = 'Hаravan\uFFFD Funnel (≠ Haravan Funnel)';
const PAGE = '"><img src=x onerror="window.harmed=1"><script>window.harmed=1</script> متجر';

const stage = new WatchStage();
beforeAll(() => stage.open('chromium'));
afterAll(() => stage.close());

/** Everything that the page shows, in shadow trees too, and whether the name has become anything but text. */
function shown(page: Page): Promise<{ text: string; harmed: boolean }> {
  return page.evaluate(() => {
    const roots = [document.body, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
    return {
      text: roots.map(({ textContent }) => textContent ?? '').join('\n'),
      harmed: 'harmed' in window || roots.some((root) => root.querySelector('img[src=x], bdi *') !== null),
    };
  });
}

async function shows(page: Page, ...texts: string[]): Promise<void> {
  const seen = await until(`“${texts.join('”, “')}”`, WAIT, async () => {
    const found = await shown(page);
    return texts.every((text) => found.text.includes(text)) && found;
  });
  expect(seen.harmed).toBe(false);
  expect(seen.text).not.toContain('\u202E');
}

it('is a name everywhere, and the one that looks like ours says that it isn’t', async () => {
  // What a first attempt has left open would be taken for the tab of a check.
  for (const page of await stage.opened.browser.pages()) if (page.url().includes('facebook.com/')) await page.close();
  stage.begin('Shop 1');
  const { control } = stage.replica;
  await stage.command({ type: 'set', settings: { language: 'vi' } });
  const { id } = control.addPage({ name: PAGE, messenger: { apps: [OURS, LOOK_ALIKE], defaultApp: OURS } });
  await stage.visit(id);
  control.chooseDefaultApp(id, 'messenger', LOOK_ALIKE, 'minh');
  await listenToNotifications(stage.opened);
  await stage.command({ type: 'check', pageIds: [id] });
  const { title, message } = await theNotification(stage.opened, WAIT);
  expect(title).toContain(TOLD);
  expect(title).toContain('onerror');
  expect(message).toContain(`${OURS} → ${TOLD}`);
  await stage.checksEnd();

  for (const path of ['popup.html', 'options.html', `options.html#page/${id}`]) {
    const page = await stage.opened.openExtensionPage(path);
    await shows(page, TOLD, 'onerror');
    await page.close();
  }
  const inbox = await visit(stage.opened, `https://business.facebook.com/latest/inbox/messenger?asset_id=${id}`);
  await shows(inbox, `${TOLD} đang giữ quyền`);
  await inbox.close();
  await stage.command({ type: 'fix', pageId: id, channel: 'messenger' });
  const screen = await stage.opened.waitForPage((address) => address === addressOfRouting(id));
  await until('the guide', WAIT, () => shownGuide(screen).catch(() => null));
  const guide = await screen.evaluate(() => document.querySelector('funnel-guard-guide')?.shadowRoot?.textContent ?? '');
  expect(guide).not.toContain('\u202E');
  expect(await screen.evaluate(() => 'harmed' in window)).toBe(false);
  await screen.close();

  // The same by a file, where nothing was cleaned before.
  const file = JSON.stringify(unpack((await stage.opened.storage())[`page:${id}`]));
  const raw = JSON.parse(file.replaceAll(`"${id}"`, '"999000999000"')) as { content: { name: string } };
  raw.content.name = `\u2069${PAGE}\u0000\u202E`;
  const text = JSON.stringify({ application: 'funnel-guard', exportedAt: '', documents: { 'page:999000999000': raw } });
  expect(await stage.command({ type: 'import', text })).toMatchObject({ ok: true });
  const dashboard = await stage.opened.openExtensionPage('options.html#page/999000999000');
  await shows(dashboard, TOLD, 'onerror');
  expect((await shown(dashboard)).text).not.toContain('\u2069');
  expect(control.refusedRequests()).toEqual([]);
});
