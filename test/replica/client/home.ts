import type { PageSummary } from '../exchange.ts';
import { css } from './css.ts';
import { h } from './element.ts';
import { type IconName, icon } from './icons.ts';
import { avatar, heading } from './parts.ts';
import type { Screen } from './screen.ts';
import { noisy, plain, say } from './words.ts';

const numbers = [
  { label: 'New messages', value: '128' },
  { label: 'Page visits', value: '2.417' },
  { label: 'Link clicks', value: '356' },
];

const todos: { icon: IconName; text: string }[] = [
  { icon: 'inbox', text: '3 unread messages' },
  { icon: 'bell', text: '2 comments on your latest post' },
  { icon: 'calendar', text: 'Plan this week’s posts' },
];

export function home(page: PageSummary): Screen {
  return {
    title: plain('Home'),
    body: h(
      'div',
      { class: css('content') },
      h(
        'div',
        { class: css('row') },
        avatar(page.name, 'avatarLarge'),
        h(
          'div',
          {},
          heading(1, noisy(page.name), 'title'),
          h('div', { class: css('muted') }, say('Here’s what’s happening with your Page.')),
        ),
      ),
      h(
        'div',
        { class: css('tiles') },
        numbers.map(({ label, value }) =>
          h(
            'div',
            { class: css('tile'), key: label },
            h('div', { class: css('strong') }, say(label)),
            h('div', { class: css('number') }, value),
            h('div', { class: css('muted', 'small') }, say('Last 7 days')),
          ),
        ),
      ),
      h(
        'div',
        { class: css('wwwCard'), style: { 'padding-top': '18px' } },
        heading(2, say('To-do list'), 'sectionTitle'),
        todos.map((todo) =>
          h('div', { class: css('todo'), key: todo.text }, icon(todo.icon), h('span', { class: css('grow') }, say(todo.text))),
        ),
      ),
    ),
  };
}
