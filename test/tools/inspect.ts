// `npm run inspect -- [--url URL] FILE|FOLDER…`: what the shipped extension reads on saved screens, as lines of JSON.

import { resolve } from 'node:path';
import type { Reading } from '../../components/domain/reading.ts';
import { builtExtension } from './built-extension.ts';
import { BrowserMissing } from './find-browsers.ts';
import { readSavedScreen, screensIn, UnusableScreen, webAddress } from './saved-screen.ts';
import { NoReadingInTime, openScreenRunner, type ScreenRunner } from './screen-runner.ts';

export interface Inspected extends Reading {
  file: string;
  url: string;
  /** What the look itself cost in the page. */
  ms: number;
}

export type Outcome = { inspected: Inspected } | { file: string; problem: string };

// Most of a look is waiting for late rendering, so more windows than processors pay.
const WINDOWS = 6;

/** The readings of saved screens in the given order; throws when one can't be run. */
export async function inspect(files: readonly string[]): Promise<Reading[]> {
  const outcomes: Outcome[] = [];
  await inspectAll(files, undefined, (outcome) => outcomes.push(outcome));
  return outcomes.map((outcome) => {
    if ('problem' in outcome) throw new Error(`${outcome.file}: ${outcome.problem}`);
    const { file: _file, url: _url, ms: _ms, ...reading } = outcome.inspected;
    return reading;
  });
}

/**
 * Runs several screens at a time and reports each as soon as those before it have been reported.
 * @param patience milliseconds after which a screen is given up, where it isn't the usual time
 */
export async function inspectAll(
  files: readonly string[],
  address: string | undefined,
  report: (outcome: Outcome) => void,
  patience?: number,
): Promise<void> {
  if (files.length === 0) return;
  const runner = await openScreenRunner(await builtExtension('chromium'), patience);
  try {
    const outcomes: Outcome[] = [];
    const late: number[] = [];
    let next = 0;
    let reported = 0;
    const reportReady = () => {
      for (let ready = outcomes[reported]; ready !== undefined; ready = outcomes[++reported]) report(ready);
    };
    const work = async () => {
      while (next < files.length) {
        const index = next++;
        const outcome = await inspectOne(runner, files[index] as string, address);
        if (outcome === null) late.push(index);
        else outcomes[index] = outcome;
        reportReady();
      }
    };
    await Promise.all(Array.from({ length: Math.min(WINDOWS, files.length) }, work));
    // A busy machine must not be taken for a fault of the screen: each late one gets the browser to itself once more.
    for (const index of late.sort((one, other) => one - other)) {
      const file = files[index] as string;
      outcomes[index] = (await inspectOne(runner, file, address)) ?? {
        file,
        problem: 'it gave no reading in time: a script of it may never end.',
      };
      reportReady();
    }
  } finally {
    await runner.close();
  }
}

/** Null when there was no reading in time. */
async function inspectOne(runner: ScreenRunner, file: string, address: string | undefined): Promise<Outcome | null> {
  try {
    const screen = readSavedScreen(resolve(startFolder(), file), address);
    const { reading, ms } = await runner.run(screen);
    return { inspected: { file, url: screen.url, ...reading, ms } };
  } catch (error) {
    if (error instanceof NoReadingInTime) return null;
    return { file, problem: (error as Error).message };
  }
}

/** npm runs every script in the project's folder; the names on the command line are relative to the caller's. */
function startFolder(): string {
  const { npm_lifecycle_event: script, INIT_CWD: caller } = process.env;
  return script === 'inspect' && caller !== undefined ? caller : process.cwd();
}

const USAGE = `Usage: npm run inspect -- [--url URL] FILE|FOLDER…
Prints, as one line of JSON for each saved screen, what the extension reads on it.
  --url URL  the address at which to show the screens; without it, each file's own
             <!-- saved from url=(0022)https://example.com/ --> comment says it.
`;

/** Null when the command line can't be understood. */
function parse(words: readonly string[]): { address: string | undefined; names: string[] } | null {
  let address: string | undefined;
  const names: string[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as string;
    if (word === '--') {
      names.push(...words.slice(index + 1));
      break;
    }
    if (word === '--url') address = words[++index] ?? '';
    else if (word.startsWith('--url=')) address = word.slice('--url='.length);
    else if (word.startsWith('-')) return null;
    else names.push(word);
  }
  return names.length === 0 ? null : { address, names };
}

async function main(words: readonly string[]): Promise<number> {
  const asked = parse(words);
  if (asked === null) {
    process.stderr.write(USAGE);
    return words.includes('--help') || words.includes('-h') ? 0 : 1;
  }
  if (asked.address !== undefined) webAddress(asked.address);
  let succeeded = true;
  const complain = (sentence: string) => {
    process.stderr.write(`${sentence}\n`);
    succeeded = false;
  };
  const files = asked.names.flatMap((name) => {
    const found = screensIn(resolve(startFolder(), name)).map((path) => named(name, path));
    if (found.length === 0) complain(`${name}: there is no .html or .htm file in this folder.`);
    return found;
  });
  await inspectAll(files, asked.address, (outcome) => {
    if ('problem' in outcome) complain(`${outcome.file}: ${outcome.problem}`);
    else process.stdout.write(`${JSON.stringify(outcome.inspected)}\n`);
  });
  return succeeded ? 0 : 1;
}

/** A file as it was given; a file in a folder as the folder was given, and on from there. */
function named(given: string, path: string): string {
  const inside = path.slice(resolve(startFolder(), given).length);
  return given.replace(/[\\/]+$/, inside === '' ? '$&' : '') + inside.replaceAll('\\', '/');
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
