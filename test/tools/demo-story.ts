// The main job as a story, in this order: found, shown, mended, watched, told. Every sentence that a step gives is
// something that was seen and compared first.

import { strict as assert } from 'node:assert';
import type { Page } from 'puppeteer-core';
import { addressOfRouting } from '../../components/domain/addresses.ts';
import { pack, unpack } from '../../components/domain/packing.ts';
import type { PageRecord } from '../../components/domain/record.ts';
import { follow, type Shown, shownGuide } from '../e2e/guide-robot.ts';
import { openPopup, pressPrimary, textOf, visit, visitRouting } from '../e2e/person.ts';
import { listenToNotifications, theNotification } from './demo-notifications.ts';
import { badgeReads, hour, MINH, metaTabs, OTHER, OURS, PAGE, recordOf, type Stage } from './demo-stage.ts';
import { until } from './until.ts';

const INBOX = `https://business.facebook.com/latest/inbox/messenger?asset_id=${PAGE.id}`;

export async function tell(stage: Stage): Promise<void> {
  const routing = await theWrongAppIsFound(stage);
  await routing.close();
  const screen = await oneClickLeadsToTheFix(stage);
  await theGuideLeadsToGreen(stage, screen);
  await anotherAdminChangesIt(stage);
  await theAlertComes(stage);
}

async function theWrongAppIsFound(stage: Stage): Promise<Page> {
  const { opened, narrator } = stage;
  await narrator.step('The extension is in the browser', async () => {
    const name = await opened.evaluateInExtension((api) => api.runtime.getManifest().name);
    assert.equal(name, 'Funnel Guard');
    await badgeReads(stage, '');
    return `${await opened.browser.version()} runs “${name}”. Its badge is empty.`;
  });

  let routing: Page | undefined;
  await narrator.step(`An admin of “${PAGE.name}” visits its Conversation routing: read in passing`, async () => {
    routing = await visitRouting(opened, PAGE.id);
    const title = await badgeReads(stage, '1');
    const record = await recordOf(stage);
    const { standing } = record?.channels.messenger ?? {};
    assert.deepEqual(standing, { verdict: 'other-app', app: OTHER });
    assert.equal(record?.name, PAGE.name);
    return {
      seen: [`Messenger of “${record.name}”: ${OTHER} is in charge (${standing?.verdict}).`, `Badge: red “1”, “${title}”.`],
      page: routing,
    };
  });
  assert(routing);
  return routing;
}

async function oneClickLeadsToTheFix(stage: Stage): Promise<Page> {
  const { opened, narrator } = stage;
  let popup: Page | undefined;
  await narrator.step('Back in the inbox, where Meta shows nothing of it, the popup says what is wrong', async () => {
    const inbox = await visit(opened, INBOX);
    popup = await openPopup(opened, inbox);
    const sentence = await textOf(popup, '.sentence');
    assert(sentence.includes(OTHER) && sentence.includes(PAGE.name), sentence);
    const [button] = await popup.$$eval('button.primary', (buttons) => buttons.map(({ textContent }) => textContent));
    assert.equal(button, 'Sửa ngay');
    return { seen: [`“${sentence}”`, `One primary button: “${button}”.`], page: popup };
  });

  let screen: Page | undefined;
  await narrator.step('One click on it opens the right screen of the right Page, and the guide points', async () => {
    assert(popup);
    await pressPrimary(popup);
    screen = await opened.waitForPage((address) => address === addressOfRouting(PAGE.id));
    const shown = await until('the guide', 20_000, async () => {
      const guide = await shownGuide(screen as Page).catch(() => null);
      return guide?.ring ? guide : null;
    });
    assert((await metaTabs(stage)).some(({ url, active }) => active && url === addressOfRouting(PAGE.id)));
    assert.equal(shown.tone, 'step');
    return [`In front: ${screen.url()}`, `The guide: “${shown.title}”`];
  });
  assert(screen);
  return screen;
}

async function theGuideLeadsToGreen(stage: Stage, screen: Page): Promise<void> {
  const { narrator, replica } = stage;
  const tellOf = async (shown: Shown) => {
    if (shown.tone === 'done') return;
    await narrator.step(
      `The guide: ${shown.title}`,
      async () => {
        assert.equal(shown.tone, 'step', shown.text);
        return `Its ring is around “${await controlPointedAt(screen, shown)}”. The person presses that.`;
      },
      screen,
    );
  };
  const { actions, end } = await follow(screen, { onStep: tellOf });

  await narrator.step(
    'Saved: the screen itself proves it, and all is green',
    async () => {
      assert.equal(end?.tone, 'done', `The guide ended with “${end?.title}”.`);
      assert(end.text.includes(OTHER), `Not a word of what it was before: ${end.text}`);
      const [save, ...others] = replica.control.saves();
      assert(save && others.length === 0, 'Not exactly one thing was saved.');
      assert.deepEqual([save.page, save.channel, save.what, save.from, save.to], [PAGE.id, 'messenger', 'defaultApp', OTHER, OURS]);
      assert.equal(save.trusted, true);
      assert.deepEqual(replica.control.untrustedEvents(), []);
      await badgeReads(stage, '');
      return [
        `The guide: “${end.title}”, after ${actions.length} presses.`,
        `Meta saved one thing: ${save.from} → ${save.to}. The press on Save was the person's own; no script pressed anything.`,
        'The badge is gone.',
      ];
    },
    screen,
  );
}

