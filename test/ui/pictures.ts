/**
 * Pictures of all that people see: `node test/ui/pictures.ts [name …]`; `LOOK=vi-light-400` takes those of one look, `LOOK=pseudo` those in
 * the pseudo-locale.
 *
 * Drives the real pages of the built extension with stored documents; what only the browser can say (the tab in front, permissions,
 * the network, the clock) is said in its place. What stands on Meta's screens is come to on the stand-in for Meta. Pictures and sheets of
 * them go to `.output/pictures`; what axe finds wrong, and what is wider than its window, is printed and ends it non-zero.
 */

import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { violations } from '../tools/axe.ts';
import { builtExtension } from '../tools/built-extension.ts';
import { type OpenedBrowser, openBrowser } from '../tools/open-browser.ts';
import { ROOT } from '../tools/paths.ts';
import { pseudoExtension } from './pseudo-locale.ts';
import { type Picture, writeSheets } from './sheet.ts';
import type { Shot } from './shots.ts';
import type { Look, Scheme } from './take-shot.ts';

const kit = await runnerImport<typeof import('./pictures-kit.ts')>(join(import.meta.dirname, 'pictures-kit.ts'));
const { IN_PAGE_SHOTS, SHOTS, look, openStage, takeShot, themeInPage } = kit.module;

const wanted = process.argv.slice(2);
const only = process.env.LOOK ?? '';
const folder = join(ROOT, '.output/pictures');
const SCHEMES = ['light', 'dark', 'forced'] as const;
const WIDTHS = [320, 400, 1280] as const;
const LANGUAGES = ['vi', 'en', 'pseudo'] as const;

type Width = (typeof WIDTHS)[number];
type Spoken = (typeof LANGUAGES)[number];

let faults = 0;
function report(name: string, fault: string): void {
  faults += 1;
  console.log(`${name}: ${fault}`);
}

/** Forced colours in one language, and the pseudo-locale in one scheme, show all that they can show. */
function isTaken(language: Spoken, scheme: Scheme, width: Width): boolean {
  if (scheme === 'forced' && (language !== 'vi' || width === 320)) return false;
  if (language === 'pseudo' && scheme !== 'light') return false;
  return `${language}-${scheme}-${width}`.startsWith(only);
}

function isWanted(name: string): boolean {
  return wanted.length === 0 || wanted.includes(name);
}

async function takeOwn(opened: OpenedBrowser, name: string, shot: Shot, look: Look): Promise<Picture> {
  const picture = `${name}-${look.language}-${look.scheme}-${look.width}`;
  const file = join(folder, `${picture}.png`);
  for (const fault of await takeShot(opened, shot, look, file)) report(picture, fault);
  return { name, file };
}

async function takeOwnPages(opened: OpenedBrowser, languages: readonly Spoken[]): Promise<void> {
  for (const language of languages) {
    for (const scheme of SCHEMES) {
      for (const width of WIDTHS) {
        if (!isTaken(language, scheme, width)) continue;
        const pictures: Picture[] = [];
        for (const [name, shot] of Object.entries<Shot>(SHOTS)) {
          if (shot.widths.includes(width) && isWanted(name)) pictures.push(await takeOwn(opened, name, shot, { language, scheme, width }));
        }
        await writeSheets(opened.browser, pictures, width, folder, `${language}-${scheme}-${width}`);
      }
    }
  }
}

/** On Meta's screens, which are wide or as narrow as they get. */
async function takeInPage(language: 'vi' | 'en'): Promise<void> {
  const looks = SCHEMES.flatMap((scheme) =>
    ([400, 1280] as const).filter((width) => isTaken(language, scheme, width)).map((width) => ({ scheme, width })),
  );
  const shots = Object.entries(IN_PAGE_SHOTS).filter(([name]) => isWanted(name));
  if (looks.length === 0 || shots.length === 0) return;
  const stage = await openStage('chromium', language);
  try {
    const session = await stage.page.createCDPSession();
    const taken = new Map<string, Picture[]>();
    for (const [name, shot] of shots) {
      await shot.show(stage);
      for (const { scheme, width } of looks) {
        await stage.page.setViewport({ width, height: 720 });
        await look(session, scheme);
        await themeInPage(stage.page, shot.host, scheme === 'light' ? 'light' : 'dark');
        const key = `${language}-${scheme}-${width}`;
        const picture = `${name}-${key}`;
        for (const violation of await violations(stage.page, shot.host)) report(picture, violation);
        const file = join(folder, `${picture}.png`);
        await stage.page.screenshot({ path: file as `${string}.png` });
        taken.set(key, [...(taken.get(key) ?? []), { name, file }]);
      }
    }
    for (const { scheme, width } of looks) {
      const key = `${language}-${scheme}-${width}`;
      await writeSheets(stage.opened.browser, taken.get(key) ?? [], width, folder, `in-page-${key}`);
    }
  } finally {
    await stage.close();
  }
}

/** Opens a browser for as long as the pictures take. */
async function within(extension: string, take: (opened: OpenedBrowser) => Promise<void>): Promise<void> {
  const opened = await openBrowser({ browser: 'chromium', extension });
  try {
    await take(opened);
  } finally {
    await opened.close();
  }
}

await mkdir(folder, { recursive: true });
const extension = await builtExtension('chromium');
const ownPages = Object.keys(SHOTS).some(isWanted);
const spoken = (language: Spoken) => ownPages && SCHEMES.some((scheme) => WIDTHS.some((width) => isTaken(language, scheme, width)));
if (spoken('vi') || spoken('en')) await within(extension, (opened) => takeOwnPages(opened, ['vi', 'en']));
if (spoken('pseudo')) {
  const copy = pseudoExtension(extension);
  await within(copy, (opened) => takeOwnPages(opened, ['pseudo'])).finally(() => rm(copy, { recursive: true }));
}
for (const language of ['vi', 'en'] as const) await takeInPage(language);
process.exitCode = faults > 0 ? 1 : 0;
