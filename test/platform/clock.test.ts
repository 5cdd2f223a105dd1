import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../components/domain/times';
import { record, watching } from './watching';

const ids = Array.from({ length: 24 }, (_, index) => `${3000 + index}`);

describe('a clock that is set', () => {
  it.each([40 * DAY, 5 * HOUR, -HOUR, -40 * DAY])('by %i ms makes neither a storm of checks nor silence', async (jump) => {
    const browser = await watching(...ids);
    await browser.advance(HOUR);
    browser.kill();
    browser.now += jump;
    // Where it was set back, Chrome's alarm comes as much later: the next start or anything that a person does comes first.
    browser.wake();
    let opened = 0;
    let checks = 0;
    const looked = new Map(ids.map((id) => [id, record(browser, id).lastLook?.at]));
    const begun = browser.now;
    for (let quarter = 0; quarter < 16; quarter += 1) {
      await browser.advance(15 * MINUTE);
      const total = ids.filter((id) => record(browser, id).lastLook?.at !== looked.get(id)).length;
      expect(total - checks, 'a quarter of an hour').toBeLessThanOrEqual(4);
      checks = total;
      opened = Math.max(opened, browser.tabs.size);
    }
    // Twelve in an hour, in one tab: within four hours each has been seen by the new clock.
    for (const id of ids) {
      const at = record(browser, id).lastLook?.at ?? 0;
      expect(at - begun).toBeGreaterThan(jump === -HOUR ? -HOUR : 0);
      expect(at).toBeLessThanOrEqual(browser.now);
    }
    expect(opened).toBeLessThanOrEqual(1);
    expect(browser.alarm).toBeGreaterThan(browser.now);
    expect(browser.alarm).toBeLessThanOrEqual(browser.now + 4 * HOUR);
  });
});
