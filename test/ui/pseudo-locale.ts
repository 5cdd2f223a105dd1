/** A pseudo-locale: English a third longer, in accents and brackets. What is cut off, and what isn't in the catalogue, shows itself. */

import { cpSync, mkdtempSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// Runs in the extension's own page, in place of the English catalogue.
function pseudo(message: unknown): unknown {
  if (typeof message !== 'string') {
    return Object.fromEntries(Object.entries(message as object).map(([key, part]) => [key, pseudo(part)]));
  }
  const accents: Record<string, string> = {
    a: 'ắ',
    e: 'ễ',
    i: 'ï',
    o: 'ộ',
    u: 'ữ',
    y: 'ỹ',
    A: 'Ẫ',
    E: 'Ể',
    I: 'Ị',
    O: 'Ỡ',
    U: 'Ử',
    d: 'đ',
  };
  // Gaps stay as they are.
  const text = message.replace(/\{\w+\}|[a-z]/giu, (piece) => accents[piece] ?? piece);
  return `[${text}${' ~~~~~'.repeat(Math.ceil(message.length / 18))}]`;
}

/** Folder of a copy of the built extension that speaks the pseudo-locale where it would speak English. */
export function pseudoExtension(extension: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'funnel-guard-pseudo-'));
  cpSync(extension, copy, { recursive: true });
  const chunks = join(copy, 'chunks');
  const english = readdirSync(chunks).find((file) => file.startsWith('english-'));
  if (english === undefined) throw new Error(`There is no English catalogue in ${chunks}.`);
  renameSync(join(chunks, english), join(chunks, 'original.js'));
  writeFileSync(
    join(chunks, english),
    `import * as original from './original.js';
${pseudo}
export const dashboard = pseudo(original.dashboard), firstRun = pseudo(original.firstRun), page = pseudo(original.page),
  popup = pseudo(original.popup);
`,
  );
  return copy;
}
