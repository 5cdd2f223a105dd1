import type { PageSummary } from '../exchange.ts';
import { businessAddress, currentAddress, go } from './address.ts';
import { css } from './css.ts';
import { read } from './data.ts';
import { h, type Part } from './element.ts';
import { identifier } from './identifiers.ts';
import { avatar, button, heading, pressable, skeleton } from './parts.ts';
import type { Screen } from './screen.ts';
import { changed, showToast, state } from './state.ts';
import { noisy, plain, say } from './words.ts';

const folders = [
  { path: '/latest/inbox/all', label: 'All messages' },
  { path: '/latest/inbox/messenger', label: 'Messenger' },
  { path: '/latest/inbox/instagram_direct', label: 'Instagram' },
];

export function inbox(page: PageSummary): Screen {
  return {
    title: plain('Inbox'),
    body: [
      h('div', { style: { padding: '18px 22px 0', background: '#fff' } }, heading(1, say('Inbox'), 'title')),
      h('div', { role: 'tablist', class: css('tabs'), style: { background: '#fff' } }, folders.map(folderTab)),
      h('div', { class: css('inbox') }, ...conversations(page)),
    ],
  };
}

function folderTab({ path, label }: { path: string; label: string }): Part {
  const chosen = currentAddress().path === path;
  return h(
    'div',
    {
      role: 'tab',
      key: path,
      'aria-selected': String(chosen),
      class: css('tab', chosen && 'tabChosen'),
      ...pressable(() => go(businessAddress(path))),
    },
    say(label),
  );
}

function conversations(page: PageSummary): Part[] {
  const entry = read('conversations', { page: page.id });
  if (entry.status !== 'ready') return [h('div', { class: css('conversations') }, skeleton(6)), h('div', { class: css('thread') })];
  const all = entry.answer.conversations;
  const open = all[state.conversation];
  return [
    h(
      'div',
      { role: 'grid', class: css('conversations') },
      all.map((conversation, index) =>
        h(
          'div',
          {
            role: 'row',
            key: conversation.name,
            class: css('conversation', index === state.conversation && 'conversationChosen'),
            ...pressable(() => {
              state.conversation = index;
              changed();
            }),
          },
          avatar(conversation.name),
          h(
            'div',
            { role: 'gridcell', class: css('grow') },
            h(
              'div',
              { class: css('row', 'spread') },
              h('span', { class: css('strong', 'cut') }, noisy(conversation.name)),
              h('span', { class: css('muted', 'small') }, conversation.time),
            ),
            h('div', { class: css('cut', 'small', conversation.unread ? 'strong' : 'muted') }, conversation.snippet),
          ),
          conversation.unread ? h('div', { class: css('unreadDot') }) : null,
        ),
      ),
    ),
    h(
      'div',
      { class: css('thread') },
      h(
        'div',
        { class: css('threadHead') },
        h('div', { class: css('row') }, avatar(open?.name ?? ''), heading(2, noisy(open?.name ?? ''), 'sectionTitle')),
        button(plain('Move to Done'), () => showToast(plain('Move to Done'))),
      ),
      h(
        'div',
        { class: css('bubbles'), role: 'log' },
        (open?.messages ?? []).map((message, index) =>
          h('div', { key: index, class: css('bubble', message.mine && 'bubbleMine') }, message.text),
        ),
      ),
      h('div', {
        role: 'textbox',
        contenteditable: 'true',
        id: identifier('composer'),
        'aria-label': plain('Reply in Messenger…'),
        'aria-placeholder': plain('Reply in Messenger…'),
        class: css('composer'),
      }),
    ),
  ];
}
