// Where a person can stand when the guide begins, and the least number of actions from there to the fix.

import type { Page } from 'puppeteer-core';
import type { Layout, Replica } from '../replica/server.ts';
import { until } from '../tools/until.ts';

export const OURS = 'Haravan Funnel';

/** What a start is given: the Page to be mended, another Page, and the replica to set the scene in. */
export interface Scene {
  page: Page;
  control: Replica['control'];
  pageId: string;
  otherPageId: string;
  layout: Layout;
}

/** Meta's generations: the routing screens as they are now, or the legacy receiver on an account that has no routing. */
export type Generation = 'routing' | 'legacy';

export interface Start {
  name: string;
  /** Brings the person there. Called once the guide is in the tab. */
  go(scene: Scene): Promise<void>;
  /** The least number of actions to a committed fix from there, by layout. */
  least: Record<Layout, number>;
  /** Only in these layouts; others have nothing of the kind. */
  layouts?: readonly Layout[];
  /** What another start leads through, or differs from by its address alone: walked with STARTS=all only. */
  alike?: true;
}

const SUITE = 'https://business.facebook.com/latest';
const WWW = 'https://www.facebook.com';
/** By hand at the routing tab: [Configure, open, choose, Save], [Edit, choose, Save], [open, choose, Save]. */
const AT_RULES: Record<Layout, number> = { now: 4, cards: 3, 'in-page': 3 };
const plus = (more: number): Record<Layout, number> => ({
  now: AT_RULES.now + more,
  cards: AT_RULES.cards + more,
  'in-page': AT_RULES['in-page'] + more,
});

async function open(scene: Scene, address: string): Promise<void> {
  await scene.page.goto(address, { waitUntil: 'domcontentloaded' });
}

async function openRouting(scene: Scene): Promise<void> {
  await open(scene, `${SUITE}/settings/conversation_routing?asset_id=${scene.pageId}`);
}

/** Presses what fits and says one of the words, once it is there; and once more where the screen moved under the mouse. */
export async function press(page: Page, selector: string, words: RegExp, which = 0): Promise<void> {
  await until(`${words} to press`, 8_000, async () => {
    const place = await page.evaluate(
      (fits, source, flags, nth) => {
        const clean = (text: string) =>
          text
            .replace(/[\u200B\u00AD\uFEFF]/gu, '')
            .replace(/\s+/gu, ' ')
            .trim();
        const found = [...document.querySelectorAll(fits)].filter((element) =>
          new RegExp(source, flags).test(clean(element.getAttribute('aria-label') ?? element.textContent ?? '')),
        );
        const element = found.at(nth);
        if (!element) return null;
        element.scrollIntoView({ block: 'center' });
        const press = { arrived: false };
        Object.assign(window, { press });
        element.addEventListener('click', () => Object.assign(press, { arrived: true }), { capture: true, once: true });
        const { x, y, width, height } = element.getBoundingClientRect();
        return width === 0 ? null : { x: x + width / 2, y: y + height / 2 };
      },
      selector,
      words.source,
      words.flags,
      which,
    );
    if (!place) return false;
    await page.mouse.click(place.x, place.y);
    // A press that leads to another document takes its witness along.
    return page.evaluate(() => (window as unknown as { press?: { arrived: boolean } }).press?.arrived ?? true).catch(() => true);
  });
}

const ROUTING_TAB = /^(?:Routing|Định tuyến)$/u;
const CONFIGURE = /^(?:Configure|Edit|Cấu hình|Chỉnh sửa)/u;

async function openRules(scene: Scene): Promise<void> {
  await openRouting(scene);
  await press(scene.page, '[role=tab]', ROUTING_TAB);
}

async function openForm(scene: Scene, which = 0): Promise<void> {
  await openRules(scene);
  if (scene.layout !== 'in-page') await press(scene.page, '[role=tabpanel] [role=button]', CONFIGURE, which);
}

