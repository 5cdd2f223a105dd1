import { cleanName } from '../domain/app-names';
import { says, titleOf } from './lexicon/meaning';
import { EXPLAINING_WORDS, PICTURE_WORDS } from './lexicon/words';
import { isKnownApp, withoutMaker } from './line';
import { kindOfText, withoutOrnaments } from './text-kind';
import { isDrawnAsOne, lineOf, textsWithin, visibleText } from './text-run';
import { isShown } from './visible';

export const CHECK_MARK = /[\u2713\u2714\u2611\u2705\u25C9\u25CF]/u;

/** The single name among the visible texts of an element; `null` where they say "nothing chosen"; `undefined` where it can't be told. */
export function nameWithin(element: Element, ourApps: readonly string[]): string | null | undefined {
  const texts = textsWithin(element, ourApps);
  // Empty isn't "nothing chosen": the value may be late.
  if (texts.length === 0) return nameInPicture(element, ourApps);
  if (texts.length === 1) return asValue(texts[0] ?? '', ourApps);
  if (kindOfText(visibleText(element), ourApps) === 'empty') return null;
  const names = new Set(
    texts.filter((text) => !['nothing', 'action', 'channel', 'late'].includes(kindOfText(text, ourApps)) && !titleOf(text)),
  );
  if (names.size === 1) return asValue([...names][0] ?? '', ourApps);
  const whole = visibleText(element);
  // "ManyChatBy ManyChat Inc.": nobody writes so; what keeps the two apart isn't seen here.
  const isGlued = whole === texts.join('') && texts.some((text) => isKnownApp(text, ourApps));
  const isOne = !isGlued && names.size === texts.length && lineOf(element, ourApps) !== null && isDrawnAsOne(element);
  return isOne && kindOfText(whole, ourApps) === 'name' ? whole : undefined;
}

/** The name in the alternative text of the only picture. */
function nameInPicture(element: Element, ourApps: readonly string[]): string | null | undefined {
  const texts = new Set(
    [...element.querySelectorAll('img[alt]')].filter((image) => isShown(image)).map((image) => cleanName(image.getAttribute('alt') ?? '')),
  );
  texts.delete('');
  const [only] = texts;
  return texts.size === 1 && only && kindOfText(only, ourApps) === 'name' && !PICTURES.test(only) ? only : undefined;
}

/** Words that say that a picture is a picture, or that it explains: neither is an app. */
export const PICTURES = new RegExp(`${PICTURE_WORDS}|^(?:${EXPLAINING_WORDS})$`, 'iu');

export function isKnown(text: string, ourApps: readonly string[]): boolean {
  return ourApps.some((ours) => cleanName(ours).toLowerCase() === text.toLowerCase());
}

export function asValue(text: string, ourApps: readonly string[]): string | null | undefined {
  const clean = withoutMaker(cleanName(withoutOrnaments(text.replace(CHECK_MARK, ' '))), ourApps);
  const kind = kindOfText(clean, ourApps);
  if (clean === '') return undefined;
  if (kind === 'empty') return null;
  // "As the default": said of Social routing alone, as a value.
  if (says(clean, 'as-default')) return clean;
  // Cut off, or going on.
  if (/(?:…|\.{3})$/u.test(clean)) return undefined;
  // In a control even a long or odd text is the value; only an action's or a mark's word isn't.
  return kind === 'action' || kind === 'nothing' || kind === 'late' ? undefined : clean;
}

/** The elements that an attribute with ids points at. */
export function referenced(element: Element, attribute: string): Element[] {
  const ids = (element.getAttribute(attribute) ?? '').split(/\s+/u).filter(Boolean);
  if (ids.length === 0) return [];
  const root = element.getRootNode() as Document | ShadowRoot;
  return ids.flatMap((id) => root.getElementById?.(id) ?? []);
}
