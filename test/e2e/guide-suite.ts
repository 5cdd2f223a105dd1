// The guide from wherever a person can stand to the fix. Each browser walks in a file of its own, so that they do so at the same time.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addressOfRouting } from '../../components/domain/addresses';
import type { Language } from '../../components/domain/settings';
import type { Layout } from '../replica/server.ts';
import type { BrowserKind } from '../tools/find-browsers.ts';
import { until } from '../tools/until.ts';
import { follow, shownGuide, type Walk } from './guide-robot.ts';
import { ADMIN, type GuideStage, openStage } from './guide-stage.ts';
import { LEGACY_STARTS, OURS, press, STARTS, type Start } from './guide-starts.ts';

const LAYOUTS: readonly Layout[] = ['now', 'cards', 'in-page'];
// Every start in every layout in both browsers takes ten minutes, and STARTS=all walks the whole table; by default each start that differs
// in kind is walked from once, the layouts in turn, every fifth in Firefox: what differs there is how a page is loaded and where a press goes.
const ALL = process.env.STARTS === 'all';
const isTurnOf = (kind: BrowserKind, start: number): boolean => ALL || (start % 5 === 1) === (kind === 'firefox');
const differing = (starts: readonly Start[]): readonly Start[] => (ALL ? starts : starts.filter(({ alike }) => !alike));
function isTurnOfLayout(layout: Layout, { layouts = LAYOUTS }: Start, at: number): boolean {
  return ALL ? layouts.includes(layout) : layouts[at % layouts.length] === layout;
}
// At most one action more than somebody who knows the screens by heart.
const SLACK = 1;

