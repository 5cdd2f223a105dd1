// `npm run adopt -- FILE NAME`: makes a screen that somebody sent in an entry of the corpus, with what is read on it now.

import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Reading } from '../../components/domain/reading.ts';
import { BrowserMissing } from './find-browsers.ts';
import { inspect } from './inspect.ts';
import { ROOT } from './paths.ts';
import { readSavedScreen, UnusableScreen } from './saved-screen.ts';

const USAGE = `Usage: npm run adopt -- FILE NAME
Copies a saved screen to test/corpus/<group>/NAME.html and writes NAME.json with what is read on it now, for you to correct.
  NAME  such as vi-default-app-in-a-card; with a group before it (routing-www/vi-…) it goes there,
        else to the group of the screen that it shows.
`;
const CORPUS = join(ROOT, 'test', 'corpus');
const NAME = /^(?:[a-z0-9-]+\/)?[a-z0-9][a-z0-9-]*$/u;
const TO_SAY =
  'TO SAY: in one sentence, what makes this screen worth keeping. Then correct the reading below to what a careful person would say.';

/** The folder of the corpus for a screen at an address. */
function groupOf({ screen }: Pick<Reading, 'screen'>, url: string): string {
  if (screen === 'other') return 'elsewhere';
  if (screen !== 'conversation-routing') return screen;
  return new URL(url).hostname === 'business.facebook.com' ? 'routing-business-suite' : 'routing-www';
}

/** Adopts a file under a name; returns the two files of the new entry. Refuses to write over an entry that is there. */
export async function adopt(file: string, name: string, corpus = CORPUS): Promise<string[]> {
  if (!NAME.test(name)) throw new UnusableScreen(`${name} is not a name for an entry: use small letters, digits and hyphens.`);
  const { url } = readSavedScreen(file);
  const [reading] = await inspect([file]);
  if (reading === undefined) throw new UnusableScreen('it gave no reading.');
  const entry = join(corpus, name.includes('/') ? name : `${groupOf(reading, url)}/${name}`);
  const [page, expectation] = [`${entry}.html`, `${entry}.json`];
  for (const taken of [page, expectation])
    if (existsSync(taken)) throw new UnusableScreen(`${taken} is there already: choose another name.`);
  mkdirSync(dirname(entry), { recursive: true });
  copyFileSync(file, page);
  writeFileSync(expectation, `${JSON.stringify({ why: TO_SAY, reading }, null, 2)}\n`);
  return [page, expectation];
}

async function main([file, name, ...others]: readonly string[]): Promise<number> {
  if (file === undefined || name === undefined || others.length > 0 || file.startsWith('-')) {
    process.stderr.write(USAGE);
    return 1;
  }
  // npm runs every script in the project's folder; the file's name is relative to the caller's.
  const made = await adopt(resolve(process.env.INIT_CWD ?? process.cwd(), file), name);
  process.stdout.write(`${made.join('\n')}\nNow say in the second one why the screen is kept, and correct what is read wrongly.\n`);
  return 0;
}

if (import.meta.main) {
  try {
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    const expected = error instanceof BrowserMissing || error instanceof UnusableScreen;
    process.stderr.write(`${expected ? error.message : (error as Error).stack}\n`);
    process.exitCode = 1;
  }
}
