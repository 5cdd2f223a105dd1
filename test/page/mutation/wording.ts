// The same words in another language or another case.

import { foldName } from '../../../components/domain/app-names';
import { CONTROL_ENTRIES } from '../../../components/page/lexicon/controls';
import type { Entry } from '../../../components/page/lexicon/entry';
import { FIELD_ENTRIES } from '../../../components/page/lexicon/fields';
import { channelNamed } from '../../../components/page/lexicon/meaning';
import type { Facts, Operator } from './operator';
import { elementsOf, isPartOfName, textsOf } from './parts';

const CONTROLS_THAT_MATTER = new Set(['save', 'nothing-chosen', 'take-control', 'configure']);
const ENTRIES: readonly Entry<string>[] = [...FIELD_ENTRIES, ...CONTROL_ENTRIES.filter(({ meaning }) => CONTROLS_THAT_MATTER.has(meaning))];
const ALL_ENTRIES: readonly Entry<string>[] = [...FIELD_ENTRIES, ...CONTROL_ENTRIES];

// A wording that names a channel means something else than one that doesn't.
const keyOf = (entry: Entry<string>, text: string): string => `${entry.meaning} ${entry.channel ?? channelNamed(text) ?? ''}`;
const meanings = new Map<string, Set<string>>();
for (const entry of ALL_ENTRIES)
  for (const text of entry.texts) meanings.set(foldName(text), (meanings.get(foldName(text)) ?? new Set()).add(keyOf(entry, text)));
const wordings = new Map<string, string[]>();
for (const entry of ENTRIES) {
  for (const text of entry.texts) {
    const key = `${keyOf(entry, text)} ${entry.language}`;
    wordings.set(key, [...(wordings.get(key) ?? []), text]);
  }
}
const LANGUAGES = [...new Set(ENTRIES.map(({ language }) => language))];

/** What a text means, where it means one thing only and isn't the name of an app on this screen. */
function meaningOf(text: string, facts: Facts): string | null {
  const found = meanings.get(foldName(text));
  const [only] = found ?? [];
  return found?.size === 1 && only !== undefined && !isPartOfName(text, facts) ? only : null;
}

/** Replaces each text and label that is a wording we know. */
function reword(document: Document, facts: Facts, change: (text: string, meaning: string) => string): boolean {
  let changed = false;
  for (const text of textsOf(document)) {
    const old = text.nodeValue ?? '';
    const meaning = meaningOf(old, facts);
    const next = meaning === null ? old : change(old, meaning);
    if (next === old) continue;
    text.nodeValue = next;
    changed = true;
  }
  for (const element of elementsOf(document)) {
    const old = element.getAttribute('aria-label');
    const meaning = old === null ? null : meaningOf(old, facts);
    if (old !== null && meaning !== null) element.setAttribute('aria-label', change(old, meaning));
  }
  return changed;
}

export const swapLanguage: Operator = (document, random, facts) => {
  const language = random.pick(LANGUAGES) ?? 'en';
  const chosen = new Map<string, string>();
  const changed = reword(document, facts, (text, meaning) => {
    if (!chosen.has(meaning)) chosen.set(meaning, random.pick(wordings.get(`${meaning} ${language}`) ?? []) ?? '');
    return chosen.get(meaning) || text;
  });
  return changed ? 'changed' : 'inapplicable';
};

export const changeCase: Operator = (document, random, facts) => {
  const upper = random.chance(0.6);
  return reword(document, facts, (text) => (upper ? text.toUpperCase() : text.toLowerCase())) ? 'changed' : 'inapplicable';
};
