import { foldName, isOurApp } from './app-names';
import { remembering } from './remembering';

// A Latin letter, and after it letters of other scripts and digits that are drawn like it in most fonts. From Unicode's confusables
// (UTS 39), those that stand for a letter of an app's name; accents and width are folded before.
const DRAWN_ALIKE: ReadonlyMap<string, string> = new Map(
  'aаαɑ bвβ cсϲ dԁđ eеεҽ fғϝ gɡ hнһ iіιı jј kкκ l1|ӏł mм nηп oоο0 pрρ qԛ rг sѕ5 tтτ uυս vνѵ wѡ xхχ yуγ zᴢ'
    .split(' ')
    .flatMap(([latin = '', ...others]) => others.map((other): [string, string] => [other, latin])),
);

/** How a name looks to a person who doesn't look closely: its words in plain Latin letters. */
const skeleton = remembering((name: string): string[] =>
  Array.from(foldName(name.normalize('NFKD').replace(/[\p{Mn}\p{Cf}]/gu, '')))
    .map((letter) => DRAWN_ALIKE.get(letter) ?? letter)
    .join('')
    .replaceAll('i', 'l')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== ''),
);

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
