import { LANGUAGES, type Language } from '../domain/settings';

// Each language is named in itself, so that one finds one's own.
const NAMES: Readonly<Record<Language, string>> = { vi: 'Tiếng Việt', en: 'English' };

interface LanguageSwitchProps {
  language: Language;
  label: string;
  onChoose(language: Language): void;
}

/** Switches the language at once. */
export function LanguageSwitch({ language, label, onChoose }: LanguageSwitchProps) {
  return (
    <fieldset class="languages">
      <legend class="unseen">{label}</legend>
      {LANGUAGES.map((choice) => (
        <label key={choice} lang={choice}>
          <input class="over" type="radio" name="language" checked={choice === language} onChange={() => onChoose(choice)} />
          {NAMES[choice]}
        </label>
      ))}
    </fieldset>
  );
}
