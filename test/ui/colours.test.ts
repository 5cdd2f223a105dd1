import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** The custom properties of a style sheet, in the order of its blocks: light, then dark. */
function colours(file: string): Record<string, string>[] {
  const blocks = [...readFileSync(file, 'utf8').matchAll(/\{([^{}]*--(?:intended-)?surface:[^{}]*)\}/gu)];
  return blocks.map(([, block = '']) =>
    Object.fromEntries([...block.matchAll(/(--[\w-]+):\s*([^;]+);/gu)].map(([, name, value]) => [name, value])),
  );
}

it('on other people’s pages our colours are those of our own', () => {
  const own = colours('assets/styles/tokens.css');
  for (const file of ['components/overlay/overlay.css', 'components/guide/coach-mark/coach-mark.css']) {
    const elsewhere = colours(file);
    expect(elsewhere).toHaveLength(2);
    for (const [index, theirs] of elsewhere.entries()) {
      // On a page of somebody else's alone there is a shadow, and a ring around what is theirs.
      const { '--shadow': _shadow, '--ring': _ring, '--halo': _halo, ...shared } = theirs;
      expect(own[index]).toMatchObject(shared);
    }
  }
});
