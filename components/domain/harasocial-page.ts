/** Which Page a screen of Harasocial is about. */

import { foldName } from './app-names';
import { recordOf } from './book';
import type { ShownPage } from './harasocial-messages';
import type { State } from './state';

const MOST = 200;

/** What a screen's Page is remembered by. A screen that names none is remembered as such. */
function keyOf({ id, name }: ShownPage): string {
  return name === null ? `#${id ?? ''}` : foldName(name);
}

/** The watched Page that is meant; `null` where it isn't clear. */
export function pageMeant({ records, watch }: State, page: ShownPage): string | null {
  const byId = page.id === null ? undefined : recordOf(records, page.id);
  if (byId !== undefined) return byId.id;
  const key = keyOf(page);
  const said = watch.harasocialPages.find(({ name }) => name === key);
  if (said !== undefined && said.pageId in records) return said.pageId;
  if (page.name === null) return null;
  const named = Object.values(records).filter(({ name }) => name !== null && foldName(name) === key);
  return named.length === 1 ? (named[0]?.id ?? null) : null;
}

/** The state after the person has said which Page it is; the oldest answers go first. */
export function withPageNamed(state: State, page: ShownPage, pageId: string): State {
  if (!(pageId in state.records)) return state;
  const key = keyOf(page);
  const others = state.watch.harasocialPages.filter(({ name }) => name !== key);
  return { ...state, watch: { ...state.watch, harasocialPages: [...others.slice(1 - MOST), { name: key, pageId }] } };
}
