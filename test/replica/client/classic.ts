import type { Queries } from '../exchange.ts';
import type { ConnectedApp } from '../state/model.ts';
import { currentAddress, go } from './address.ts';
import { choiceDialog, openForm, saveButton } from './choice-form.ts';
import { css } from './css.ts';
import { forget, read, submit } from './data.ts';
import { dialog } from './dialog.ts';
import { type Content, h, type Part } from './element.ts';
import { freshFor } from './fresh.ts';
import { appValue, avatar, button, emptyBox, heading, pressable, skeleton } from './parts.ts';
import { receiverForm } from './receiver-forms.ts';
import type { Screen } from './screen.ts';
import { changed, closeDialog, state } from './state.ts';
import { noisy, plain, say } from './words.ts';

type Receiver = Queries['receivers']['answer']['receivers'][number];
type Role = 'Primary Receiver' | 'Secondary Receiver';

const tabs: { tab: string; label: string }[] = [
  { tab: 'settings', label: 'General' },
  { tab: 'messaging', label: 'Messaging' },
  { tab: 'messenger_platform', label: 'Messenger Platform' },
  { tab: 'advanced_messaging', label: 'Advanced Messaging' },
  { tab: 'admin_roles', label: 'Page roles' },
];

/** `/<PAGE>/settings/`: Page settings as they were until about 2022. */
export function classic(id: string): Screen {
  freshFor(`classic:${id}`, 'receivers', 'routingApps');
  const { tab, path } = currentAddress();
  const chosen = tabs.find((each) => each.tab === tab) ?? { tab: '', label: 'General' };
  const entry = read('receivers', { page: id });
  const name = entry.status === 'ready' ? entry.answer.page.name : '';
  return {
    title: [plain('Page settings'), name].filter((part) => part !== '').join(' | '),
    body: h(
      'div',
      {},
      h('div', { role: 'banner', class: css('classicBar') }, 'Facebook', h('span', { style: { 'font-weight': '400' } }, noisy(name))),
      h(
        'div',
        { class: css('classicBody') },
        h(
          'div',
          { role: 'navigation', class: css('classicNav') },
          tabs.map((each) => {
            const address = `${path}/?tab=${each.tab}`;
            return h(
              'a',
              {
                key: each.tab,
                href: address,
                class: css('classicNavItem', each.tab === chosen.tab && 'classicNavItemChosen'),
                onclick: (event) => {
                  event.preventDefault();
                  state.visit += 1;
                  go(address);
                },
              },
              say(each.label),
            );
          }),
        ),
        h(
          'div',
          { role: 'main', class: css('classicBox'), key: `classic:${state.generation}` },
          h('div', { class: css('classicHead') }, heading(2, say(chosen.label), 'strong')),
          entry.status === 'ready' ? content(chosen.tab, entry.answer) : entry.status === 'waiting' ? skeleton(3) : unknown(),
        ),
      ),
    ),
    dialog: entry.status === 'ready' && classicDialog(chosen.tab, entry.answer),
  };
}

function unknown(): Part {
  return emptyBox('This content isn’t available right now', 'The link may be broken, or the Page may have been removed.', 'info');
}

function content(tab: string, answer: Queries['receivers']['answer']): Content {
  if (answer.access !== 'full') {
    return emptyBox('You don’t have access to this', 'Only people with full control of this Page can see or change these settings.');
  }
  const receiver = answer.receivers[0];
  if (!receiver) return null;
  if (tab === 'messenger_platform') return messengerPlatform(answer.page.id, receiver);
  if (tab === 'advanced_messaging') return advanced();
  return skeleton(2);
}

/** 2017–2020: a role for each subscribed app. */
function messengerPlatform(page: string, receiver: Receiver): Content {
  const entry = read('routingApps', { page, channel: 'messenger' });
  if (entry.status !== 'ready') return skeleton(2);
  return [
    h('div', { class: css('classicRow', 'strong') }, say('Subscribed apps')),
    h(
      'div',
      { role: 'table' },
      entry.answer.apps.map((app) =>
        h(
          'div',
          { role: 'row', key: app.id, class: css('classicRow') },
          h(
            'div',
            { role: 'cell', class: css('row', 'grow') },
            avatar(app.name, 'avatarSmall', 'avatarSquare'),
            h('span', {}, noisy(app.name)),
          ),
          h('div', { role: 'cell', class: css('cellValue', 'muted') }, say(roleOf(app, receiver))),
          h(
            'div',
            { role: 'cell' },
            button(plain('Configure'), () => openForm(`role:${app.id}`)),
          ),
        ),
      ),
    ),
  ];
}

function roleOf(app: ConnectedApp, receiver: Receiver): Role {
  return receiver.chosen?.name === app.name ? 'Primary Receiver' : 'Secondary Receiver';
}

/** 2020–2022: App settings → Configure. */
function advanced(): Part {
  return h(
    'div',
    { class: css('classicRow') },
    h('div', { class: css('grow', 'strong') }, say('App Settings')),
    button(plain('Configure'), () => openForm('receiver:messenger')),
  );
}

function classicDialog(tab: string, answer: Queries['receivers']['answer']): Part | null {
  const open = state.dialog;
  const receiver = answer.receivers[0];
  if (open?.kind !== 'choice' || !receiver) return null;
  if (tab === 'messenger_platform') return roleDialog(answer.page.id, receiver, open.form);
  if (tab !== 'advanced_messaging') return null;
  return choiceDialog(receiverForm(answer.page.id, receiver, { title: 'App Settings', label: 'Primary Receiver for Handover Protocol' }));
}

function roleDialog(page: string, receiver: Receiver, form: string): Part | null {
  const apps = read('routingApps', { page, channel: 'messenger' });
  const app = apps.status === 'ready' ? apps.answer.apps.find((each) => `role:${each.id}` === form) : undefined;
  if (!app) return null;
  const committed = roleOf(app, receiver);
  const role = (state.pending.get(form) as Role | undefined) ?? committed;
  const save = (event: Event) =>
    void submit(form, 'primaryReceiver', { page, channel: 'messenger', app: role === 'Primary Receiver' ? app.name : null }, event, () => {
      forget('receivers');
      closeDialog();
    });
  return dialog(
    form,
    say('Role for {app}', { app: app.name }),
    [
      h('div', { class: css('row') }, appValue(app.name, null)),
      h(
        'div',
        {
          role: 'radiogroup',
          'aria-label': plain('Role for {app}', { app: app.name }),
          class: css('column'),
          style: { gap: '8px' },
        },
        (['Primary Receiver', 'Secondary Receiver'] as const).map((each) =>
          h(
            'div',
            {
              role: 'radio',
              key: each,
              'aria-checked': String(each === role),
              class: css('radio', each === role && 'radioChosen'),
              ...pressable(() => {
                if (each === committed) state.pending.delete(form);
                else state.pending.set(form, each);
                changed();
              }),
            },
            h('div', { class: css('radioDot', each === role && 'radioDotChosen') }),
            h('span', {}, say(each)),
          ),
        ),
      ),
    ],
    [button(plain('Cancel'), closeDialog), saveButton(form, role !== committed, save)],
  );
}
