import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** The custom properties of a style sheet, in the order of its blocks: light, then dark. */
function colours(file: string): Record<string, string>[] {
  const blocks = [...readFileSync(file, 'utf8').matchAll(/\{([^{}]*--surface:[^{}]*)\}/gu)];
  return blocks.map(([, block = '']) =>
    Object.fromEntries([...block.matchAll(/(--[\w-]+):\s*([^;]+);/gu)].map(([, name, value]) => [name, value])),
  );
}

it('on other people’s pages our colours are those of our own', () => {
  const own = colours('assets/styles/tokens.css');
  const elsewhere = colours('components/overlay/overlay.css');
  expect([own.length, elsewhere.length]).toEqual([2, 2]);
  for (const [index, theirs] of elsewhere.entries()) {
    // A shadow on a page of somebody else's is there only.
    const { '--shadow': _, ...shared } = theirs;
    expect(Object.keys(shared).length).toBeGreaterThan(10);
    expect(own[index]).toMatchObject(shared);
  }
});
