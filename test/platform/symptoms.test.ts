import { describe, expect, it } from 'vitest';
import { addressOfRouting } from '../../components/domain/addresses';
import type { HarasocialOrders, ShownPage } from '../../components/domain/harasocial-messages';
import { outcomeOf } from '../../components/domain/outcome';
import { stateFrom } from '../../components/domain/stored';
import { HOUR, MINUTE, SECOND } from '../../components/domain/times';
import { OURS } from '../domain/make';
import { FakeBrowser } from './fake-browser';

const A = '1001';
const B = '1002';
const INBOX = 'https://app.harasocial.com/inbox';
const UNNAMED: ShownPage = { id: null, name: null };

/** A person at Harasocial's inbox, with Pages that were seen right. */
class Desk extends FakeBrowser {
  tab = 0;

  async begin(...pageIds: string[]): Promise<this> {
    for (const id of pageIds) {
      this.pages.set(id, { app: OURS });
      this.tabs.delete(await this.visit(id));
    }
    await this.settle();
    this.tab = this.openTab(INBOX);
    this.now += HOUR;
    return this;
  }

  tell(message: unknown): Promise<HarasocialOrders> {
    const answer = this.fromTab(message, this.tab);
    if (answer === undefined) throw new Error('refused');
    return answer as Promise<HarasocialOrders>;
  }

  fails(page: ShownPage, at = this.now, count = 1): Promise<HarasocialOrders> {
    return this.tell({ type: 'symptoms', page, found: [{ kind: 'error-10', at, count }] });
  }

  async outcome(page: ShownPage): Promise<ReturnType<typeof outcomeOf>> {
    const { standing } = await this.tell({ type: 'standing', page });
    return standing && outcomeOf(standing.record, standing.checking);
  }

  get checks(): number {
    return this.log.filter((entry) => entry === 'tabs.openBehind').length;
  }
}

const shop = (id: string): ShownPage => ({ id: null, name: `Shop ${id}` });

describe('an error in Harasocial', () => {
  it('has the Page checked at once, and the app named', async () => {
    const browser = await new Desk().begin(A, B);
    browser.pages.set(A, { app: 'ManyChat' });
    const orders = await browser.fails(shop(A));
    expect(orders).toMatchObject({ troubled: true, standing: { record: { id: A }, checking: true } });
    await browser.advance(10 * SECOND);
    expect(await browser.outcome(shop(A))).toMatchObject({ type: 'wrong', standing: { app: 'ManyChat' } });
    expect(browser.shown.map(({ notice }) => notice)).toMatchObject([{ kind: 'wrong', pageId: A, to: { app: 'ManyChat' } }]);
    expect(browser.tabs.size).toBe(1);
    expect(stateFrom(browser.local).records[A]?.channels.messenger?.transitions.at(-1)?.sight).toBe('symptom');
    expect(stateFrom(browser.local).records[B]?.trouble).toBeUndefined();
  });

  it('has it checked once in five minutes, and then by the alarm', async () => {
    const browser = await new Desk().begin(A);
    for (let errors = 0; errors < 8; errors += 1) {
      await browser.fails(shop(A), browser.now, errors + 1);
      await browser.advance(20 * SECOND);
    }
    expect(browser.checks).toBe(1);
    await browser.advance(5 * MINUTE);
    expect(browser.checks).toBe(2);
    expect(await browser.outcome(shop(A))).toMatchObject({ type: 'still-right' });
  });

  it('isn’t lost, and isn’t counted twice, by a background that dies', async () => {
    for (let step = 1; step < 25; step += 1) {
      const browser = await new Desk().begin(A);
      browser.pages.set(A, { app: 'ManyChat' });
      browser.kill();
      browser.dieAt = { step, after: step % 2 === 0 };
      void browser.fails(shop(A), browser.now);
      const at = browser.now;
      await browser.advance(3 * SECOND);
      browser.dieAt = null;
      // The screen shows it still when it's looked at again.
      await browser.fails(shop(A), at);
      await browser.advance(6 * MINUTE);
      expect(stateFrom(browser.local).records[A]?.symptoms).toEqual([{ kind: 'error-10', at, count: 1 }]);
      expect(await browser.outcome(shop(A))).toMatchObject({ type: 'wrong', standing: { app: 'ManyChat' } });
    }
  });

  it('is somebody’s only where that’s clear, and the answer is remembered', async () => {
    const browser = await new Desk().begin(A, B);
    for (const page of [UNNAMED, { id: null, name: 'Gộp trang' }, { id: '987654321', name: null }]) {
      expect((await browser.fails(page)).standing).toBeNull();
      await browser.tell({ type: 'name-page', page, pageId: B });
      browser.kill();
      expect((await browser.fails(page)).standing?.record.id).toBe(B);
    }
    await browser.tell({ type: 'name-page', page: UNNAMED, pageId: '404404404' });
    expect((await browser.tell({ type: 'standing', page: UNNAMED })).standing?.record.id).toBe(B);
  });

  it('is over when a reply gets through after the fix', async () => {
    const browser = await new Desk().begin(A);
    browser.pages.set(A, { app: 'ManyChat' });
    await browser.fails(shop(A));
    await browser.advance(10 * SECOND);
    browser.pages.set(A, { app: OURS });
    await browser.visit(A);
    expect(await browser.outcome(shop(A))).toEqual({ type: 'fixed' });
    const orders = await browser.tell({ type: 'activity', page: shop(A), sent: true });
    expect(orders.troubled).toBe(false);
    expect(await browser.outcome(shop(A))).toEqual({ type: 'working' });
  });

  it('leads to the fix and to the help', async () => {
    const browser = await new Desk().begin(A);
    await browser.tell({ type: 'mend', pageId: A, channel: 'messenger' });
    expect([...browser.tabs.values()].find(({ inFront }) => inFront)?.url).toBe(addressOfRouting(A));
    await browser.tell({ type: 'help', pageId: A });
    expect([...browser.tabs.values()].find(({ inFront }) => inFront)?.url).toBe(`/help.html?page=${A}`);
    const before = browser.tabs.size;
    await browser.tell({ type: 'mend', pageId: '404404404', channel: 'messenger' });
    expect(browser.tabs.size).toBe(before);
  });

  it('loads the recogniser only where it’s asked for', async () => {
    const browser = await new Desk().begin(A);
    await browser.tell({ type: 'harasocial-opened' });
    expect(browser.log.filter((entry) => entry.startsWith('tabs.loadRec'))).toEqual([]);
    await browser.tell({ type: 'load-recogniser' });
    expect(browser.log.filter((entry) => entry.startsWith('tabs.loadRec'))).toEqual(['tabs.loadRecogniser']);
  });
});

