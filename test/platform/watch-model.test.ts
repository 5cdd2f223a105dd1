/**
 * The watch against a plain model: random lives of a browser in which admins change the setting, people visit, mute and intend, clocks
 * jump, storage fails and the background dies between any two steps.
 * More runs: `MODEL_RUNS=2000 npx vitest run test/platform/watch-model`.
 */

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { badgeOf } from '../../components/domain/badge';
import { migrate } from '../../components/domain/migrate';
import { noticeId } from '../../components/domain/notice';
import { channelsOf, isMuted, isRight, sameStanding } from '../../components/domain/standing';
import { stateFrom } from '../../components/domain/stored';
import { DAY, HOUR, MINUTE, SECOND } from '../../components/domain/times';
import { FakeBrowser } from './fake-browser';

const PAGES = ['1001', '1002', '1003'];
const APPS = ['Haravan Funnel', 'ManyChat', 'Botcake', 'Page Inbox', null];

type Action =
  | { do: 'change'; page: number; app: number }
  | { do: 'visit'; page: number; pending: boolean }
  | { do: 'check' }
  | { do: 'wait'; ms: number }
  | { do: 'jump'; ms: number }
  | { do: 'kill' }
  | { do: 'dieSoon'; step: number; after: boolean }
  | { do: 'wake' }
  | { do: 'failWrites'; count: number }
  | { do: 'online'; on: boolean }
  | { do: 'signedIn'; on: boolean }
  | { do: 'renders'; page: number; ms: number }
  | { do: 'take' }
  | { do: 'restart' }
  | { do: 'mute'; page: number; ms: number | null }
  | { do: 'intend'; page: number; app: number }
  | { do: 'later'; page: number }
  | { do: 'remove'; page: number }
  | { do: 'close' };

const page = fc.integer({ min: 0, max: PAGES.length - 1 });
const app = fc.integer({ min: 0, max: APPS.length - 1 });
const span = fc.oneof(
  fc.integer({ min: 0, max: 30 * SECOND }),
  fc.integer({ min: 0, max: 15 * MINUTE }),
  fc.integer({ min: 0, max: 6 * HOUR }),
  fc.integer({ min: 0, max: 3 * DAY }),
);
const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('change' as const), page, app }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('visit' as const), page, pending: fc.boolean() }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('check' as const) }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('wait' as const), ms: span }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('jump' as const), ms: fc.integer({ min: -40 * DAY, max: 40 * DAY }) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('kill' as const) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('dieSoon' as const), step: fc.integer({ min: 1, max: 60 }), after: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('wake' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('failWrites' as const), count: fc.integer({ min: 1, max: 3 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('online' as const), on: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('signedIn' as const), on: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('renders' as const), page, ms: fc.constantFrom(0, 1500, 9000, HOUR) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('take' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('restart' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('mute' as const), page, ms: fc.option(span) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('intend' as const), page, app }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('later' as const), page }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('remove' as const), page }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('close' as const) }) },
);

/** Nobody waits for an answer that a dead background doesn't give. */
async function asked(browser: FakeBrowser, answer: Promise<unknown> | undefined): Promise<void> {
  void answer?.catch(() => undefined);
  await browser.settle();
}

async function act(browser: FakeBrowser, step: Action): Promise<void> {
  const id = 'page' in step ? (PAGES[step.page] ?? '') : '';
  const known = browser.pages.get(id) ?? { app: null };
  switch (step.do) {
    case 'change':
      browser.pages.set(id, { ...known, app: APPS[step.app] ?? null });
      break;
    case 'visit': {
      const { tabId, done } = browser.beginVisit(id, { pending: step.pending });
      await asked(browser, done);
      browser.tabs.delete(tabId);
      break;
    }
    case 'check':
      await asked(browser, browser.fromPopup({ type: 'check' }));
      break;
    case 'wait':
      await browser.advance(step.ms);
      break;
    case 'jump':
      browser.now += step.ms;
      break;
    case 'kill':
      browser.kill();
      break;
    case 'dieSoon':
      browser.dieAt = { step: browser.steps + step.step, after: step.after };
      break;
    case 'wake':
      browser.wake();
      break;
    case 'failWrites':
      browser.failWrites = step.count;
      break;
    case 'online':
      browser.online = step.on;
      break;
    case 'signedIn':
      for (const each of PAGES) {
        const { unreadable: _, ...shown } = browser.pages.get(each) ?? { app: null };
        browser.pages.set(each, step.on ? shown : { ...shown, unreadable: 'signed-out' });
      }
      break;
    case 'renders':
      browser.pages.set(id, { ...known, renders: step.ms });
      break;
    case 'take': {
      const tab = [...browser.tabs.values()].find(({ createdByUs }) => createdByUs);
      if (tab !== undefined) {
        tab.inFront = true;
        tab.lastAccessed = browser.now;
        tab.taken = true;
      }
      break;
    }
    case 'restart': {
      // What was shown last, but not yet struck off, went with the browser: it's better seen twice than not at all.
      const open = stateFrom(browser.local).watch.outbox.flatMap((effect) =>
        effect.type === 'notify' && effect.notice.kind === 'summary' ? effect.notice.notices.map(({ id }) => id) : [effect.id],
      );
      browser.shown = browser.shown.filter(({ id }) => !open.includes(id));
      browser.restart();
      break;
    }
    case 'mute':
      await asked(browser, browser.fromPopup({ type: 'mute', pageId: id, until: step.ms === null ? null : browser.now + step.ms }));
      break;
    case 'intend':
      await asked(browser, browser.fromPopup({ type: 'intend', pageId: id, channel: 'messenger', app: APPS[step.app] ?? null }));
      break;
    case 'later':
      await asked(browser, browser.fromPopup({ type: 'later', pageId: id, channel: 'messenger' }));
      break;
    case 'remove':
      await asked(browser, browser.fromPopup({ type: 'remove', pageId: id }));
      break;
    case 'close': {
      const [first] = browser.visible.keys();
      if (first !== undefined) {
        browser.visible.delete(first);
        await asked(browser, browser.wake().noticeClosed(first));
      }
      break;
    }
  }
  await browser.settle();
}