async function openList(scene: Scene): Promise<void> {
  await openForm(scene);
  await press(scene.page, '[role=combobox][aria-haspopup]', /./u);
}

async function choose(scene: Scene, app: RegExp): Promise<void> {
  if (scene.layout === 'cards') {
    await openForm(scene);
    await press(scene.page, '[role=radio]', app);
    return;
  }
  await openList(scene);
  await press(scene.page, '[role=option]', app);
}

/** Starts in Meta's present generation: Business Suite and www, with conversation routing. */
export const STARTS: readonly Start[] = [
  { name: 'routing, partner apps', go: openRouting, least: plus(1), alike: true },
  { name: 'routing, rules', go: openRules, least: plus(0) },
  { name: 'form open', go: openForm, least: { now: 3, cards: 2, 'in-page': 3 }, layouts: ['now', 'cards'], alike: true },
  { name: 'list open', go: openList, least: { now: 2, cards: 2, 'in-page': 2 }, layouts: ['now', 'in-page'], alike: true },
  { name: 'ours chosen, not saved', go: (scene) => choose(scene, /Haravan Funnel/u), least: { now: 1, cards: 1, 'in-page': 1 } },
  { name: 'another app chosen, not saved', go: (scene) => choose(scene, /Botcake/u), least: { now: 3, cards: 2, 'in-page': 3 } },
  {
    name: 'form of social routing open',
    go: (scene) => openForm(scene, 1),
    least: { now: 5, cards: 4, 'in-page': 3 },
    layouts: ['now', 'cards'],
  },
  {
    name: 'switches of another app open',
    async go(scene) {
      await openRouting(scene);
      await press(scene.page, '[role=tabpanel] [role=button]', /^(?:Manage|Quản lý)$/u, 1);
    },
    least: plus(2),
  },
  {
    name: 'route of a link open',
    async go(scene) {
      await openRules(scene);
      await press(scene.page, '[role=tabpanel] [role=button]', /^(?:Add route|Thêm tuyến)$/u);
    },
    least: plus(1),
  },
  {
    name: 'Instagram chosen',
    async go(scene) {
      await openRules(scene);
      await press(scene.page, '[role=row]', /Instagram$/u);
    },
    // The tab stays as it is when the profile changes.
    least: plus(1),
  },
  { name: 'home', go: (scene) => open(scene, `${SUITE}/home?asset_id=${scene.pageId}`), least: plus(2) },
  { name: 'inbox', go: (scene) => open(scene, `${SUITE}/inbox/all?asset_id=${scene.pageId}`), least: plus(2), alike: true },
  { name: 'other settings', go: (scene) => open(scene, `${SUITE}/settings/pages?asset_id=${scene.pageId}`), least: plus(2), alike: true },
  {
    name: 'routing of another Page',
    go: (scene) => open(scene, `${SUITE}/settings/conversation_routing?asset_id=${scene.otherPageId}`),
    least: plus(2),
  },
  {
    name: 'www routing as the Page',
    alike: true,
    async go(scene) {
      scene.control.actAs(scene.pageId);
      await open(scene, `${WWW}/settings?tab=msgr_conversation_routing`);
    },
    least: plus(0),
  },
  {
    name: 'www routing as another Page',
    alike: true,
    async go(scene) {
      scene.control.actAs(scene.otherPageId);
      await open(scene, `${WWW}/settings?tab=msgr_conversation_routing`);
    },
    least: plus(2),
  },
  {
    name: 'www routing as a person',
    async go(scene) {
      scene.control.actAs(null);
      await open(scene, `${WWW}/settings?tab=msgr_conversation_routing`);
    },
    least: plus(2),
  },
  {
    name: 'www Instagram routing as the Page',
    async go(scene) {
      scene.control.actAs(scene.pageId);
      await open(scene, `${WWW}/settings/?tab=ig_conversation_routing`);
    },
    least: plus(1),
  },
  { name: 'www feed', go: (scene) => open(scene, `${WWW}/`), least: plus(2), alike: true },
  {
    name: 'legacy receiver that no longer counts',
    async go(scene) {
      scene.control.actAs(scene.pageId);
      await open(scene, `${WWW}/settings/?tab=advanced_messaging`);
    },
    least: plus(2),
  },
];

