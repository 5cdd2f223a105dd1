import { foldName } from '../domain/app-names';
import type { Channel } from '../domain/reading';
import { isWholeList, listUnder } from './app-list';
import { isPopUpList } from './choices';
import { valuesByChannel } from './column';
import { areDrawnApart } from './drawn-apart';
import type { Field } from './lexicon/fields';
import { fieldMentioned, titleOf } from './lexicon/meaning';
import { SUMMARY_WORDS } from './lexicon/words';
import { isExplainedBy, type PieceReader } from './pieces';
import { regionOf } from './region';
import type { Survey, TitleHit } from './survey';
import { visibleText } from './text-run';
import { type Claim, failureOf, valueShown } from './value-among';
import { type ValueControl, valueControlAt } from './value-control';
import { valueOfTitle } from './value-of-title';
import { composedParent, isPlacedByItself, isRewordedByStyle, isShown } from './visible';

/** Claims of controls that carry their title as their own label. */
export function claimsOfControls(survey: Survey, hasMain: boolean, reader: PieceReader, ourApps: readonly string[]): Claim[] {
  const claims: Claim[] = [];
  for (const element of survey.controls) {
    const control = valueControlAt(element, ourApps);
    if (!control || control === 'pop-up') continue;
    const region = regionOf(element, hasMain);
    if (region.kind === 'never' || !isShown(element)) continue;
    const role = typeof control.value === 'string' && control.title?.kind !== 'field' ? titleOf(control.value) : null;
    if (role?.meaning === 'primary-receiver') {
      claims.push(claimOfRole(control, role.channel ?? null, region.kind === 'dialog', reader));
      continue;
    }
    const title = control.title ?? titleFromDialog(element, control.foreign);
    if (title?.kind !== 'field') continue;
    claims.push({
      field: title.meaning as Field,
      channel: title.channel ?? null,
      element,
      value: isBusy(element) ? { failed: 'late' } : areReworded(element, element) ? { failed: 'ambiguous' } : valueShown(control),
      control,
    });
  }
  return claims;
}

/** A drop-down or a group of radios that gives the role of primary receiver to the app beside it. */
function claimOfRole(control: ValueControl, channel: Channel | null, inDialog: boolean, reader: PieceReader): Claim {
  const { element } = control;
  // In a dialog the app stands in its title, among other words.
  const found = inDialog ? null : valueOfTitle(element, 'primary-receiver', reader);
  return { field: 'primary-receiver', channel, element, value: found?.value ?? { failed: 'missing' }, control };
}

/** An unlabelled drop-down alone in a dialog is about the field that the dialog's words speak of. */
function titleFromDialog(element: Element, foreign: boolean): ReturnType<typeof fieldMentioned> {
  const dialog = foreign ? null : element.closest('[role="dialog"],dialog');
  if (dialog?.querySelectorAll('select,[role="combobox"],[role="radiogroup"],[role="listbox"]').length !== 1) return null;
  return fieldMentioned([visibleText(dialog), dialog.getAttribute('aria-label') ?? ''].join(' '));
}

/** Every app in the list of connected apps has the secondary role: then none has the primary one. */
export function claimsOfNoPrimary(hits: readonly TitleHit[], hasMain: boolean, reader: PieceReader): Claim[] {
  const isAmongTitles = (meaning: string): boolean => hits.some(({ title }) => title.meaning === meaning);
  if (!isAmongTitles('connected-apps') || !isAmongTitles('secondary-receiver')) return [];
  const shown = hits.filter(({ element }) => isShown(element) && regionOf(element, hasMain).kind === 'main');
  const list = shown.find(({ title }) => title.meaning === 'connected-apps')?.element;
  const roles = shown.filter(({ title }) => title.meaning === 'secondary-receiver');
  const pieces = list && roles.length > 0 ? listUnder(list, reader) : [];
  if (!list || !isWholeList(pieces, list, reader)) return [];
  const apps = new Set(pieces.flatMap((piece) => (piece.kind === 'name' ? [piece.text] : [])));
  const secondary = new Set(roles.map(({ element }) => valueOfTitle(element, 'secondary-receiver', reader).value));
  const all = apps.size > 0 && apps.size === secondary.size && [...apps].every((app) => secondary.has(app));
  return all ? [{ field: 'primary-receiver', channel: null, element: list, value: null }] : [];
}

/** What is being loaded still shows what was there before. */
function isBusy(element: Element): boolean {
  for (let current: Element | null = element; current; current = composedParent(current))
    if (current.getAttribute('aria-busy') === 'true') return true;
  return false;
}

