import { foldName } from '../../domain/app-names';
import { MINUTE } from '../../domain/times';

const CLOCK = /(?<!\d)(\d{1,2}):(\d{2})(?::\d{2})?(?!\d)/u;
/** Vietnamese dates, day first, with or without the year; and the international form. */
const DAY_FIRST = /(?<!\d)(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?(?!\d)/u;
const YEAR_FIRST = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/u;
const YESTERDAY = /hôm qua|yesterday/u;

function dateIn(text: string, now: Date): Date | null {
  const iso = YEAR_FIRST.exec(text);
  if (iso) return new Date(Number(iso[1]), Number(iso[2]) - 1, Number(iso[3]));
  const day = DAY_FIRST.exec(text);
  if (day) {
    const date = new Date(Number(day[3] ?? now.getFullYear()), Number(day[2]) - 1, Number(day[1]));
    return date.getDate() === Number(day[1]) ? date : null;
  }
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() - (YESTERDAY.test(text) ? 1 : 0));
}

/**
 * The minute that a part of the screen shows beside a notice, by the clock on the wall; `null` where it shows none, or one to come.
 * @param texts short texts around the notice, without the notice itself
 */
export function momentIn(texts: readonly string[], now: number): number | null {
  const text = foldName(texts.join(' '));
  const clock = CLOCK.exec(text);
  const date = dateIn(text.replace(CLOCK, ' '), new Date(now));
  if (!clock || !date || Number(clock[1]) > 23 || Number(clock[2]) > 59) return null;
  date.setHours(Number(clock[1]), Number(clock[2]));
  const moment = date.getTime();
  return moment <= now + MINUTE ? Math.min(moment, now) : null;
}
