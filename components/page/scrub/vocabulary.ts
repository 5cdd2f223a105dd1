import { foldName, isOurApp } from '../../domain/app-names';
import { isMetaInbox } from '../../domain/meta-inbox';
import { CONTROL_ENTRIES } from '../lexicon/controls';
import { FIELD_ENTRIES } from '../lexicon/fields';
import { GUIDANCE_ENTRIES } from '../lexicon/guidance';
import { says, titleOf } from '../lexicon/meaning';
import { VENDOR_APPS } from '../lexicon/vendors';
import { ELSEWHERE_WORDS, EXPLAINING_WORDS, PICTURE_WORDS, SETTINGS_WORDS, SUMMARY_WORDS, WAITING_WORDS } from '../lexicon/words';
import { type FoldedText, foldWithPlaces, markKept } from './folded-text';
import { placeWordsIn, type Span, statementsIn } from './sentences';

/** What a text is for, as far as it decides what stays of it. */
export type TextUse = 'text' | 'name-of-place' | 'picture';

/** Which characters of a text stay, and where it falls into parts that are replaced each by itself. */
export interface Kept {
  keep: boolean[];
  cuts: number[];
}

const CONTROL_MEANINGS = [...new Set(CONTROL_ENTRIES.map(({ meaning }) => meaning))];
const GUIDANCE: ReadonlySet<string> = new Set(GUIDANCE_ENTRIES.flatMap(({ texts }) => texts.map(foldName)));
const VENDORS: ReadonlySet<string> = new Set(VENDOR_APPS.map(foldName));
/** Names of Meta's own places. */
const OWN_NAMES: ReadonlySet<string> = new Set([
  'meta',
  'facebook',
  'messenger',
  'instagram',
  'business suite',
  'meta business suite',
  'facebook messenger',
  'instagram direct',
]);
const VALUE_FIELDS: ReadonlySet<string> = new Set(['default-app', 'social-app', 'primary-receiver']);
/** Titles that the reader looks for inside of sentences too. */
const FIELD_WORDINGS: readonly string[] = [
  ...new Set(FIELD_ENTRIES.filter(({ meaning }) => VALUE_FIELDS.has(meaning)).flatMap(({ texts }) => texts.map(foldName))),
].filter((wording) => wording.length > 5);

// In texts of any kind: the channel, a number said to be an id, and the words with which waiting begins.
const CHANNELS = /facebook messenger|instagram direct|messenger|instagram|whatsapp|\bsms\b|telegram/gu;
const IDS = /(?:\b(?:app|page) )?\bid\b(?=\D{0,3}\d)/gu;
const WAITING = new RegExp(`^(?:${WAITING_WORDS})`, 'gu');
const ELSEWHERE = new RegExp(ELSEWHERE_WORDS, 'gu');
const SUMMARY = new RegExp(SUMMARY_WORDS, 'gu');
const SENTENCE_END = /(?<=\S{6,}|\s\S*)(?:です|ます|다|요)[。.]?$/gu;
const PICTURES = new RegExp(`${PICTURE_WORDS}|^(?:${EXPLAINING_WORDS})$`, 'gu');
const SETTINGS = new RegExp(SETTINGS_WORDS, 'gu');

