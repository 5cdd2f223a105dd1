import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSavedScreen, screensIn } from './saved-screen.ts';

const ADDRESS = 'https://business.facebook.com/latest/settings/conversation_routing?asset_id=1&business_id=2';
const COMMENT = `<!-- saved from url=(0091)${ADDRESS} -->`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'saved-screen-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(content: string | Buffer): string {
  const path = join(folder, 'screen.html');
  writeFileSync(path, content);
  return path;
}

describe('the address of a saved screen', () => {
  it.each([
    ['first', `${COMMENT}\n<!doctype html><p>x`],
    ['after the doctype', `<!DOCTYPE html>\r\n${COMMENT}\r\n<html>`],
    ['after a byte order mark', `\ufeff${COMMENT}<p>x`],
    ['after other comments', `<!-- made by hand -->\n<!doctype html><html><head>\n${COMMENT}`],
    ['without spaces', `<!--saved from url=(0091)${ADDRESS}-->`],
  ])('is found %s', (_where, content) => {
    expect(readSavedScreen(file(content)).url).toBe(ADDRESS);
  });

  it('is found in UTF-16', () => {
    const screen = readSavedScreen(file(Buffer.from(`\ufeff<!doctype html>${COMMENT}ữ`, 'utf16le')));
    expect(screen.url).toBe(ADDRESS);
    expect(screen.contentType).toBe('text/html');
  });

  it('is the given one rather than its own', () => {
    expect(readSavedScreen(file(COMMENT), 'https://example.com/').url).toBe('https://example.com/');
  });

  it.each([
    ['has none', '<p>x', /doesn't say at which address/],
    ['is empty', '', /doesn't say at which address/],
    ['was never on the web', '<!-- saved from url=(0014)about:internet -->', /not an address that begins with https/],
  ])('is missed where the file %s', (_case, content, sentence) => {
    expect(() => readSavedScreen(file(content))).toThrow(sentence);
  });

  it('is missed where there is no file', () => {
    expect(() => readSavedScreen(join(folder, 'none.html'))).toThrow(/can't be read/);
  });
});

it('states the encoding only of UTF-8', () => {
  expect(readSavedScreen(file(`${COMMENT}Cấu hình`)).contentType).toBe('text/html; charset=utf-8');
  expect(readSavedScreen(file(Buffer.from(`${COMMENT}caf\u00e9`, 'latin1'))).contentType).toBe('text/html');
});

it('finds the screens in a folder, in order', () => {
  const base = join(folder, 'many');
  mkdirSync(join(base, 'b', 'deep'), { recursive: true });
  for (const name of ['c.htm', 'a.HTML', 'b/2.html', 'b/deep/1.html', 'b/notes.json']) writeFileSync(join(base, name), '');
  const names = screensIn(base).map((path) => path.slice(base.length + 1));
  expect(names).toEqual(['a.HTML', 'b/2.html', 'b/deep/1.html', 'c.htm'].map((name) => join(name)));
  expect(screensIn(join(base, 'c.htm'))).toEqual([join(base, 'c.htm')]);
});
