import type { Choice } from '../exchange.ts';
import { combobox } from './combobox.ts';
import { css } from './css.ts';
import { dialog } from './dialog.ts';
import { type Content, h, type Part } from './element.ts';
import { appValue, button, pressable } from './parts.ts';
import { changed, closeDialog, state } from './state.ts';
import { noisy, plain, say } from './words.ts';

export interface ChoiceForm {
  name: string;
  title: string;
  description: string;
  /** The field's own label; the title when left out. */
  label?: string;
  namesOnlyValue?: boolean;
  committed: Choice | null;
  choices: Choice[];
  picker: 'combobox' | 'radios';
  save: (app: string | null, event: Event) => void;
}

function chosenIn(form: ChoiceForm): string | null {
  return state.pending.has(form.name) ? (state.pending.get(form.name) as string | null) : (form.committed?.name ?? null);
}

function choose(form: ChoiceForm, app: string | null): void {
  if (app === (form.committed?.name ?? null)) state.pending.delete(form.name);
  else state.pending.set(form.name, app);
  changed();
}

export function openForm(name: string): void {
  state.pending.clear();
  state.dialog = { kind: 'choice', form: name };
  changed();
}

export function saveButton(form: string, dirty: boolean, save: (event: Event) => void): Part {
  return button(plain('Save'), save, { primary: true, disabled: !dirty, busy: state.saving === form });
}

function save(form: ChoiceForm): Part {
  return saveButton(form.name, state.pending.has(form.name), (event) => form.save(chosenIn(form), event));
}

function field(form: ChoiceForm): Part {
  if (form.picker === 'radios') return radios(form);
  return combobox({
    name: form.name,
    label: form.label ?? plain(form.title),
    namesOnlyValue: form.namesOnlyValue ?? false,
    chosen: chosenIn(form),
    choices: form.choices,
    choose: (app) => choose(form, app),
  });
}

function radios(form: ChoiceForm): Part {
  const chosen = chosenIn(form);
  const all: (Choice | null)[] = [...form.choices, null];
  return h(
    'div',
    { role: 'radiogroup', 'aria-label': plain(form.title), class: css('column'), style: { gap: '8px' } },
    all.map((choice) => {
      const checked = (choice?.name ?? null) === chosen;
      return h(
        'div',
        {
          key: choice?.id ?? 'none',
          role: 'radio',
          'aria-checked': String(checked),
          class: css('radio', checked && 'radioChosen'),
          ...pressable(() => choose(form, choice?.name ?? null)),
        },
        h('div', { class: css('radioDot', checked && 'radioDotChosen') }),
        choice ? appValue(choice.name, null) : h('span', {}, say('None')),
      );
    }),
  );
}

export function choiceDialog(form: ChoiceForm): Part {
  return dialog(
    form.name,
    say(form.title),
    [form.description === '' ? null : h('div', { class: css('muted') }, say(form.description)), field(form)],
    [button(plain('Cancel'), closeDialog, { disabled: state.saving !== null }), save(form)],
  );
}

/** The same form standing in the page, with no dialog. */
export function choiceInPage(form: ChoiceForm): Part {
  return h(
    'div',
    { class: css('inPage'), key: form.name },
    h('div', { class: css('muted') }, say(form.description)),
    field(form),
    h('div', { class: css('row') }, save(form)),
  );
}

export interface ChoiceRow {
  form: ChoiceForm;
  action: string;
  empty: string;
}

/** Title, committed value, button. */
export function choiceRow({ form, action, empty }: ChoiceRow, below: Content = null): Part {
  const value = form.committed?.name ?? null;
  return h(
    'div',
    { role: 'row', key: form.name, class: css('tableRow') },
    h(
      'div',
      { role: 'gridcell', class: css('cellText') },
      h('div', { class: css('strong') }, h('span', {}, say(form.title))),
      h('div', { class: css('muted', 'small'), style: { 'margin-top': '3px' } }, say(form.description)),
      below,
    ),
    h('div', { role: 'gridcell', class: css('cellValue') }, appValue(value, say(empty))),
    h(
      'div',
      { role: 'gridcell', class: css('cellAction') },
      button(plain(action), () => openForm(form.name)),
    ),
  );
}

/** Title, and the committed value under it. */
export function choiceCard({ form, action, empty }: ChoiceRow): Part {
  return h(
    'div',
    { class: css('card'), key: form.name },
    h('div', { role: 'heading', 'aria-level': '3', class: css('strong') }, h('span', {}, say(form.title))),
    h('div', { class: css('row') }, appValue(form.committed?.name ?? null, say(empty))),
    h('div', { class: css('muted', 'small') }, noisy(plain(form.description))),
    h(
      'div',
      {},
      button(plain(action), () => openForm(form.name), { label: `${plain(action)} ${plain(form.title)}` }),
    ),
  );
}
