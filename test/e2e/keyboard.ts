// A person without a mouse: goes on by Tab, and looks at what has the focus.

import type { Page } from 'puppeteer-core';

/** What has the focus, as it is called and seen. */
export interface Focused {
  name: string;
  /** A ring is drawn around it, or around the label that is seen in its place. */
  ringed: boolean;
  /** It can be hit: 24 px each way, or a link within a sentence. */
  large: boolean;
}

export function focused(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLInputElement;
    const seen = [element, ...(element.labels ?? [])];
    const name = element.getAttribute('aria-label') ?? (element.labels?.[0] ?? element).textContent ?? '';
    return {
      name: name.replaceAll(/\s+/gu, ' ').trim(),
      ringed: seen.some(
        (one) => getComputedStyle(one).outlineStyle !== 'none' && Number.parseFloat(getComputedStyle(one).outlineWidth) >= 2,
      ),
      large:
        element.matches('p a') || seen.some((one) => one.getBoundingClientRect().width >= 24 && one.getBoundingClientRect().height >= 24),
    };
  });
}

// More than any of our pages has.
const MOST = 120;

/** The walk of one person through one page. What couldn't be seen or hit on the way is kept. */
export class Keyboard {
  readonly faults = new Set<string>();
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Goes on, or back, until what is called so has the focus. */
  async goTo(name: string | RegExp, back = false): Promise<void> {
    const passed: string[] = [];
    for (let step = 0; step < MOST; step++) {
      if (back) await this.#page.keyboard.down('Shift');
      await this.#page.keyboard.press('Tab');
      if (back) await this.#page.keyboard.up('Shift');
      const now = await focused(this.#page);
      const isBody = await this.#page.evaluate(() => document.activeElement === document.body);
      if (!isBody && !now.ringed) this.faults.add(`no ring: ${now.name}`);
      if (!isBody && !now.large) this.faults.add(`too small: ${now.name}`);
      if (typeof name === 'string' ? now.name === name : name.test(now.name)) return;
      passed.push(now.name);
    }
    throw new Error(`Nothing called ${name} takes the focus, but: ${passed.slice(0, 40).join(' | ')}`);
  }

  async press(...keys: Parameters<Page['keyboard']['press']>[0][]): Promise<void> {
    for (const key of keys) await this.#page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text);
  }
}
