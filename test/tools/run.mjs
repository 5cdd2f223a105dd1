// `node test/tools/run.mjs COMMAND …`: makes sure that the locked dependencies are there, then runs the command on the
// project's own Node. It's the first thing that runs in a fresh clone, so it must do with any Node from 18 and nothing else.

import { spawn } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { areDependenciesInstalled, installDependencies, projectNode } from './dependencies.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

const WXT = 'node_modules/wxt/bin/wxt.mjs';

const CHROME = ['-b', 'chrome', '--mv3'];
const FIREFOX = ['-b', 'firefox', '--mv3'];

/**
 * What each command runs, one after the other; the caller's own words go to each.
 * @type {Record<string, string[][]>}
 */
const COMMANDS = {
  adopt: [['test/tools/adopt.ts']],
  bench: [['test/tools/bench.ts']],
  build: [
    [WXT, 'build', ...CHROME],
    [WXT, 'build', ...FIREFOX],
  ],
  demo: [['test/tools/demo.ts']],
  dev: [[WXT, '--mv3']],
  freeze: [['test/tools/freeze.ts']],
  inspect: [['test/tools/inspect.ts']],
  pictures: [['test/tools/store-pictures.ts']],
  test: [['test/tools/test.ts']],
  zip: [
    [WXT, 'zip', ...CHROME],
    [WXT, 'zip', ...FIREFOX],
  ],
};

/**
 * @param {string} node
 * @param {string[]} words
 * @returns {Promise<number>}
 */
function run(node, words) {
  const path = [join(ROOT, 'node_modules', '.bin'), process.env.PATH ?? ''].join(delimiter);
  const child = spawn(node, words, { cwd: ROOT, stdio: 'inherit', env: { ...process.env, PATH: path } });
  // A terminal sends Ctrl+C to the child as well; this process only has to wait for it. Other signals are passed on.
  const forward = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
  const wait = () => {};
  process.on('SIGINT', wait);
  process.on('SIGTERM', forward);
  process.on('SIGHUP', forward);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  }).finally(() => {
    process.off('SIGINT', wait);
    process.off('SIGTERM', forward);
    process.off('SIGHUP', forward);
  });
}

/**
 * @param {string | undefined} command
 * @param {string[]} words
 */
async function main(command, words) {
  const steps = COMMANDS[command ?? ''];
  if (steps === undefined) {
    process.stderr.write(`Usage: node test/tools/run.mjs ${Object.keys(COMMANDS).join('|')} …\n`);
    return 1;
  }
  if (Number.parseInt(process.versions.node, 10) < 18) {
    process.stderr.write(`Node ${process.versions.node} is too old to set this project up: install Node 18 or newer.\n`);
    return 1;
  }
  try {
    if (!areDependenciesInstalled(ROOT)) installDependencies(ROOT);
    const node = projectNode(ROOT);
    for (const step of steps) {
      const code = await run(node, [...step, ...words]);
      if (code !== 0) return code;
    }
    return 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    return 1;
  }
}

process.exitCode = await main(process.argv[2], process.argv.slice(3));