/** What is shown of the guide in each browser, in another language each; every text is in both. */
export function guideSuite(kind: BrowserKind, language: Language): void {
  // What depends on the screens alone is walked once, and what depends on the browser in both.
  const [inChromium, inFirefox] = [it.runIf(ALL || kind === 'chromium'), it.runIf(ALL || kind === 'firefox')];
  let stage: GuideStage;
  const table: string[] = [];

  beforeAll(async () => {
    stage = await openStage(kind, language);
  });
  afterAll(async () => {
    if (table.length > 0) process.stdout.write(`\nActions, and the least possible (${kind}, ${language}):\n${table.join('\n')}\n`);
    await stage?.close();
  });
  beforeEach(() => stage.reset());

  async function walk(start: Start, layout: Layout): Promise<Walk> {
    stage.replica.control.setLayout(layout);
    await stage.startGuide();
    await start.go({ ...stage, control: stage.replica.control, layout });
    return follow(stage.page);
  }

  function note(name: string, { actions }: Walk, least: number): void {
    table.push(`  ${String(actions.length).padStart(2)} / ${least}  ${name}${actions.length > least ? `: ${actions.join(' → ')}` : ''}`);
  }

  function messenger() {
    return stage.replica.control.page(stage.pageId).channels.messenger;
  }

  describe.each(LAYOUTS)('routing, laid out as "%s"', (layout) => {
    const starts = differing(STARTS).filter((start, at) => isTurnOf(kind, at) && isTurnOfLayout(layout, start, at));
    it.each(starts)('from: $name', async (start) => {
      const walked = await walk(start, layout);
      note(`${layout}: ${start.name}`, walked, start.least[layout]);
      expect(walked.end?.tone, walked.actions.join(' → ')).toBe('done');
      expect(messenger().defaultApp).toBe(OURS);
      expect(walked.actions.length, walked.actions.join(' → ')).toBeLessThanOrEqual(start.least[layout] + SLACK);
      expect(stage.replica.control.untrustedEvents()).toEqual([]);
    });
  });

  describe('the legacy receiver, where an account has no routing', () => {
    const starts = differing(LEGACY_STARTS).filter((_, at) => isTurnOf(kind, at));
    it.each(starts)('from: $name', async (start) => {
      await stage.startGuide();
      stage.replica.control.setRoutingAvailable(false);
      stage.replica.control.setMigrationNotice(false);
      await start.go({ ...stage, control: stage.replica.control, layout: 'now' });
      const walked = await follow(stage.page);
      note(`legacy: ${start.name}`, walked, start.least.now);
      expect(walked.end?.tone, walked.actions.join(' → ')).toBe('done');
      expect(messenger().primaryReceiver).toBe(OURS);
      expect(walked.actions.length, walked.actions.join(' → ')).toBeLessThanOrEqual(start.least.now + SLACK);
      expect(stage.replica.control.untrustedEvents()).toEqual([]);
    });
  });

  describe('more than the default app', () => {
    inFirefox('mends social routing that diverts', async () => {
      stage.replica.control.chooseDefaultApp(stage.pageId, 'messenger', OURS);
      stage.replica.control.chooseSocialApp(stage.pageId, 'messenger', 'ManyChat');
      await stage.startGuide();
      const walked = await follow(stage.page);
      expect(walked.end?.tone, walked.actions.join(' → ')).toBe('done');
      expect(messenger().socialApp).toBe(OURS);
      expect(walked.actions.length).toBeLessThanOrEqual(5 + SLACK);
    });

    inChromium('mends both, and counts what is left', async () => {
      stage.replica.control.chooseSocialApp(stage.pageId, 'messenger', 'Botcake');
      await stage.startGuide();
      const progress = new Set<string>();
      const walked = await follow(stage.page, {
        onStep: ({ text }) => void progress.add(/còn \d việc|\d things? left/u.exec(text)?.[0] ?? ''),
      });
      expect(walked.end?.tone, walked.actions.join(' → ')).toBe('done');
      expect(messenger()).toMatchObject({ defaultApp: OURS, socialApp: OURS });
      expect(walked.actions.length).toBeLessThanOrEqual(9 + SLACK);
      expect([...progress]).toEqual(
        expect.arrayContaining(language === 'vi' ? ['còn 2 việc', 'còn 1 việc'] : ['2 things left', '1 thing left']),
      );
    });

    inChromium('switches on what is shown to be off', async () => {
      stage.replica.control.turnSwitch(stage.pageId, 'messenger', OURS, 'takeControl', false);
      await stage.startGuide();
      await press(stage.page, '[role=tabpanel] [role=button]', /^(?:Manage|Quản lý)$/u);
      const walked = await follow(stage.page);
      expect(walked.end?.tone, walked.actions.join(' → ')).toBe('done');
      const ours = messenger().connectedApps.find(({ name }) => name === OURS);
      expect(ours).toMatchObject({ takeControl: true, accessConversations: true });
      expect(messenger().defaultApp).toBe(OURS);
    });
  });

  describe('when it gets rough', () => {
    inChromium('waits for a slow save', async () => {
      stage.replica.control.setFirstTab('routing');
      stage.replica.control.setSaveDelay(3_000);
      await stage.startGuide();
      const walked = await follow(stage.page);
      expect(walked.end?.tone, walked.actions.join(' → ')).toBe('done');
      expect(walked.actions.length).toBeLessThanOrEqual(4 + SLACK);
    });

    inChromium('asks for Save once more when a save fails', async () => {
      stage.replica.control.setFirstTab('routing');
      await stage.startGuide();
      stage.replica.control.failNextSave();
      const walked = await follow(stage.page);
      expect(walked.end?.tone, walked.actions.join(' → ')).toBe('done');
      expect(messenger().defaultApp).toBe(OURS);
      expect(walked.actions.length).toBeLessThanOrEqual(5 + SLACK);
    });

    inChromium('keeps its way with re-mounted controls, noise and all of Meta’s delays', async () => {
      stage.replica.control.restoreBehaviour();
      stage.replica.control.setRemountInterval(700);
      await stage.startGuide();
      const walked = await follow(stage.page);
      expect(walked.end?.tone, walked.actions.join(' → ')).toBe('done');
      expect(messenger().defaultApp).toBe(OURS);
    });

    inFirefox('another admin mends it meanwhile: nothing more is asked for after a reload', async () => {
      stage.replica.control.setFirstTab('routing');
      await stage.startGuide();
      stage.replica.control.chooseDefaultApp(stage.pageId, 'messenger', OURS, ADMIN[language === 'vi' ? 'en' : 'vi']);
      await stage.page.reload({ waitUntil: 'domcontentloaded' });
      const walked = await follow(stage.page);
      expect(walked.actions).toEqual([]);
      expect(walked.end?.tone).toBe('done');
    });

    inChromium('another admin changes it back just before the save: the saved choice wins and is told', async () => {
      stage.replica.control.setFirstTab('routing');
      await stage.startGuide();
      let meddled = false;
      const walked = await follow(stage.page, {
        onStep: ({ quoted }) => {
          if (meddled || !/^(?:Lưu|Save)$/u.test(quoted[0] ?? '')) return;
          meddled = true;
          stage.replica.control.chooseDefaultApp(stage.pageId, 'messenger', 'Botcake');
        },
      });
      expect(meddled).toBe(true);
      expect(walked.end?.tone, walked.actions.join(' → ')).toBe('done');
      expect(messenger().defaultApp).toBe(OURS);
    });

    inFirefox('follows back and reload', async () => {
      await stage.startGuide();
      let turns = 0;
      const walked = await follow(stage.page, {
        onStep: async ({ quoted }) => {
          if (!/^(?:Lưu|Save)$/u.test(quoted[0] ?? '') || turns > 0) return;
          turns += 1;
          await stage.page.reload({ waitUntil: 'domcontentloaded' });
          await until('the guide after the reload', 10_000, () => shownGuide(stage.page).catch(() => null));
        },
        most: 20,
      });
      expect(turns).toBe(1);
      expect(walked.end?.tone, walked.actions.join(' → ')).toBe('done');
      expect(messenger().defaultApp).toBe(OURS);
    });
  });

  describe('where the person can’t go on alone', () => {
    inChromium('says that our app isn’t connected, and goes on when it is', async () => {
      stage.replica.control.setFirstTab('routing');
      stage.replica.control.disconnectApp(stage.pageId, 'messenger', OURS);
      stage.replica.control.connectApp(stage.pageId, 'messenger', 'Haravan Funnel Pro');
      await stage.startGuide();
      const first = await follow(stage.page);
      expect(first.end?.tone).toBe('words');
      expect(first.end?.quoted).toContain(OURS);
      expect(first.end?.text).toContain('Haravan Funnel Pro');
      expect(messenger().defaultApp).toBe('ManyChat');
      stage.replica.control.connectApp(stage.pageId, 'messenger', OURS);
      await stage.page.reload({ waitUntil: 'domcontentloaded' });
      const second = await follow(stage.page);
      expect(second.end?.tone, second.actions.join(' → ')).toBe('done');
      stage.replica.control.disconnectApp(stage.pageId, 'messenger', 'Haravan Funnel Pro');
    });

    inFirefox('offers the hand-off to whom may not change it', async () => {
      await stage.startGuide();
      stage.replica.control.setAccess(ADMIN[language], stage.pageId, 'partial');
      try {
        await stage.page.reload({ waitUntil: 'domcontentloaded' });
        const text = await until('words about the missing right', 15_000, async () => {
          const shown = await shownGuide(stage.page).catch(() => null);
          return shown?.tone === 'words' && /Gửi cho quản trị viên|Send to your admin/u.test(shown.text) ? shown.text : null;
        });
        expect(text).toMatch(/toàn quyền kiểm soát|full control/u);
      } finally {
        stage.replica.control.setAccess(ADMIN[language], stage.pageId, 'full');
      }
    });

    inChromium('waits for the log-in and goes on after it', async () => {
      await stage.startGuide();
      stage.replica.control.signOut();
      // What the guide itself opens may still be on its way, and then the one navigation ends the other.
      const reopen = () =>
        until('the screen to open', 15_000, () =>
          stage.page.goto(addressOfRouting(stage.pageId), { waitUntil: 'domcontentloaded' }).then(
            () => true,
            () => false,
          ),
        );
      await reopen();
      await until('words about the log-in', 15_000, async () =>
        /Đăng nhập|Log in/u.test((await shownGuide(stage.page).catch(() => null))?.title ?? ''),
      );
      stage.replica.control.signIn(ADMIN[language]);
      await reopen();
      const walked = await follow(stage.page);
      expect(walked.end?.tone, walked.actions.join(' → ')).toBe('done');
    });
  });
}
