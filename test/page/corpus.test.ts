// @vitest-environment node
// Every saved screen, read by the shipped reader, gives the reading that is written beside it.

import { beforeAll, describe, expect, it } from 'vitest';
import type { Reading } from '../../components/domain/reading.ts';
import { inspect } from '../tools/inspect.ts';
import { readByShippedReader } from './harness/shipped-reader.ts';
import { inOneOrder, judge } from './judge.ts';
import { notYetRead, savedPairs } from './saved-pairs.ts';

const pairs = savedPairs();
const notYet = notYetRead();
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
  it.each(pairs.filter(({ name }) => !notYet.has(name)))('$name', ({ name, reading }) => {
    expect(JSON.parse(inOneOrder(readingOf(name)))).toEqual(JSON.parse(inOneOrder(reading)));
  });
});

describe('screens that it cannot read yet', () => {
  it.each([...notYet].map(([name, reason]) => ({ name, reason })))('$name: silent, because $reason', ({ name }) => {
    const pair = pairs.find((candidate) => candidate.name === name);
    if (!pair) throw new Error(`${name} is on the list and not in the corpus.`);
    const judgement = judge(readingOf(name), pair.reading);
    expect(judgement, judgement.kind === 'same' ? 'read right now: take it off test/corpus/not-yet.json' : undefined).toEqual({
      kind: 'silent',
    });
  });
});

describe('npm run inspect', () => {
  // Enough to show that the clock and the missing extension change nothing: one screen of each kind of address and answer.
  const kindOf = ({ reading }: (typeof pairs)[number]): string =>
    [reading.screen, reading.unreadable, ...Object.values(reading.channels).map(({ verdict }) => verdict)].join(' ');
  const sample = [...new Map(pairs.map((pair) => [kindOf(pair), pair])).values()];

  it('reads the same on the real clock, with the extension', async () => {
    const inspected = await inspect(sample.map(({ file }) => file));
    expect(inspected.map(inOneOrder)).toEqual(sample.map(({ name }) => inOneOrder(readingOf(name))));
  }, 300_000);
});