async function openAdvanced(scene: Scene): Promise<void> {
  scene.control.actAs(scene.pageId);
  await open(scene, `${WWW}/settings/?tab=advanced_messaging`);
}

async function openClassic(scene: Scene, tab: string): Promise<void> {
  await open(scene, `${WWW}/${scene.pageId}/settings/?tab=${tab}`);
}

const same = (least: number): Record<Layout, number> => ({ now: least, cards: least, 'in-page': least });

/** Starts on an account without conversation routing: the receiver of the Handover Protocol decides. */
export const LEGACY_STARTS: readonly Start[] = [
  {
    name: 'Business Suite has no routing',
    async go(scene) {
      scene.control.actAs(scene.pageId);
      await openRouting(scene);
    },
    // Straight to the old screen; the guide learns on the way that www has none either.
    least: same(5),
  },
  {
    name: 'www has no routing',
    alike: true,
    async go(scene) {
      scene.control.actAs(scene.pageId);
      await open(scene, `${WWW}/settings?tab=msgr_conversation_routing`);
    },
    least: same(5),
  },
  { name: 'advanced messaging', go: openAdvanced, least: same(4), alike: true },
  {
    name: 'dialog of the receiver open',
    async go(scene) {
      await openAdvanced(scene);
      await press(scene.page, '[role=row] [role=button]', /^(?:Configure|Cấu hình)$/u);
    },
    least: same(3),
  },
  {
    name: 'switches of another app open, legacy',
    async go(scene) {
      await openAdvanced(scene);
      await press(scene.page, '[role=row] [role=button]', /^(?:Edit|Chỉnh sửa)$/u, 1);
    },
    least: same(5),
  },
  { name: 'classic advanced messaging', go: (scene) => openClassic(scene, 'advanced_messaging'), least: same(4), alike: true },
  {
    name: 'classic dialog open',
    alike: true,
    async go(scene) {
      await openClassic(scene, 'advanced_messaging');
      await press(scene.page, '[role=main] [role=button]', /^(?:Configure|Cấu hình)$/u);
    },
    least: same(3),
  },
  { name: 'classic Messenger Platform', go: (scene) => openClassic(scene, 'messenger_platform'), least: same(3), alike: true },
  {
    name: 'classic role of our app open',
    alike: true,
    async go(scene) {
      await openClassic(scene, 'messenger_platform');
      await press(scene.page, '[role=row] [role=button]', /^(?:Configure|Cấu hình)$/u);
    },
    least: same(2),
  },
  {
    name: 'classic role of another app open',
    async go(scene) {
      await openClassic(scene, 'messenger_platform');
      await press(scene.page, '[role=row] [role=button]', /^(?:Configure|Cấu hình)$/u, 1);
    },
    least: same(4),
  },
  {
    name: 'dialog of the other channel open',
    async go(scene) {
      await openAdvanced(scene);
      await press(scene.page, '[role=row] [role=button]', /^(?:Configure|Cấu hình)$/u, 1);
    },
    least: same(5),
  },
  {
    name: 'ours chosen in the dialog, not saved',
    alike: true,
    async go(scene) {
      await chooseReceiver(scene, /Haravan Funnel/u);
    },
    least: same(1),
  },
  {
    name: 'another app chosen in the dialog, not saved',
    async go(scene) {
      await chooseReceiver(scene, /Botcake/u);
    },
    least: same(3),
  },
];

async function chooseReceiver(scene: Scene, app: RegExp): Promise<void> {
  await openAdvanced(scene);
  await press(scene.page, '[role=row] [role=button]', /^(?:Configure|Cấu hình)$/u);
  await press(scene.page, '[role=combobox][aria-haspopup]', /./u);
  await press(scene.page, '[role=option]', app);
}
