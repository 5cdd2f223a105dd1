// Chromium's accessibility tree of a page, by the place of each element.

import type { CDPSession, Protocol } from 'puppeteer-core';
import { cleanName } from '../../../components/domain/app-names.ts';

export interface Accessible {
  role: string;
  name: string;
  value: string;
  ignored: boolean;
}

function* elementsBelow(node: Protocol.DOM.Node, path: string): Generator<[path: string, id: number]> {
  yield [path, node.backendNodeId];
  const children = (node.children ?? []).filter(({ nodeType }) => nodeType === 1);
  for (const [index, child] of children.entries()) yield* elementsBelow(child, path === '' ? String(index) : `${path}/${index}`);
}

/** All elements of the page, keyed as `pathOf` in in-page.ts names them. */
export async function accessibilityTree(session: CDPSession): Promise<ReadonlyMap<string, Accessible>> {
  const { root } = await session.send('DOM.getDocument', { depth: -1 });
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byElement = new Map(nodes.map((node) => [node.backendDOMNodeId, node]));
  const html = (root.children ?? []).find(({ nodeType }) => nodeType === 1);
  const found = new Map<string, Accessible>();
  if (!html) return found;
  for (const [path, id] of elementsBelow(html, '')) {
    const node = byElement.get(id);
    found.set(path, {
      role: String(node?.role?.value ?? ''),
      name: cleanName(String(node?.name?.value ?? '')),
      value: cleanName(String(node?.value?.value ?? '')),
      ignored: node === undefined || node.ignored,
    });
  }
  return found;
}
