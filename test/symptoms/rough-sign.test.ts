import { expect, it } from 'vitest';
import { ROUGH_SIGN } from '../../components/page/symptoms/rough-sign';
import { TEXTS } from './texts';
import { UNSEEN_TEXTS } from './unseen-texts';

it('misses nothing that the recogniser would find', () => {
  expect([...TEXTS, ...UNSEEN_TEXTS].filter(({ text, kind }) => kind !== null && !ROUGH_SIGN.test(text))).toEqual([]);
});

it.each(['Dạ còn ạ, chị lấy màu gì', 'Giao lúc 10:30', 'Giảm 10% còn 100.000đ', 'Đơn hàng 1024', '#sale #1'])('lets “%s” be', (text) => {
  expect(ROUGH_SIGN.test(text)).toBe(false);
});
