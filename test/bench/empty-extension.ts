// The physical limit: an extension that WXT has built as it builds ours, with the same matches, that does nothing.

import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../tools/paths.ts';

const WXT = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');

/** Builds it; gives the folder of the unpacked extension. */
export async function emptyExtension(): Promise<string> {
  const words = [WXT, 'build', join(ROOT, 'test', 'bench', 'empty-extension'), '-b', 'chrome', '--mv3'];
  // Its output is kept from stdout, which may be read by a program; what it says in an error is part of that.
  await promisify(execFile)(process.execPath, words, { cwd: ROOT, env: { ...process.env, NODE_ENV: 'production' } });
  return join(ROOT, '.output', 'empty-extension', 'chrome-mv3');
}
