// A screen that a browser saved: which address it was seen at, and how to serve it again.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A screen that can't be shown, with a sentence that says why and what to do. */
export class UnusableScreen extends Error {
  override name = 'UnusableScreen';
}

export interface SavedScreen {
  url: string;
  contentType: string;
  body: Buffer;
}

// Browsers write it first or right after the doctype; people may have put a licence or notes before it.
const NEAR_THE_TOP = 65_536;

const SAVED_FROM = /<!--\s*saved from url=\(\d+\)\s*(\S+?)\s*-->/i;

/** Reads a file; `address` goes before the address that the file names itself. */
export function readSavedScreen(path: string, address?: string): SavedScreen {
  const body = readBytes(path);
  const url = address ?? SAVED_FROM.exec(decodeTop(body))?.[1];
  if (url === undefined) {
    throw new UnusableScreen(
      "it doesn't say at which address it was seen: begin it with <!-- saved from url=(0022)https://example.com/ --> or give --url.",
    );
  }
  return { url: webAddress(url), contentType: contentTypeOf(body), body };
}

/** The address in the form that a browser gives it. */
export function webAddress(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new UnusableScreen(`${text} is not an address that begins with https:// or http://.`);
  }
  return text;
}

function readBytes(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new UnusableScreen(`it can't be read: ${(error as Error).message}.`);
  }
}

function decodeTop(body: Buffer): string {
  const top = body.subarray(0, NEAR_THE_TOP);
  if (top[0] === 0xff && top[1] === 0xfe) return new TextDecoder('utf-16le').decode(top);
  if (top[0] === 0xfe && top[1] === 0xff) return new TextDecoder('utf-16be').decode(top);
  return top.toString('utf8');
}

/** UTF-8 is stated even where the file doesn't; any other encoding is left to the file's own BOM or meta element. */
function contentTypeOf(body: Buffer): string {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(body);
    return 'text/html; charset=utf-8';
  } catch {
    return 'text/html';
  }
}

/** The files that a name given on the command line stands for: itself, or all HTML files in that folder, sorted. */
export function screensIn(path: string): string[] {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path];
  const files = readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.html?$/i.test(name) && statSync(join(path, name)).isFile())
    .sort();
  return files.map((name) => join(path, name));
}
