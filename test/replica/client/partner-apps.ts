import type { Channel, ConnectedApp } from '../state/model.ts';
import { saveButton } from './choice-form.ts';
import { css } from './css.ts';
import { forget, read, submit } from './data.ts';
import { dialog } from './dialog.ts';
import { h, type Part } from './element.ts';
import { avatar, button, failure, skeleton } from './parts.ts';
import { changed, closeDialog, state } from './state.ts';
import { toggle } from './switch.ts';
import { noisy, plain, say } from './words.ts';

/** The connected apps, each with a button to its two switches. */
export function partnerApps(page: string, channel: Channel, action: string): Part {
  const entry = read('routingApps', { page, channel });
  if (entry.status === 'waiting') return skeleton(2);
  if (entry.status === 'failed') {
    return failure(() => {
      forget('routingApps');
      changed();
    });
  }
  const { apps } = entry.answer;
  if (apps.length === 0) return h('div', { class: css('emptyBox') }, say('No connected apps'));
  return h(
    'div',
    { role: 'grid', 'aria-label': plain('Connected apps') },
    apps.map((app) =>
      h(
        'div',
        { role: 'row', key: app.id, class: css('tableRow') },
        h(
          'div',
          { role: 'gridcell', class: css('cellText', 'row') },
          avatar(app.name, 'avatarSquare'),
          h(
            'div',
            {},
            h('div', { class: css('strong') }, h('span', {}, noisy(app.name))),
            h('div', { class: css('muted', 'small') }, say('Connected')),
          ),
        ),
        h(
          'div',
          { role: 'gridcell', class: css('cellAction') },
          button(plain(action), () => {
            state.pending.clear();
            state.dialog = { kind: 'app', app: app.id, channel };
            changed();
          }),
        ),
      ),
    ),
  );
}

type Switches = Pick<ConnectedApp, 'takeControl' | 'accessConversations'>;

export function appDialog(page: string, title: string): Part | null {
  const open = state.dialog;
  if (open?.kind !== 'app') return null;
  const { channel } = open;
  const entry = read('routingApps', { page, channel });
  const app = entry.status === 'ready' ? entry.answer.apps.find((each) => each.id === open.app) : undefined;
  if (!app) return null;
  const name = `app:${app.id}`;
  const now: Switches = (state.pending.get(name) as Switches | undefined) ?? app;
  const dirty = now.takeControl !== app.takeControl || now.accessConversations !== app.accessConversations;
  const turn = (which: keyof Switches) => () => {
    const { takeControl, accessConversations } = now;
    state.pending.set(name, { takeControl, accessConversations, [which]: !now[which] });
    changed();
  };
  const save = (event: Event) => {
    const { takeControl, accessConversations } = now;
    void submit(name, 'switches', { page, channel, app: app.id, takeControl, accessConversations }, event, () => {
      Object.assign(app, { takeControl, accessConversations });
      closeDialog();
    });
  };
  return dialog(
    name,
    say(title, { app: app.name }),
    [
      toggle(
        `${name}:take`,
        'Take control of conversations',
        'This app can answer conversations that another app is handling.',
        now.takeControl,
        false,
        turn('takeControl'),
      ),
      toggle(
        `${name}:access`,
        'Access all conversations',
        'This app can see conversations that another app is handling.',
        now.accessConversations,
        true,
        turn('accessConversations'),
      ),
    ],
    [button(plain('Cancel'), closeDialog), saveButton(name, dirty, save)],
  );
}
