// `npm test`: everything that shows that the project is right, the quick and general things first. Stops where one fails.
// Words after `npm test --` choose test files, as Vitest's own do.

import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { builtExtension } from './built-extension.ts';
import { ensureBrowsers } from './find-browsers.ts';
import { ROOT } from './paths.ts';
import { prepareFirefox } from './prepare-firefox.ts';

const RESULTS = join(ROOT, '.output', 'test-results.json');

const WXT = 'node_modules/wxt/bin/wxt.mjs';
const TYPESCRIPT = 'node_modules/typescript/bin/tsc';
const BIOME = 'node_modules/@biomejs/biome/bin/biome';
const SIZE_LIMIT = 'node_modules/size-limit/bin.js';
const ADDONS_LINTER = 'node_modules/addons-linter/bin/addons-linter';
const VITEST = 'node_modules/vitest/vitest.mjs';

/** A stage gives what is to be said beside its name, if anything. */
type Stage = [name: string, run: () => Promise<string | undefined>];

/** One after the other; those of a row side by side, where one of them waits for the network or leaves a processor to the others. */
const STAGES: Stage[][] = [
  [
    ['browsers', browsers],
    ['types', types],
    ['lint', () => quietly(BIOME, 'ci', '--error-on-warnings', `--colors=${process.stdout.isTTY ? 'force' : 'off'}`, '.')],
  ],
  [['build', build]],
  [
    ['size', size],
    ['store', store],
  ],
];

async function browsers(): Promise<string> {
  const found = await ensureBrowsers(['chromium', 'firefox']);
  await prepareFirefox(found.firefox);
  return Object.values(found).join(', ');
}

async function types(): Promise<undefined> {
  await quietly(WXT, 'prepare');
  await quietly(TYPESCRIPT, '--noEmit');
}

async function build(): Promise<undefined> {
  await builtExtension('chromium');
  await builtExtension('firefox');
}

async function size(): Promise<string | undefined> {
  const { 'size-limit': limits } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  if (limits === undefined && !existsSync(join(ROOT, '.size-limit.json'))) return 'no limits set';
  return quietly(SIZE_LIMIT);
}

/** Mozilla's own check of what is uploaded to its store: no fault, and no warning but the one that docs/security.md explains. */
async function store(): Promise<string> {
  const { errors, notices, warnings } = JSON.parse(await outputOf(ADDONS_LINTER, '--output=json', '.output/firefox-mv3')) as Record<
    'errors' | 'notices' | 'warnings',
    { code: string; message: string; file: string }[]
  >;
  const unexplained = [...errors, ...notices, ...warnings].filter(
    ({ code, file }) => code !== 'UNSAFE_VAR_ASSIGNMENT' || !file.startsWith('chunks/'),
  );
  const explained = warnings.length;
  if (unexplained.length > 0 || explained > 1) throw new Error(JSON.stringify([...errors, ...notices, ...warnings], null, 1));
  return `${explained} warning, explained`;
}

/** Runs a tool of the project; what it says is only of interest when it fails. */
async function quietly(tool: string, ...words: string[]): Promise<undefined> {
  await outputOf(tool, ...words);
}

/** Runs a tool of the project; gives what it writes, and throws the same where it fails. */
function outputOf(tool: string, ...words: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(ROOT, tool), ...words], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    const output: Buffer[] = [];
    child.stdout.on('data', (text) => output.push(text));
    child.stderr.on('data', (text) => output.push(text));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(Buffer.concat(output).toString());
      else reject(new Error(Buffer.concat(output).toString().trimEnd()));
    });
  });
}

function runVitest(words: string[]): Promise<number> {
  rmSync(RESULTS, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${RESULTS}`];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(ROOT, VITEST), 'run', ...reporters, ...words], {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

interface Results {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

function closingLine(): string {
  const results: Results | null = existsSync(RESULTS) ? JSON.parse(readFileSync(RESULTS, 'utf8')) : null;
  if (results === null) return '0 passed, 1 failed';
  // A file that breaks before or after its tests has failed though none of its tests says so.
  const broken = results.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  );
  const skipped = results.numPendingTests + results.numTodoTests;
  const counts = `${results.numPassedTests} passed, ${results.numFailedTests + broken.length} failed`;
  return skipped === 0 ? counts : `${counts}, ${skipped} skipped`;
}

const say = (sentence: string) => process.stdout.write(`${sentence}\n`);

const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Runs a stage and says how it went. */
async function passes([name, run]: Stage): Promise<boolean> {
  const began = performance.now();
  try {
    const said = await run();
    say(`✓ ${name.padEnd(8)} ${seconds(began).padStart(7)}${said === undefined ? '' : `  ${said}`}`);
    return true;
  } catch (error) {
    say(`✗ ${name.padEnd(8)} ${seconds(began).padStart(7)}\n${(error as Error).message}`);
    return false;
  }
}

async function main(words: string[]): Promise<number> {
  const start = performance.now();
  for (const row of STAGES) {
    const passed = await Promise.all(row.map(passes));
    if (passed.includes(false)) return 1;
  }
  const began = performance.now();
  const code = await runVitest(words);
  say(`${code === 0 ? '✓' : '✗'} tests    ${seconds(began).padStart(7)}  (${seconds(start)} in all)`);
  say(closingLine());
  return code;
}

process.exitCode = await main(process.argv.slice(2));
