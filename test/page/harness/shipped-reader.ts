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

const WINDOWS = 3;
const WORLD = 'shipped-reader';
// Ends an endless script's wait; a screen takes some hundred milliseconds.
const TIMEOUT = 60_000;

// The reader without the extension: nobody gives it orders, and nobody hears what it tells.
const ASK = `startFunnelGuardReader({ tell: async () => null, isAlive: () => true, signal: new AbortController().signal }).look()`;

/** The readings of saved screens, by file. */
export async function readByShippedReader(files: readonly string[]): Promise<ReadonlyMap<string, Reading>> {
  const reader = readFileSync(join(await builtExtension('chromium'), 'reader.js'), 'utf8');
  const pages = await openScreenPages();
  try {
    const readings = new Map<string, Reading>();
    const left = [...files];
    const work = async (): Promise<void> => {
      const shown = await pages.open();
      const session = await shown.page.createCDPSession();
      for (let file = left.shift(); file !== undefined; file = left.shift()) {
        try {
          readings.set(file, await readOne(shown, session, readSavedScreen(file), reader));
        } catch (error) {
          throw new Error(`${file}: ${(error as Error).message}`);
        }
      }
    };
    await Promise.all(Array.from({ length: WINDOWS }, work));
    return readings;
  } finally {
    await pages.close();
  }
}

async function readOne({ show }: ScreenPage, session: CDPSession, screen: SavedScreen, reader: string): Promise<Reading> {
  await show(screen);
  await session.send('Emulation.setVirtualTimePolicy', { policy: 'advance' });
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: WORLD });
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: `${reader};\n${ASK}`,
    contextId: executionContextId,
    awaitPromise: true,
    returnByValue: true,
    timeout: TIMEOUT,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return (result.value as Look).reading;
}
