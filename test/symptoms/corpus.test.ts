// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { kindOfText } from '../../components/page/symptoms/kind-of-text';
import { noticesOn } from '../../components/page/symptoms/notices';
import { SCREENS } from './screens';
import { TEXTS } from './texts';
import { UNSEEN_SCREENS } from './unseen-screens';
import { UNSEEN_TEXTS } from './unseen-texts';

it('is large enough to mean something', () => {
  expect(TEXTS.length + SCREENS.length).toBeGreaterThanOrEqual(100);
  expect(UNSEEN_TEXTS.length + UNSEEN_SCREENS.length).toBeGreaterThanOrEqual(60);
  for (const all of [TEXTS.map(({ kind }) => kind !== null), SCREENS.map(({ found }) => found.length > 0)]) {
    expect(all.filter(Boolean).length).toBeGreaterThanOrEqual(20);
    expect(all.filter((has) => !has).length).toBeGreaterThanOrEqual(20);
  }
});

describe('a text', () => {
  it.each([...TEXTS, ...UNSEEN_TEXTS])('reports $kind: $why', ({ text, kind }) => {
    expect(kindOfText(text)).toBe(kind);
  });
});

describe('a screen', () => {
  it.each([...SCREENS, ...UNSEEN_SCREENS])('shows $found: $name', ({ html, found }) => {
    document.body.innerHTML = html;
    expect(noticesOn(document).map(({ kind }) => kind)).toEqual(found);
  });
});
