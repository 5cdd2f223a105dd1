/** Changes that wait to be saved beside the values that are read, and that no claim knows of. */

import { fieldMentioned, titleOf } from './lexicon/meaning';
import { isKnownApp } from './line';
import { regionOf } from './region';
import type { SaveButtons } from './save-state';
import type { Survey } from './survey';
import { visibleText } from './text-run';
import type { Claim } from './value-among';
import { valueControlAt } from './value-control';
import { composedParent, isShown } from './visible';

const CHOICES = 'select,[role="combobox"],[role="radiogroup"],fieldset,[aria-haspopup="menu"],[aria-haspopup="listbox"]';

/** What tells what a choice without a title of its own is about: its label, and for a drop-down the words beside it. */
function wordsAbout(choice: Element): string {
  const isGroup = choice.matches('[role="radiogroup"],fieldset');
  const labels = isGroup ? [choice.querySelector('legend')] : [composedParent(choice), ...((choice as HTMLSelectElement).labels ?? [])];
  return [choice.getAttribute('aria-label') ?? '', ...labels.map((label) => (label ? visibleText(label) : ''))].join(' ');
}

/** A drop-down or a group of radios without a title of its own, whose form can be saved, shows another choice than the saved one. */
export function holdsOtherChoice(
  survey: Survey,
  hasMain: boolean,
  claims: readonly Claim[],
  saves: SaveButtons,
  ourApps: readonly string[],
): boolean {
  const saved = new Set(claims.map(({ value }) => value));
  const known = new Set(claims.map(({ control }) => control?.element));
  return survey.controls.some((element) => {
    if (known.has(element) || !isShown(element)) return false;
    const control = element.matches(CHOICES) ? valueControlAt(element, ourApps) : null;
    if (!control || control === 'pop-up' || control.title || typeof control.value !== 'string' || titleOf(control.value)) return false;
    // "Change the default app to": a label that we don't know, about a field that we do. Without a label only an app's name tells.
    const isAboutApps = !control.foreign && isKnownApp(control.value, ourApps) && element.matches('select,[role="combobox"]');
    if (!isAboutApps && fieldMentioned(wordsAbout(element)) === null) return false;
    return saved.size > 0 && !saved.has(control.value) && regionOf(element, hasMain).kind !== 'never' && saves.stateOf(element) !== 'saved';
  });
}

/** A dialog, a panel beside the setting or a form that is about one of the values and has something to save or to confirm. */
export function asksToChange({ dialogs }: Survey, saves: SaveButtons): boolean {
  const open = [...dialogs.filter((dialog) => isShown(dialog) && saves.isOpen(dialog)), ...saves.openParts];
  return open.some((part) => fieldMentioned(visibleText(part)) !== null);
}
