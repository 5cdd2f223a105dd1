// Which words a saved screen holds, as far as that can be told without showing it.

import { readFileSync } from 'node:fs';
import { foldName } from '../../components/domain/app-names.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  rsquo: '’',
  zwnj: '',
  shy: '',
};

function decoded(text: string): string {
  return text
    .replace(/&#x([\da-f]+);/giu, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(\w+);/gu, (whole, name: string) => ENTITIES[name] ?? whole);
}

const bare = (text: string): string => foldName(decoded(text)).replace(/[\s:：*。?？•·–—-]+$/u, '');

/** The texts and labels of a screen, each as a whole, folded and without a closing colon. */
export function wholeTexts(file: string): ReadonlySet<string> {
  const html = readFileSync(file, 'utf8');
  const texts = html.split(/<[^>]*>/u).map(bare);
  const labels = [...html.matchAll(/="([^"]*)"/gu)].map((match) => bare(match[1] ?? ''));
  return new Set([...texts, ...labels]);
}

/** All words of a screen in one string: texts with and without a space where an element ends, and labels. */
export function allWords(file: string): string {
  const html = readFileSync(file, 'utf8');
  return [html.replace(/<[^>]*>/gu, ' '), html.replace(/<[^>]*>/gu, ''), html].map((text) => foldName(decoded(text))).join('\n');
}
