// @vitest-environment node
// The corpus itself: complete pairs, whose expectations follow the rules of test/corpus/README.md.

import { readdirSync, readFileSync } from 'node:fs';
import * as valibot from 'valibot';
import { describe, expect, it } from 'vitest';
import { cleanName, DEFAULT_OUR_APPS } from '../../components/domain/app-names.ts';
import type { Reading } from '../../components/domain/reading.ts';
import { verdictOf } from '../../components/domain/verdict.ts';
import { readAddress } from '../../components/page/address.ts';
import { CORPUS, savedPairs } from './saved-pairs.ts';
import { PAIR } from './shape-of-pair.ts';

const FIRST_LINE = /^<!-- saved from url=\((\d{4})\)(https:\/\/\S+) -->$/u;
const pairs = savedPairs();

function firstLine(file: string): RegExpExecArray | null {
  return FIRST_LINE.exec(readFileSync(file, 'utf8').split(/\r?\n/u)[0] ?? '');
}

describe('the corpus', () => {
  it('holds nothing but pairs', () => {
    const files = readdirSync(CORPUS, { recursive: true, encoding: 'utf8' }).filter((file) => /\.\w+$/u.test(file));
    const names = (ending: string): string[] =>
      files
        .filter((file) => file.endsWith(ending))
        .map((file) => file.slice(0, -ending.length))
        .sort();
    expect(names('.json')).toEqual(names('.html'));
    expect(files.filter((file) => !/\.(?:html|json|md)$/u.test(file))).toEqual([]);
  });

  it('is large, and a third of it are near misses', () => {
    const near = pairs.filter(
      ({ name, reading }) => name.startsWith('near-misses/') || name.startsWith('elsewhere/') || reading.unreadable !== null,
    );
    expect(pairs.length).toBeGreaterThanOrEqual(500);
    expect(near.length / pairs.length).toBeGreaterThan(1 / 3);
  });
});

function checkAddress(file: string, reading: Reading): void {
  const [, length, url] = firstLine(file) ?? [];
  expect(url, 'the first line tells the address').toBeDefined();
  expect(Number(length)).toBe(url?.length);
  const address = readAddress(url ?? '');
  expect(reading.screen).toBe(address.screen);
  if (address.pageId !== null) expect(reading.page.id).toBe(address.pageId);
  else if (address.site === 'business') expect(reading.page.id).toBeNull();
}

function checkVerdicts({ screen, channels, unreadable }: Reading): void {
  for (const { verdict, ...evidence } of Object.values(channels))
    expect(verdict).toBe(verdictOf(evidence, DEFAULT_OUR_APPS, unreadable === 'superseded'));
  const verdicts = Object.values(channels).map(({ verdict }) => verdict);
  if (screen === 'other') {
    expect(verdicts).toEqual([]);
    expect([null, 'signed-out']).toContain(unreadable);
  } else {
    expect(verdicts.length).toBeGreaterThan(0);
    expect(unreadable !== null, 'a reason where a channel cannot be read, and only there').toBe(verdicts.includes('unreadable'));
  }
}

function checkNames({ page, channels }: Reading): void {
  const names = Object.values(channels).flatMap(({ defaultApp, socialApp, primaryReceiver }) => [defaultApp, socialApp, primaryReceiver]);
  for (const name of [...names, page.name]) if (typeof name === 'string') expect(name).toBe(cleanName(name));
}

describe('a saved screen follows the rules of the corpus', () => {
  it.each(pairs)('$name', ({ file, why, reading }) => {
    expect(valibot.safeParse(PAIR, { why, reading }).issues).toBeUndefined();
    checkAddress(file, reading);
    checkVerdicts(reading);
    checkNames(reading);
  });
});
