import { foldName } from '../../domain/app-names';

/** The letters of a placeholder: the first is the usual one, the others tell two texts of the same shape apart. */
const LATIN = ['x', 'z', 'q', 'w', 'k', 'j'];
// Scripts that are written without spaces, or counted differently, keep to themselves.
const SCRIPTS: readonly { of: RegExp; letters: readonly string[] }[] = [
  { of: /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Bopomofo}\u30FC]/u, letters: ['〇', '丶', '丿', '亅', '乚', '亠'] },
  { of: /\p{sc=Hangul}/u, letters: ['가', '각', '간', '갇', '갈', '갉'] },
  { of: /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u, letters: ['ก', 'ข', 'ฃ', 'ค', 'ฅ', 'ฆ'] },
  { of: /\p{sc=Arabic}/u, letters: ['ا', 'ب', 'ت', 'ث', 'ج', 'ح'] },
  { of: /\p{sc=Hebrew}/u, letters: ['א', 'ב', 'ג', 'ד', 'ה', 'ו'] },
];

// What `foldName` takes away, and the overrides of direction, which change what is seen.
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/u;
// So many in a row and they could spell something.
const MOST_INVISIBLE = 2;
// Symbols that mean something on a screen: signs of typing, of money, of having been chosen, of a list that opens.
const PLAIN_SYMBOLS = /[$+<=>^`|~¢-©«¬®-±´¸×÷€™←-↓●◉☐-☒✓-✘✅▶▸▼-▿∨⌄⏷]/u;

const MOST_WORDS = 7;
const LONGEST_NAME = 60;

interface Shape {
  characters: string[];
  /** Places in `characters` that can be varied, each with what can stand there. */
  variable: { at: number; choices: readonly string[] }[];
}

function isUpper(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

/** A text with all that it says taken out: letters, digits and signs are those of nothing. */
function shapeOf(text: string): Shape {
  const characters: string[] = [];
  const variable: Shape['variable'] = [];
  let invisible = 0;
  for (const character of text.normalize('NFC')) {
    invisible = INVISIBLE.test(character) ? invisible + 1 : 0;
    if (invisible > 0) {
      if (invisible <= MOST_INVISIBLE) characters.push(character);
      continue;
    }
    const script = SCRIPTS.find(({ of }) => of.test(character));
    if (script) {
      variable.push({ at: characters.length, choices: script.letters });
      characters.push(script.letters[0] as string);
    } else if (/\p{L}/u.test(character)) {
      const choices = isUpper(character) ? LATIN.map((letter) => letter.toUpperCase()) : LATIN;
      variable.push({ at: characters.length, choices });
      characters.push(choices[0] as string);
    } else if (/\p{N}/u.test(character)) characters.push('0');
    else if (/\p{P}|\p{Z}|[\t\n\r\f]/u.test(character) || PLAIN_SYMBOLS.test(character)) characters.push(character);
    // A picture, a flag, a sign nobody knows; marks and controls have no width of their own.
    else if (!/[\p{M}\p{C}]/u.test(character)) characters.push(character.length > 1 ? '🔲' : '◻');
  }
  return { characters, variable };
}

/** Writes a number into the last places of a shape, so that the first text of a shape is all x and every other one differs. */
function numbered({ characters, variable }: Shape, number: number): string {
  const written = [...characters];
  let rest = number;
  for (const { at, choices } of variable.toReversed()) {
    if (rest === 0) break;
    written[at] = choices[rest % choices.length] as string;
    rest = Math.floor(rest / choices.length);
  }
  return written.join('');
}

/**
 * Placeholders of one document. Equal texts get equal ones, and different texts, as far as they may be names, different ones: else a
 * screen that contradicts itself would look like one that doesn't. They're numbered as they come, so nothing leads back.
 */
export class Placeholders {
  private readonly numbers = new Map<string, number>();
  private readonly counts = new Map<string, number>();
  private readonly tokens = new Map<string, string>();
  private readonly taken = new Set<string>();

  /** In place of a text, or of a part of one. */
  ofText(text: string): string {
    const shape = shapeOf(text);
    const mayBeName = text.length <= LONGEST_NAME && text.trim().split(/\s+/u).length <= MOST_WORDS;
    return mayBeName ? numbered(shape, this.numberOf(foldName(text), foldName(shape.characters.join('')))) : shape.characters.join('');
  }

  /** In place of an id or another name that only has to differ from all others: one word without spaces, never empty. */
  ofToken(kind: string, token: string): string {
    const key = `${kind} ${token}`;
    const known = this.tokens.get(key);
    if (known !== undefined) return known;
    const shape =
      token
        .replace(/\p{L}|\p{M}/gu, 'x')
        .replace(/\p{N}/gu, '0')
        .replace(/[^x0_:.-]/gu, '_') || 'x';
    let free = shape;
    for (let number = 1; this.taken.has(`${kind} ${free}`); number += 1) {
      const tail = String(number);
      free = shape.slice(0, Math.max(1, shape.length - tail.length)) + tail;
    }
    this.taken.add(`${kind} ${free}`);
    this.tokens.set(key, free);
    return free;
  }

  private numberOf(text: string, shape: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const next = this.counts.get(shape) ?? 0;
    this.counts.set(shape, next + 1);
    this.numbers.set(text, next);
    return next;
  }
}
