// "Is this screen read wrongly?" in the shipped extension: from the popup to a file on the disk, and from there into the corpus.

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressOfRouting } from '../../components/domain/addresses';
import { type Replica, startReplica } from '../replica/server.ts';
import { adopt } from '../tools/adopt.ts';
import { builtExtension } from '../tools/built-extension.ts';
import { type OpenedBrowser, openBrowser } from '../tools/open-browser.ts';
import { until } from '../tools/until.ts';
import { unexplained } from './saved-words.ts';

const WAIT = 45_000;
const PAGE = 'Tiệm Hoa Hướng Dương';
const ASK = /Màn hình này đọc sai|Is this screen read wrongly/u;
const SAVE = /Lưu tệp|Save the file/u;

describe('a screen saved from the popup', () => {
  let replica: Replica;
  let opened: OpenedBrowser;
  const folder = mkdtempSync(join(tmpdir(), 'funnel-guard-report-'));

  beforeAll(async () => {
    const extension = await builtExtension('chromium');
    replica = await startReplica();
    opened = await openBrowser({ browser: 'chromium', extension, replica });
    const session = await opened.browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  });
  afterAll(async () => {
    await opened?.close();
    await replica?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function press(popup: Page, words: RegExp): Promise<void> {
    await until(`a button that says ${words}`, WAIT, () =>
      popup.evaluate((pattern) => {
        const button = [...document.querySelectorAll('button')].find(({ textContent }) => new RegExp(pattern, 'u').test(textContent ?? ''));
        button?.click();
        return button !== undefined;
      }, words.source),
    );
  }

  it('holds nothing personal, is sent nowhere, and becomes an entry of the corpus', async () => {
    replica.control.signIn('lan');
    replica.control.setFirstTab('routing');
    const { id } = replica.control.addPage({ name: PAGE, messenger: { defaultApp: 'ManyChat' } });
    const page = await opened.browser.newPage();
    await page.goto(addressOfRouting(id), { waitUntil: 'domcontentloaded' });
    await page.bringToFront();
    await until('the screen', WAIT, () => page.evaluate(() => document.body.innerText.replaceAll('\u200B', '').includes('ManyChat')));

    const popup = await opened.openPopup(page);
    const requests = replica.control.requests().length;
    await press(popup, ASK);
    await press(popup, SAVE);
    const file = await until('the file', WAIT, async () => readdirSync(folder).find((name) => name.endsWith('.html')));
    expect(file).toMatch(/^funnel-guard-conversation-routing-\d{4}-\d{2}-\d{2}\.html$/u);
    // The screen goes on asking Meta for its own things; what was saved is in none of it.
    expect(JSON.stringify(replica.control.requests().slice(requests))).not.toMatch(/saved from|xxxx|report/u);
    expect(replica.control.refusedRequests()).toEqual([]);

    const html = readFileSync(join(folder, file), 'utf8');
    expect(html).toContain(`?asset_id=1${'0'.repeat(id.length - 1)} -->`);
    expect(html).not.toContain('Hướng');
    expect(html).not.toContain(id);
    expect(unexplained(html, [])).toEqual([]);

    const corpus = join(folder, 'corpus');
    const [entry, expectation] = await adopt(join(folder, file), 'saved-from-popup', corpus);
    expect(entry).toBe(join(corpus, 'routing-business-suite', 'saved-from-popup.html'));
    const { why, reading } = JSON.parse(readFileSync(expectation as string, 'utf8'));
    expect(why).toContain('TO SAY');
    expect(reading.channels).toMatchObject({ messenger: { verdict: 'other-app', defaultApp: 'ManyChat' } });
    await expect(adopt(join(folder, file), 'saved-from-popup', corpus)).rejects.toThrow('is there already');
  });
});
