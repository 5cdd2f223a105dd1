import { hash } from './chance.ts';
import { start } from './start.ts';
import { stayEnglish, vietnamese } from './vietnamese.ts';

const zeroWidthSpace = '\u200B';
const noBreakSpace = '\u00A0';

/** A label in the account's language, without noise: for attributes and titles. */
export function plain(english: string, values: Record<string, string> = {}): string {
  const kept = start.vietnamese === 'mixed' && stayEnglish.has(english);
  const pattern = start.language === 'vi' && !kept ? (vietnamese[english] ?? english) : english;
  return pattern.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}

/** A label as text on the screen. */
export function say(english: string, values: Record<string, string> = {}): string {
  return noisy(plain(english, values));
}

/** FACTS §5: texts hold zero-width and no-break spaces, in other places at each load. */
export function noisy(text: string): string {
  if (!start.textNoise || text.length < 3) return text;
  const chance = hash(start.seed, text);
  const place = text.indexOf(' ');
  const spaced = place > 0 && (chance & 3) === 0 ? `${text.slice(0, place)}${noBreakSpace}${text.slice(place + 1)}` : text;
  const kind = (chance >>> 2) & 7;
  if (kind === 0) return spaced + zeroWidthSpace;
  if (kind === 1) return zeroWidthSpace + spaced;
  if (kind === 2) return `${spaced.slice(0, 2)}${zeroWidthSpace}${spaced.slice(2)}`;
  return spaced;
}
