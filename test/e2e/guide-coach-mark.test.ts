import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { violations } from '../tools/axe.ts';
import type { ExtensionApi } from '../tools/open-browser.ts';
import { until } from '../tools/until.ts';
import { follow, type Shown, shownGuide } from './guide-robot.ts';
import { type GuideStage, openStage } from './guide-stage.ts';

async function guideOn(page: Page): Promise<Shown> {
  return until('the guide’s pointer', 10_000, async () => {
    const shown = await shownGuide(page).catch(() => null);
    return shown?.tone === 'step' && shown.ring ? shown : null;
  });
}

/** The guide once its ring and card have stood still between two looks, in a window of this width. */
async function guidePlaced(page: Page, width: number): Promise<Shown> {
  let before = '';
  return until('ring and card to stand still', 10_000, async () => {
    const shown = await guideOn(page);
    const place = JSON.stringify([shown.ring, shown.card]);
    const still = place === before && (shown.card?.x ?? width) < width && (shown.ring?.x ?? width) < width;
    before = place;
    return still && shown;
  });
}

/** What has the focus: within the guide, by class; on the page, by role or tag. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const host = document.querySelector('funnel-guard-guide');
    if (document.activeElement === host && host) return `guide ${host.shadowRoot?.activeElement?.className ?? ''}`;
    return `page ${document.activeElement?.getAttribute('role') ?? document.activeElement?.localName ?? ''}`;
  });
}

async function chord(page: Page): Promise<void> {
  await page.keyboard.down('Alt');
  await page.keyboard.down('Shift');
  await page.keyboard.press('KeyG');
  await page.keyboard.up('Shift');
  await page.keyboard.up('Alt');
}

function isThere(page: Page): Promise<boolean> {
  return page.evaluate(() => document.querySelector('funnel-guard-guide') !== null);
}

/** Presses a part of the bubble as a person does. */
async function pressInside(page: Page, selector: string): Promise<void> {
  const place = await page.evaluate((fits) => {
    const box = document.querySelector('funnel-guard-guide')?.shadowRoot?.querySelector(fits)?.getBoundingClientRect();
    return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
  }, selector);
  if (!place) throw new Error(`The bubble has no ${selector}.`);
  await page.mouse.click(place.x, place.y);
}

