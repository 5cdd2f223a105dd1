// Whoever reviews the extension for a store has the sources' archive alone: out of it must come what was handed in, byte for byte.

import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { ROOT } from '../tools/paths.ts';
import { trackedFiles } from './tracked-files.ts';

// Four builds, on machines that do other things besides.
vi.setConfig({ hookTimeout: 60_000 });

const WXT = 'node_modules/wxt/bin/wxt.mjs';

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A folder with nothing in it but the installed dependencies. */
function emptyProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'funnel-guard-'));
  folders.push(folder);
  // The kind that on Windows needs no right of its own.
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

/** What `npm run zip` does once the dependencies are there; gives the archives by name. */
async function zipped(folder: string): Promise<Record<string, Uint8Array>> {
  // As from a shell: what the test runner puts into the environment would change the build.
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  // Not by `npm run zip` itself: it might install, through the link, into the project that is being tested.
  for (const browser of ['chrome', 'firefox'])
    await promisify(execFile)(process.execPath, [join(folder, WXT), 'zip', '-b', browser, '--mv3'], { cwd: folder, env });
  const output = join(folder, '.output');
  const archives = readdirSync(output).filter((name) => name.endsWith('.zip'));
  return Object.fromEntries(archives.map((name) => [name.replace(/^.*-/u, ''), readFileSync(join(output, name))]));
}

describe('the packages', () => {
  it('come out of the sources’ archive byte for byte', async () => {
    const original = emptyProject();
    for (const path of trackedFiles()) cpSync(join(ROOT, path), join(original, path));
    const handedIn = await zipped(original);
    expect(Object.keys(handedIn).sort()).toEqual(['chrome.zip', 'firefox.zip', 'sources.zip']);

    const rebuilt = emptyProject();
    for (const [path, content] of Object.entries(unzipSync(handedIn['sources.zip'] ?? new Uint8Array()))) {
      mkdirSync(dirname(join(rebuilt, path)), { recursive: true });
      if (!path.endsWith('/')) writeFileSync(join(rebuilt, path), content);
    }
    const again = await zipped(rebuilt);
    for (const [name, bytes] of Object.entries(handedIn)) expect(Buffer.compare(bytes, again[name] ?? new Uint8Array()), name).toBe(0);
  }, 300_000);
});
