import { expect, it } from 'vitest';
import { matchesPattern } from './match-pattern.ts';

it.each([
  ['https://www.facebook.com/*', 'https://www.facebook.com/settings/?tab=x', true],
  ['https://www.facebook.com/*', 'https://www.facebook.com', true],
  ['https://www.facebook.com/*', 'https://www.facebook.com:8443/a#b', true],
  ['https://www.facebook.com/*', 'http://www.facebook.com/', false],
  ['https://www.facebook.com/*', 'https://m.facebook.com/', false],
  ['https://www.facebook.com/*', 'https://www.facebook.com.example/', false],
  ['https://www.facebook.com/settings', 'https://www.facebook.com/settings?tab=x', false],
  ['https://*.facebook.com/*', 'https://facebook.com/', true],
  ['https://*.facebook.com/*', 'https://a.b.facebook.com/', true],
  ['https://*.facebook.com/*', 'https://notfacebook.com/', false],
  ['*://*/a.b*', 'http://example.com/a.bc', true],
  ['*://*/a.b*', 'http://example.com/axb', false],
  ['<all_urls>', 'http://example.com/', true],
])('%s and %s: %s', (pattern, address, expected) => {
  expect(matchesPattern(pattern, address)).toBe(expected);
});
