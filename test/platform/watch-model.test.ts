/**
 * The watch against a plain model: random lives of a browser in which admins change the setting, people visit, mute and intend, clocks
 * jump, storage fails and the background dies between any two steps.
 * More runs: `RUNS=2000 npm test -- test/platform/watch-model`.
 */

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { badgeOf } from '../../components/domain/badge';
import { migrate } from '../../components/domain/migrate';
import { noticeId } from '../../components/domain/notice';
import { channelsOf, isMuted, isRight, sameStanding } from '../../components/domain/standing';
import { stateFrom } from '../../components/domain/stored';
import { MINUTE } from '../../components/domain/times';
import { runs } from '../runs';
import { FakeBrowser } from './fake-browser';
import { APPS, anything, asked, type Beside, PAGES } from './lives';

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
  Object.assign(browser, { online: true, access: true, windows: 1 });
  for (const each of PAGES) browser.pages.set(each, { app: browser.pages.get(each)?.app ?? null });
  browser.wake();
  await browser.advance(5 * MINUTE);
  for (let round = 0; round < 2; round += 1) {
    await asked(browser, browser.fromPopup({ type: 'check' }));
    // Past the limit of one alarm in ten minutes.
    await browser.advance(11 * MINUTE);
  }
  const asking = browser.now;
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
    if (channel?.episode == null || isMuted(record, asking)) continue;
    const { episode } = channel;
    // Either they have been told, or they knew it already and will be reminded: what comes due after the last look has its own.
    if (episode.told === 0) expect(episode.tellFrom).toBeGreaterThan(asking);
    // Who has muted the Page or put it off may have done so before the notice came up.
    else if (!hushed.has(record.id)) expect(shown.has(noticeId('wrong', record.id, 'messenger', episode, episode.told - 1))).toBe(true);
    expect(record.nextCheck).not.toBeNull();
  }
  expect(browser.alarm === null).toBe(Object.keys(records).length === 0);
}

describe('the watch in random lives', () => {
  it('loses no transition, repeats no notice, leaves no tab', { timeout: 3_600_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anything, { minLength: 50, maxLength: 70, size: 'max' }), async (life) => {
        const browser = new FakeBrowser();
        for (const each of PAGES) browser.pages.set(each, { app: APPS[0] });
        const beside: Beside = { hushed: new Set(), backup: null };
        await fc.asyncModelRun(
          () => ({ model: beside, real: browser }),
          life.map((happening) => happening(check)),
        );
        await conclude(browser, beside.hushed);
        check(browser);
      }),
      { numRuns: runs(60) },
    );
  });
});
