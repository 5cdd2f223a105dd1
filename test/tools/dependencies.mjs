// Whether what package-lock.json names is installed, and its installation. Runs on any Node from 18, with nothing installed.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/**
 * True when node_modules holds exactly the locked packages. npm writes its own list there at the very end of an
 * installation, so an interrupted one has none or an old one; a folder that went missing later is noticed too.
 * @param {string} root
 */
export function areDependenciesInstalled(root) {
  const locked = readPackages(join(root, 'package-lock.json'));
  const installed = readPackages(join(root, 'node_modules', '.package-lock.json'));
  if (locked === null) throw new Error('package-lock.json is missing or damaged.');
  if (installed === null) return false;
  return Object.entries(locked).every(([folder, wanted]) => {
    if (folder === '') return true;
    const found = installed[folder];
    // Optional packages are those of other platforms as well; what is left out of them is npm's decision.
    if (found === undefined) return wanted.optional === true || wanted.devOptional === true;
    const isSame = found.version === wanted.version && found.integrity === wanted.integrity;
    return isSame && existsSync(join(root, folder, 'package.json'));
  });
}

/**
 * @param {string} lockfile
 * @returns {Record<string, {version?: string, integrity?: string, optional?: boolean, devOptional?: boolean}> | null}
 */
function readPackages(lockfile) {
  try {
    return JSON.parse(readFileSync(lockfile, 'utf8')).packages ?? null;
  } catch {
    return null;
  }
}

/**
 * Installs the locked packages anew. Everything is said on stderr: stdout belongs to the command that comes after.
 * @param {string} root
 */
export function installDependencies(root) {
  process.stderr.write('Installing the locked dependencies with npm, once; this can take a minute.\n');
  // What is needed are mostly development dependencies, whatever the environment's own habit is.
  const code = runNpm(root, ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0 || !areDependenciesInstalled(root)) {
    throw new Error('The dependencies could not be installed: npm ci failed. Check the network and run the command again.');
  }
}

/**
 * The Node that the project runs on, which comes as a dependency.
 * @param {string} root
 */
export function projectNode(root) {
  const folder = join(root, 'node_modules', 'node');
  const program = join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (!existsSync(program)) {
    // An npm that doesn't run install scripts leaves it out. This is that script: it fetches the same version by npm.
    process.stderr.write("Installing the project's own Node, once.\n");
    spawnSync(process.execPath, ['installArchSpecificPackage.js'], {
      cwd: folder,
      stdio: ['ignore', 2, 2],
      // The script starts npm in a way that newer versions of Node warn about.
      env: { ...process.env, NODE_NO_WARNINGS: '1' },
    });
  }
  if (!existsSync(program)) {
    throw new Error(
      "The project's own Node is missing (node_modules/node/bin): its install script did not succeed. " +
        'Run `npm ci --ignore-scripts=false` and try again.',
    );
  }
  return program;
}

/**
 * @param {string} root
 * @param {string[]} words
 */
function runNpm(root, words) {
  const options = { cwd: root, stdio: /** @type {const} */ (['ignore', 2, 2]) };
  // The npm that started this script, if one did; it's a script of its own, whatever the platform.
  const npm = process.env.npm_execpath;
  if (npm !== undefined && basename(npm).startsWith('npm') && npm.endsWith('.js')) {
    return spawnSync(process.execPath, [npm, ...words], options).status;
  }
  // On Windows npm is a batch file, which only a shell can start.
  return spawnSync('npm', words, { ...options, shell: process.platform === 'win32' }).status;
}
