import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldName } from '../../components/domain/app-names';
import { foldWithPlaces } from '../../components/page/scrub/folded-text';
import { Placeholders } from '../../components/page/scrub/placeholder';
import { ScrubbedTexts } from '../../components/page/scrub/texts';
import { type TextUse, Vocabulary } from '../../components/page/scrub/vocabulary';
import { kindOfText } from '../../components/page/text-kind';

const OURS = ['Haravan Funnel'];

function scrub(text: string, use: TextUse = 'text', names: string[] = []): string {
  return new ScrubbedTexts(new Vocabulary(OURS, names), new Placeholders()).ofText(text, use);
}

describe('a text of a saved screen', () => {
  it.each([
    ['Default routing app', 'Default routing app'],
    ['Ứng dụng mặc định (Messenger)', 'Ứng dụng mặc định (Messenger)'],
    ['Ứng dụng mặc định'.normalize('NFD'), 'Ứng dụng mặc định'.normalize('NFD')],
    ['Default\u200B routing\u00A0app: ManyChat', 'Default\u200B routing\u00A0app: ManyChat'],
    ['Default routing app: Tawk.to', 'Default routing app: Tawk.to'],
    ['Inbox in Meta Business Suite', 'Inbox in Meta Business Suite'],
    ['Haravan Funnel Settings', 'Haravan Funnel Settings'],
    ['(3) Inbox | Tiệm Hoa | Meta Business Suite', '(0) Inbox | Xxxx Xxx | Meta Business Suite'],
    ['Nguyễn Thị Hương', 'Xxxxxx Xxx Xxxxx'],
    ['Nguyễn Thị Hương'.normalize('NFD'), 'Xxxxxx Xxx Xxxxx'],
    ['Gọi 0912 345 678 nhé!', 'Xxx 0000 000 000 xxx!'],
    ['huong.sen@shop.vn', 'xxxxx.xxx@xxxx.xx'],
    ['Haravan Funnel Huế', 'Haravan Funnel Xxx'],
    ['田中太郎', '〇〇〇〇'],
    ['김민수', '가가가'],
    ['สมชาย', 'กกกกก'],
    ['Shop 🌸 ✓', 'Xxxx 🔲 ✓'],
    ['Primary receiver (Hương)', 'Primary receiver (Xxxxx)'],
  ])('%s becomes %s', (text, expected) => {
    expect(scrub(text)).toBe(expected);
  });

  it('keeps the words of a statement, not what stands between them', () => {
    const saved = scrub('Only Hương, who owns it, has full control of this Page.');
    expect(saved).toContain('full control');
    expect(saved).not.toMatch(/hương|owns/iu);
    expect(scrub('Giao thức chuyển giao của Tiệm Hoa đã tắt')).toBe('Giao thức chuyển giao xxx Xxxx Xxx đã tắt');
  });

  it('keeps words that tell what a place is about only in names of places, and no given names', () => {
    expect(scrub('Lịch sử đơn', 'name-of-place')).toBe('Lịch sử xxx');
    expect(scrub('Lịch sử đơn')).toBe('Xxxx xx xxx');
    expect(scrub('Nguyễn Thị Mẫu', 'name-of-place')).toBe('Xxxxxx Xxx Xxx');
  });

  it('keeps a name that the reader took for an app, but only as a whole', () => {
    expect(scrub('Chatty Shop', 'text', ['Chatty Shop'])).toBe('Chatty Shop');
    expect(scrub('Chatty Shop của Hương', 'text', ['Chatty Shop'])).toBe('Xxxxxx Xxxx xxx Xxxxx');
  });

  it('gives different names different placeholders, and the same name the same one', () => {
    const texts = new ScrubbedTexts(new Vocabulary(OURS, []), new Placeholders());
    const names = ['Shop An', 'Shop Ba', 'Tiệm Bé', 'SHOP AN', 'Shop An'].map((name) => texts.ofText(name, 'text'));
    expect(names[4]).toBe(names[0]);
    expect(foldName(names[3] ?? '')).toBe(foldName(names[0] ?? ''));
    expect(new Set(names.slice(0, 2)).size).toBe(2);
    expect(names).toEqual(expect.arrayContaining([expect.stringMatching(/^[XZQWKJ][xzqwkj]{3} [XZQWKJ][xzqwkj]$/u)]));
  });

  it('is folded as everywhere else, and knows where each character came from', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.constantFrom('Ứng  dụng\u200B', ' a\u0301 b ', 'Nguyễn'.normalize('NFD'), '각 앱'.normalize('NFD')),
        ),
        (text) => {
          const { folded, from, to } = foldWithPlaces(text);
          expect(folded).toBe(foldName(text));
          expect(from).toHaveLength(folded.length);
          for (let at = 0; at < folded.length; at += 1) expect((to[at] ?? 0) > (from[at] ?? 0)).toBe(true);
        },
      ),
      { numRuns: Number(process.env.RUNS ?? 300) },
    );
  });

  it('keeps nothing that chance makes up, wherever it stands', { timeout: 60_000 }, () => {
    const secret = fc.oneof(
      fc.stringMatching(/^[A-Za-zÀ-ỹ]{5,14}$/u),
      fc.stringMatching(/^[1-9]{6,14}$/u),
      fc.constantFrom('Hương', 'Đặng', 'Quỳnh', '田中太郎', 'สมชายดี', '김민수'),
    );
    const around = fc.constantFrom(
      '{}',
      'Default routing app: {}',
      '{} (Messenger)',
      'Haravan Funnel {}',
      'Updated by {}',
      'Only {} full control',
      'Select {}',
      '{}: ManyChat',
      '(3) Inbox | {} | Meta Business Suite',
      'Trợ giúp {}',
      '{}{}',
    );
    const uses = fc.constantFrom<TextUse>('text', 'name-of-place', 'picture');
    fc.assert(
      fc.property(secret, around, uses, (hidden, text, use) => {
        fc.pre(scrub(hidden) !== hidden && !/^[xzqwkj]+$/iu.test(hidden));
        const saved = scrub(text.replaceAll('{}', hidden), use).normalize('NFC').toLowerCase();
        expect(saved).not.toContain(hidden.normalize('NFC').toLowerCase());
      }),
      { numRuns: 1000 },
    );
  });

  it('stays the kind of text that the reader takes it for', () => {
    const texts = [
      'Tiệm Hoa',
      'hana.bot',
      'Nhận tin nhắn mới',
      'Cập nhật bởi Lan hôm qua',
      'Selecciona una app Zeta',
      'Chị Hương ơi, còn hàng không ạ',
      '12 apps',
      'Mã: Hương',
      'Ca de la',
    ];
    for (const text of texts) expect([text, kindOfText(scrub(text), OURS)]).toEqual([text, kindOfText(text, OURS)]);
  });
});
