import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { DRAWINGS } from '../../components/ui/icon';

const source = readFileSync('components/ui/icon.tsx', 'utf8');

it.each(Object.entries(DRAWINGS))('%s is Lucide’s drawing', (name, drawing) => {
  const file = new RegExp(`// (\\S+)\\n {2}${name}:`, 'u').exec(source)?.[1];
  const original = readFileSync(`node_modules/lucide-static/icons/${file}.svg`, 'utf8');
  expect(original.replace(/\s*\n\s*/gu, '').replaceAll(' />', '/>')).toContain(`>${drawing}</svg>`);
});
