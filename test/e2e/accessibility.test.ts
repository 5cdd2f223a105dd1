// A second opinion: what the reader finds out about the controls of each saved screen is what Chromium tells assistive technology.

import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { differences } from '../page/accessibility/compare.ts';
import type { FoundControl } from '../page/accessibility/in-page.ts';
import { accessibilityTree } from '../page/accessibility/tree.ts';
import { bundle } from '../page/harness/bundle.ts';
import { openScreenPages, type ScreenPages } from '../page/harness/screen-pages.ts';
import { savedPairs } from '../page/saved-pairs.ts';
import { ROOT } from '../tools/paths.ts';
import { readSavedScreen } from '../tools/saved-screen.ts';

declare const accessibility: { controls(): FoundControl[] };

const EDGE = 'white space at the edge of an inline element is drawn, and dropped from the tree’s names';
const HELP = 'the explanation within a label belongs to the tree’s name, and is no part of the title';
const INSIDE = 'the title stands within the control, which is labelled by its value alone: a person sees both';
const MARK = 'the label of the control leaves out a mark that stands in it, and that a person sees';
const VEILED = 'the screen behind a modal dialog is hidden from assistive technology, and a person sees it all the same';

/** Where the two rightly differ: the screen, with the reason. */
const EXPLAINED: Readonly<Record<string, string>> = {
  'advanced-messaging/en-dialog-pending-aria-hidden-page': VEILED,
  'advanced-messaging/vi-dialog-checkmark-labelled': VEILED,
  'advanced-messaging/vi-icon-alt-only': 'a button without words is named by its picture, which is no visible text',
  'mutants/en-page-name-in-text-nodes': EDGE,
  'mutants/vi-page-inbox-combobox-in-pieces': EDGE,
  'near-misses/en-modals-stacked': VEILED,
  'routing-business-suite/vi-configure-dialog-unsaved-background-hidden': VEILED,
  'routing-www/vi-dialog-unsaved-ours-over-manychat': VEILED,
  'unseen/en-switches-with-help-in-label': HELP,
  'unseen/label-value-only-holds-title': INSIDE,
  'unseen/popover-unsaved-en': MARK,
  'unseen/pt-dialog-over-saved-value': VEILED,
};

// Every sixth by default, and those that rightly differ; SCREENS=all compares each.
const EVERY = process.env.SCREENS === 'all' ? 1 : 6;

const pairs = savedPairs().filter(({ name }, index) => index % EVERY === 0 || name in EXPLAINED);
const found = new Map<string, string[]>();
let compared = 0;
let pages: ScreenPages | undefined;

beforeAll(async () => {
  const script = await bundle(join(ROOT, 'test/page/accessibility/in-page.ts'), 'accessibility');
  pages = await openScreenPages();
  const { show, page } = await pages.open();
  const session = await page.createCDPSession();
  await session.send('Accessibility.enable');
  for (const { name, file } of pairs) {
    await show(readSavedScreen(file), () => page.evaluate(script));
    const controls = await page.evaluate(() => accessibility.controls());
    const tree = controls.length > 0 ? await accessibilityTree(session) : new Map();
    const differing = controls.flatMap((control) => {
      const accessible = tree.get(control.path);
      if (!accessible) return [];
      compared += 1;
      return differences(control, accessible).map((difference) => `${control.path}: ${difference}`);
    });
    if (differing.length > 0) found.set(name, differing);
  }
}, 600_000);

afterAll(async () => {
  await pages?.close();
});

describe('the controls of the saved screens', () => {
  it('are compared in great number', () => {
    expect(compared).toBeGreaterThan(pairs.length);
  });

  it('are to the reader what they are to Chromium', () => {
    expect(Object.fromEntries([...found].filter(([name]) => !(name in EXPLAINED)))).toEqual({});
  });

  it('have no explanation where nothing differs', () => {
    expect(Object.keys(EXPLAINED).filter((name) => !found.has(name))).toEqual([]);
  });
});
