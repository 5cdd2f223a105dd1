import { foldName } from '../../domain/app-names';
import type { Channel } from '../../domain/reading';
import { CONTROL_ENTRIES, type ControlMeaning } from './controls';
import { FIELD_ENTRIES, type Field, type Section } from './fields';
import { NEVER, type Phrase } from './phrases';

/** What a short text on a screen means. */
export interface Title {
  kind: 'field' | 'section';
  meaning: Field | Section;
  /** Only where the wording names it. */
  channel?: Channel;
}

const FIELDS: ReadonlySet<string> = new Set<Field>(['default-app', 'social-app', 'primary-receiver']);
const LONGEST_TITLE = 90;

const titles = new Map<string, Title>();
for (const entry of FIELD_ENTRIES) {
  for (const text of entry.texts) {
    const kind = FIELDS.has(entry.meaning) ? 'field' : 'section';
    const folded = foldName(text);
    titles.set(folded, { kind, meaning: entry.meaning, ...(entry.channel && { channel: entry.channel }) });
  }
}

const controls = new Map<string, Set<ControlMeaning>>();
for (const entry of CONTROL_ENTRIES) {
  for (const text of entry.texts) {
    const folded = foldName(text);
    controls.set(folded, (controls.get(folded) ?? new Set()).add(entry.meaning));
  }
}

// "(Messenger)", "for Messenger", "trên Instagram", "của Messenger": the channel's name with the small words that tie it to a title.
const CHANNEL_WORDS =
  /[([\s–—-]*(?:(?:for|on|of|in|cho|trên|của|para|no|do|en|de|pour|sur|untuk|di|สำหรับ|บน|ของ)\s+)?(facebook messenger|messenger|instagram(?: direct)?)(?:의|の|用|용)?[)\]]?[\s:：–—-]*/gu;

/** The channel that a text names, if it names just one. */
export function channelNamed(text: string): Channel | null {
  const folded = foldName(text);
  const instagram = folded.includes('instagram');
  const messenger = folded.includes('messenger');
  if (instagram === messenger) return null;
  return instagram ? 'instagram' : 'messenger';
}

function stripEdges(folded: string): string {
  return folded.replace(/^[\s•·*–—-]+/u, '').replace(/[\s:：*.。?？•·–—-]+$/u, '');
}

// "Role: Primary Receiver", as classic lists of apps put it.
const ROLE_WORDS = ['role', 'vai trò', 'rol', 'função', 'rôle', 'peran', 'บทบาท', '役割', '역할'];
const ROLE_PREFIX = new RegExp(`^(?:${ROLE_WORDS.join('|')})(?: for handover protocol)?\\s*[:：]\\s*`, 'u');

/** All that a title, or the word on a button that saves, can begin with when it is cut into pieces; in order of letters. */
const beginnings = [
  ...titles.keys(),
  ...[...controls].filter(([, meanings]) => meanings.has('save') || meanings.has('saving')).map(([text]) => text),
  ...ROLE_WORDS.map((word) => `${word}: `),
].sort();
const titleMemory = new Map<string, Title | null>();
const MEMORY_LIMIT = 50_000;

function lookUpTitle(folded: string): Title | null {
  const bare = stripEdges(folded);
  const known = titles.get(bare);
  if (known) {
    const named = known.channel ?? channelNamed(bare);
    return named ? { ...known, channel: named } : known;
  }
  // "Primary receiver (for handover protocol)": what stands in brackets explains, unless it says that this is an old or a sample one.
  const brackets = /[([]([^)\]]*)[)\]]/u.exec(bare);
  if (brackets && !NEVER.some(({ pattern }) => pattern.test(brackets[1] ?? ''))) {
    const outside = titles.get(stripEdges(bare.replace(brackets[0], ' ').replace(/\s+/gu, ' ')));
    const named = channelNamed(brackets[1] ?? '');
    if (outside) return named ? { ...outside, channel: named } : outside;
  }
  const role = titles.get(stripEdges(bare.replace(ROLE_PREFIX, '')));
  if (role?.meaning.endsWith('-receiver')) return role;
  const channel = channelNamed(bare);
  if (!channel) return null;
  const rest = titles.get(stripEdges(bare.replace(CHANNEL_WORDS, ' ').replace(/\s+/gu, ' ')));
  return rest ? { ...rest, channel } : null;
}

