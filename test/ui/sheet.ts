/** All pictures of one look on few sheets, so that they can be judged side by side. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';

const PER_SHEET = 10;

/** A picture that was taken. */
export interface Picture {
  name: string;
  file: string;
}

/** Writes `sheet-LOOK-1.png` and so on, as many as it takes. */
export async function writeSheets(
  browser: Browser,
  pictures: readonly Picture[],
  width: number,
  folder: string,
  look: string,
): Promise<void> {
  for (let first = 0; first < pictures.length; first += PER_SHEET) {
    const file = join(folder, `sheet-${look}-${first / PER_SHEET + 1}.png`);
    await writeSheet(browser, pictures.slice(first, first + PER_SHEET), width, file);
    console.log(file);
  }
}

async function writeSheet(browser: Browser, pictures: readonly Picture[], width: number, file: string): Promise<void> {
  const images = await Promise.all(
    pictures.map(async ({ name, file: picture }) => {
      const data = (await readFile(picture)).toString('base64');
      return `<figure><img src="data:image/png;base64,${data}"><figcaption>${name}</figcaption></figure>`;
    }),
  );
  const columns = Math.min(pictures.length, width > 1000 ? 2 : 5);
  const page = await browser.newPage();
  await page.setViewport({ width: columns * (width + 16) + 16, height: 600 });
  await page.setContent(
    `<style>body{margin:8px;background:#8a8f98;display:grid;grid-template-columns:repeat(${columns},${width}px);gap:16px;align-items:start;
    font:12px sans-serif}figure{margin:0}img{display:block;max-width:${width}px}figcaption{color:#fff}</style>${images.join('')}`,
  );
  await page.screenshot({ path: file as `${string}.png`, fullPage: true });
  await page.close();
}

/** The upper part of each, small and side by side, for the README. */
export async function contactSheet(browser: Browser, files: readonly string[], file: string): Promise<void> {
  const images = await Promise.all(
    files.map(async (picture) => `<div><img src="data:image/png;base64,${(await readFile(picture)).toString('base64')}"></div>`),
  );
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 300 });
  await page.setContent(
    `<style>body{margin:6px;background:#8a8f98;display:grid;grid-template-columns:repeat(${files.length},1fr);gap:6px}
    div{block-size:288px;overflow:hidden;background:#f3f4f7}img{display:block;inline-size:100%}</style>${images.join('')}`,
  );
  await page.screenshot({ path: file as `${string}.png` });
  await page.close();
}
