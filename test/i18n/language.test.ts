import { expect, it } from 'vitest';
import { pickLanguage } from '../../components/i18n/language';

it.each([
  ['en', ['vi-VN'], 'en'],
  [null, ['vi-VN', 'en'], 'vi'],
  [null, ['en-US', 'vi'], 'en'],
  [null, ['fr', 'en-GB'], 'en'],
  [null, ['ja'], 'vi'],
  [null, [], 'vi'],
] as const)('chosen %s, browser %j → %s', (chosen, preferred, spoken) => {
  expect(pickLanguage(chosen, preferred)).toBe(spoken);
});
