import { cleanName, foldName, isMetaInbox, isOurApp } from '../domain/app-names';
import type { Channel } from '../domain/reading';
import { channelNamed, says } from './lexicon/meaning';

/** What a short text that isn't a title is on a settings screen. */
export type TextKind = 'nothing' | 'channel' | 'action' | 'empty' | 'prose' | 'sub-label' | 'name';

const CHANNEL_NAME = /^[([]?\s*(?:facebook )?(?:messenger|instagram)(?: direct)?\s*[)\]]?$/u;
const PUNCTUATION = /^[\p{P}\p{S}\s]*$/u;
const NUMBERS = /^(?:[\p{N}\s.,:/%+-]+|(?:app |page )?id\b\D{0,3}\d+|\S+ id\b\D{0,3}\d+)$/u;
const SENTENCE_END = /(?:[.!?…。！？]|(?:です|ます|다|요)[。.]?)$/u;
const SENTENCE_INSIDE = /[.!?。！？]\s|[,;，、]\s.*\s|\s[–—]\s/u;
const MOST_WORDS = 7;
const LONGEST_NAME = 60;

/**
 * Sorts a visible text into its kind. Only `name` can be the name of an app: a sentence, a status, a button's word, a number or a
 * label of its own can't. Names of ours and of Meta's inbox are names whatever they look like.
 */
export function kindOfText(text: string, ourApps: readonly string[]): TextKind {
  const folded = foldName(text);
  if (PUNCTUATION.test(folded) || NUMBERS.test(folded)) return 'nothing';
  if (isOurApp(text, ourApps)) return 'name';
  if (says(text, 'nothing-chosen')) return 'empty';
  if (CHANNEL_NAME.test(folded)) return 'channel';
  if (says(text, 'status', 'chosen-mark')) return 'nothing';
  if (isMetaInbox(text)) return 'name';
  if (says(text, 'configure', 'save', 'saving', 'dismiss', 'other-action', 'take-control', 'standby')) return 'action';
  if (/[:：]$/u.test(folded)) return 'sub-label';
  const words = folded.split(' ').length;
  const cjk = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u.test(folded);
  if (SENTENCE_END.test(folded) || SENTENCE_INSIDE.test(folded) || words > MOST_WORDS || folded.length > (cjk ? 24 : LONGEST_NAME)) return 'prose';
  return 'name';
}

/** The channel that a text of kind `channel` names. */
export function channelOfText(text: string): Channel {
  return channelNamed(cleanName(text)) ?? 'messenger';
}
