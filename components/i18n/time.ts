/** Moments and spans of time as people say them, by Intl. Times are ms since 1970; days are those of the local clock. */

import type { Language } from '../domain/settings';

// English dates day first on a 24-hour clock, as shops in Vietnam write them.
const LOCALES: Record<Language, string> = { vi: 'vi-VN', en: 'en-GB' };
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How many midnights lie between two moments, on the local calendar (days of 23 and 25 hours included). */
function daysBetween(earlier: number, later: number): number {
  const midnight = (at: number) => {
    const date = new Date(at);
    return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  };
  return Math.round((midnight(later) - midnight(earlier)) / DAY);
}

/** A moment: "14:05 hôm nay", "14:05 hôm qua", "14:05 ngày 20/11", with the year where it isn't this one. */
export function momentText(language: Language, at: number, now: number): string {
  const locale = LOCALES[language];
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }).format(at);
  const days = daysBetween(at, now);
  if (Math.abs(days) <= 1) {
    // Some versions of ICU write a capital ("Hôm qua"); it stands inside a sentence here.
    const day = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days === 0 ? 0 : -days, 'day');
    return `${time} ${day.toLocaleLowerCase(locale)}`;
  }
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  const date = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: language === 'vi' ? 'numeric' : 'short',
    ...(sameYear ? {} : { year: 'numeric' }),
  }).format(at);
  return language === 'vi' ? `${time} ngày ${date.replaceAll('-', '/')}` : `${time} on ${date}`;
}

/** The time between two moments: "10:05 – 14:05 hôm nay", "22:00 hôm qua – 02:00 hôm nay". */
export function rangeText(language: Language, from: number, to: number, now: number): string {
  const [first, last] = [momentText(language, from, now), momentText(language, to, now)];
  // Both begin with the time, five signs of it; a day that they share is said once.
  return first.slice(5) === last.slice(5) ? `${first.slice(0, 5)} – ${last}` : `${first} – ${last}`;
}

/** How long ago, or in how long: "vừa xong", "12 phút trước", "3 giờ nữa". */
export function agoText(language: Language, at: number, now: number): string {
  const span = at - now;
  const size = Math.abs(span);
  if (size < MINUTE) {
    const words = { vi: ['vừa xong', 'trong giây lát'], en: ['just now', 'any moment now'] } as const;
    return words[language][span > 0 ? 1 : 0];
  }
  const format = new Intl.RelativeTimeFormat(LOCALES[language], { numeric: 'always' });
  const [unit, length] = size < HOUR ? (['minute', MINUTE] as const) : size < DAY ? (['hour', HOUR] as const) : (['day', DAY] as const);
  // A moment to come is rounded up ("2 phút nữa" isn't over after one), a past one down.
  const amount = span > 0 ? Math.ceil(span / length) : -Math.floor(size / length);
  return format.format(amount, unit).replace(/^sau (.* nữa)$/u, '$1');
}

/** A span: "5 giờ 20 phút", "3 ngày 2 giờ", "40 phút"; never finer than the two largest units. */
export function spanText(language: Language, span: number): string {
  const minutes = Math.max(1, Math.round(span / MINUTE));
  const amounts = [
    ['day', Math.floor(minutes / 1440)],
    ['hour', Math.floor(minutes / 60) % 24],
    ['minute', minutes % 60],
  ] as const;
  const first = amounts.findIndex(([, amount]) => amount > 0);
  return amounts
    .slice(first, first + 2)
    .filter(([, amount]) => amount > 0)
    .map(([unit, amount]) => new Intl.NumberFormat(LOCALES[language], { style: 'unit', unit, unitDisplay: 'long' }).format(amount))
    .join(' ');
}
