// The extension as it is shipped: built anew whenever its sources are no longer those of the last build.

import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { BrowserKind } from './find-browsers.ts';
import { ROOT } from './paths.ts';
import { until } from './until.ts';

const BUILD: Record<BrowserKind, { folder: string; options: string[] }> = {
  chromium: { folder: 'chrome-mv3', options: ['-b', 'chrome', '--mv3'] },
  firefox: { folder: 'firefox-mv3', options: ['-b', 'firefox', '--mv3'] },
};

// Whatever can change what is built. Tests and documents can't.
const SOURCES = ['assets', 'components', 'entrypoints', 'package-lock.json', 'tsconfig.json', 'wxt.config.ts'];

const BUILD_TIMEOUT = 180_000;

/** Folder of the unpacked production extension. */
export async function builtExtension(browser: BrowserKind): Promise<string> {
  const folder = join(ROOT, '.output', BUILD[browser].folder);
  if (isCurrent(browser, folder)) return folder;
  await alone(async () => {
    // Somebody else may have built it while this one waited.
    if (isCurrent(browser, folder)) return;
    const sources = fingerprint();
    process.stderr.write(`Building the extension for ${browser}.\n`);
    await build(BUILD[browser].options);
    writeFileSync(stampOf(browser), stamp(sources, folder));
  });
  return folder;
}

function stampOf(browser: BrowserKind): string {
  return join(ROOT, '.output', `${BUILD[browser].folder}.sources`);
}

function isCurrent(browser: BrowserKind, folder: string): boolean {
  const file = stampOf(browser);
  if (!existsSync(file) || !existsSync(join(folder, 'manifest.json'))) return false;
  return readFileSync(file, 'utf8') === stamp(fingerprint(), folder);
}

/** The time of the manifest belongs to it, so that a build by hand in between isn't taken for this one. */
function stamp(sources: string, folder: string): string {
  return `${sources} ${statSync(join(folder, 'manifest.json')).mtimeMs}\n`;
}

/** Contents, not times: a checkout of another commit and back must not matter, nor a clock. */
function fingerprint(): string {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap((source) => filesIn(join(ROOT, source)))) {
    hash.update(`${relative(ROOT, file)}\0`);
    hash.update(readFileSync(file));
    hash.update('\0');
  }
  return hash.digest('hex');
}

function filesIn(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}

function build(options: string[]): Promise<void> {
  const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  return new Promise((resolve, reject) => {
    // Its output is kept from stdout, which may be read by a program.
    const child = spawn(process.execPath, [wxt, 'build', ...options], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_ENV: 'production' },
    });
    let output = '';
    child.stdout.on('data', (text) => {
      output += text;
    });
    child.stderr.on('data', (text) => {
      output += text;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The extension could not be built:\n${output}`));
    });
  });
}

/** One build at a time in this folder, whoever starts it: builds share WXT's folder and would spoil each other. */
async function alone(work: () => Promise<void>): Promise<void> {
  const lock = join(ROOT, '.output', 'build.lock');
  mkdirSync(join(ROOT, '.output'), { recursive: true });
  await until('another build to end', BUILD_TIMEOUT, () => takeLock(lock));
  try {
    await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function takeLock(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    if (!ownerLives(lock)) rmSync(lock, { force: true });
    return false;
  }
}

function ownerLives(lock: string): boolean {
  try {
    process.kill(Number(readFileSync(lock, 'utf8')), 0);
    return true;
  } catch {
    return false;
  }
}