describe.each(['chromium', 'firefox'] as const)('the coach mark in %s', (kind) => {
  let stage: GuideStage;
  let page: Page;

  beforeAll(async () => {
    stage = await openStage(kind, 'vi');
    page = stage.page;
  });
  afterAll(() => stage?.close());
  /** The guide anew, at the first control of a screen of which nothing is open. */
  async function begin(): Promise<void> {
    stage.reset();
    stage.replica.control.setFirstTab('routing');
    await page.setViewport({ width: 1200, height: 760 });
    await stage.startGuide();
    await guideOn(page);
  }

  describe('that is left as it is', () => {
    beforeAll(begin);

    it('shrinks to a pill and comes back; changes nothing on Meta’s elements, and takes no focus', async () => {
      expect(await focused(page)).toMatch(/^page/u);
      await page.evaluate(() => {
        const seen: string[] = [];
        Object.assign(window, { seen });
        const observer = new MutationObserver((records) => {
          for (const { target, type, attributeName } of records)
            seen.push(`${type} ${attributeName ?? ''} ${(target as Element).localName ?? target.nodeName}`);
        });
        observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      });
      await pressInside(page, '.small');
      await until('the pill', 2_000, async () => (await shownGuide(page))?.card === null);
      await pressInside(page, '.pill');
      await until('the bubble', 2_000, async () => (await shownGuide(page))?.card);
      expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
      const marks = await page.evaluate(
        () =>
          [...document.querySelectorAll('*')].filter((element) =>
            [...element.attributes].some(({ name, value }) => /funnel-guard/u.test(name + value)),
          ).length,
      );
      expect(marks).toBe(0);
    });

    it('announces each step politely', async () => {
      const status = await page.evaluate(() => {
        const announcer = document.querySelector('funnel-guard-guide')?.shadowRoot?.querySelector('[role=status]');
        return { live: announcer?.getAttribute('aria-live'), text: announcer?.textContent ?? '' };
      });
      expect(status.live).toBe('polite');
      expect(status.text).toMatch(/Bấm .*Cấu hình/u);
    });

    it('has no accessibility faults that axe finds, light or dark', async () => {
      for (const scheme of ['dark', 'light'] as const) {
        await page.evaluate((dark) => document.documentElement.classList.toggle('__fb-dark-mode', dark), scheme === 'dark');
        await until(`the guide in ${scheme}`, 10_000, () =>
          page.evaluate((wanted) => {
            // It looks how the page is whenever it is placed anew.
            window.dispatchEvent(new Event('resize'));
            return document.querySelector('funnel-guard-guide')?.shadowRoot?.querySelector<HTMLElement>('.stage')?.dataset.theme === wanted;
          }, scheme),
        );
        expect(await violations(page, 'funnel-guard-guide')).toEqual([]);
      }
    });

    it('presses in the bubble neither reach the page nor take its focus', async () => {
      await page.evaluate(() => {
        (globalThis as { reached?: number }).reached = 0;
        for (const type of ['mousedown', 'pointerdown', 'click'])
          document.body.addEventListener(type, () => ((globalThis as unknown as { reached: number }).reached += 1));
        document.querySelector<HTMLElement>('[role=tab]')?.focus();
      });
      await pressInside(page, '.title');
      expect(await page.evaluate(() => (globalThis as { reached?: number }).reached)).toBe(0);
      expect(await focused(page)).toBe('page tab');
    });

    it('follows the control as the page scrolls', async () => {
      await page.setViewport({ width: 1200, height: 420 });
      await guidePlaced(page, 1200);
      await page.evaluate(() => (document.querySelector('[role=main]') ?? document.documentElement).scrollBy(0, 40));
      await page.evaluate(() => scrollBy(0, 40));
      await until('the ring around the control', 5_000, async () => {
        const { control } = await guideOn(page);
        return /Cấu hình/u.test((control?.text ?? '').replace(/[\u200B\u00A0]/gu, (sign) => (sign === '\u00A0' ? ' ' : '')));
      });
    });

    it('stays above what enters the top layer after it', async () => {
      await page.evaluate(() => {
        const dialog = document.createElement('dialog');
        dialog.style.cssText = 'width:100vw;height:100vh;max-width:none;max-height:none;margin:0';
        document.body.append(dialog);
        dialog.show();
        dialog.close();
        const popover = document.createElement('div');
        popover.popover = 'manual';
        popover.style.cssText = 'width:100vw;height:100vh;margin:0;inset:0';
        document.body.append(popover);
        popover.showPopover();
      });
      await until('the guide above the popover', 5_000, () =>
        page.evaluate(() => {
          const card = document.querySelector('funnel-guard-guide')?.shadowRoot?.querySelector('.title')?.getBoundingClientRect();
          return card !== undefined && document.elementFromPoint(card.x + 5, card.y + 5)?.localName === 'funnel-guard-guide';
        }),
      );
    });
  });

  describe('beside a dialog of Meta’s', () => {
    beforeAll(async () => {
      await begin();
      // The replica's frame leaves its screens no room on a narrow window; its dialogs do fit.
      await follow(page, { most: 1 }).catch(() => null);
      await until('Meta’s dialog', 5_000, () => page.$('[role=dialog]'));
    });

    it.each([
      [1200, 760],
      [600, 380],
      [320, 560],
      [320, 256],
    ])('at %i × %i it covers neither the control nor runs out of the screen', async (width, height) => {
      await page.setViewport({ width, height });
      const { ring, card } = await guidePlaced(page, width);
      if (!ring || !card) throw new Error('Nothing to see.');
      expect(card.x).toBeGreaterThanOrEqual(0);
      expect(card.x + card.width).toBeLessThanOrEqual(width + 1);
      const apart =
        card.x >= ring.x + ring.width - 6 ||
        ring.x >= card.x + card.width - 6 ||
        card.y >= ring.y + ring.height - 6 ||
        ring.y >= card.y + card.height - 6;
      expect(apart, JSON.stringify({ ring, card })).toBe(true);
    });

    it('leaves the first Escape to a dialog of Meta’s that is open', async () => {
      await page.setViewport({ width: 1200, height: 760 });
      await page.evaluate(() => document.querySelector<HTMLElement>('[role=dialog]')?.focus());
      await page.keyboard.press('Escape');
      await until('the dialog to close', 5_000, async () => (await page.$('[role=dialog]')) === null);
      expect(await isThere(page)).toBe(true);
    });
  });

  describe('that is begun anew', () => {
    beforeEach(begin);

    it('moves the focus between bubble and control by key', async () => {
      await chord(page);
      expect(await focused(page)).toMatch(/^guide/u);
      await chord(page);
      expect(await focused(page)).toBe('page button');
      await page.keyboard.press('Enter');
      await until('what the control opens', 5_000, () => page.$('[role=dialog]'));
    });

    it('Escape ends it, and it stays ended', async () => {
      await page.keyboard.press('Escape');
      await until('the end', 3_000, async () => !(await isThere(page)));
      await page.reload({ waitUntil: 'domcontentloaded' });
      const looked = Date.now();
      // A look that was booked after the reload: the reader is there, and has its orders.
      await until('the reader’s look', 15_000, async () => (await stage.lastLook()) > looked);
      expect(await isThere(page)).toBe(false);
    });
  });

  // An update keeps the old scripts in the page, cut off from their extension; so does a removal.
  async function expectNoDeadOverlay({ page: shown, opened }: GuideStage, go: (api: ExtensionApi) => void): Promise<void> {
    await shown.evaluate(() => Object.assign(window, { old: document.querySelector('funnel-guard-guide') }));
    await opened.evaluateInExtension(go).catch(() => undefined);
    await until('the overlay to be gone', 15_000, () =>
      shown.evaluate(() => {
        const { old } = window as unknown as { old: Element };
        const part = old.shadowRoot?.querySelector('.stage');
        return !old.isConnected || !part || getComputedStyle(part).visibility === 'hidden';
      }),
    );
  }

  // Each in one browser: what is shown is how the script that was left behind notices.
  it.runIf(kind === 'chromium')('leaves no dead overlay when the extension is updated', async () => {
    // In a browser of its own: it doesn't always start an unpacked extension again.
    const own = await openStage(kind, 'vi');
    try {
      await own.startGuide();
      await guideOn(own.page);
      await expectNoDeadOverlay(own, (api) => void setTimeout(() => api.runtime.reload(), 100));
    } finally {
      await own.close();
    }
  });

  it.runIf(kind === 'firefox')('leaves no dead overlay when the extension is removed', async () => {
    await begin();
    await expectNoDeadOverlay(stage, (api) => void setTimeout(() => void api.management.uninstallSelf(), 100));
  });
});
