import { describe, expect, it } from 'vitest';
import { agoText, momentText, spanText } from '../../components/i18n/time';

const now = new Date(2026, 9, 20, 15, 0).getTime();
const at = (...date: [number, number, number, number, number]) => new Date(...date).getTime();
const MINUTE = 60_000;

describe('momentText', () => {
  it.each([
    [at(2026, 9, 20, 14, 5), '14:05 hôm nay', '14:05 today'],
    [at(2026, 9, 19, 23, 59), '23:59 hôm qua', '23:59 yesterday'],
    [at(2026, 9, 21, 0, 5), '00:05 ngày mai', '00:05 tomorrow'],
    [at(2026, 8, 3, 7, 0), '07:00 ngày 3/9', '07:00 on 3 Sept'],
    [at(2025, 11, 31, 7, 0), '07:00 ngày 31/12/2025', '07:00 on 31 Dec 2025'],
  ])('%d', (moment, vi, en) => {
    expect(momentText('vi', moment, now)).toBe(vi);
    expect(momentText('en', moment, now)).toBe(en);
  });
});

describe('agoText', () => {
  it.each([
    [-20_000, 'vừa xong', 'just now'],
    [-12 * MINUTE, '12 phút trước', '12 minutes ago'],
    [-119 * MINUTE, '1 giờ trước', '1 hour ago'],
    [-49 * 60 * MINUTE, '2 ngày trước', '2 days ago'],
    [30_000, 'trong giây lát', 'any moment now'],
    [12.5 * MINUTE, '13 phút nữa', 'in 13 minutes'],
    [3 * 60 * MINUTE, '3 giờ nữa', 'in 3 hours'],
  ])('%d', (span, vi, en) => {
    expect(agoText('vi', now + span, now)).toBe(vi);
    expect(agoText('en', now + span, now)).toBe(en);
  });
});

describe('spanText', () => {
  it.each([
    [0, '1 phút', '1 minute'],
    [320 * MINUTE, '5 giờ 20 phút', '5 hours 20 minutes'],
    [300 * MINUTE, '5 giờ', '5 hours'],
    [(24 * 60 + 5) * MINUTE, '1 ngày', '1 day'],
    [(26 * 60 + 5) * MINUTE, '1 ngày 2 giờ', '1 day 2 hours'],
  ])('%d', (span, vi, en) => {
    expect(spanText('vi', span)).toBe(vi);
    expect(spanText('en', span)).toBe(en);
  });
});
