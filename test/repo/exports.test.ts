import { expect, it } from 'vitest';
import { textOf, trackedFiles } from './tracked-files.ts';

const EXPORT = /^export (?:async )?(?:const|let|function\*?|class) (\w+)/gmu;

it('exports no value that nobody uses: what is only a part of its own file isn’t for others, and what is nobody’s is dead', () => {
  const files = trackedFiles().filter((file) => /\.(?:ts|tsx|mjs)$/u.test(file));
  const words = new Map(files.map((file) => [file, new Set(textOf(file).match(/\w+/gu))]));
  const exported = files.flatMap((file) => [...textOf(file).matchAll(EXPORT)].map(([, name = '']) => ({ file, name })));
  expect(exported.length).toBeGreaterThan(500);
  const unused = exported.filter(({ file, name }) => !files.some((other) => other !== file && words.get(other)?.has(name)));
  expect(unused).toEqual([]);
});
