/** What can happen to a browser with the watch in it, as commands of a random life. */

import * as fc from 'fast-check';
import { expect } from 'vitest';
import { backupOf } from '../../components/domain/backup';
import type { PageRecord } from '../../components/domain/record';
import { stateFrom } from '../../components/domain/stored';
import { DAY, HOUR, MINUTE, SECOND } from '../../components/domain/times';
import type { FakeBrowser } from './fake-browser';

export const PAGES = ['1001', '1002', '1003'] as const;
export const APPS = ['Haravan Funnel', 'ManyChat', 'Botcake', 'Page Inbox', null] as const;

/** What is known beside the browser itself. */
export interface Beside {
  /** Pages whose notice the admin may have put away before it came up. */
  hushed: Set<string>;
  /** A file that the person has kept. */
  backup: string | null;
}

type Act = (browser: FakeBrowser, beside: Beside) => void | Promise<void>;

/** One thing that happens; `always` is asserted after each. */
export type Happening = (always: (browser: FakeBrowser) => void) => fc.AsyncCommand<Beside, FakeBrowser, true>;

function happening(name: string, act: Act): Happening {
  const made: Happening = (always) => ({
    check: async () => true,
    toString: () => name,
    async run(beside, browser) {
      // Nobody does two things at the same moment.
      await browser.advance(1);
      await act(browser, beside);
      await browser.settle();
      always(browser);
    },
  });
  // What a counterexample is written with.
  return Object.assign(made, { [fc.toStringMethod]: () => name });
}

/** Nobody waits for an answer that a dead background doesn't give. */
export async function asked(browser: FakeBrowser, answer: Promise<unknown> | undefined): Promise<void> {
  void answer?.catch(() => undefined);
  await browser.settle();
}

const page = fc.constantFrom(...PAGES);
const app = fc.constantFrom(...APPS);
const span = fc.oneof(
  fc.integer({ min: 0, max: 30 * SECOND }),
  fc.integer({ min: 0, max: 15 * MINUTE }),
  fc.integer({ min: 0, max: 6 * HOUR }),
  fc.integer({ min: 0, max: 3 * DAY }),
);

/** A visit; one that the background survives, of a screen that can be read, is never lost. */
async function visit(browser: FakeBrowser, id: string, pending: boolean): Promise<void> {
  const whole = browser.failWrites === 0 && browser.dieAt === null;
  const { tabId, done } = browser.beginVisit(id, { pending });
  await asked(browser, done);
  browser.tabs.delete(tabId);
  const shown = browser.pages.get(id);
  if (!whole || !browser.alive || shown?.unreadable !== undefined) return;
  expect(stateFrom(browser.local).records[id]?.channels.messenger?.standing?.app, 'a visit was lost').toBe(shown?.app);
}

function restart(browser: FakeBrowser): void {
  // What was shown last, but not yet struck off, went with the browser: it's better seen twice than not at all.
  const open = stateFrom(browser.local).watch.outbox.flatMap((effect) => {
    if (effect.type === 'withdraw') return [];
    return effect.notice.kind === 'summary' ? effect.notice.notices.map(({ id }) => id) : [effect.id];
  });
  browser.shown = browser.shown.filter(({ id }) => !open.includes(id));
  browser.restart();
}

function takeTab(browser: FakeBrowser): void {
  const tab = [...browser.tabs.values()].find(({ createdByUs }) => createdByUs);
  if (tab === undefined) return;
  Object.assign(tab, { inFront: true, lastAccessed: browser.now, taken: true });
}

/** The person closes or presses the first notice. */
async function dealWithNotice(browser: FakeBrowser, beside: Beside, how: 'close' | 'press' | 'later'): Promise<void> {
  const [first] = browser.visible.keys();
  if (first === undefined) return;
  if (how === 'close') {
    browser.visible.delete(first);
    await asked(browser, browser.wake().noticeClosed(first));
  } else {
    for (const id of PAGES) if (how === 'later') beside.hushed.add(id);
    await asked(browser, browser.wake().noticeButton(first, how === 'press' ? 0 : 1));
    for (const tab of browser.tabs.values()) if (!tab.createdByUs) browser.tabs.delete(tab.id);
  }
}

/** Another of the person's browsers has changed a setting. */
async function changeElsewhere(browser: FakeBrowser, hours: number): Promise<void> {
  const at = browser.now;
  browser.sync = { ...browser.sync, 'setting:checkEveryHours': { value: hours, at } };
  await asked(browser, browser.wake().shareSettings());
}

/**
 * A Page that was removed comes back as it was then; what was told of it was forgotten with it, and isn't told again at once. So it is where
 * the file was made by a clock that has been set back since: what it knows is the later.
 */
async function restore(browser: FakeBrowser, { hushed }: Beside, text: string): Promise<void> {
  const { records } = stateFrom(browser.local);
  const kept = stateFrom((JSON.parse(text) as { documents: Record<string, unknown> }).documents).records;
  const seen = (record: PageRecord | undefined) => record?.channels.messenger?.lastSeen ?? 0;
  const restored = PAGES.filter((id) => !(id in records) || seen(kept[id]) > seen(records[id]));
  for (const id of restored) hushed.add(id);
  browser.shown = browser.shown.filter(({ notice }) => !restored.some((id) => id === notice.pageId));
  await asked(browser, browser.fromPopup({ type: 'import', text }));
}

