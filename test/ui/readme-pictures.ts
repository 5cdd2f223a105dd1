/** Makes the README's pictures: `node test/ui/readme-pictures.ts`. What they show is the built extension on the stand-in for Meta. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { builtExtension } from '../tools/built-extension.ts';
import { openBrowser } from '../tools/open-browser.ts';
import { ROOT } from '../tools/paths.ts';
import { contactSheet } from './sheet.ts';

const kit = await runnerImport<typeof import('./pictures-kit.ts')>(join(import.meta.dirname, 'pictures-kit.ts'));
const { follow, openStage, SHOTS, takeShot } = kit.module;

const folder = join(ROOT, 'docs/pictures');
const EDGE = 24;
const OURS = 'Haravan Funnel';

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What holds all of them, with some room around. */
function around(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x)) - EDGE;
  const y = Math.min(...boxes.map((box) => box.y)) - EDGE;
  const right = Math.max(...boxes.map((box) => box.x + box.width)) + EDGE;
  const bottom = Math.max(...boxes.map((box) => box.y + box.height)) + EDGE;
  return { x: Math.max(0, x), y: Math.max(0, y), width: right - Math.max(0, x), height: bottom - Math.max(0, y) };
}

/** The guide where it points at our app, and where it's done. */
async function takeGuide(): Promise<void> {
  const stage = await openStage('chromium', 'vi');
  try {
    stage.reset();
    await stage.startGuide();
    await follow(stage.page, {
      onStep: async ({ tone, quoted, ring, card }) => {
        if (card === null) return;
        const inList = ring !== null && quoted.includes(OURS);
        if (!inList && tone !== 'done') return;
        const clip = around(
          inList ? [ring, { x: ring.x - 24, y: ring.y - 230, width: ring.width, height: ring.height + 360 }, card] : [card],
        );
        await stage.page.screenshot({ path: join(folder, `${inList ? 'guide' : 'done'}.png`) as `${string}.png`, clip });
      },
    });
  } finally {
    await stage.close();
  }
}

/** The popup, and the contact sheet of the dashboard and the first run. */
async function takeOwnPages(): Promise<void> {
  const drafts = mkdtempSync(join(tmpdir(), 'funnel-guard-pictures-'));
  const opened = await openBrowser({ browser: 'chromium', extension: await builtExtension('chromium') });
  const take = async (name: string, width: number, file: string): Promise<string> => {
    const shot = SHOTS[name];
    if (shot === undefined) throw new Error(`There is no picture ${name}.`);
    await takeShot(opened, shot, { language: 'vi', scheme: 'light', width }, file);
    return file;
  };
  try {
    await take('wrong', 400, join(folder, 'popup.png'));
    const sheet: string[] = [];
    for (const name of ['dashboard-page', 'dashboard-pages', 'first-run-done'])
      sheet.push(await take(name, 1280, join(drafts, `${name}.png`)));
    await contactSheet(opened.browser, sheet, join(folder, 'dashboard.png'));
  } finally {
    await opened.close();
    rmSync(drafts, { recursive: true });
  }
}

await takeOwnPages();
await takeGuide();
