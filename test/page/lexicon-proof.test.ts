// @vitest-environment node
// Every documented wording is proved by a saved screen, and every value on a saved screen is explained by a wording.

import { describe, expect, it } from 'vitest';
import { foldName } from '../../components/domain/app-names.ts';
import { CONTROL_ENTRIES } from '../../components/page/lexicon/controls.ts';
import type { Entry } from '../../components/page/lexicon/entry.ts';
import { FIELD_ENTRIES, type Field } from '../../components/page/lexicon/fields.ts';
import { GUIDANCE_ENTRIES } from '../../components/page/lexicon/guidance.ts';
import { allWords, wholeTexts } from './lexicon-words.ts';
import { savedPairs } from './saved-pairs.ts';

/** Documented wordings that no saved screen can prove, each with the reason. Empty: write a screen rather than an excuse. */
const UNPROVEN: Readonly<Record<string, string>> = {};

const pairs = savedPairs();
const entries: readonly Entry<string>[] = [...FIELD_ENTRIES, ...CONTROL_ENTRIES, ...GUIDANCE_ENTRIES];

describe('the lexicon', () => {
  const seen = new Set(pairs.flatMap(({ file }) => [...wholeTexts(file)]));
  const isSeen = (text: string): boolean => seen.has(foldName(text));

  it.each(entries.filter(({ source }) => source === 'documented'))(
    '$meaning in $language ($generation): a screen proves each documented wording',
    ({ texts }) => {
      expect(texts.filter((text) => !isSeen(text) && !(text in UNPROVEN))).toEqual([]);
    },
  );

  it('has no excuse for a wording that a screen proves', () => {
    expect(Object.keys(UNPROVEN).filter(isSeen)).toEqual([]);
  });
});

const FIELD_OF_KEY: Readonly<Record<'defaultApp' | 'socialApp' | 'primaryReceiver', Field>> = {
  defaultApp: 'default-app',
  socialApp: 'social-app',
  primaryReceiver: 'primary-receiver',
};

describe('a value on a saved screen', () => {
  // Where all apps are secondary receivers, nobody is the primary one.
  const meansFor = (field: Field): string[] => (field === 'primary-receiver' ? [field, 'secondary-receiver'] : [field]);
  const wordings = (field: Field): string[] =>
    FIELD_ENTRIES.filter(({ meaning }) => meansFor(field).includes(meaning)).flatMap(({ texts }) => texts.map(foldName));
  const withValues = pairs.flatMap(({ name, file, reading }) => {
    const keys = new Set(
      Object.values(reading.channels).flatMap((channel) =>
        (Object.keys(FIELD_OF_KEY) as (keyof typeof FIELD_OF_KEY)[]).filter((key) => key in channel),
      ),
    );
    return keys.size > 0 ? [{ name, file, keys: [...keys] }] : [];
  });

  it.each(withValues)('$name: $keys stands under a wording of the lexicon', ({ file, keys }) => {
    const words = allWords(file);
    for (const key of keys)
      expect(
        wordings(FIELD_OF_KEY[key]).some((wording) => words.includes(wording)),
        `no wording of ${key} is on the screen`,
      ).toBe(true);
  });
});
