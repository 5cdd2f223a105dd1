import { basename } from 'node:path';
import { expect, it, vi } from 'vitest';
import { textOf, trackedFiles } from './tracked-files.ts';

// Hundreds of files are read.
vi.setConfig({ testTimeout: 60_000 });

const files = trackedFiles();
const TEXT = /\.(ts|tsx|mjs|json|md|html|css|svg|yml|yaml)$|^\.[a-z]+$|^\.ci\/run$|^LICENSE$/;
const texts = files.filter((file) => TEXT.test(file));

// Written apart, so that this file doesn't hold what it looks for.
const FOREIGN = [
  ['a folder of one machine', /\/(?:work|root)\/[a-z]|\/tmp\/(?:lead|bash)|[A-Z]:\\Users\\/],
  ['a folder beside the repository', new RegExp(['\\.\\./', 'shared'].join(''))],
  ['an address of a package registry', /https?:\/\/[^\s"']*(?:registry|artifactory|nexus|npmjs\.org|npmmirror|pypi)/],
  ['a tool of the workplace', new RegExp(['cla', 'ude|anth', 'ropic|open', 'ai\\b|chat', 'gpt|cop', 'ilot'].join(''), 'i')],
] as const;

it.each(FOREIGN)('no file names %s', (_what, pattern) => {
  expect(texts.filter((file) => pattern.test(textOf(file)))).toEqual([]);
});

it('names every file of code in lower case with hyphens', () => {
  const code = files.filter((file) => /\.(ts|tsx|mjs|css)$/.test(file));
  expect(code.length).toBeGreaterThan(100);
  expect(code.filter((file) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/.test(basename(file)))).toEqual([]);
});

it('keeps the top level as small as tools allow', () => {
  const top = [...new Set(files.map((file) => file.split('/')[0]))].sort();
  expect(top).toEqual(
    [
      ...['.ci', '.github', 'assets', 'components', 'docs', 'entrypoints', 'test'],
      ...['.gitignore', '.npmrc', 'biome.json', 'package-lock.json', 'package.json', 'tsconfig.json', 'vitest.config.ts', 'wxt.config.ts'],
      ...['CHANGELOG.md', 'CONTRIBUTING.md', 'LICENSE', 'README.md'],
    ].sort(),
  );
});

it('leaves no test out and runs none alone', () => {
  const tests = files.filter((file) => /\.test\.(ts|tsx|mjs)$/.test(file));
  expect(tests.length).toBeGreaterThan(10);
  const pattern = /\b(?:it|test|describe)(?:\.\w+)*\.(?:only|skip|todo|fails)\b|\b(?:xit|xdescribe|fit|fdescribe)\(/;
  expect(tests.filter((file) => pattern.test(textOf(file)))).toEqual([]);
});

it('has no link in its documents that leads to nothing', () => {
  const broken = files
    .filter((file) => file.endsWith('.md') && !file.startsWith('test/corpus/'))
    .flatMap((file) =>
      [...textOf(file).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)].map(([, link]) => {
        const folder = file.includes('/') ? file.slice(0, file.lastIndexOf('/') + 1) : '';
        return { file, path: new URL(link ?? '', `file:///${folder}`).pathname.slice(1) };
      }),
    )
    .filter(({ path }) => !files.some((file) => file === path || file.startsWith(`${path.replace(/\/$/, '')}/`)));
  expect(broken).toEqual([]);
});

it('names no file or folder in its documents that isn’t there', () => {
  const named = files
    .filter((file) => file.endsWith('.md') && !file.startsWith('test/corpus/'))
    .flatMap((file) =>
      [...textOf(file).matchAll(/`((?:assets|components|docs|entrypoints|test)\/[\w./-]+)`/gu)].map(([, path = '']) => path),
    );
  expect(named.length).toBeGreaterThan(20);
  expect(
    named.filter(
      (path) => !files.some((file) => file === path || file.startsWith(path.replace(/\/?$/u, '/')) || file.startsWith(`${path}.`)),
    ),
  ).toEqual([]);
});