/** Whether style rewords a value or its title: whoever looks reads both together, and what they say then isn’t known here. */
function areReworded(title: Element, value: Element): boolean {
  const parts = [title, ...value.querySelectorAll('*')];
  for (let current: Element | null = value; current && !current.contains(title); current = composedParent(current)) parts.push(current);
  return parts.some(isRewordedByStyle);
}

/** An entry of a list of profiles that tells each profile's value: which one is meant is shown elsewhere. */
function isEntryOfList(element: Element, meaning: string, hits: readonly TitleHit[]): boolean {
  const entry = element.closest('a[href],[role="link"],[role="option"],[role="tab"],[role="radio"]');
  if (!entry) return false;
  if (entry.matches('[role="option"],[role="tab"]') && entry.getAttribute('aria-selected') === 'false') return true;
  const list =
    entry.closest('ul,ol,[role="list"],[role="listbox"],[role="tablist"],[role="radiogroup"],[role="navigation"]') ?? entry.parentElement;
  return hits.some(
    (other) => other.title.meaning === meaning && !entry.contains(other.element) && (list?.contains(other.element) ?? false),
  );
}

const SUMMARY = new RegExp(SUMMARY_WORDS, 'u');

/** The app that a summary beside the setting tells for a field: no evidence for it, but against another one. */
function valueToldBeside(title: Element, field: Field, reader: PieceReader): string | null {
  const { value, text } = valueOfTitle(title, field, reader);
  const aside = title.closest('aside,[role="complementary"]');
  if (typeof value !== 'string' || !text || !aside?.contains(text) || !reader.isKnownApp(value)) return null;
  const titles = [aside.getAttribute('aria-label'), aside.querySelector('[role="heading"],h2,h3,h4')?.textContent];
  return titles.some((words) => SUMMARY.test(foldName(words ?? ''))) ? value : null;
}

/**
 * Claims of titles, each with the value that is found beside it.
 * @param ofControls the claims of controls that carry their title themselves
 */
export function claimsOnScreen(hits: readonly TitleHit[], hasMain: boolean, reader: PieceReader, ofControls: readonly Claim[]): Claim[] {
  const claims: Claim[] = [];
  for (const [at, { title, element }] of hits.entries()) {
    const before = hits[at - 1];
    if (before && isExplainedBy(before.title, title) && element.previousElementSibling?.contains(before.element)) continue;
    if (title.kind !== 'field' || !isShown(element) || isEntryOfList(element, title.meaning, hits)) continue;
    const list = element.closest('[role="listbox"]');
    if (list && isPopUpList(list)) continue;
    // A title that stands in its own drop-down is told of by that: read as mere text, what it shows would count as saved.
    if (ofControls.some(({ field, control }) => field === title.meaning && control?.element.contains(element))) continue;
    const region = regionOf(element, hasMain);
    const field = title.meaning as Field;
    if (region.kind === 'never') {
      const told = regionOf(element, hasMain, true).kind === 'main' ? valueToldBeside(element, field, reader) : null;
      if (told !== null) claims.push({ field, channel: title.channel ?? null, element, value: told, words: true });
      continue;
    }
    const byChannel = region.kind === 'main' && !title.channel ? valuesByChannel(element, field, reader) : null;
    if (byChannel) {
      claims.push(...byChannel.map(({ channel, found }) => ({ field, channel, element, ...found })));
      continue;
    }
    const found: ReturnType<typeof valueOfTitle> = isBusy(element) ? { value: { failed: 'late' } } : valueOfTitle(element, field, reader);
    const words = region.kind === 'dialog' && !found.control;
    if (typeof found.value === 'string' && !found.control && isPlacedByItself(element)) found.value = { failed: 'ambiguous' };
    if (found.text && areDrawnApart(element, found.text)) found.value = { failed: 'missing' };
    // "Social routing:", and nothing behind it.
    if (failureOf(found.value) === 'missing' && /[:：]\s*$/u.test(element.textContent ?? '')) found.value = { failed: 'late' };
    const shown = found.control?.element ?? found.text;
    if (shown && typeof found.value === 'string' && areReworded(element, shown)) found.value = { failed: 'ambiguous' };
    // In a dialog only a control tells what is chosen: its texts explain, or contradict.
    if (words && typeof found.value !== 'string') continue;
    claims.push({
      field,
      channel: title.channel ?? null,
      element,
      value: found.value,
      ...(found.control && { control: found.control }),
      ...(words && { words }),
    });
  }
  return claims;
}
