// The layers of the house are held by lint. This shows that lint does hold them: every forbidden import, in a house of the same shape
// that exists only for the test, under the project's own rules.

import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { ROOT } from '../tools/paths.ts';

const BIOME = join(ROOT, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');

const house = realpathSync(mkdtempSync(join(tmpdir(), 'house-')));
copyFileSync(join(ROOT, 'biome.json'), join(house, 'biome.json'));
afterAll(() => rmSync(house, { recursive: true }));

let count = 0;
/** Puts a file into the house; gives its name. */
function put(folder: string, content: string): string {
  count += 1;
  const file = join(house, folder, `file-${count}.ts`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  return basename(file);
}

interface Diagnostic {
  category: string;
  severity: string;
  location: { path: string | { file: string } };
}

/** The rules that each file breaks, by its name. */
function lint(): Map<string, string[]> {
  const words = ['lint', '--reporter=json', '--vcs-enabled=false', '--max-diagnostics=none', house];
  const { stdout, stderr } = spawnSync(process.execPath, [BIOME, ...words], { cwd: house, encoding: 'utf8' });
  if (stdout === '') throw new Error(stderr);
  const broken = new Map<string, string[]>();
  for (const { category, severity, location } of (JSON.parse(stdout) as { diagnostics: Diagnostic[] }).diagnostics) {
    if (severity !== 'error') continue;
    const name = basename(typeof location.path === 'string' ? location.path : location.path.file);
    broken.set(name, [...(broken.get(name) ?? []), category.split('/').at(-1) ?? '']);
  }
  return broken;
}

const imports = (...addresses: string[]) =>
  addresses.map((address, index) => `import { thing as thing${index} } from '${address}';\nconsole.log(thing${index});\n`).join('');

const FORBIDDEN: [folder: string, ...addresses: string[]][] = [
  ['components/domain', '../page/look', '../guide/guide', '../ui/popup', '../i18n/time', '../platform/ports', 'preact', 'wxt/browser'],
  ['components/domain', '../../entrypoints/reader', '../../test/domain/make'],
  ['components/page', '../guide/guide', '../ui/popup', '../i18n/time', '../platform/ports', 'wxt/browser'],
  ['components/page/lexicon', '../../guide/guide', '../../ui/popup', '../../i18n/time', '../../platform/ports'],
  ['components/guide', '../ui/popup', '../platform/ports', 'wxt/browser', 'webextension-polyfill'],
  [
    'components/overlay',
    '../domain/reading',
    '../page/look',
    '../guide/guide',
    '../ui/popup',
    '../i18n/time',
    '../platform/ports',
    'wxt/browser',
  ],
  ['components/page', '../overlay/stage'],
  ['components/platform', '../overlay/stage'],
  ['components/ui', '../page/look', '../guide/guide', '../platform/ports', 'wxt/browser'],
  ['components/i18n', '../page/look', '../guide/guide', '../ui/popup', '../platform/ports', 'wxt/browser'],
  ['components/platform', '../guide/guide', '../ui/popup', '../../entrypoints/reader', '../../test/domain/make'],
  ['entrypoints', 'wxt/browser', 'webextension-polyfill', '../test/domain/make'],
];

const ALLOWED: [folder: string, ...addresses: string[]][] = [
  ['components/page', '../domain/reading'],
  ['components/guide', '../domain/reading', '../page/look', '../i18n/time', '../overlay/stage'],
  ['components/ui', '../domain/reading', '../i18n/time', '../overlay/stage', 'preact'],
  ['components/i18n', '../domain/reading'],
  ['components/platform', '../domain/reading', 'wxt/browser'],
  ['entrypoints', '../components/domain/reading', '../components/platform/ports', 'wxt/utils/define-background'],
];

const GLOBALS = 'console.log(chrome.runtime.id, browser.runtime.id);\n';

const EVERY_KIND = `
  import type { Ports } from '../platform/ports';
  export { look } from '../page/look';
  export const later = (ports: Ports) => [ports, import('../ui/popup')];
`;

const forbidden = FORBIDDEN.map(([folder, ...addresses]) => [folder, addresses, put(folder, imports(...addresses))] as const);
const allowed = ALLOWED.map(([folder, ...addresses]) => [folder, addresses, put(folder, imports(...addresses))] as const);
const everyKind = put('components/domain', EVERY_KIND);
const strangers = ['components/page', 'components/ui', 'components/guide', 'components/domain', 'entrypoints'].map((folder) =>
  put(folder, GLOBALS),
);
const platform = put('components/platform', GLOBALS);

const broken = lint();
const brokenBy = (file: string) => broken.get(file) ?? [];

it.each(forbidden)('%s may not import %s', (_folder, addresses, file) => {
  expect(brokenBy(file)).toEqual(addresses.map(() => 'noRestrictedImports'));
});

it.each(allowed)('%s may import %s', (_folder, _addresses, file) => {
  expect(brokenBy(file)).toEqual([]);
});

it('counts types, re-exports and imports at run time as imports', () => {
  expect(brokenBy(everyKind)).toEqual(Array(3).fill('noRestrictedImports'));
});

it('lets only the platform speak to the browser by its global names', () => {
  for (const file of strangers) expect(brokenBy(file)).toEqual(['noRestrictedGlobals', 'noRestrictedGlobals']);
  expect(brokenBy(platform)).toEqual([]);
});