describe('what comes from Harasocial’s pages', () => {
  const refused: unknown[] = [
    null,
    'symptoms',
    { type: 'reading', reading: {} },
    { type: 'check' },
    { type: 'symptoms', page: UNNAMED, found: [{ kind: 'error-11', at: 1, count: 1 }] },
    { type: 'symptoms', page: UNNAMED, found: [{ kind: 'error-10', at: 1, count: 0.5 }] },
    { type: 'symptoms', page: { id: 'abc', name: null }, found: [] },
    { type: 'symptoms', page: UNNAMED, found: Array(501).fill({ kind: 'error-10', at: 1, count: 1 }) },
    { type: 'activity', page: UNNAMED },
    { type: 'mend', pageId: A, channel: 'telegram' },
  ];

  it('is refused where it isn’t known', async () => {
    const browser = await new Desk().begin(A);
    for (const message of refused) expect(browser.fromTab(message, browser.tab)).toBeUndefined();
  });

  it('is heard from there alone, and nothing of it but what it’s for is kept', async () => {
    const browser = await new Desk().begin(A);
    const message = { type: 'symptoms', page: shop(A), found: [{ kind: 'error-10', at: browser.now, count: 1, text: 'Dạ còn ạ' }] };
    const sender = { own: true, url: INBOX, tabId: browser.tab, page: false, topFrame: true };
    for (const url of ['https://business.facebook.com/', 'https://app.harasocial.com.evil.example/', 'http://app.harasocial.com/'])
      expect(browser.wake().message(message, { ...sender, url })).toBeUndefined();
    expect(browser.wake().message(message, { ...sender, topFrame: false })).toBeUndefined();
    expect(browser.wake().message({ type: 'reader-started' }, sender)).toBeUndefined();
    await browser.wake().message(message, sender);
    expect(JSON.stringify(browser.local)).not.toContain('Dạ còn ạ');
    expect(stateFrom(browser.local).records[A]?.symptoms).toHaveLength(1);
  });
});
