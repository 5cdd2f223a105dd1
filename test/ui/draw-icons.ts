/** Draws the toolbar icons from their SVG sources: `node test/ui/draw-icons.ts`. The PNGs are kept, so a build needs no browser. */

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { ensureBrowsers } from '../tools/find-browsers.ts';

const assets = join(import.meta.dirname, '../../assets');
// Small icons have a drawing of their own: at 16 px the logo's rim and shading would only blur.
const SOURCES = { 16: 'logo-small', 32: 'logo-small', 48: 'logo', 128: 'logo' } as const;

const { chromium } = await ensureBrowsers(['chromium']);
const browser = await puppeteer.launch({ executablePath: chromium, args: ['--no-sandbox'], pipe: true });
try {
  const page = await browser.newPage();
  for (const [size, source] of Object.entries(SOURCES)) {
    const edge = Number(size);
    const drawing = await readFile(join(assets, `icons/${source}.svg`), 'utf8');
    await page.setViewport({ width: edge, height: edge, deviceScaleFactor: 1 });
    await page.setContent(`<style>*{margin:0}svg{display:block;width:${edge}px;height:${edge}px}</style>${drawing}`);
    await writeFile(join(assets, `public/icon/${size}.png`), await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
