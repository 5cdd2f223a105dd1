import { foldName, isOurApp } from './app-names';

// Letters of other scripts, and digits, that are drawn like a Latin letter in most fonts. From Unicode's confusables (UTS 39),
// those that stand for a letter of an app's name; accents and width are folded before.
const DRAWN_ALIKE: Readonly<Record<string, string>> = {
  а: 'a', α: 'a', ɑ: 'a', в: 'b', β: 'b', с: 'c', ϲ: 'c', ԁ: 'd', е: 'e', ε: 'e', ҽ: 'e', ғ: 'f', ϝ: 'f', ɡ: 'g', н: 'h', һ: 'h',
  η: 'n', і: 'i', ι: 'i', ı: 'i', '1': 'l', '|': 'l', ӏ: 'l', ј: 'j', к: 'k', κ: 'k', м: 'm', п: 'n', о: 'o', ο: 'o', '0': 'o',
  р: 'p', ρ: 'p', ԛ: 'q', г: 'r', ѕ: 's', '5': 's', т: 't', τ: 't', υ: 'u', ս: 'u', ν: 'v', ѵ: 'v', ѡ: 'w', х: 'x', χ: 'x', у: 'y',
  γ: 'y', ᴢ: 'z', đ: 'd', ł: 'l',
}; // prettier-ignore

/** How a name looks to a person who doesn't look closely: its words in plain Latin letters. */
function skeleton(name: string): string[] {
  return Array.from(foldName(name.normalize('NFKD').replace(/[\p{Mn}\p{Cf}]/gu, '')))
    .map((letter) => DRAWN_ALIKE[letter] ?? letter)
    .join('')
    .replaceAll('i', 'l')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Whether one letter too many, too few, or another one is all that tells two words apart. */
function oneLetterApart(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  return short.slice(at + (short.length === long.length ? 1 : 0)) === long.slice(at + 1);
}

/**
 * Which of our apps' names an app that isn't ours could be taken for, or `null`.
 *
 * Alike are other scripts' letters, accents, spaces, one letter more, less or other, and words added to the whole name.
 */
export function looksLikeOurApp(name: string, ourApps: readonly string[]): string | null {
  if (isOurApp(name, ourApps)) return null;
  const words = skeleton(name);
  const joined = words.join('');
  const alike = ourApps.find((ours) => {
    const ourWords = skeleton(ours);
    const ourJoined = ourWords.join('');
    if (ourJoined === '') return false;
    return (
      joined === ourJoined ||
      (ourJoined.length > 5 && oneLetterApart(joined, ourJoined)) ||
      ` ${words.join(' ')} `.includes(` ${ourWords.join(' ')} `)
    );
  });
  return alike ?? null;
}
