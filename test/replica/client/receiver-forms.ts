import type { Queries } from '../exchange.ts';
import type { ChoiceForm } from './choice-form.ts';
import { submit } from './data.ts';
import { closeDialog } from './state.ts';
import { plain } from './words.ts';

type Receiver = Queries['receivers']['answer']['receivers'][number];

export interface ReceiverWords {
  title: string;
  label: string;
}

/** The legacy choice of a channel, as a dialog's form. */
export function receiverForm(page: string, receiver: Receiver, words: ReceiverWords): ChoiceForm {
  const name = `receiver:${receiver.channel}`;
  return {
    name,
    title: words.title,
    description: '',
    label: plain(words.label),
    namesOnlyValue: true,
    committed: receiver.chosen,
    choices: receiver.choices,
    picker: 'combobox',
    save: (app, event) =>
      void submit(name, 'primaryReceiver', { page, channel: receiver.channel, app }, event, () => {
        receiver.chosen = receiver.choices.find((choice) => choice.name === app) ?? null;
        closeDialog();
      }),
  };
}
