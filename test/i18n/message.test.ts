import { describe, expect, it } from 'vitest';
import { lateTranslator, speak, translator } from '../../components/i18n/message';

const translate = translator(
  { plain: 'Xong', named: '{app} giữ Trang {page}', counted: '{count} Trang' },
  { plain: 'Done', named: '{app} holds {page}', counted: { one: '{count} Page', other: '{count} Pages' } },
);

describe('translator', () => {
  it('fills gaps by name, in both languages', () => {
    expect(translate('vi')('plain')).toBe('Xong');
    expect(translate('vi')('named', { app: 'ManyChat', page: 'Shop A' })).toBe('ManyChat giữ Trang Shop A');
    expect(translate('en')('named', { app: 'ManyChat', page: 'Shop A' })).toBe('ManyChat holds Shop A');
  });

  it('chooses the form by number and writes numbers as the language does', () => {
    expect(translate('en')('counted', { count: 1 })).toBe('1 Page');
    expect(translate('en')('counted', { count: 1200 })).toBe('1,200 Pages');
    expect(translate('vi')('counted', { count: 1200 })).toBe('1.200 Trang');
  });

  it('takes names as they are, whatever they look like', () => {
    expect(translate('vi')('named', { app: '{page} $& $1', page: '<b>' })).toBe('{page} $& $1 giữ Trang <b>');
  });

  it('keeps a name that turns the direction from reordering the sentence, and shows what turns it unseen', () => {
    expect(translate('en')('named', { app: 'متجر', page: 'abc\u202Ecba' })).toBe('\u2068متجر\u2069 holds abc\uFFFDcba');
  });

  it('gives pieces for values that a text can’t hold', () => {
    const element = { tag: 'bdi' };
    expect(translate('vi').parts('named', { app: element, page: 'Shop A' })).toEqual([element, ' giữ Trang ', 'Shop A']);
  });

  it('demands keys and values by type', () => {
    // @ts-expect-error no such key
    translate('vi')('other');
    // @ts-expect-error values are missing
    translate('vi')('named');
    // @ts-expect-error a value is missing
    translate('vi')('named', { app: 'x' });
    // @ts-expect-error the number decides the form
    translate('vi')('counted', { count: '1' });
    // @ts-expect-error a key is missing
    translator({ a: 'a', b: 'b' }, { a: 'a' });
    // @ts-expect-error a key too many
    translator({ a: 'a' }, { a: 'a', b: 'b' });
    // @ts-expect-error another gap
    translator({ a: '{x}' }, { a: '{y}' });
    expect(true).toBe(true);
  });
});

describe('late translator', () => {
  it('speaks Vietnamese until English has come, once', async () => {
    let loads = 0;
    const late = lateTranslator({ plain: 'Xong' }, async () => {
      loads += 1;
      return { plain: 'Done' };
    });
    expect(late('en')('plain')).toBe('Xong');
    expect(late('en').language).toBe('vi');
    await speak('vi');
    expect(loads).toBe(0);
    await speak('en');
    await speak('en');
    expect([late('en')('plain'), late('vi')('plain'), loads]).toEqual(['Done', 'Xong', 1]);
  });
});
