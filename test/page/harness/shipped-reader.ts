// The reader as it is shipped (the file of the built extension), asked about saved screens in a real Chromium whose clock is wound
// forward: late rendering and the reader's own patience take no time. `npm run inspect` runs the same file on the real clock.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession } from 'puppeteer-core';
import type { Look } from '../../../components/domain/messages.ts';
import type { Reading } from '../../../components/domain/reading.ts';
import { builtExtension } from '../../tools/built-extension.ts';
import { readSavedScreen, type SavedScreen } from '../../tools/saved-screen.ts';
import { openScreenPages, type ScreenPage } from './screen-pages.ts';

const WINDOWS = 2;
const WORLD = 'shipped-reader';
// Ends an endless script's wait; a screen takes some milliseconds.
const TIMEOUT = 60_000;

// The reader without the extension: nobody gives it orders, and nobody hears what it tells.
const ASK = `(async () => {
  const ending = new AbortController();
  const look = await startFunnelGuardReader({ tell: async () => null, isAlive: () => true, signal: ending.signal }).look();
  ending.abort();
  return look;
})()`;

/** The readings of saved screens, by file. */
export async function readByShippedReader(files: readonly string[]): Promise<ReadonlyMap<string, Reading>> {
  const source = readFileSync(join(await builtExtension('chromium'), 'reader.js'), 'utf8');
  const pages = await openScreenPages();
  try {
    const readings = new Map<string, Reading>();
    const screens = files.map((file) => ({ file, screen: readSavedScreen(file) }));
    // Those of one site after each other: a screen is written into the document that is there.
    const left = screens.sort((one, other) => new URL(one.screen.url).origin.localeCompare(new URL(other.screen.url).origin));
    const work = async (): Promise<void> => {
      const shown = await pages.open();
      const reader = new WorldWithReader(await shown.page.createCDPSession(), source);
      for (let next = left.shift(); next !== undefined; next = left.shift()) {
        try {
          readings.set(next.file, await readOne(shown, next.screen, reader));
        } catch (error) {
          throw new Error(`${next.file}: ${(error as Error).message}`);
        }
      }
    };
    await Promise.all(Array.from({ length: WINDOWS }, work));
    return readings;
  } finally {
    await pages.close();
  }
}

async function readOne({ show }: ScreenPage, screen: SavedScreen, reader: WorldWithReader): Promise<Reading> {
  await show(screen, () => reader.renew());
  return reader.ask();
}

/** A world of its own in a page, as content scripts have it. */
class WorldWithReader {
  private readonly session: CDPSession;
  private readonly source: string;
  private contextId = 0;

  constructor(session: CDPSession, source: string) {
    this.session = session;
    this.source = source;
  }

  async renew(): Promise<void> {
    await this.session.send('Emulation.setVirtualTimePolicy', { policy: 'advance' });
    const { frameTree } = await this.session.send('Page.getFrameTree');
    const { executionContextId } = await this.session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: WORLD });
    this.contextId = executionContextId;
    await this.evaluate(this.source);
  }

  async ask(): Promise<Reading> {
    return ((await this.evaluate(ASK)) as Look).reading;
  }

  private async evaluate(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await this.session.send('Runtime.evaluate', {
      expression,
      contextId: this.contextId,
      awaitPromise: true,
      returnByValue: true,
      timeout: TIMEOUT,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }
}
