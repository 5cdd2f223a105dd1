// The scenes of the pictures in the stores: our own interface over the stand-in's plain screens, with nothing of Meta's art in them.

import type { Page } from 'puppeteer-core';
import { addressOfRouting } from '../../components/domain/addresses';
import type { Language } from '../../components/domain/settings';
import { follow } from '../e2e/guide-robot.ts';
import { visit } from '../e2e/person.ts';
import { OURS, WAIT, WatchStage } from '../e2e/watch-stage.ts';
import { documentsOf, NOW, SHOTS } from '../ui/shots.ts';
import { until } from './until.ts';

/** One picture: what is said above it, and what is seen; the popup lies over the upper right corner. */
export interface Scene {
  name: string;
  headline: string;
  screen: Uint8Array;
  popup?: Uint8Array;
}

const HEADLINES: Record<Language, Record<'popup' | 'guide' | 'done' | 'harasocial' | 'dashboard', string>> = {
  vi: {
    popup: 'Biết ngay ứng dụng nào đang giữ quyền trả lời tin nhắn của Trang',
    guide: 'Mở đúng màn hình, chỉ từng nút cần bấm',
    done: 'Xanh chỉ khi màn hình chứng tỏ đã sửa xong',
    harasocial: 'Gặp lỗi #10 trong Harasocial: biết vì sao và sửa ở đâu',
    dashboard: 'Tự kiểm tra lại, nhớ ai đã giữ quyền lúc nào',
  },
  en: {
    popup: 'See at once which app is in charge of your Page’s messages',
    guide: 'The right screen opens, and each next button is pointed at',
    done: 'Green only when the screen itself proves that it’s fixed',
    harasocial: 'Error #10 in Harasocial: why it comes, and where to fix it',
    dashboard: 'It looks again by itself, and remembers who was in charge when',
  },
};

const ADMIN: Record<Language, string> = { vi: 'lan', en: 'james' };
const NAME: Record<Language, string> = { vi: 'Tiệm Nhà Mây', en: 'Nha May Boutique' };
export const WIDTH = 1280;
/** What the line above leaves of 800. */
export const HEIGHT = 704;
const POPUP_WIDTH = 380;

async function shot(page: Page): Promise<Uint8Array> {
  await page.bringToFront();
  return page.screenshot();
}

/** The person's own visit, in a window of the picture's size. */
async function seen(stage: WatchStage, address: string): Promise<Page> {
  const page = await visit(stage.opened, address);
  await page.setViewport({ width: WIDTH, height: HEIGHT });
  return page;
}

async function popupOver(stage: WatchStage, address: string): Promise<{ screen: Uint8Array; popup: Uint8Array }> {
  const inbox = await seen(stage, address);
  await inbox.waitForSelector('main,[role=main]');
  const screen = await shot(inbox);
  const popup = await stage.opened.openExtensionPage('popup.html');
  await popup.setViewport({ width: POPUP_WIDTH, height: 560, deviceScaleFactor: 1 });
  await popup.waitForSelector('button.primary');
  const height = await popup.evaluate(() => Math.ceil(document.querySelector('#root')?.getBoundingClientRect().height ?? 0));
  await popup.setViewport({ width: POPUP_WIDTH, height: Math.min(height, HEIGHT - 40), deviceScaleFactor: 1 });
  const picture = await shot(popup);
  for (const page of [popup, inbox]) await page.close();
  return { screen, popup: picture };
}

/** All scenes, in the order in which the stores show them. */
export async function storeScenes(language: Language): Promise<Scene[]> {
  const stage = new WatchStage();
  const lines = HEADLINES[language];
  try {
    await stage.open('chromium');
    const { control } = stage.replica;
    stage.begin(NAME[language]);
    control.hurry();
    control.signIn(ADMIN[language]);
    const { pageId } = stage;
    await stage.command({ type: 'set', settings: { language, inPageNotice: false } });
    await stage.command({ type: 'understood', what: 'checks' });
    await stage.visit();
    control.chooseDefaultApp(pageId, 'messenger', 'ManyChat', 'minh');

    control.openInHarasocial(pageId);
    const harasocial = await seen(stage, 'https://app.harasocial.com/inbox');
    await harasocial.waitForSelector('main');
    control.failReply(pageId, '10');
    await until('the notice', WAIT, () =>
      harasocial.evaluate(() =>
        document.querySelector('funnel-guard-notice')?.shadowRoot?.querySelector('.title')?.textContent?.includes('ManyChat'),
      ),
    );
    const inHarasocial = await shot(harasocial);
    await harasocial.close();
    await stage.checksEnd();

    const popup = await popupOver(stage, `https://business.facebook.com/latest/inbox/messenger?asset_id=${pageId}`);

    await stage.command({ type: 'fix', pageId, channel: 'messenger' });
    const screen = await stage.opened.waitForPage((address) => address === addressOfRouting(pageId));
    await screen.setViewport({ width: WIDTH, height: HEIGHT });
    let guide: Uint8Array | null = null;
    const { end } = await follow(screen, {
      onStep: async ({ tone, text }) => {
        if (tone === 'step' && text.includes(OURS)) guide ??= await shot(screen);
      },
    });
    if (end?.tone !== 'done' || guide === null) throw new Error(`The guide ended with “${end?.title}”.`);
    const done = await shot(screen);
    await screen.close();

    const { situation, path } = SHOTS['dashboard-page'] as (typeof SHOTS)[string];
    await stage.opened.evaluateInExtension((api, documents) => api.storage.local.set(documents), documentsOf(situation, language));
    const dashboard = await stage.opened.browser.newPage();
    await dashboard.setViewport({ width: WIDTH, height: HEIGHT });
    await dashboard.evaluateOnNewDocument((now) => {
      Date.now = () => now;
    }, NOW);
    await dashboard.goto(`${stage.opened.extensionOrigin}/${path}`);
    await dashboard.waitForSelector('figure.timeline');
    const overview = await shot(dashboard);

    return [
      { name: 'popup', headline: lines.popup, ...popup },
      { name: 'guide', headline: lines.guide, screen: guide },
      { name: 'done', headline: lines.done, screen: done },
      { name: 'harasocial', headline: lines.harasocial, screen: inHarasocial },
      { name: 'dashboard', headline: lines.dashboard, screen: overview },
    ];
  } finally {
    await stage.close();
  }
}
