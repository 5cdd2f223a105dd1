// `npm run pictures`: the pictures for the stores, 1280×800, in both languages, into .output/store.

import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { openBrowser } from './open-browser.ts';
import { ROOT } from './paths.ts';
import type { Scene } from './store-scenes.ts';

// The components' imports are made for a bundler, which Node by itself can't follow.
const { module: scenes } = await runnerImport<typeof import('./store-scenes.ts')>(join(import.meta.dirname, 'store-scenes.ts'));

const LANGUAGES = ['vi', 'en'] as const;
const folder = join(ROOT, '.output', 'store');

function image(bytes: Uint8Array, name: string): string {
  return `<img class="${name}" src="data:image/png;base64,${Buffer.from(bytes).toString('base64')}">`;
}

/** The whole picture as a document; our own words only, so that nothing has to be escaped. */
function composed({ headline, screen, popup }: Scene): string {
  return `<!DOCTYPE html><style>
    body { margin: 0; width: 1280px; height: 800px; overflow: hidden; background: #17324d; font-family: system-ui, sans-serif; }
    h1 { margin: 0; height: 96px; line-height: 96px; padding: 0 40px; font-size: 32px; font-weight: 600; color: #fff; white-space: nowrap; }
    .screen { display: block; width: ${scenes.WIDTH}px; height: ${scenes.HEIGHT}px; }
    .popup { position: absolute; top: 104px; right: 24px; border-radius: 12px; box-shadow: 0 12px 40px rgb(0 0 0 / 45%); }
  </style><h1>${headline}</h1>${image(screen, 'screen')}${popup === undefined ? '' : image(popup, 'popup')}`;
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const language of LANGUAGES) {
  const made = await scenes.storeScenes(language);
  const { browser, close } = await openBrowser({ browser: 'chromium' });
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    for (const [index, scene] of made.entries()) {
      await page.setContent(composed(scene));
      const file = join(folder, `${language}-${index + 1}-${scene.name}.png`);
      await page.screenshot({ path: file as `${string}.png` });
      console.log(file);
    }
  } finally {
    await close();
  }
}
