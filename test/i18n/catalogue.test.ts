import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const i18n = join(import.meta.dirname, '../../components/i18n');
const names = readdirSync(join(i18n, 'vi')).map((file) => file.replace('.ts', ''));

async function catalogue(language: string, name: string): Promise<Record<string, unknown>> {
  const module: Record<string, Record<string, unknown>> = await import(`../../components/i18n/${language}/${name}.ts`);
  const [texts] = Object.values(module);
  if (texts === undefined) throw new Error(`${language}/${name}.ts exports no texts.`);
  return texts;
}

function sources(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/u.test(file) && !/^i18n\/(?:vi|en)\//u.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
}

const root = join(i18n, '../..');
const code = sources(join(root, 'components')) + sources(join(root, 'entrypoints'));

/** Whether the code asks for a key: as it stands, or as a template whose fixed parts it begins and ends with. */
function isUsed(key: string): boolean {
  if (code.includes(`'${key}'`)) return true;
  return [...code.matchAll(/`([\w.-]*)\$\{[^}]+\}([\w.-]*)`/gu)].some(
    ([, start = '', end = '']) =>
      start + end !== '' && key.startsWith(start) && key.endsWith(end) && key.length > start.length + end.length,
  );
}

it.each(names)('%s has the same keys and gaps in both languages, and is used', async (name) => {
  const [vi, en] = [await catalogue('vi', name), await catalogue('en', name)];
  expect(Object.keys(en)).toEqual(Object.keys(vi));
  const gaps = (message: unknown) => [...new Set(JSON.stringify(message).match(/\{\w+\}/gu) ?? [])].sort().join();
  for (const [key, message] of Object.entries(vi)) expect([key, gaps(en[key])]).toEqual([key, gaps(message)]);
  expect(Object.keys(vi).filter((key) => !isUsed(key))).toEqual([]);
});

it.each(names)('%s is written in NFC, without stray spaces', async (name) => {
  for (const language of ['vi', 'en']) {
    for (const message of Object.values(await catalogue(language, name))) {
      const text = JSON.stringify(message);
      expect(text).toBe(text.normalize('NFC'));
      expect(text).not.toMatch(/ {2}|\.\.\.|"\.$/u);
    }
  }
});
