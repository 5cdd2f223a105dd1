// A browser with the extension and the replica, and a guide that can be started in it: what the guide's tests have in common.

import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { addressOfRouting } from '../../components/domain/addresses.ts';
import type { CommandMessage } from '../../components/domain/messages';
import type { Language } from '../../components/domain/settings';
import { stateFrom } from '../../components/domain/stored';
import { type Replica, startReplica } from '../replica/server.ts';
import { builtExtension } from '../tools/built-extension.ts';
import type { BrowserKind } from '../tools/find-browsers.ts';
import { type OpenedBrowser, openBrowser } from '../tools/open-browser.ts';
import { until } from '../tools/until.ts';
import { shownGuide } from './guide-robot.ts';
import { OURS } from './guide-starts.ts';

export const ADMIN: Record<Language, string> = { vi: 'lan', en: 'james' };

export interface GuideStage {
  replica: Replica;
  opened: OpenedBrowser;
  page: Page;
  pageId: string;
  otherPageId: string;
  command(message: CommandMessage): Promise<unknown>;
  /** When the Page was last looked at (ms since 1970). */
  lastLook(): Promise<number>;
  /** Everything as it was at the start, without Meta's delays. */
  reset(): void;
  /** What "Sửa ngay" does, in the tab of the test. */
  startGuide(): Promise<void>;
  close(): Promise<void>;
}

/** Opens the stage: a Page whose Messenger goes to ManyChat, and another Page. */
export async function openStage(kind: BrowserKind, language: Language, chromiumArguments: string[] = []): Promise<GuideStage> {
  // Its own copy: a build that another run starts would change the extension under the browser.
  const folder = mkdtempSync(join(tmpdir(), 'funnel-guard-'));
  cpSync(await builtExtension(kind), folder, { recursive: true });
  const replica = await startReplica();
  const { control } = replica;
  control.signIn(ADMIN[language]);
  const opened = await openBrowser({ browser: kind, extension: folder, replica, chromiumArguments });
  const command = (message: CommandMessage): Promise<unknown> =>
    opened.evaluateInExtension((api, given) => api.runtime.sendMessage(given), message);
  await command({ type: 'set', settings: { language, checkEveryHours: null } });
  const pageId = control.addPage({
    name: 'Shop to mend',
    instagram: 'shop.to.mend',
    messenger: { apps: [OURS, 'ManyChat', 'Botcake'], defaultApp: 'ManyChat', primaryReceiver: 'ManyChat' },
    instagramChannel: { apps: [OURS, 'ManyChat'], defaultApp: OURS, primaryReceiver: OURS },
  }).id;
  const otherPageId = control.addPage({ name: 'Other shop', messenger: { apps: [OURS, 'AhaChat'], defaultApp: 'AhaChat' } }).id;
  const page = await opened.browser.newPage();
  await page.setViewport({ width: 1200, height: 760 });

  return {
    replica,
    opened,
    page,
    pageId,
    otherPageId,
    command,
    async lastLook() {
      const stored = await opened.evaluateInExtension(async (api) => JSON.stringify(await api.storage.local.get(null)));
      return stateFrom(JSON.parse(stored) as Record<string, unknown>).records[pageId]?.lastLook?.at ?? 0;
    },
    reset() {
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
    },
    async startGuide() {
      await page.goto(addressOfRouting(pageId), { waitUntil: 'domcontentloaded' });
      await page.bringToFront();
      await until('the guide to be ordered', 20_000, async () => {
        const answer = (await command({ type: 'fix', pageId, channel: 'messenger' })) as { ok: boolean };
        return answer.ok;
      });
      await until('the guide', 10_000, () => shownGuide(page).catch(() => null));
    },
    async close() {
      await opened.close();
      await replica.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
