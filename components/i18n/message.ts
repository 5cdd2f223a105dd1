/**
 * Messages with `{named}` gaps, and their types: which values a message demands follows from its Vietnamese text, and an
 * English text with other gaps, or a missing or surplus key, doesn't compile.
 */

import type { Language } from '../domain/settings';
import { withMarks } from '../domain/told-name';

/** A text, or its forms by number (`Intl.PluralRules` on the value `count`) where the language has them. */
export type Message = string | { readonly one: string; readonly other: string };
/** Messages by key. */
export type Catalogue = Readonly<Record<string, Message>>;

type GapsOfText<Text extends string> = Text extends `${string}{${infer Gap}}${infer Rest}` ? Gap | GapsOfText<Rest> : never;
/** Names of the gaps in a message. */
export type Gaps<M> = M extends string ? GapsOfText<M> : M extends { other: infer Other extends string } ? GapsOfText<Other> : never;

/** What a message's gaps are filled with; `count` decides the form and so must be a number. */
export type Values<M, Filling> = { [Gap in Gaps<M>]: Gap extends 'count' ? number : Filling };
type Demanded<M, Filling> = [Gaps<M>] extends [never] ? [] : [values: Values<M, Filling>];

/** Fills a message of one catalogue in one language. */
export interface Translate<C> {
  <Key extends keyof C>(key: Key, ...values: Demanded<C[Key], string | number>): string;
  /** The same in pieces, so that a value can be anything that a text can't hold, such as an element. */
  parts<Key extends keyof C, Given extends Values<C[Key], unknown>>(
    key: Key,
    ...values: [Gaps<C[Key]>] extends [never] ? [] : [values: Given]
  ): (string | Exclude<Given[keyof Given], number>)[];
  readonly language: Language;
}

type SameGaps<V, E> = [Gaps<V>] extends [Gaps<E>] ? ([Gaps<E>] extends [Gaps<V>] ? unknown : never) : never;
/** What an English catalogue must be beside a Vietnamese one: the same keys, with the same gaps. */
export type Parallel<V, E> = { [Key in keyof V]: Key extends keyof E ? SameGaps<V[Key], E[Key]> : never } & {
  [Key in Exclude<keyof E, keyof V>]: never;
};

// Letters of scripts that run from right to left; what overrides or embeds a direction is shown marked.
const TURNS_DIRECTION = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]|[\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** A name from outside, kept from reordering the sentence around it. Names without such letters are left as they are. */
export function isolated(text: string): string {
  const marked = withMarks(text);
  return TURNS_DIRECTION.test(marked) ? `\u2068${marked}\u2069` : marked;
}

function textOf(message: Message, count: unknown, language: Language): string {
  if (typeof message === 'string') return message;
  return typeof count === 'number' && new Intl.PluralRules(language).select(count) === 'one' ? message.one : message.other;
}

/**
 * Makes the translator of a catalogue: `translate(language)(key, values)`.
 *
 * Each part of the extension has a catalogue of its own, so that it bundles only its own texts.
 */
export function translator<const V extends Catalogue, const E extends Catalogue>(
  vi: V,
  en: E & Parallel<V, E>,
): (language: Language) => Translate<V> {
  const catalogues: Record<Language, Catalogue> = { vi, en };
  return (language) => inLanguage<V>(language, catalogues[language]);
}

const loads: (() => Promise<void>)[] = [];

/**
 * As {@link translator}, for our own pages: the English catalogue is a file of its own, read only where English is spoken. Until
 * {@link speak} has brought it, Vietnamese is.
 */
export function lateTranslator<const V extends Catalogue, const E extends Catalogue>(
  vi: V,
  loadEnglish: () => Promise<E & Parallel<V, E>>,
): (language: Language) => Translate<V> {
  let en: Catalogue | null = null;
  loads.push(async () => {
    en ??= await loadEnglish();
  });
  return (language) => (language === 'vi' || en === null ? inLanguage<V>('vi', vi) : inLanguage<V>(language, en));
}

/** Fulfilled once everything can be said in the language. */
export async function speak(language: Language): Promise<void> {
  if (language !== 'vi') await Promise.all(loads.map((load) => load()));
}

function inLanguage<V>(language: Language, catalogue: Catalogue): Translate<V> {
  const parts = (key: keyof V, values: Record<string, unknown> = {}): unknown[] => {
    // Parity is a matter of types; a key from outside them shows itself rather than breaking the view.
    const text = textOf(catalogue[key as string] ?? String(key), values.count, language);
    return text.split(/\{(\w+)\}/u).flatMap((piece, index) => {
      if (index % 2 === 0) return piece === '' ? [] : [piece];
      const value = values[piece];
      return [typeof value === 'number' ? new Intl.NumberFormat(language).format(value) : value];
    });
  };
  const translate = (key: keyof V, values: Record<string, unknown> = {}): string => {
    const safe = Object.entries(values).map(([gap, value]) => [gap, typeof value === 'string' ? isolated(value) : value]);
    return parts(key, Object.fromEntries(safe)).join('');
  };
  return Object.assign(translate, { parts, language }) as Translate<V>;
}
