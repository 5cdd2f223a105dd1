// The dashboard as whoever has no mouse lives in it, and what axe says of our own pages, light and dark, in both browsers.

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { backupOf } from '../../components/domain/backup';
import type { PageRecord } from '../../components/domain/record';
import { violations } from '../tools/axe.ts';
import { until } from '../tools/until.ts';
import { channelOf, MANYCHAT, NOW, OTHERS, of, pageOf } from '../ui/states';
import { focused, Keyboard } from './keyboard';
import { WAIT, WatchStage } from './watch-stage';

const A = '1548373332058326';
const NAME = 'Thời trang Linh Đan';
const PAGES: PageRecord[] = [pageOf(A, NAME, { messenger: channelOf(MANYCHAT) }), ...OTHERS];
const BACKUP = backupOf(of(PAGES).state, NOW);

const OURS = ['popup.html', 'first-run.html', 'options.html'];
const PLACES = ['#pages', `#page/${A}`, '#settings', '#data', '#diagnosis', '#privacy'];

function rows(page: Page): Promise<string[]> {
  return page.$$eval('tbody th a .name', (names) => names.map(({ textContent }) => textContent ?? ''));
}

/** Waits for what the table lists to be so many Pages. */
function listed(page: Page, count: number): Promise<unknown> {
  return until(`${count} rows`, WAIT, async () => (await rows(page)).length === count);
}

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  let downloads = '';
  const stage = new WatchStage();

  beforeAll(async () => {
    downloads = mkdtempSync(join(tmpdir(), 'funnel-guard-downloads-'));
    await stage.open(kind, { downloads });
  });
  afterAll(async () => {
    await stage.close();
    rmSync(downloads, { recursive: true, force: true });
  });
  beforeEach(async () => {
    for (const file of readdirSync(downloads)) rmSync(join(downloads, file));
    await stage.command({ type: 'remove-all' });
    // Checks would change under our hands what is to be seen.
    await stage.command({ type: 'set', settings: { checkEveryHours: null, language: 'vi', sounds: true, ourApps: ['Haravan Funnel'] } });
    await stage.command({ type: 'import', text: BACKUP });
  });

  // What axe looks at is the same in both.
  it.runIf(kind === 'chromium')(
    'axe finds nothing wrong with any of our pages, in light or dark, and none is wider than 320 px',
    async () => {
      const found: string[] = [];
      for (const path of OURS) {
        const page = await stage.opened.openExtensionPage(path);
        await page.waitForSelector('main');
        for (const place of path === 'options.html' ? PLACES : ['']) {
          if (place !== '') await page.evaluate((hash) => location.replace(hash), place);
          for (const scheme of ['light', 'dark'] as const) {
            await stage.opened.showScheme(page, scheme);
            found.push(...(await violations(page, 'body')).map((fault) => `${path}${place} in ${scheme}: ${fault}`));
          }
          await page.setViewport({ width: 320, height: 640 });
          const width = await page.evaluate(() => document.documentElement.scrollWidth);
          if (width > 320) found.push(`${path}${place} is ${width} px wide`);
          await page.setViewport({ width: 1280, height: 900 });
        }
        await page.close();
      }
      expect(found).toEqual([]);
    },
  );

  it('all of the dashboard can be done by keyboard', async () => {
    const page = await stage.opened.openExtensionPage('options.html');
    await page.bringToFront();
    await listed(page, PAGES.length);
    const keyboard = new Keyboard(page);

    // Search, order, filter.
    await keyboard.goTo('Tìm Trang hoặc ứng dụng');
    await keyboard.type('giay dep');
    await listed(page, 1);
    await keyboard.press(...Array(8).fill('Backspace'));
    await listed(page, PAGES.length);
    await keyboard.goTo(/^Thứ tự/u);
    await keyboard.press('ArrowDown');
    await until('the order by name', WAIT, async () => (await rows(page))[0] === 'Đồ chơi trẻ em Bống Bang');
    await keyboard.goTo(/^Tất cả \d+$/u);
    await keyboard.press('ArrowRight');
    await listed(page, 2);
    await keyboard.press('ArrowLeft');
    await listed(page, PAGES.length);

    // Several at once.
    await keyboard.goTo('Chọn Trang Giày Dép Minh Châu');
    await keyboard.press(' ');
    await keyboard.goTo('Chọn Trang Nội thất Gỗ Việt');
    await keyboard.press(' ');
    await keyboard.goTo('Tắt thông báo', true);
    await keyboard.press('Enter');
    const muted = async (id: string) => (await stage.record(id)).mutedUntil;
    await until('both muted', WAIT, async () => (await muted('2000000000000001')) !== null && (await muted('2000000000000004')) !== null);
    await keyboard.goTo('Bỏ theo dõi');
    await keyboard.press('Enter');
    await keyboard.goTo('Bỏ theo dõi và xoá');
    await keyboard.press('Enter');
    await listed(page, PAGES.length - 2);
    expect((await focused(page)).name).toBe('Tìm Trang hoặc ứng dụng');

    // One Page: its past, its menu.
    await keyboard.goTo(NAME);
    await keyboard.press('Enter');
    await page.waitForSelector('.details');
    await keyboard.goTo('Việc khác với Trang Thời trang Linh Đan');
    await keyboard.press('Enter');
    await keyboard.goTo('Tắt thông báo của Trang này');
    await keyboard.press('Enter');
    await until('the Page muted', WAIT, async () => (await muted(A)) !== null);
    await keyboard.goTo('30 ngày');
    await keyboard.press('ArrowRight');
    await until('the past of 90 days', WAIT, () =>
      page.$eval('.segments input:checked', (input) => (input as HTMLInputElement).labels?.[0]?.textContent === '90 ngày'),
    );

    // Settings, kept at once; the language, changed at once.
    await keyboard.goTo('Cài đặt', true);
    await keyboard.press('Enter');
    await page.waitForSelector('textarea');
    await keyboard.goTo(/^Tên hoặc mã/u);
    await keyboard.press('ArrowDown', 'End', 'Enter');
    await keyboard.type('363772567412181');
    await keyboard.goTo('Messenger');
    await until('the names kept', WAIT, async () => (await stage.state()).settings.ourApps.includes('363772567412181'));
    await keyboard.goTo(/^Thông báo có tiếng/u);
    await keyboard.press(' ');
    await until('no sounds', WAIT, async () => !(await stage.state()).settings.sounds);
    await keyboard.goTo('Tiếng Việt');
    await keyboard.press('ArrowRight');
    await until('English', WAIT, () => page.evaluate(() => document.documentElement.lang === 'en'));

    // Everything as a file, away, and back.
    await keyboard.goTo('Data', true);
    await keyboard.press('Enter');
    await keyboard.goTo('Save a backup (JSON)');
    await keyboard.press('Enter');
    const file = await until('the file', WAIT, () => readdirSync(downloads).find((name) => name.endsWith('.json')));
    await until('the whole file', WAIT, () => readFileSync(join(downloads, file), 'utf8').trimEnd().endsWith('}'));
    await keyboard.goTo('Delete all Pages and history');
    await keyboard.press('Enter');
    await keyboard.goTo('Delete everything');
    await keyboard.press('Enter');
    await until('nothing left', WAIT, async () => Object.keys((await stage.state()).records).length === 0);
    await keyboard.goTo('Choose file…', true);
    // The dialog that Enter opens is the system's, out of any driver's reach.
    const chooser = (await page.evaluateHandle(() => document.activeElement)) as ElementHandle<HTMLInputElement>;
    await chooser.uploadFile(join(downloads, file));
    await until('all of it back', WAIT, async () => Object.keys((await stage.state()).records).length === PAGES.length - 2);
    expect(await page.$eval('[role=status].outcome', ({ textContent }) => textContent)).toContain('4');

    expect([...keyboard.faults]).toEqual([]);
    await page.close();
  });
});
