/** What is shown on Meta's own screens, for pictures: each in a real tab, come to as a person comes to it. */

import type { Page } from 'puppeteer-core';
import { addressOfRouting } from '../../components/domain/addresses';
import { shownGuide } from '../e2e/guide-robot';
import type { GuideStage } from '../e2e/guide-stage';
import { OURS } from '../e2e/guide-starts';
import { until } from '../tools/until';

const WAIT = 45_000;

/** What a picture is taken of. */
export interface InPageShot {
  /** The element that holds it. */
  host: string;
  /** Brings it about; the stage's tab shows it then. */
  show(stage: GuideStage): Promise<void>;
}

/** The notice on the inbox, after the person's own look at the setting. */
function notice(set: (stage: GuideStage) => void): InPageShot {
  return {
    host: 'funnel-guard-notice',
    async show(stage) {
      stage.reset();
      // The choice stands where the screen opens.
      stage.replica.control.setFirstTab('routing');
      set(stage);
      const before = await stage.lastLook();
      await stage.page.goto(addressOfRouting(stage.pageId), { waitUntil: 'domcontentloaded' });
      await until('a look', WAIT, async () => (await stage.lastLook()) > before);
      await stage.page.goto(`https://business.facebook.com/latest/inbox/messenger?asset_id=${stage.pageId}`, {
        waitUntil: 'domcontentloaded',
      });
      await until('the notice', WAIT, () => stage.page.evaluate(() => document.querySelector('funnel-guard-notice') !== null));
    },
  };
}

/** All of them by name. */
export const IN_PAGE_SHOTS: Readonly<Record<string, InPageShot>> = {
  'notice-other-app': notice(() => undefined),
  'notice-meta-inbox': notice(({ replica, pageId }) =>
    replica.control.chooseDefaultApp(pageId, 'messenger', 'Inbox in Meta Business Suite'),
  ),
  'notice-diverted': notice(({ replica, pageId }) => {
    replica.control.chooseDefaultApp(pageId, 'messenger', OURS);
    replica.control.chooseSocialApp(pageId, 'messenger', 'Botcake');
  }),
  guide: {
    host: 'funnel-guard-guide',
    async show(stage) {
      stage.reset();
      await stage.startGuide();
      await until('the guide’s pointer', WAIT, async () => (await shownGuide(stage.page))?.ring);
    },
  },
};

/** Light or dark as Meta's page is, which ours follow. */
export async function themeInPage(page: Page, host: string, theme: 'light' | 'dark'): Promise<void> {
  await page.evaluate((dark) => document.documentElement.classList.toggle('__fb-dark-mode', dark), theme === 'dark');
  await until(`${host} in ${theme}`, WAIT, () =>
    page.evaluate(
      (name, wanted) => {
        window.dispatchEvent(new Event('resize'));
        return document.querySelector(name)?.shadowRoot?.querySelector<HTMLElement>('.stage')?.dataset.theme === wanted;
      },
      host,
      theme,
    ),
  );
}
