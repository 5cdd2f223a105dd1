// Where the reader and Chromium differ about a control.

import { foldName } from '../../../components/domain/app-names.ts';
import { says, titleOf } from '../../../components/page/lexicon/meaning.ts';
import { withoutOrnaments } from '../../../components/page/text-kind.ts';
import type { FoundControl } from './in-page.ts';
import type { Accessible } from './tree.ts';

// Chromium's own names of roles, where they aren't ARIA's.
const SAME_ROLE: Readonly<Record<string, readonly string[]>> = {
  button: ['button', 'popUpButton', 'DisclosureTriangle', 'DisclosureTriangleGrouped', 'ToggleButton'],
  select: ['combobox', 'listbox', 'popUpButton', 'ComboBoxSelect', 'MenuListPopup'],
  combobox: ['combobox', 'ComboBoxGrouping', 'ComboBoxMenuButton', 'TextFieldWithComboBox', 'searchbox', 'textbox'],
  radio: ['radio', 'radioButton'],
};

/** Whether a name begins or ends with a wording of a meaning. */
function namesTitle(name: string, meaning: string): boolean {
  const words = name.split(' ');
  const parts = words.flatMap((_, count) => [words.slice(0, count + 1).join(' '), words.slice(count).join(' ')]);
  return [...parts, ...name.split(/[:：,]/u)].some((part) => titleOf(part)?.meaning === meaning);
}

function holds(whole: string, part: string): boolean {
  return foldName(whole).includes(foldName(part));
}

/** What differs, as sentences. */
export function differences(control: FoundControl, accessible: Accessible): string[] {
  const { role, text, label, title, value } = control;
  const found: string[] = [];
  if (control.shown && accessible.ignored) found.push('the reader sees it, the tree leaves it out');
  if (accessible.ignored) return found;
  if (!(SAME_ROLE[role] ?? [role]).includes(accessible.role)) found.push(`role ${role}, in the tree ${accessible.role}`);
  const { name } = accessible;
  if ((role === 'button' || role === 'tab') && control.shown) {
    // The arrow of a drop-down is drawn as a letter, and is no part of its name.
    const words = [withoutOrnaments(text), label].filter((each) => each !== '');
    if (words.length > 0 && !words.some((each) => holds(name, each) || holds(each, name)))
      found.push(`words “${words.join('” / “')}”, in the tree “${name}”`);
    if (words.length === 0 && name !== '') found.push(`no words, in the tree “${name}”`);
  }
  if (title !== undefined && name !== '' && !namesTitle(name, title)) found.push(`titled ${title}, in the tree named “${name}”`);
  if (typeof value === 'string' && accessible.value !== '' && !holds(accessible.value, value) && !holds(name, value)) {
    found.push(`value “${value}”, in the tree “${accessible.value}” (named “${name}”)`);
  }
  if (control.takesControl && name !== '' && !name.split(/[,:·–—]/u).some((part) => says(part, 'take-control')))
    found.push(`taken for the switch of control, in the tree named “${name}”`);
  return found;
}
