import { describe, expect, it } from 'vitest';
import { ownTime, type Profile } from './own-time.ts';

const OURS = 'chrome-extension://ours';

function node(id: number, functionName: string, url: string, ...children: number[]) {
  return { id, callFrame: { functionName, url }, children };
}

/** The root, idle, native code, Meta's script, ours, what ours calls natively, another extension. */
const NODES = [
  node(1, '(root)', '', 2, 3, 4, 5, 7),
  node(2, '(idle)', ''),
  node(3, '(program)', ''),
  node(4, 'render', 'https://www.facebook.com/main.js'),
  node(5, 'look', `${OURS}/reader.js`, 6),
  node(6, 'querySelectorAll', ''),
  node(7, 'theirs', 'chrome-extension://ours-too/content.js'),
];

/** Each sample stands for a millisecond. */
function profileOf(...samples: number[]): Profile {
  return { nodes: NODES, samples: [...samples, 2], timeDeltas: [0, ...samples.map(() => 1000)] };
}

describe('whose time it is', () => {
  it('is told by the address of the script, with what it calls', () => {
    expect(ownTime(profileOf(2, 3, 4, 5, 6, 7), OURS)).toEqual({ total: 6, busy: 5, own: 2, longest: 2 });
  });

  it('knows the longest stretch without a pause', () => {
    expect(ownTime(profileOf(5, 6, 5, 2, 6, 4, 5), OURS)).toMatchObject({ own: 5, longest: 3 });
  });

  it('counts a sample for as long as it stood', () => {
    const profile = { nodes: NODES, samples: [5, 2, 5, 2], timeDeltas: [300, 250, 4000, 500] };
    expect(ownTime(profile, OURS)).toEqual({ total: 4.75, busy: 0.75, own: 0.75, longest: 0.5 });
  });

  it('is nobody’s where there is no extension, or nothing was sampled', () => {
    expect(ownTime(profileOf(4, 5, 7), '')).toEqual({ total: 3, busy: 3, own: 0, longest: 0 });
    expect(ownTime({ nodes: NODES }, OURS)).toEqual({ total: 0, busy: 0, own: 0, longest: 0 });
  });
});