/** What must be true at every moment, whatever has happened. */
function check(browser: FakeBrowser): void {
  const { state, write } = migrate(browser.local, browser.now);
  expect(write).toEqual({});
  const ids = browser.shown.map(({ id }) => id);
  expect(new Set(ids).size, 'a notice was shown twice').toBe(ids.length);
  expect([...browser.tabs.values()].filter(({ createdByUs, taken }) => createdByUs && !taken).length).toBeLessThanOrEqual(1);
  for (const record of Object.values(state.records)) {
    for (const [, { transitions, count, standing, episode, intended, since }] of channelsOf(record)) {
      expect(transitions.length).toBe(count);
      transitions.forEach((transition, index) => {
        const before = transitions[index - 1];
        expect(transition.at).toBeGreaterThanOrEqual(before?.at ?? -Infinity);
        expect(transition.from).toEqual(before?.to ?? null);
        expect(transition.from === null || !sameStanding(transition.from, transition.to)).toBe(true);
      });
      expect(transitions.at(-1)?.to.verdict).toBe(standing?.verdict);
      expect(transitions.at(-1)?.at).toBe(since);
      expect(episode === null).toBe(standing === null || isRight(standing, intended));
    }
  }
  if (browser.alive && browser.isIdle) expect(browser.badge).toEqual(badgeOf(stateFrom(browser.local), browser.badgeAt));
}

/** Every obstacle is gone and every Page is looked at twice: then everything is known, told and tidied up. */
async function conclude(browser: FakeBrowser, hushed: ReadonlySet<string>): Promise<void> {
  browser.dieAt = null;
  browser.failWrites = 0;
  browser.online = true;
  for (const each of PAGES) browser.pages.set(each, { app: browser.pages.get(each)?.app ?? null });
  browser.wake();
  await browser.advance(5 * MINUTE);
  for (let round = 0; round < 2; round += 1) {
    await asked(browser, browser.fromPopup({ type: 'check' }));
    // Past the limit of one alarm in ten minutes.
    await browser.advance(11 * MINUTE);
  }
  await asked(browser, browser.fromPopup({ type: 'check' }));
  await browser.advance(MINUTE);
  // One that has come due meanwhile may still be under way.
  for (let wait = 0; wait < 3 && stateFrom(browser.local).watch.checking !== null; wait += 1) await browser.advance(MINUTE / 2);
  const { records, watch } = stateFrom(browser.local);
  expect(watch).toMatchObject({ outbox: [], checking: null });
  expect([...browser.tabs.values()].filter(({ createdByUs, taken }) => createdByUs && !taken)).toEqual([]);
  const shown = new Set(browser.shown.map(({ id }) => id));
  for (const record of Object.values(records)) {
    const channel = record.channels.messenger;
    expect(channel?.standing?.app).toBe(browser.pages.get(record.id)?.app);
    if (channel?.episode == null || isMuted(record, browser.now)) continue;
    const { episode } = channel;
    // Either they have been told, or they knew it already and will be reminded.
    if (episode.told === 0) expect(episode.tellFrom).toBeGreaterThan(browser.now);
    // Who has muted the Page or put it off may have done so before the notice came up.
    else if (!hushed.has(record.id)) expect(shown.has(noticeId('wrong', record.id, 'messenger', episode, episode.told - 1))).toBe(true);
    expect(record.nextCheck).not.toBeNull();
  }
  expect(browser.alarm === null).toBe(Object.keys(records).length === 0);
}

describe('the watch in random lives', () => {
  it('loses no transition, repeats no notice, leaves no tab', { timeout: 3_600_000 }, async () => {
    const runs = Number(process.env.MODEL_RUNS ?? 60);
    await fc.assert(
      fc.asyncProperty(fc.array(action, { minLength: 50, maxLength: 70, size: 'max' }), async (steps) => {
        const browser = new FakeBrowser();
        for (const each of PAGES) browser.pages.set(each, { app: APPS[0] ?? null });
        const hushed = new Set<string>();
        for (const step of steps) {
          if (step.do === 'mute' || step.do === 'later') hushed.add(PAGES[step.page] ?? '');
          await act(browser, step);
          check(browser);
        }
        await conclude(browser, hushed);
        check(browser);
      }),
      { numRuns: runs },
    );
  });
});
