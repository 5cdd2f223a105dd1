import type { Channel } from '../domain/reading';
import { channelOfSection } from '../page/channel';
import type { Field, Section } from '../page/lexicon/fields';
import { fieldMentioned, says, type Title, titleOf } from '../page/lexicon/meaning';
import type { Piece } from '../page/piece';
import type { PieceReader } from '../page/pieces';
import type { ValueControl } from '../page/value-control';
import { BUTTONS, namesOf } from './controls';

/** A setting on the screen, with what changes it: a control in place, or a button that opens one. */
export interface SettingOnScreen {
  control: ValueControl | null;
  opener: Element | null;
  /** The row, card or form around the setting. */
  around: Element;
}

/** Several controls could be the one: none of them is certain. */
export const AMBIGUOUS = 'ambiguous';

// Titles that may stand over any of our fields; all others belong to another setting.
const NEUTRAL = new Set(['conversation-routing', 'advanced-messaging', 'handover-protocol', 'app-settings', 'routing-tab', 'integrations']);

type TitlePiece = Extract<Piece, { kind: 'title' }>;

/** What is looked for: a field of a channel, on a screen that as a whole is of `screenChannel` (or of several: `null`). */
export interface Wanted {
  field: Field | Extract<Section, 'app-settings'>;
  channel: Channel;
  screenChannel: Channel | null;
}

/**
 * Finds the setting in `scope`: the title that names it, and the one control that stands with that title and with no other.
 * `null`: it isn't there.
 */
export function findSetting(scope: Element, wanted: Wanted, reader: PieceReader): SettingOnScreen | typeof AMBIGUOUS | null {
  const pieces = reader.within(scope);
  const found: SettingOnScreen[] = [];
  // A control whose own label names the field needs no title beside it.
  for (const piece of pieces) {
    if (piece.kind !== 'control') continue;
    const title = ownTitle(piece.control);
    if (title?.meaning !== wanted.field) continue;
    const channel = title.channel ?? channelOfSection(piece.element) ?? wanted.screenChannel;
    if (channel === wanted.channel)
      found.push({ control: piece.control, opener: null, around: piece.element.parentElement ?? piece.element });
  }
  for (const piece of pieces) {
    if (piece.kind !== 'title' || piece.title.meaning !== wanted.field) continue;
    const channel = piece.title.channel ?? channelOfSection(piece.element) ?? wanted.screenChannel;
    if (channel !== wanted.channel) continue;
    const setting = settingOfTitle(piece, scope, reader);
    if (setting === AMBIGUOUS) return AMBIGUOUS;
    if (setting) found.push(setting);
  }
  const distinct = found.filter((one, index) => found.findIndex((other) => keyOf(other) === keyOf(one)) === index);
  // In place beats behind a button: the same setting can be shown as a row and, opened, as a form.
  const inPlace = distinct.filter(({ control }) => control !== null);
  const candidates = inPlace.length > 0 ? inPlace : distinct;
  return candidates.length > 1 ? AMBIGUOUS : (candidates[0] ?? null);
}

/** The title that a control carries itself: its label, or the legend of its group. */
function ownTitle({ title, element }: ValueControl): Title | null {
  const legend = title === null ? element.querySelector(':scope > legend') : null;
  return legend ? titleOf(legend.textContent ?? '') : title;
}

function keyOf({ control, opener }: SettingOnScreen): Element | null {
  return control?.element ?? opener;
}

/** Climbs from a title to the smallest part of the screen that has a control, as long as it holds no other setting's title. */
function settingOfTitle(piece: TitlePiece, scope: Element, reader: PieceReader): SettingOnScreen | typeof AMBIGUOUS | null {
  const row = piece.element.closest(BUTTONS);
  if (row && row !== piece.element && scope.contains(row) && reader.within(row).some(isValue))
    return { control: null, opener: row, around: row };
  for (let around: Element | null = piece.element.parentElement; around && scope.contains(around); around = around.parentElement) {
    const pieces = reader.within(around);
    if (pieces.some((other) => belongsElsewhere(other, piece))) return null;
    const controls = pieces.flatMap((other) => (other.kind === 'control' && fits(other.control, piece) ? [other.control] : []));
    if (controls.length > 1) return AMBIGUOUS;
    if (controls[0]) return { control: controls[0], opener: null, around };
    const openers = pieces.filter((other) => other.kind === 'button' && opens(other.element, piece));
    if (openers.length > 1) return AMBIGUOUS;
    if (openers[0]) return { control: null, opener: buttonOf(openers[0].element), around };
    if (around === scope) break;
  }
  return null;
}

function isValue(piece: Piece): boolean {
  return piece.kind === 'name' || piece.kind === 'empty';
}

function belongsElsewhere(other: Piece, piece: TitlePiece): boolean {
  if (other.kind !== 'title' || other.element === piece.element) return false;
  const { title } = other;
  if (title.meaning === piece.title.meaning)
    return title.channel !== undefined && piece.title.channel !== undefined && title.channel !== piece.title.channel;
  return !NEUTRAL.has(title.meaning);
}

function fits(control: ValueControl, piece: TitlePiece): boolean {
  const title = ownTitle(control);
  if (title) return title.meaning === piece.title.meaning;
  return !control.foreign;
}

/** "Configure", or "Edit default routing app" where the button's own name says what it opens. */
function opens(element: Element, piece: TitlePiece): boolean {
  return namesOf(buttonOf(element)).some(
    (name) => says(name, 'configure') || (fieldMentioned(name)?.meaning === piece.title.meaning && titleOf(name) === null),
  );
}

function buttonOf(element: Element): Element {
  return element.closest(BUTTONS) ?? element;
}
