// The recogniser in a browser that draws: every screen of its corpus, and how it counts while a page recycles, re-mounts and adds on.

import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle } from '../page/harness/bundle.ts';
import { openScreenPages, type ScreenPages } from '../page/harness/screen-pages.ts';
import { SCREENS } from '../symptoms/screens.ts';
import { DOCUMENTED } from '../symptoms/texts.ts';
import { DRAWN_SCREENS, UNSEEN_SCREENS } from '../symptoms/unseen-screens.ts';
import { ROOT } from '../tools/paths.ts';
import { until } from '../tools/until.ts';

declare const recogniser: typeof import('../symptoms/in-page.ts');

const ALL = [...SCREENS, ...UNSEEN_SCREENS, ...DRAWN_SCREENS];
const { heldVi, heldEn } = DOCUMENTED;
const SWITCHER = '<header><button aria-label="Chuyển trang">Tiệm Nhà Mây</button></header>';

let pages: ScreenPages | undefined;
let page: Page;

beforeAll(async () => {
  const script = await bundle(join(ROOT, 'test/symptoms/in-page.ts'), 'recogniser');
  pages = await openScreenPages();
  const opened = await pages.open();
  ({ page } = opened);
  const body = Buffer.from('<!doctype html><html><body></body></html>');
  await opened.show({ url: 'https://app.harasocial.com/inbox', contentType: 'text/html; charset=utf-8', body });
  await page.evaluate(script);
});
afterAll(async () => {
  await pages?.close();
});

it('finds on each drawn screen what is there, and nothing else', async () => {
  const found = await page.evaluate(
    (screens) => recogniser.kindsOn(screens),
    ALL.map(({ html }) => html),
  );
  expect(Object.fromEntries(ALL.map(({ name }, index) => [name, found[index]]))).toEqual(
    Object.fromEntries(ALL.map(({ name, found: expected }) => [name, expected])),
  );
});

/** Waits until so many are counted; what comes later must be seen at a later count. */
function counts(expected: number): Promise<unknown> {
  return until(`${expected} occurrences`, 30_000, async () => (await page.evaluate(() => recogniser.counted())) >= expected);
}

async function exactly(expected: number): Promise<void> {
  await counts(expected);
  expect(await page.evaluate(() => recogniser.counted())).toBe(expected);
}

describe('what is counted once', () => {
  const log = (rows: string): string =>
    `${SWITCHER}<main><h1>Log</h1><table><thead><tr><th>Thời gian</th><th>Khách hàng</th><th>Kịch bản</th><th>Lỗi</th></tr></thead><tbody>${rows}</tbody></table></main>`;
  const row = (time: string, flow: string, error = heldEn): string =>
    `<tr><td>25/11/2026 ${time}</td><td>Ngô Bảo Trâm</td><td>${flow}</td><td>${error}</td></tr>`;
  const thread = (messages: string): string => `${SWITCHER}<main><h2>Ngô Bảo Trâm</h2><div class="thread">${messages}</div></main>`;
  const failed = (text: string, error = heldVi): string =>
    `<div class="message"><div class="bubble">${text}</div><div class="error"><span>${error}</span> <button>Nhấn để gửi lại</button></div></div>`;

  it('a virtual list that writes other entries into the same rows, and back', async () => {
    await page.evaluate((html) => recogniser.begin(html), log(row('08:01', 'Lời chào') + row('08:02', 'Kịch bản menu')));
    await exactly(2);
    const scroll = (entries: [string, string][]): Promise<void> =>
      page.evaluate((shown) => {
        document.querySelectorAll('tbody tr').forEach((line, at) => {
          const [time, flow] = shown[at] ?? ['', ''];
          for (const [cell, text] of [
            [0, time],
            [2, flow],
          ] as const) {
            const node = line.children[cell]?.firstChild;
            if (node) node.nodeValue = text;
          }
        });
      }, entries);
    await scroll([
      ['25/11/2026 08:02', 'Kịch bản menu'],
      ['25/11/2026 08:03', 'Tin nhắn mặc định'],
    ]);
    await exactly(3);
    await scroll([
      ['25/11/2026 08:01', 'Lời chào'],
      ['25/11/2026 08:02', 'Kịch bản menu'],
    ]);
    await page.evaluate((html) => document.querySelector('tbody')?.insertAdjacentHTML('beforeend', html), row('08:04', 'Lời chào'));
    await exactly(4);
  });

  it('infinite scroll, with rows of the same flow in the same minute', async () => {
    await page.evaluate((html) => recogniser.begin(html), log(row('08:01', 'Lời chào').repeat(2)));
    await exactly(2);
    await page.evaluate(
      (html) => document.querySelector('tbody')?.insertAdjacentHTML('beforeend', html),
      row('08:01', 'Lời chào') + row('07:59', 'Lời chào', DOCUMENTED.windowVi) + row('07:58', 'Kịch bản chăm sóc'),
    );
    await exactly(4);
  });

  it('an error whose words, and whose Page, come late', async () => {
    await page.evaluate((html) => recogniser.begin(html), thread(failed('Dạ còn ạ', 'Đang gửi')).replace('Tiệm Nhà Mây', ''));
    await page.evaluate((text) => {
      const span = document.querySelector('.error span');
      if (span?.firstChild) span.firstChild.nodeValue = text;
    }, heldVi);
    await page.evaluate(() => document.querySelector('header button')?.append('Tiệm Nhà Mây'));
    await exactly(1);
  });

  it('an error that is re-mounted while it’s sent again, and another once that has failed too', async () => {
    await page.evaluate((html) => recogniser.begin(html), thread(failed('Dạ còn ạ')));
    await exactly(1);
    await page.click('.error button');
    const mount = (html: string): Promise<void> =>
      page.evaluate((messages) => {
        const list = document.querySelector('.thread');
        if (list) list.innerHTML = messages;
      }, html);
    // Mounted anew beside another error: the first isn't counted again.
    await mount(failed('Dạ còn ạ') + failed('Chị lấy màu gì ạ'));
    await exactly(2);
    await mount(failed('Chị lấy màu gì ạ') + failed('Em giữ cho chị nhé'));
    await exactly(3);
    await mount(failed('Dạ còn ạ') + failed('Chị lấy màu gì ạ') + failed('Em giữ cho chị nhé'));
    await exactly(4);
  });
});
