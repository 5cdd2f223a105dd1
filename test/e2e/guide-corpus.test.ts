// On every saved screen the guide points at nothing that a careful person wouldn't: judged by the expected reading beside the screen,
// which knows nothing of the guide.

import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Channel, Reading } from '../../components/domain/reading.ts';
import { bundle } from '../page/harness/bundle.ts';
import { openScreenPages } from '../page/harness/screen-pages.ts';
import { savedPairs } from '../page/saved-pairs.ts';
import { ROOT } from '../tools/paths.ts';
import { readSavedScreen } from '../tools/saved-screen.ts';

interface Seen {
  kind: string;
  reason?: string;
  action?: string;
  task?: string;
  label?: string;
  option?: string;
  /** What stands on the control, and whether a person could use it. */
  text?: string;
  usable?: boolean;
}

const OURS = /^haravan\s+funnel$/iu;
const CHOICES = new Set(['default-app', 'primary-receiver']);
// Every fourth by default; SCREENS=all looks at each.
const EVERY = process.env.SCREENS === 'all' ? 1 : 4;
const OBSTACLES = new Set(['signed-out', 'no-access', 'not-acting-as-page', 'superseded']);

/** What is wrong with a step on a screen of which this is known; nothing for most. */
function faults(step: Seen, reading: Reading, channel: Channel): string[] {
  const found: string[] = [];
  const known = reading.channels[channel];
  const points = step.kind === 'point' && step.action !== 'close';
  if (step.kind === 'done' && known?.verdict !== 'ours') found.push(`green, and it is ${known?.verdict ?? 'not there'}`);
  if (points && reading.screen === 'other') found.push('points on a screen that isn’t about the setting');
  if (points && known?.verdict === 'ours' && CHOICES.has(step.task ?? '')) found.push('asks for what is met already');
  if (points && known?.verdict === 'diverted' && step.task === 'default-app') found.push('asks for the default app, which is ours');
  if (points && reading.unreadable !== null && OBSTACLES.has(reading.unreadable) && step.action !== 'act-as-page')
    found.push(`points in spite of ${reading.unreadable}`);
  if (points && step.usable === false) found.push('points at what can’t be used');
  if (step.action === 'choose' && CHOICES.has(step.task ?? '')) {
    const name = (step.option ?? step.label ?? '').replace(/[\u200B-\u200F\u2060\uFEFF\u00AD]/gu, '').trim();
    if (!OURS.test(name) && !/primary|chính|principal|primário|utama|プライマリ|หลัก|기본|주/iu.test(name)) found.push(`chooses “${name}”`);
  }
  return found;
}

describe('the guide on saved screens', () => {
  it('points at nothing wrong, and is green only where it is right', async () => {
    const code = await bundle(join(ROOT, 'components/guide/next-step.ts'), 'guideUnderTest');
    const pages = await openScreenPages();
    const offences: string[] = [];
    const kinds: Record<string, number> = {};
    try {
      const window = await pages.open();
      for (const { name, file, reading } of savedPairs().filter((_, index) => index % EVERY === 0)) {
        const screen = await readSavedScreen(file);
        await window.show(screen, () => window.page.evaluate(code));
        for (const channel of Object.keys(reading.channels).length > 0
          ? (Object.keys(reading.channels) as Channel[])
          : (['messenger'] as const)) {
          const step = await window.page.evaluate(
            (given, wanted, href, ours) => {
              const { nextStep } = (globalThis as unknown as { guideUnderTest: typeof import('../../components/guide/next-step.ts') })
                .guideUnderTest;
              const goal = { pageId: given.page.id ?? '1', channel: wanted };
              const {
                element,
                precious: _,
                ...step
              } = nextStep({
                document,
                url: new URL(href),
                reading: given,
                goal,
                ourApps: [ours],
                pageName: given.page.name,
              }) as unknown as { kind: string; element?: Element; precious?: unknown };
              if (!element) return step as Seen;
              const usable =
                element.getClientRects().length > 0 && !element.matches(':disabled,[aria-disabled="true"],[aria-disabled="true"] *');
              return { ...step, text: element.textContent ?? '', usable } as Seen;
            },
            reading,
            channel,
            screen.url,
            'Haravan Funnel',
          );
          const kind = `${step.kind} ${step.action ?? step.reason ?? ''}`;
          kinds[kind] = (kinds[kind] ?? 0) + 1;
          for (const fault of faults(step, reading, channel)) offences.push(`${name} (${channel}): ${fault} — ${JSON.stringify(step)}`);
        }
      }
    } finally {
      await pages.close();
    }
    process.stdout.write(`\nSteps on saved screens: ${JSON.stringify(kinds)}\n`);
    expect(offences).toEqual([]);
  }, 900_000);
});