/** Where a text is parted, from the strongest mark to the weakest. A part that isn't known as a whole is parted by the next. */
const PARTINGS: readonly RegExp[] = [
  /[:：]/gu,
  /\|/gu,
  /[()[\]{}]/gu,
  /[·•–—―]|(?<=\s)-(?=\s)/gu,
  /[,，、;；\n]/gu,
  /\//gu,
  /["“”«»„]/gu,
  /[.!?…。！？]+(?=\s|$)/gu,
];
const LONGEST_REMEMBERED = 120;
const BRACKETS = /[()[\]]/u;
const INSIDE_BRACKETS = /[([][^)\]]*$/u;

/** What may stay of a text: Meta's wordings and names of apps; nothing else. */
export class Vocabulary {
  readonly ourApps: readonly string[];
  private readonly names: ReadonlySet<string>;
  private readonly foldedOurs: readonly string[];
  /** Most texts of a screen stand on it more than once, or in parts that are looked at as a whole. */
  private readonly memory = new Map<string, Kept>();

  /**
   * @param ourApps the names of the apps that the shop expects to be in charge
   * @param names further names of apps: those that the reader found in charge
   */
  constructor(ourApps: readonly string[], names: readonly string[]) {
    this.ourApps = ourApps;
    this.names = new Set(names.map(foldName));
    this.foldedOurs = ourApps.map(foldName).filter((name) => name !== '');
  }

  /** Whether a text as a whole is a wording of Meta's or the name of an app. */
  isKnown(text: string): boolean {
    const folded = foldName(text);
    if (folded === '') return false;
    if (OWN_NAMES.has(folded) || GUIDANCE.has(folded)) return true;
    if (isOurApp(text, this.ourApps) || isMetaInbox(text) || VENDORS.has(folded) || this.names.has(folded)) return true;
    // What stands in brackets could be anything: it is looked at by itself.
    return says(text, ...CONTROL_MEANINGS) || (!BRACKETS.test(text) && titleOf(text) !== null);
  }

  /** What stays of a text. */
  keptIn(text: string, use: TextUse): Kept {
    const key = `${use} ${text}`;
    const known = this.memory.get(key);
    if (known) return { keep: [...known.keep], cuts: known.cuts };
    const found = this.findKept(text, use);
    if (text.length <= LONGEST_REMEMBERED) this.memory.set(key, { keep: [...found.keep], cuts: found.cuts });
    return found;
  }

  private findKept(text: string, use: TextUse): Kept {
    const keep = new Array<boolean>(text.length).fill(false);
    const cuts: number[] = [];
    if (text.trim() === '') return { keep, cuts };
    this.part(text, 0, 0, keep, cuts);
    const folded = foldWithPlaces(text);
    this.markInside(folded, keep);
    if (use === 'picture') markAll(folded, keep, PICTURES);
    const written = ({ begin, end }: Span): string => text.slice(folded.from[begin], folded.to[end - 1]);
    for (const { begin, end } of use === 'name-of-place' || BRACKETS.test(text) ? placeWordsIn(folded.folded, written) : []) {
      if (use === 'name-of-place' || INSIDE_BRACKETS.test(folded.folded.slice(0, begin))) markKept(keep, folded, begin, end);
    }
    return { keep, cuts };
  }

  private part(text: string, offset: number, strength: number, keep: boolean[], cuts: number[]): void {
    if (this.isKnown(text)) {
      keep.fill(true, offset, offset + text.length);
      return;
    }
    let next = strength;
    while (next < PARTINGS.length && text.search(PARTINGS[next] as RegExp) < 0) next += 1;
    const parting = PARTINGS[next];
    if (!parting) return;
    let begin = 0;
    for (const { 0: mark, index } of text.matchAll(parting)) {
      const end = index + mark.length;
      cuts.push(offset + index, offset + end);
      this.part(text.slice(begin, index), offset + begin, next + 1, keep, cuts);
      // "Default app: Chatfuel, Inc.": what follows a colon may be one name, whatever it is parted by.
      if (next === 0 && this.isKnown(text.slice(end))) keep.fill(true, offset + end, offset + text.length);
      begin = end;
    }
    this.part(text.slice(begin), offset + begin, next + 1, keep, cuts);
  }

  private markInside(text: FoldedText, keep: boolean[]): void {
    const { folded } = text;
    for (const pattern of [CHANNELS, IDS, WAITING, ELSEWHERE, SUMMARY, SENTENCE_END]) markAll(text, keep, pattern);
    for (const wording of FIELD_WORDINGS) markEach(text, keep, wording);
    for (const { begin, end } of statementsIn(folded)) markKept(keep, text, begin, end);
    let hasOurs = false;
    for (const ours of this.foldedOurs) hasOurs = markEach(text, keep, ours) || hasOurs;
    if (hasOurs) markAll(text, keep, SETTINGS);
  }
}

function markAll(text: FoldedText, keep: boolean[], pattern: RegExp): void {
  for (const { 0: found, index } of text.folded.matchAll(pattern)) markKept(keep, text, index, index + found.length);
}

function markEach(text: FoldedText, keep: boolean[], wording: string): boolean {
  let found = false;
  for (let at = text.folded.indexOf(wording); at >= 0; at = text.folded.indexOf(wording, at + 1)) {
    markKept(keep, text, at, at + wording.length);
    found = true;
  }
  return found;
}
