import type { Channel } from '../state/model.ts';
import { type ChoiceForm, type ChoiceRow, choiceCard, choiceDialog, choiceInPage, choiceRow } from './choice-form.ts';
import { css } from './css.ts';
import { forget, read, submit } from './data.ts';
import { type Content, h, type Part } from './element.ts';
import { linkDialog, linkRow } from './link-routing.ts';
import { failure, skeleton } from './parts.ts';
import { start } from './start.ts';
import { changed, closeDialog, state } from './state.ts';
import { plain } from './words.ts';

// The three rules of a profile: default, social and link routing. Each comes with its own data.

const empty = 'No app selected';

function picker(): ChoiceForm['picker'] {
  return start.layout === 'cards' ? 'radios' : 'combobox';
}

function defaultForm(page: string, channel: Channel): ChoiceForm | 'waiting' | 'failed' {
  const entry = read('routingDefault', { page, channel });
  if (entry.status !== 'ready') return entry.status;
  const { answer } = entry;
  const name = `default:${page}:${channel}`;
  return {
    name,
    title: 'Default routing app',
    description: 'Conversations go to this app unless another rule applies.',
    committed: answer.chosen,
    choices: answer.choices,
    picker: picker(),
    save: (app, event) =>
      void submit(name, 'defaultApp', { page, channel, app }, event, () => {
        answer.chosen = answer.choices.find((choice) => choice.name === app) ?? null;
        closeDialog();
      }),
  };
}

function socialForm(page: string, channel: Channel): ChoiceForm | 'waiting' | 'failed' {
  const entry = read('routingOthers', { page, channel });
  if (entry.status !== 'ready') return entry.status;
  const { answer } = entry;
  const name = `social:${page}:${channel}`;
  return {
    name,
    title: 'Social routing',
    description: 'Conversations that start at your Page’s Message button go to this app.',
    committed: answer.social,
    choices: answer.choices,
    picker: picker(),
    save: (app, event) =>
      void submit(name, 'socialApp', { page, channel, app }, event, () => {
        answer.social = answer.choices.find((choice) => choice.name === app) ?? null;
        closeDialog();
      }),
  };
}

function shown(form: ChoiceForm | 'waiting' | 'failed', again: () => void): Content {
  if (form === 'waiting') return skeleton(1);
  if (form === 'failed') return failure(again);
  if (start.layout === 'in-page') return choiceInPage(form);
  const row: ChoiceRow = { form, action: start.layout === 'cards' ? 'Edit' : 'Configure', empty };
  return start.layout === 'cards' ? choiceCard(row) : choiceRow(row);
}

export function routingRules(page: string, channel: Channel): Part {
  const again = () => {
    forget('routingDefault', 'routingOthers');
    changed();
  };
  const rules = [shown(defaultForm(page, channel), again), shown(socialForm(page, channel), again), linkRow(page, channel)];
  if (start.layout === 'cards') return h('div', { class: css('cards') }, rules);
  if (start.layout === 'in-page') return h('div', {}, rules);
  return h('div', { role: 'grid', 'aria-label': plain('Routing') }, rules);
}

export function routingDialog(page: string, channel: Channel): Part | null {
  const { dialog } = state;
  if (dialog?.kind === 'link') return linkDialog(page, channel, dialog.link);
  if (dialog?.kind !== 'choice') return null;
  for (const form of [defaultForm(page, channel), socialForm(page, channel)]) {
    if (typeof form !== 'string' && form.name === dialog.form) return choiceDialog(form);
  }
  return null;
}
