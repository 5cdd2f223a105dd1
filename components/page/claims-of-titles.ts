import { foldName } from '../domain/app-names';
import { isPopUpList } from './choices';
import { valuesByChannel } from './column';
import { areReworded, isBusy, mayOpenChoice } from './doubts';
import { areDrawnApart } from './drawn-apart';
import type { Field } from './lexicon/fields';
import { SUMMARY_WORDS } from './lexicon/words';
import { isExplainedBy, type PieceReader } from './pieces';
import { regionOf } from './region';
import type { TitleHit } from './survey';
import { type Claim, failureOf } from './value-among';
import { valueOfTitle } from './value-of-title';
import { isPlacedByItself, isShown } from './visible';

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

/** Whether a title says nothing by itself: one that isn't shown or explains the one before it, or whose value is told of elsewhere. */
function isPassedOver(at: number, hits: readonly TitleHit[], ofControls: readonly Claim[]): boolean {
  const { title, element } = hits[at] as TitleHit;
  const before = hits[at - 1];
  if (before && isExplainedBy(before.title, title) && element.previousElementSibling?.contains(before.element)) return true;
  if (title.kind !== 'field' || !isShown(element) || isEntryOfList(element, title.meaning, hits)) return true;
  const list = element.closest('[role="listbox"]');
  if (list && isPopUpList(list)) return true;
  // A title that stands in its own drop-down is told of by that: read as mere text, what it shows would count as saved.
  return ofControls.some(({ field, control }) => field === title.meaning && control?.element.contains(element));
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

type Found = ReturnType<typeof valueOfTitle>;

/** What stands beside a title, less what isn't sure of it. */
function foundBeside(title: Element, field: Field, reader: PieceReader): Found {
  if (isBusy(title)) return { value: { failed: 'late' } };
  const found = valueOfTitle(title, field, reader);
  const failed = (reason: 'ambiguous' | 'missing' | 'late'): Found => ({ ...found, value: { failed: reason } });
  const isApart = found.text && areDrawnApart(title, found.text);
  // "Social routing:", and nothing behind it.
  if ((isApart || failureOf(found.value) === 'missing') && /[:：]\s*$/u.test(title.textContent ?? '')) return failed('late');
  if (isApart) return failed('missing');
  if (failureOf(found.value) === 'missing' && mayOpenChoice(title, reader)) return failed('ambiguous');
  if (typeof found.value !== 'string') return found;
  const shown = found.control?.element ?? found.text;
  const isDoubtful = (!found.control && isPlacedByItself(title)) || (shown && areReworded(title, shown));
  return isDoubtful ? failed('ambiguous') : found;
}

/** What a title that is shown claims; nothing where it only explains. */
function claimsOfTitle({ title, element }: TitleHit, hasMain: boolean, reader: PieceReader): Claim[] {
  const field = title.meaning as Field;
  const claim = { field, channel: title.channel ?? null, element };
  const region = regionOf(element, hasMain);
  if (region.kind === 'never') {
    const told = regionOf(element, hasMain, true).kind === 'main' ? valueToldBeside(element, field, reader) : null;
    return told === null ? [] : [{ ...claim, value: told, words: true }];
  }
  const byChannel = region.kind === 'main' && !title.channel ? valuesByChannel(element, field, reader) : null;
  if (byChannel) return byChannel.map(({ channel, found }) => ({ ...claim, channel, ...found }));
  const { value, control } = foundBeside(element, field, reader);
  if (control) return [{ ...claim, value, control }];
  if (region.kind !== 'dialog') return [{ ...claim, value }];
  // In a dialog only a control tells what is chosen: its texts explain, or contradict.
  return typeof value === 'string' ? [{ ...claim, value, words: true }] : [];
}

/**
 * Claims of titles, each with the value that is found beside it.
 * @param ofControls the claims of controls that carry their title themselves
 */
export function claimsOfTitles(hits: readonly TitleHit[], hasMain: boolean, reader: PieceReader, ofControls: readonly Claim[]): Claim[] {
  return hits.flatMap((hit, at) => (isPassedOver(at, hits, ofControls) ? [] : claimsOfTitle(hit, hasMain, reader)));
}
