import { choiceDialog, choiceRow } from './choice-form.ts';
import { css } from './css.ts';
import { forget, read } from './data.ts';
import { type Content, h, type Part } from './element.ts';
import { freshFor } from './fresh.ts';
import { appDialog, partnerApps } from './partner-apps.ts';
import { emptyBox, failure, heading, notice, skeleton } from './parts.ts';
import { receiverForm } from './receiver-forms.ts';
import type { Screen } from './screen.ts';
import { changed, state } from './state.ts';
import { plain, say } from './words.ts';

const rowTitles = { messenger: 'Messenger receiver', instagram: 'Instagram receiver' };

/** `settings/?tab=advanced_messaging`: connected apps with their switches, and the legacy receivers. */
export function advancedMessaging(page: string): Screen {
  freshFor('advanced-messaging', 'receivers', 'routingApps');
  return {
    title: plain('Advanced messaging'),
    body: [heading(1, say('Advanced messaging'), 'title'), sections(page)],
    dialog: [receiverDialog(page), appDialog(page, '{app} Settings')],
  };
}

function sections(page: string): Content {
  const entry = read('receivers', { page });
  if (entry.status === 'waiting') return h('div', { class: css('wwwCard') }, skeleton(4));
  if (entry.status === 'failed') {
    return failure(() => {
      forget('receivers');
      changed();
    });
  }
  const { access, superseded, receivers } = entry.answer;
  if (access !== 'full') {
    return h(
      'div',
      { class: css('wwwCard') },
      emptyBox('You don’t have access to this', 'Only people with full control of this Page can see or change these settings.'),
    );
  }
  return [
    h(
      'div',
      { class: css('wwwCard'), style: { 'padding-top': '18px' } },
      heading(2, say('Connected apps'), 'sectionTitle'),
      partnerApps(page, 'messenger', 'Edit'),
    ),
    h(
      'div',
      { class: css('wwwCard'), style: { 'padding-top': '18px' } },
      heading(2, say('Handover protocol'), 'sectionTitle'),
      superseded ? notice('During migration to conversation routing, the handover protocol is disabled.') : null,
      h(
        'div',
        { role: 'grid' },
        receivers.map((receiver) => {
          const title = rowTitles[receiver.channel];
          const form = receiverForm(page, receiver, { title, label: title });
          const description = 'Choose the app that receives messages first.';
          return choiceRow({ form: { ...form, description }, action: 'Configure', empty: 'No app selected' });
        }),
      ),
    ),
  ];
}

/** FACTS §4: the dialog is titled "App settings", whichever receiver it is about. */
function receiverDialog(page: string): Part | null {
  const { dialog } = state;
  const entry = read('receivers', { page });
  if (dialog?.kind !== 'choice' || entry.status !== 'ready') return null;
  const receiver = entry.answer.receivers.find((each) => `receiver:${each.channel}` === dialog.form);
  return receiver ? choiceDialog(receiverForm(page, receiver, { title: 'App settings', label: rowTitles[receiver.channel] })) : null;
}
