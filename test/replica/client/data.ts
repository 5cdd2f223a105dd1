import type { Queries, QueryName, SaveName, Saves } from '../exchange.ts';
import { start } from './start.ts';
import { changed, showToast, state } from './state.ts';
import { plain } from './words.ts';

type Entry<Answer> = { status: 'waiting' } | { status: 'ready'; answer: Answer } | { status: 'failed'; reason: string };

const entries = new Map<string, Entry<unknown>>();
let silent = start.neverRenders;

/** Holds back every request until the tab is looked at. */
export function waitForVisibility(): void {
  if (start.rendersInHiddenTabs || document.visibilityState === 'visible') return;
  silent = true;
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || start.neverRenders) return;
    silent = false;
    changed();
  });
}

/** What is known by now; the first call asks the server. */
export function read<Name extends QueryName>(name: Name, ask: Queries[Name]['ask']): Entry<Queries[Name]['answer']> {
  const key = `${name} ${JSON.stringify(ask)}`;
  const known = entries.get(key) as Entry<Queries[Name]['answer']> | undefined;
  if (known) return known;
  const waiting: Entry<never> = { status: 'waiting' };
  if (silent) return waiting;
  entries.set(key, waiting);
  void post(name, ask).then((entry) => {
    if (entries.get(key) !== waiting) return;
    entries.set(key, entry);
    changed();
  });
  return waiting;
}

/** The next reading of these asks the server again. */
export function forget(...names: QueryName[]): void {
  for (const key of entries.keys()) if (names.some((name) => key.startsWith(`${name} `))) entries.delete(key);
}

/** True when saved. `event`: the press on Save, so that the server knows whether a person made it. */
export async function save<Name extends SaveName>(name: Name, ask: Saves[Name], event: Event): Promise<boolean> {
  const entry = await post(name, ask, event.isTrusted);
  return entry.status === 'ready';
}

async function post(name: string, ask: unknown, trusted?: boolean): Promise<Entry<never>> {
  const body = new URLSearchParams({ fb_api_req_friendly_name: name, variables: JSON.stringify(ask) });
  if (trusted !== undefined) body.set('trusted', String(trusted));
  try {
    const response = await fetch('/api/graphql/', { method: 'POST', body });
    const { data, error } = (await response.json()) as { data?: never; error?: { summary?: string } };
    if (response.status === 401) await leaveSignedOut();
    return data === undefined ? { status: 'failed', reason: error?.summary ?? 'failed' } : { status: 'ready', answer: data };
  } catch {
    return { status: 'failed', reason: 'offline' };
  }
}

async function leaveSignedOut(): Promise<void> {
  if (start.signedOutScreen === 'in-place') {
    state.signedOut = true;
    changed();
    return;
  }
  location.assign(`/login/?next=${encodeURIComponent(location.href)}`);
  await new Promise(() => {});
}

/** The usual end of a form: a message, and the form stays open when it failed. */
export async function submit<Name extends SaveName>(
  form: string,
  name: Name,
  ask: Saves[Name],
  event: Event,
  saved: () => void,
): Promise<void> {
  state.saving = form;
  changed();
  const done = await save(name, ask, event);
  state.saving = null;
  if (done) saved();
  if (done) showToast(plain('Changes saved'));
  else if (!state.signedOut) showToast(plain('Something went wrong. Your changes were not saved.'), true);
  changed();
}
