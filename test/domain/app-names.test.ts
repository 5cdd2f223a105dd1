import { expect, it } from 'vitest';
import { nameOfOurApp } from '../../components/domain/app-names';
import { verdictOf } from '../../components/domain/verdict';

const ID = '363772567412181';

it('an id that the shop has named counts as its app where a screen shows it; no other id does', () => {
  expect(verdictOf({ defaultApp: ID }, ['Haravan Funnel', ID], false)).toBe('ours');
  expect(verdictOf({ defaultApp: '363772567412182' }, ['Haravan Funnel', ID], false)).toBe('other-app');
});

it.each([
  [['Haravan Funnel', ID], 'Haravan Funnel'],
  [[ID, 'Haravan 2'], 'Haravan 2'],
  [['24h'], '24h'],
  [[ID], 'Haravan Funnel'],
  [[], 'Haravan Funnel'],
])('of %j people are told %s', (ourApps, name) => {
  expect(nameOfOurApp(ourApps)).toBe(name);
});
