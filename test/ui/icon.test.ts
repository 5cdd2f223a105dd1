import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as drawings from '../../components/ui/icon-drawings';

const source = readFileSync('components/ui/icon-drawings.ts', 'utf8');

it.each(Object.entries(drawings))('%s is Lucide’s drawing', (name, drawing) => {
  const file = new RegExp(`// (\\S+)\\nexport const ${name} =`, 'u').exec(source)?.[1];
  const original = readFileSync(`node_modules/lucide-static/icons/${file}.svg`, 'utf8');
  expect(original.replace(/\s*\n\s*/gu, '').replaceAll(' />', '/>')).toContain(`>${drawing}</svg>`);
});
