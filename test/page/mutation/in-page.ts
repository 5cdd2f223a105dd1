// Runs in the page that shows a saved screen: changes it, reads it, and puts it back as it was.

import { DEFAULT_OUR_APPS } from '../../../components/domain/app-names';
import type { Reading } from '../../../components/domain/reading';
import { look } from '../../../components/page/look';
import { DELAYS, OPERATORS, placeOf } from './kinds';
import type { Facts } from './operator';
import { randomFrom } from './random';

/** One change: which kind, and the chance by which it chooses. */
export interface Step {
  kind: string;
  seed: number;
}

export interface Mutated {
  /** Kinds that found something to change. */
  applied: string[];
  /** What is read after the changes. */
  changed: Reading;
  /** What is read before something is taken away for a while, and once it is there again; absent where nothing is. */
  around?: { before: Reading; after: Reading };
  /** The screen as it was read, for a report. */
  html?: string;
}

let pristine: Node | null = null;

function read(): Reading {
  return look(document, location.href, DEFAULT_OUR_APPS);
}

export const kinds: readonly string[] = Object.keys(OPERATORS);

/** Keeps the screen as it is now. */
export function keep(): void {
  pristine = document.documentElement.cloneNode(true);
}

/** Several changes, each of the screen as it was kept: in one call, since a call costs more than a change. */
export function mutateEach(plans: readonly (readonly Step[])[], facts: Facts): Mutated[] {
  return plans.map((steps) => mutate(steps, facts));
}

export function mutate(steps: readonly Step[], facts: Facts, withHtml = false): Mutated {
  if (!pristine) throw new Error('There is no screen to change.');
  document.replaceChild(pristine.cloneNode(true), document.documentElement);
  const applied: string[] = [];
  let restore: (() => void) | null = null;
  let before: Reading | null = null;
  const inOrder = [...steps].sort((one, other) => placeOf(one.kind) - placeOf(other.kind));
  for (const { kind, seed } of inOrder) {
    const operator = OPERATORS[kind];
    if (!operator) throw new Error(`There is no mutation “${kind}”.`);
    // One thing at a time is late.
    if (restore) break;
    if (DELAYS.has(kind)) before = read();
    const outcome = operator(document, randomFrom(seed), facts);
    if (outcome === 'inapplicable') continue;
    applied.push(kind);
    if (typeof outcome === 'object') restore = outcome.restore;
  }
  const changed = read();
  const html = withHtml ? { html: document.documentElement.outerHTML } : {};
  restore?.();
  return { applied, changed, ...(restore && before && { around: { before, after: read() } }), ...html };
}