/**
 * The title that `text`, as a whole, is; `null` where it is none. Case, invisible characters, spaces, a closing colon and a channel
 * in brackets don't matter.
 */
export function titleOf(text: string): Title | null {
  if (text.length > LONGEST_TITLE) return null;
  // Most texts of a screen are the same from one look to the next.
  const remembered = titleMemory.get(text);
  if (remembered !== undefined) return remembered;
  const title = lookUpTitle(foldName(text));
  if (titleMemory.size > MEMORY_LIMIT) titleMemory.clear();
  titleMemory.set(text, title);
  return title;
}

function isBeginning(folded: string): boolean {
  if (folded === '') return false;
  // The first wording in order of letters that isn't before the text begins with it, if any does.
  let low = 0;
  let high = beginnings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((beginnings[middle] ?? '') < folded) low = middle + 1;
    else high = middle;
  }
  return beginnings[low]?.startsWith(folded) ?? false;
}

/** Whether `text` could be the beginning of a title, or of the word for saving, whose rest stands in another element. */
export function mayBegin(text: string): boolean {
  if (text.length > LONGEST_TITLE) return false;
  const folded = foldName(text);
  return isBeginning(folded) || isBeginning(stripEdges(folded).replace(ROLE_PREFIX, ''));
}

/** A text of the form "Default routing app: ManyChat", taken apart; `null` where it isn't one. */
export function titleWithValue(text: string): { title: Title; value: string } | null {
  if (!text.includes(':') && !text.includes('：')) return null;
  const parts = /^([^:：]{2,90})[:：]\s*(\S.*)$/su.exec(text);
  if (!parts) return null;
  const title = titleOf(parts[1] ?? '');
  return title ? { title, value: (parts[2] ?? '').trim() } : null;
}

/** What a text can be to the survey of a screen: a title, with or without a value behind it, the word for saving, or the beginning of one. */
export interface Probe {
  title: Title | null;
  saves: boolean;
}

/** The probe of by far the most texts. */
export const NOTHING: Probe = { title: null, saves: false };
const BEGINNING: Probe = { title: null, saves: false };
const SAVES: Probe = { title: null, saves: true };
/** A title with its value, at the most. */
const LONGEST_TEXT = 400;
const probes = new Map<string, Probe>();

/** Asks once for a text all that the survey wants to know. Most texts of a screen are the same from one look to the next. */
export function probeText(text: string): Probe {
  const remembered = probes.get(text);
  if (remembered) return remembered;
  let probe = NOTHING;
  if (text.length <= LONGEST_TEXT) {
    const title = titleOf(text) ?? titleWithValue(text)?.title;
    if (title) probe = { title, saves: false };
    else if (says(text, 'save', 'saving')) probe = SAVES;
    else if (mayBegin(text)) probe = BEGINNING;
  }
  if (probes.size > MEMORY_LIMIT) probes.clear();
  probes.set(text, probe);
  return probe;
}

/** The field that a sentence speaks about, if it speaks about just one ("Choose the primary receiver for this Page."). */
export function fieldMentioned(text: string): Title | null {
  const folded = foldName(text);
  const found = new Map<string, Title>();
  for (const [wording, title] of titles) {
    if (title.kind === 'field' && wording.length > 5 && folded.includes(wording)) found.set(title.meaning, title);
  }
  if (found.size !== 1) return null;
  const [title] = found.values();
  const channel = channelNamed(text);
  return title ? (channel ? { ...title, channel } : title) : null;
}

/** Whether `text`, as a whole, is one of the wordings of `meaning`. */
export function says(text: string, ...meanings: ControlMeaning[]): boolean {
  if (text.length > LONGEST_TITLE) return false;
  const folded = foldName(text);
  const found = controls.get(folded) ?? controls.get(stripEdges(folded));
  return found !== undefined && meanings.some((meaning) => found.has(meaning));
}

/** Whether `text` contains one of the phrases. */
export function speaksOf(text: string, phrases: readonly Phrase[]): boolean {
  const folded = foldName(text);
  return phrases.some(({ pattern }) => pattern.test(folded));
}
