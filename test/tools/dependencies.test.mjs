import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { areDependenciesInstalled } from './dependencies.mjs';

const LOCKED = {
  '': { name: 'project' },
  'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
  'node_modules/b': { version: '2.0.0', integrity: 'sha512-b' },
  'node_modules/only-on-mac': { version: '1.0.0', integrity: 'sha512-m', optional: true },
};
const { '': _project, 'node_modules/only-on-mac': _other, ...INSTALLED } = LOCKED;

let root;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dependencies-'));
  write('package-lock.json', { packages: LOCKED });
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path, content) {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), JSON.stringify(content));
}

function install(packages) {
  for (const folder of Object.keys(packages)) write(`${folder}/package.json`, {});
  write('node_modules/.package-lock.json', { packages });
}

it('is content with what is locked, less what belongs to other platforms', () => {
  install(INSTALLED);
  expect(areDependenciesInstalled(root)).toBe(true);
});

it('notices that nothing is installed', () => {
  expect(areDependenciesInstalled(root)).toBe(false);
});

it('notices an installation that was interrupted', () => {
  install(INSTALLED);
  rmSync(join(root, 'node_modules', '.package-lock.json'));
  expect(areDependenciesInstalled(root)).toBe(false);
});

it('notices a folder that went missing', () => {
  install(INSTALLED);
  rmSync(join(root, 'node_modules', 'b'), { recursive: true });
  expect(areDependenciesInstalled(root)).toBe(false);
});

it.each([
  ['a missing package', { 'node_modules/b': undefined }],
  ['another version', { 'node_modules/b': { version: '1.9.0', integrity: 'sha512-b' } }],
  ['another content', { 'node_modules/b': { version: '2.0.0', integrity: 'sha512-x' } }],
])('notices %s', (_case, change) => {
  install(JSON.parse(JSON.stringify({ ...INSTALLED, ...change })));
  expect(areDependenciesInstalled(root)).toBe(false);
});

it('says so when the lockfile itself is damaged', () => {
  writeFileSync(join(root, 'package-lock.json'), '{');
  expect(() => areDependenciesInstalled(root)).toThrow('package-lock.json');
});
