// Every saved screen, read by the shipped reader, gives the reading that is written beside it.

import { beforeAll, describe, expect, it } from 'vitest';
import type { Reading } from '../../components/domain/reading.ts';
import { readByShippedReader } from '../page/harness/shipped-reader.ts';
import { inOneOrder } from '../page/judge.ts';
import { savedPairs } from '../page/saved-pairs.ts';
import { inspect } from '../tools/inspect.ts';

const pairs = savedPairs();
let readings: ReadonlyMap<string, Reading>;

beforeAll(async () => {
  readings = await readByShippedReader(pairs.map(({ file }) => file));
}, 900_000);

function readingOf(name: string): Reading {
  const reading = readings.get(pairs.find((pair) => pair.name === name)?.file ?? '');
  if (!reading) throw new Error(`${name} has not been read.`);
  return reading;
}

describe('the reader on saved screens', () => {
  it.each(pairs)('$name', ({ name, reading }) => {
    expect(JSON.parse(inOneOrder(readingOf(name)))).toEqual(JSON.parse(inOneOrder(reading)));
  });
});

describe('npm run inspect', () => {
  // Enough to show that the clock and the missing extension change nothing: one screen of each answer.
  const kindOf = ({ reading }: (typeof pairs)[number]): string =>
    reading.unreadable ?? Object.values(reading.channels)[0]?.verdict ?? reading.screen;
  const sample = [...new Map(pairs.map((pair) => [kindOf(pair), pair])).values()];

  it('reads the same on the real clock, with the extension', async () => {
    const inspected = await inspect(sample.map(({ file }) => file));
    expect(inspected.map(inOneOrder)).toEqual(sample.map(({ name }) => inOneOrder(readingOf(name))));
  }, 300_000);
});
