import { expect, it } from 'vitest';
import { looksLikeOurApp } from '../../components/domain/look-alike';

const ours = ['Haravan Funnel'];

it.each([
  'Hаrаvаn Funnel', // Cyrillic а
  'Haravan Funne1',
  'Haravan FunneI', // capital i for l
  'Haravan-Funnel',
  'HaravanFunnel',
  'Ｈaravan Funnel',
  'Hàravan Funnel',
  'Haravan Funnel Pro',
  'The Haravan Funnel (2)',
  'Haravan Funnell',
  'Haravan Funel',
  'Haravan\u202E Funnel',
])('%s could be taken for ours', (name) => {
  expect(looksLikeOurApp(name, ours)).toBe('Haravan Funnel');
});

it.each(['Haravan Funnel', 'haravan  funnel', 'ManyChat', 'Haravan', 'Funnel', 'HaraFunnel', 'Hộp thư', ''])('%s could not', (name) => {
  expect(looksLikeOurApp(name, ours)).toBeNull();
});

it('knows no alike where our app has no letters', () => {
  expect(looksLikeOurApp('ManyChat', ['???'])).toBeNull();
});
