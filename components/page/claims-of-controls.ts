import type { Channel } from '../domain/reading';
import { areReworded, isBusy } from './doubts';
import type { Field } from './lexicon/fields';
import { fieldMentioned, titleOf } from './lexicon/meaning';
import type { PieceReader } from './pieces';
import { regionOf } from './region';
import type { Survey } from './survey';
import { visibleText } from './text-run';
import { type Claim, valueShown } from './value-among';
import { type ValueControl, valueControlAt } from './value-control';
import { valueOfTitle } from './value-of-title';
import { isShown } from './visible';

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
