import { foldName } from '../../domain/app-names';
import type { Channel } from '../../domain/reading';
import { remembering } from '../../domain/remembering';
import { CONTROL_ENTRIES, type ControlMeaning } from './controls';
import { FIELD_ENTRIES, type Field, type Section } from './fields';
import { NEVER, type Phrase } from './phrases';
import { SAVE_AND_MORE } from './words';

/** What a short text on a screen means. */
export interface Title {
  kind: 'field' | 'section';
  meaning: Field | Section;
  /** Only where the wording names it. */
  channel?: Channel;
}

const FIELDS: ReadonlySet<string> = new Set<Field>(['default-app', 'social-app', 'primary-receiver']);
export const LONGEST_TITLE = 90;
const LONGEST_SAVE = 40;

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
const TIES = ['for', 'on', 'of', 'in', 'cho', 'trên', 'của', 'para', 'no', 'do', 'en', 'de', 'pour', 'sur', 'untuk', 'di', 'สำหรับ', 'บน', 'ของ'];
const CHANNEL_NAMES = ['facebook messenger', 'messenger', 'instagram direct', 'instagram'];
const CHANNEL_WORDS = new RegExp(
  `[([\\s–—-]*(?:(?:${TIES.join('|')})\\s+)?(?:${CHANNEL_NAMES.join('|')})(?:의|の|用|용)?[)\\]]?[\\s:：–—-]*`,
  'gu',
);
/** What a title can begin with besides its own wordings. */
export const FOREWORDS: readonly string[] = [...TIES, ...CHANNEL_NAMES];

/** The channel that a text names, if it names just one. */
export function channelNamed(text: string): Channel | null {
  const folded = foldName(text);
  const instagram = folded.includes('instagram');
  const messenger = folded.includes('messenger');
  if (instagram === messenger) return null;
  return instagram ? 'instagram' : 'messenger';
}

export function stripEdges(folded: string): string {
  return folded.replace(/^(?:\d{1,2}[.)]\s)?[\s•·*–—-]*/u, '').replace(/[\s:：*.。?？•·–—-]+$/u, '');
}

// "Current default app", "Ứng dụng mặc định hiện tại".
const AT_PRESENT = /^(?:current |現在の|현재 )|(?: hiện tại| hiện nay| actual| atual| actuelle?| saat ini|ปัจจุบัน)$/u;

// "Role: Primary Receiver", as classic lists of apps put it.
export const ROLE_WORDS = ['role', 'vai trò', 'rol', 'função', 'rôle', 'peran', 'บทบาท', '役割', '역할'];
export const ROLE_PREFIX = new RegExp(`^(?:${ROLE_WORDS.join('|')})(?: for handover protocol)?\\s*[:：]\\s*`, 'u');

/** All wordings of titles, and all of the words that end a form, as they are compared. */
export const TITLE_WORDINGS: readonly string[] = [...titles.keys()];
export const SAVE_WORDINGS: readonly string[] = [...controls]
  .filter(([, meanings]) => meanings.has('save') || meanings.has('saving') || meanings.has('discard'))
  .map(([text]) => text);

/** A channel that this program has no part in. */
export const FOREIGN_CHANNEL = /whatsapp|\bsms\b|telegram/u;

function lookUpTitle(folded: string): Title | null {
  if (FOREIGN_CHANNEL.test(folded)) return null;
  const bare = stripEdges(folded);
  const known = titles.get(bare);
  if (known) {
    const named = known.channel ?? channelNamed(bare);
    return named ? { ...known, channel: named } : known;
  }
  const present = titles.get(stripEdges(bare.replace(AT_PRESENT, '')));
  if (present?.kind === 'field') return present;
  // "Primary receiver (for handover protocol)": what stands in brackets explains, unless it says that this is an old or a sample one.
  const brackets = /[([]([^)\]]*)[)\]]/u.exec(bare);
  if (brackets && !NEVER.some(({ pattern }) => pattern.test(brackets[1] ?? ''))) {
    const outside = titles.get(stripEdges(bare.replace(brackets[0], ' ').replace(/\s+/gu, ' ')));
    const named = channelNamed(brackets[1] ?? '');
    if (outside) return named ? { ...outside, channel: named } : outside;
    // "Định tuyến từ nút Nhắn tin (Social routing)": Meta's own word behind its translation.
    const inside = titles.get(stripEdges(brackets[1] ?? ''));
    if (inside?.kind === 'field' && bare.endsWith(brackets[0])) return inside;
  }
  const role = titles.get(stripEdges(bare.replace(ROLE_PREFIX, '')));
  if (role?.meaning.endsWith('-receiver')) return role;
  const channel = channelNamed(bare);
  if (!channel) return null;
  const rest = titles.get(stripEdges(bare.replace(CHANNEL_WORDS, ' ').replace(/\s+/gu, ' ')));
  return rest ? { ...rest, channel } : null;
}

const titleOfShort = remembering((text) => lookUpTitle(foldName(text)));

/**
 * The title that `text`, as a whole, is; `null` where it is none. Case, invisible characters, spaces, a closing colon and a channel
 * in brackets don't matter.
 */
export function titleOf(text: string): Title | null {
  return text.length > LONGEST_TITLE ? null : titleOfShort(text);
}

/** A text of the form "Default routing app: ManyChat", taken apart; `null` where it isn't one. */
export function titleWithValue(text: string): { title: Title; value: string } | null {
  if (!text.includes(':') && !text.includes('：')) return null;
  const parts = /^([^:：]{2,90})[:：]\s*(\S.*)$/su.exec(text);
  if (!parts) return null;
  const title = titleOf(parts[1] ?? '');
  return title ? { title, value: (parts[2] ?? '').trim() } : null;
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

const NO_MEANING: ReadonlySet<ControlMeaning> = new Set();

const controlMeanings = remembering((text): ReadonlySet<ControlMeaning> => {
  const folded = foldName(text);
  return controls.get(folded) ?? controls.get(stripEdges(folded)) ?? NO_MEANING;
});

/** Whether `text`, as a whole, is one of the wordings of `meaning`. */
export function says(text: string, ...meanings: ControlMeaning[]): boolean {
  if (text.length > LONGEST_TITLE) return false;
  const found = controlMeanings(text);
  return meanings.some((meaning) => found.has(meaning));
}

/** Whether `text`, as a whole, stands on a button that ends a form, by saving or by giving up. */
export function endsForm(text: string): boolean {
  return saysSave(text) || says(text, 'discard');
}

/** Whether `text`, as a whole, is what a button that saves says: a wording of it, or that word with what is saved. */
export function saysSave(text: string): boolean {
  return says(text, 'save', 'saving') || (text.length <= LONGEST_SAVE && SAVE_AND_MORE.test(foldName(text)));
}

/** Whether `text` contains one of the phrases. */
export function speaksOf(text: string, phrases: readonly Phrase[]): boolean {
  const folded = foldName(text);
  return phrases.some(({ pattern }) => pattern.test(folded));
}
