import type { QueryName } from '../exchange.ts';
import { forget } from './data.ts';
import { state } from './state.ts';

let visit = -1;
let screen = '';

/** A screen that is come to anew asks the server again. */
export function freshFor(name: string, ...queries: QueryName[]): void {
  if (visit === state.visit && screen === name) return;
  visit = state.visit;
  screen = name;
  forget(...queries);
}
