import type { translateGuide } from '../i18n/guide';
import { CONTROL_ENTRIES } from '../page/lexicon/controls';
import type { Entry } from '../page/lexicon/entry';
import { FIELD_ENTRIES } from '../page/lexicon/fields';
import type { Sentence } from './coach-mark/sentence';

/** The way to the setting in words, with the labels as Meta words them in the language of its screen. */
export function writtenSteps(screenLanguage: string, ourApp: string, translate: ReturnType<typeof translateGuide>): Sentence[] {
  const label = (meaning: string): { quoted: string } => ({ quoted: wordingOf(meaning, screenLanguage) });
  return [
    translate.parts('words.step.tab', { label: label('routing-tab') }),
    translate.parts('words.step.configure', { setting: label('default-app'), label: label('configure') }),
    translate.parts('words.step.choose', { ours: { quoted: ourApp } }),
    translate.parts('words.step.save', { label: label('save') }),
  ];
}

const ENTRIES: readonly Entry<string>[] = [...FIELD_ENTRIES, ...CONTROL_ENTRIES];

/** The best known wording: one that was documented comes first in the tables; English where the language has none. */
function wordingOf(meaning: string, screenLanguage: string): string {
  const primary = screenLanguage.toLowerCase().split(/[-_]/u)[0];
  const of = (language: string | undefined) => ENTRIES.find((entry) => entry.meaning === meaning && entry.language === language);
  return (of(primary) ?? of('en'))?.texts[0] ?? meaning;
}