async function anotherAdminChangesIt(stage: Stage): Promise<void> {
  const { opened, narrator, replica } = stage;
  await narrator.step(`No tab of Meta's is open, the background sleeps, and ${MINH.name} changes it back elsewhere`, async () => {
    for (const page of await opened.browser.pages()) if (page.url().includes('facebook.com/')) await page.close();
    await until("the end of Meta's tabs", 5_000, async () => (await metaTabs(stage)).length === 0);
    await opened.killBackground();
    replica.control.chooseDefaultApp(PAGE.id, 'messenger', OTHER, MINH.id);
    const save = replica.control.saves().at(-1);
    assert(save?.by === 'control' && save.admin === MINH.id && save.to === OTHER);
    assert.equal((await opened.badge()).text, '');
    return `Saved by ${MINH.name}: ${save.from} → ${save.to}. This browser knows nothing of it yet: no badge.`;
  });
}

async function theAlertComes(stage: Stage): Promise<void> {
  const { opened, narrator } = stage;
  let id = '';
  await narrator.step('Four hours later the check finds it, in a tab that nobody sees, and raises the alert', async () => {
    // A check presses nothing, so it can only read what opens by itself; which tab that is, isn't documented.
    stage.replica.control.setFirstTab('routing');
    await letTheCheckBeDue(stage);
    await listenToNotifications(opened);
    const before = (await opened.tabs()).filter(({ active }) => active).map((tab) => tab.id);
    await opened.ringAlarm('watch');
    const checked = await until('the tab of the check', 15_000, async () => (await metaTabs(stage))[0]);
    assert.equal(checked.active, false);
    const title = await badgeReads(stage, '1', 30_000);
    await until('the end of the tab', 10_000, async () => (await metaTabs(stage)).length === 0);
    assert.deepEqual(
      (await opened.tabs()).filter(({ active }) => active).map((tab) => tab.id),
      before,
    );
    const notification = await theNotification(opened);
    id = notification.id;
    assert(notification.title.includes(OTHER) && notification.title.includes(PAGE.name), notification.title);
    assert(notification.message.includes(`${OURS} → ${OTHER}`), notification.message);
    const { transitions = [] } = (await recordOf(stage))?.channels.messenger ?? {};
    assert.deepEqual(
      transitions.map(({ from, to, sight }) => [from?.app ?? null, to.app, sight]),
      [
        [null, OTHER, 'visit'],
        [OTHER, OURS, 'visit'],
        [OURS, OTHER, 'check'],
      ],
    );
    return [
      `The tab of the check opened behind, and is closed again; the tab in front stayed in front.`,
      `Notification: “${notification.title}”`,
      `              “${notification.message}”`,
      `Badge: red “1”, “${title}”.`,
      ...transitions.map(({ from, to, at, sight }) => `History: ${hour(at)}  ${from?.app ?? 'first seen'} → ${to.app} (by ${sight})`),
    ];
  });

  let screen: Page | undefined;
  await narrator.step('A click on the notification leads back to the fix', async () => {
    await opened.clickNotification(id);
    screen = await opened.waitForPage((address) => address === addressOfRouting(PAGE.id));
    const shown = await until('the guide', 20_000, async () => {
      const guide = await shownGuide(screen as Page).catch(() => null);
      return guide?.ring ? guide : null;
    });
    assert.deepEqual(await opened.notifications(), {});
    return { seen: [`The notification is gone. The guide: “${shown.title}”`], page: screen };
  });

  await narrator.step('The popup shows what changed', async () => {
    const popup = await openPopup(opened, screen as Page);
    const sentence = await textOf(popup, '.sentence');
    assert(sentence.includes(OTHER) && sentence.includes(PAGE.name), sentence);
    return { seen: `“${sentence}”`, page: popup };
  });

  await narrator.step('Nothing has left the browser', async () => {
    assert.deepEqual(stage.replica.control.refusedRequests(), []);
    return 'Not one request went to a host other than those that the screens themselves use.';
  });
}

/** As if four hours had passed: the planned moment is in the past when the background starts. */
async function letTheCheckBeDue({ opened }: Stage): Promise<void> {
  const key = `page:${PAGE.id}`;
  const { [key]: stored } = await opened.storage();
  assert(stored, 'Nothing is stored of the Page.');
  const document = unpack(stored) as { content: PageRecord };
  document.content.nextCheck = Date.now() - 1_000;
  await opened.evaluateInExtension((api, name, text) => api.storage.local.set({ [name]: text }), key, pack(document));
}

/** The name of the control in the middle of the guide's ring. */
async function controlPointedAt(page: Page, { ring }: Shown): Promise<string> {
  assert(ring, 'Nothing is pointed at.');
  const name = await page.evaluate(
    (x, y) => {
      const control = document.elementFromPoint(x, y)?.closest<HTMLElement>('button, a, [role]:not([role=dialog])');
      // An app's initials stand before its name, on a line of their own.
      return control?.innerText.replaceAll('\u200B', '').trim().split('\n').at(-1)?.trim();
    },
    ring.x + ring.width / 2,
    ring.y + ring.height / 2,
  );
  assert(name, 'The ring is around nothing that could be pressed.');
  return name;
}
