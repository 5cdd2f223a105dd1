import { LANGUAGES, type Language } from '../domain/settings';

/**
 * The language to speak.
 *
 * The admin's own choice wins. Otherwise the first of the browser's languages that we speak; where there is none, Vietnamese,
 * because the shops that this is made for are Vietnamese whatever language their browser came in.
 * @param chosen `settings.language`
 * @param preferred `navigator.languages`, most wanted first
 */
export function pickLanguage(chosen: Language | null, preferred: readonly string[]): Language {
  if (chosen !== null) return chosen;
  for (const tag of preferred) {
    const primary = tag.toLowerCase().split('-')[0];
    const spoken = LANGUAGES.find((language) => language === primary);
    if (spoken !== undefined) return spoken;
  }
  return 'vi';
}