const command =
  (message: unknown): Act =>
  (browser) =>
    asked(browser, browser.fromPopup(message));
const just = (name: string, act: Act) => fc.constant(happening(name, act));

/** Anything that can happen, as often as it's wanted. */
export const anything: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.tuple(page, app).map(([id, chosen]) =>
      happening(`${id} becomes ${chosen}`, (browser) => {
        browser.pages.set(id, { ...browser.pages.get(id), app: chosen });
      }),
    ),
  },
  {
    weight: 5,
    arbitrary: fc
      .tuple(page, fc.boolean())
      .map(([id, pending]) => happening(`visit ${id}${pending ? ', pending' : ''}`, (browser) => visit(browser, id, pending))),
  },
  { weight: 3, arbitrary: just('check all', command({ type: 'check' })) },
  { weight: 1, arbitrary: just('stop', command({ type: 'stop' })) },
  { weight: 6, arbitrary: span.map((ms) => happening(`wait ${ms}`, (browser) => browser.advance(ms))) },
  {
    weight: 1,
    arbitrary: fc.integer({ min: -40 * DAY, max: 40 * DAY }).map((ms) =>
      happening(`clock jumps ${ms}`, (browser) => {
        browser.now += ms;
      }),
    ),
  },
  { weight: 2, arbitrary: just('kill', (browser) => browser.kill()) },
  {
    weight: 4,
    arbitrary: fc.tuple(fc.integer({ min: 1, max: 60 }), fc.boolean()).map(([step, after]) =>
      happening(`die ${after ? 'after' : 'before'} ${step} steps`, (browser) => {
        browser.dieAt = { step: browser.steps + step, after };
      }),
    ),
  },
  { weight: 1, arbitrary: just('wake', (browser) => void browser.wake()) },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 1, max: 3 }).map((count) =>
      happening(`${count} writes fail`, (browser) => {
        browser.failWrites = count;
      }),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.boolean().map((on) =>
      happening(on ? 'online' : 'offline', (browser) => {
        browser.online = on;
      }),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.boolean().map((on) =>
      happening(on ? 'sign in' : 'sign out', (browser) => {
        for (const id of PAGES) {
          const { unreadable: _, ...shown } = browser.pages.get(id) ?? { app: null };
          browser.pages.set(id, on ? shown : { ...shown, unreadable: 'signed-out' });
        }
      }),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(page, fc.constantFrom(0, 1500, 9000, HOUR)).map(([id, renders]) =>
      happening(`${id} renders in ${renders}`, (browser) => {
        browser.pages.set(id, { app: null, ...browser.pages.get(id), renders });
      }),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.boolean().map((granted) =>
      happening(granted ? 'access granted' : 'access withdrawn', async (browser) => {
        browser.access = granted;
        await asked(browser, browser.wake().permissionsChanged());
      }),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.nat(1).map((windows) =>
      happening(`${windows} windows`, (browser) => {
        browser.windows = windows;
      }),
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .record({
        quietHours: fc.option(fc.record({ from: fc.constantFrom(0, 700, 1320), to: fc.constantFrom(0, 420, 1439) })),
        checkEveryHours: fc.constantFrom(1, 4, 168),
        looksPerHour: fc.constantFrom(1, 12),
        ownWindow: fc.boolean(),
        reminders: fc.boolean(),
      })
      .map((settings) => happening(`set ${JSON.stringify(settings)}`, command({ type: 'set', settings }))),
  },
  { weight: 1, arbitrary: just('take the tab', takeTab) },
  { weight: 1, arbitrary: just('restart', restart) },
  {
    weight: 1,
    arbitrary: fc.tuple(page, fc.option(span)).map(([pageId, ms]) =>
      happening(`mute ${pageId} for ${ms}`, (browser, { hushed }) => {
        hushed.add(pageId);
        return asked(browser, browser.fromPopup({ type: 'mute', pageId, until: ms === null ? null : browser.now + ms }));
      }),
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(page, app)
      .map(([pageId, wanted]) =>
        happening(`intend ${wanted} for ${pageId}`, command({ type: 'intend', pageId, channel: 'messenger', app: wanted })),
      ),
  },
  {
    weight: 1,
    arbitrary: page.map((pageId) =>
      happening(`later for ${pageId}`, (browser, { hushed }) => {
        hushed.add(pageId);
        return asked(browser, browser.fromPopup({ type: 'later', pageId, channel: 'messenger' }));
      }),
    ),
  },
  { weight: 1, arbitrary: page.map((pageId) => happening(`remove ${pageId}`, command({ type: 'remove', pageId }))) },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom('close' as const, 'press' as const, 'later' as const)
      .map((how) => happening(`${how} a notice`, (browser, beside) => dealWithNotice(browser, beside, how))),
  },
  {
    weight: 1,
    arbitrary: fc
      .integer({ min: 1, max: 24 })
      .map((hours) => happening(`every ${hours} hours, elsewhere`, (browser) => changeElsewhere(browser, hours))),
  },
  {
    weight: 1,
    arbitrary: just('keep a backup', (browser, beside) => {
      beside.backup = backupOf(stateFrom(browser.local), browser.now);
    }),
  },
  {
    weight: 1,
    arbitrary: just('import the backup', (browser, beside) =>
      beside.backup === null ? undefined : restore(browser, beside, beside.backup),
    ),
  },
);
