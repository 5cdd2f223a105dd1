import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addressOfRouting } from '../../components/domain/addresses';
import type { CommandMessage } from '../../components/domain/messages';
import type { Language } from '../../components/domain/settings';
import { type Layout, type Replica, startReplica } from '../replica/server.ts';
import { builtExtension } from '../tools/built-extension.ts';
import { type OpenedBrowser, openBrowser } from '../tools/open-browser.ts';
import { until } from '../tools/until.ts';
import { follow, shownGuide, type Walk } from './guide-robot.ts';
import { LEGACY_STARTS, OURS, type Start, STARTS } from './guide-starts.ts';

const ADMIN: Record<Language, string> = { vi: 'lan', en: 'james' };
const LAYOUTS: readonly Layout[] = ['now', 'cards', 'in-page'];
// At most one action more than somebody who knows the screens by heart.
const SLACK = 1;

// Each browser in another language; every text is in both.
describe.each([
  ['chromium', 'vi'],
  ['firefox', 'en'],
] as const)('the guide in %s, %s', (kind, language) => {
  let replica: Replica;
  let opened: OpenedBrowser;
  let page: Page;
  let folder: string;
  let pageId: string;
  let otherPageId: string;
  const table: string[] = [];

  beforeAll(async () => {
    // Its own copy: a build that another run starts would change the extension under the browser.
    folder = mkdtempSync(join(tmpdir(), 'funnel-guard-'));
    cpSync(await builtExtension(kind), folder, { recursive: true });
    replica = await startReplica();
    replica.control.signIn(ADMIN[language]);
    opened = await openBrowser({ browser: kind, extension: folder, replica });
    await command({ type: 'set', settings: { language, checkEveryHours: null } });
    pageId = replica.control.addPage({
      name: 'Shop to mend',
      instagram: 'shop.to.mend',
      messenger: { apps: [OURS, 'ManyChat', 'Botcake'], defaultApp: 'ManyChat', primaryReceiver: 'ManyChat' },
      instagramChannel: { apps: [OURS, 'ManyChat'], defaultApp: OURS, primaryReceiver: OURS },
    }).id;
    otherPageId = replica.control.addPage({ name: 'Other shop', messenger: { apps: [OURS, 'AhaChat'], defaultApp: 'AhaChat' } }).id;
    page = await opened.browser.newPage();
    await page.setViewport({ width: 1200, height: 760 });
  });
  afterAll(async () => {
    if (table.length > 0) process.stdout.write(`\nActions, and the least possible (${kind}, ${language}):\n${table.join('\n')}\n`);
    await opened?.close();
    await replica?.close();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  beforeEach(async () => {
    const { control } = replica;
    control.restoreBehaviour();
    control.hurry();
    control.signIn(ADMIN[language]);
    control.setLanguage(ADMIN[language], language);
    control.actAs(null);
    control.chooseDefaultApp(pageId, 'messenger', 'ManyChat');
    control.chooseSocialApp(pageId, 'messenger', null);
    control.choosePrimaryReceiver(pageId, 'messenger', 'ManyChat');
    control.connectApp(pageId, 'messenger', OURS);
    control.clearJournal();
  });

  function command(message: CommandMessage): Promise<unknown> {
    return opened.evaluateInExtension((api, given) => api.runtime.sendMessage(given), message);
  }

  /** What "Sửa ngay" does, in the tab of the test. */
  async function startGuide(): Promise<void> {
    await page.goto(addressOfRouting(pageId), { waitUntil: 'domcontentloaded' });
    await page.bringToFront();
    await until('the guide to be ordered', 20_000, async () => {
      const answer = (await command({ type: 'fix', pageId, channel: 'messenger' })) as { ok: boolean };
      return answer.ok;
    });
    await until('the guide', 10_000, () => shownGuide(page).catch(() => null));
  }

  async function walk(start: Start, layout: Layout): Promise<Walk> {
    replica.control.setLayout(layout);
    await startGuide();
    await start.go({ page, control: replica.control, pageId, otherPageId, layout });
    return follow(page);
  }

  function note(name: string, { actions }: Walk, least: number): void {
    table.push(`  ${String(actions.length).padStart(2)} / ${least}  ${name}${actions.length > least ? `: ${actions.join(' → ')}` : ''}`);
  }

  function messenger() {
    return replica.control.page(pageId).channels.messenger;
  }

  describe.each(LAYOUTS)('routing, laid out as "%s"', (layout) => {
    it.each(STARTS.filter(({ layouts }) => layouts?.includes(layout) ?? true))('from: $name', async (start) => {
      const walked = await walk(start, layout);
      note(`${layout}: ${start.name}`, walked, start.least[layout]);
      expect(walked.end?.tone, walked.actions.join(' → ')).toBe('done');
      expect(messenger().defaultApp).toBe(OURS);
      expect(walked.actions.length, walked.actions.join(' → ')).toBeLessThanOrEqual(start.least[layout] + SLACK);
      expect(replica.control.untrustedEvents()).toEqual([]);
    });
  });

  describe('the legacy receiver, where an account has no routing', () => {
    it.each(LEGACY_STARTS)('from: $name', async (start) => {
      await startGuide();
      replica.control.setRoutingAvailable(false);
      replica.control.setMigrationNotice(false);
      await start.go({ page, control: replica.control, pageId, otherPageId, layout: 'now' });
      const walked = await follow(page);
      note(`legacy: ${start.name}`, walked, start.least.now);
      expect(walked.end?.tone, walked.actions.join(' → ')).toBe('done');
      expect(messenger().primaryReceiver).toBe(OURS);
      expect(walked.actions.length, walked.actions.join(' → ')).toBeLessThanOrEqual(start.least.now + SLACK);
      expect(replica.control.untrustedEvents()).toEqual([]);
    });
  });

  describe('more than the default app', () => {
    it('mends social routing that diverts', async () => {
      replica.control.chooseDefaultApp(pageId, 'messenger', OURS);
      replica.control.chooseSocialApp(pageId, 'messenger', 'ManyChat');
      await startGuide();
      const walked = await follow(page);
      expect(walked.end?.tone, walked.actions.join(' → ')).toBe('done');
      expect(messenger().socialApp).toBe(OURS);
      expect(walked.actions.length).toBeLessThanOrEqual(5 + SLACK);
    });

    it('mends both, and counts what is left', async () => {
      replica.control.chooseSocialApp(pageId, 'messenger', 'Botcake');
      await startGuide();
      const progress = new Set<string>();
      const walked = await follow(page, { onStep: ({ text }) => void progress.add(/còn \d việc|\d things? left/u.exec(text)?.[0] ?? '') });
      expect(walked.end?.tone, walked.actions.join(' → ')).toBe('done');
      expect(messenger()).toMatchObject({ defaultApp: OURS, socialApp: OURS });
      expect(walked.actions.length).toBeLessThanOrEqual(9 + SLACK);
      expect([...progress]).toEqual(expect.arrayContaining(language === 'vi' ? ['còn 2 việc', 'còn 1 việc'] : ['2 things left', '1 thing left']));
    });

    it('switches on what is shown to be off', async () => {
      replica.control.turnSwitch(pageId, 'messenger', OURS, 'takeControl', false);
      await startGuide();
      const { press } = await import('./guide-starts.ts');
      await press(page, '[role=tabpanel] [role=button]', /^(?:Manage|Quản lý)$/u);
      const walked = await follow(page);
      expect(walked.end?.tone, walked.actions.join(' → ')).toBe('done');
      const ours = messenger().connectedApps.find(({ name }) => name === OURS);
      expect(ours).toMatchObject({ takeControl: true, accessConversations: true });
      expect(messenger().defaultApp).toBe(OURS);
    });
  });

  describe('when it gets rough', () => {
    it('waits for a slow save', async () => {
      replica.control.setFirstTab('routing');
      replica.control.setSaveDelay(3_000);
      await startGuide();
      const walked = await follow(page);
      expect(walked.end?.tone, walked.actions.join(' → ')).toBe('done');
      expect(walked.actions.length).toBeLessThanOrEqual(4 + SLACK);
    });

    it('asks for Save once more when a save fails', async () => {
      replica.control.setFirstTab('routing');
      await startGuide();
      replica.control.failNextSave();
      const walked = await follow(page);
      expect(walked.end?.tone, walked.actions.join(' → ')).toBe('done');
      expect(messenger().defaultApp).toBe(OURS);
      expect(walked.actions.length).toBeLessThanOrEqual(5 + SLACK);
    });

    it('keeps its way with re-mounted controls, noise and all of Meta’s delays', async () => {
      replica.control.restoreBehaviour();
      replica.control.setRemountInterval(700);
      await startGuide();
      const walked = await follow(page);
      expect(walked.end?.tone, walked.actions.join(' → ')).toBe('done');
      expect(messenger().defaultApp).toBe(OURS);
    });

    it('another admin mends it meanwhile: nothing more is asked for after a reload', async () => {
      replica.control.setFirstTab('routing');
      await startGuide();
      replica.control.chooseDefaultApp(pageId, 'messenger', OURS, ADMIN[language === 'vi' ? 'en' : 'vi']);
      await page.reload({ waitUntil: 'domcontentloaded' });
      const walked = await follow(page);
      expect(walked.actions).toEqual([]);
      expect(walked.end?.tone).toBe('done');
    });

    it('another admin changes it back just before the save: the saved choice wins and is told', async () => {
      replica.control.setFirstTab('routing');
      await startGuide();
      let meddled = false;
      const walked = await follow(page, {
        onStep: ({ quoted }) => {
          if (meddled || !/^(?:Lưu|Save)$/u.test(quoted[0] ?? '')) return;
          meddled = true;
          replica.control.chooseDefaultApp(pageId, 'messenger', 'Botcake');
        },
      });
      expect(meddled).toBe(true);
      expect(walked.end?.tone, walked.actions.join(' → ')).toBe('done');
      expect(messenger().defaultApp).toBe(OURS);
    });

    it('follows back and reload', async () => {
      await startGuide();
      let turns = 0;
      const walked = await follow(page, {
        onStep: async ({ quoted }) => {
          if (!/^(?:Lưu|Save)$/u.test(quoted[0] ?? '') || turns > 0) return;
          turns += 1;
          await page.reload({ waitUntil: 'domcontentloaded' });
          await until('the guide after the reload', 10_000, () => shownGuide(page).catch(() => null));
        },
        most: 20,
      });
      expect(turns).toBe(1);
      expect(walked.end?.tone, walked.actions.join(' → ')).toBe('done');
      expect(messenger().defaultApp).toBe(OURS);
    });
  });

  describe('where the person can’t go on alone', () => {
    it('says that our app isn’t connected, and goes on when it is', async () => {
      replica.control.setFirstTab('routing');
      replica.control.disconnectApp(pageId, 'messenger', OURS);
      replica.control.connectApp(pageId, 'messenger', 'Haravan Funnel Pro');
      await startGuide();
      const first = await follow(page);
      expect(first.end?.tone).toBe('words');
      expect(first.end?.quoted).toContain(OURS);
      expect(first.end?.text).toContain('Haravan Funnel Pro');
      expect(messenger().defaultApp).toBe('ManyChat');
      replica.control.connectApp(pageId, 'messenger', OURS);
      await page.reload({ waitUntil: 'domcontentloaded' });
      const second = await follow(page);
      expect(second.end?.tone, second.actions.join(' → ')).toBe('done');
      replica.control.disconnectApp(pageId, 'messenger', 'Haravan Funnel Pro');
    });

    it('offers the hand-off to whom may not change it', async () => {
      await startGuide();
      replica.control.setAccess(ADMIN[language], pageId, 'partial');
      try {
        await page.reload({ waitUntil: 'domcontentloaded' });
        const text = await until('words about the missing right', 15_000, async () => {
          const shown = await shownGuide(page).catch(() => null);
          return shown?.tone === 'words' && /Gửi cho quản trị viên|Send to your admin/u.test(shown.text) ? shown.text : null;
        });
        expect(text).toMatch(/toàn quyền kiểm soát|full control/u);
      } finally {
        replica.control.setAccess(ADMIN[language], pageId, 'full');
      }
    });

    it('waits for the log-in and goes on after it', async () => {
      await startGuide();
      replica.control.signOut();
      await page.goto(addressOfRouting(pageId), { waitUntil: 'domcontentloaded' });
      await until('words about the log-in', 15_000, async () => /Đăng nhập|Log in/u.test((await shownGuide(page).catch(() => null))?.title ?? ''));
      replica.control.signIn(ADMIN[language]);
      await page.goto(addressOfRouting(pageId), { waitUntil: 'domcontentloaded' });
      const walked = await follow(page);
      expect(walked.end?.tone, walked.actions.join(' → ')).toBe('done');
    });
  });
});
