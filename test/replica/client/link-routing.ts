import type { Channel } from '../state/model.ts';
import { saveButton } from './choice-form.ts';
import { combobox } from './combobox.ts';
import { css } from './css.ts';
import { forget, read, submit } from './data.ts';
import { dialog } from './dialog.ts';
import { type Content, h, type Part } from './element.ts';
import { identifier } from './identifiers.ts';
import { button } from './parts.ts';
import { start } from './start.ts';
import { changed, closeDialog, state } from './state.ts';
import { noisy, plain, say } from './words.ts';

interface Route {
  link: string;
  app: string | null;
}

function open(link: string | null): void {
  state.pending.clear();
  state.dialog = { kind: 'link', link };
  changed();
}

export function linkRow(page: string, channel: Channel): Content {
  const entry = read('routingOthers', { page, channel });
  if (entry.status !== 'ready') return null;
  const { links } = entry.answer;
  const text = [
    h('div', { class: css('strong') }, h('span', {}, say('Link routing'))),
    h(
      'div',
      { class: css('muted', 'small'), style: { 'margin-top': '3px' } },
      say('Conversations that start at a link go to the app you choose.'),
    ),
    links.length === 0 ? h('div', { class: css('muted'), style: { 'margin-top': '8px' } }, say('No routes yet')) : null,
    links.map((route) =>
      h(
        'div',
        { key: route.link, class: css('row'), style: { 'margin-top': '8px' } },
        h('span', { class: css('cut') }, route.link),
        h('span', { class: css('muted') }, '→'),
        h('span', { class: css('uncut') }, noisy(route.app)),
        button(plain('Edit route'), () => open(route.link)),
      ),
    ),
  ];
  const add = button(plain('Add route'), () => open(null));
  if (start.layout !== 'now')
    return h('div', { key: 'links', class: css(start.layout === 'cards' ? 'card' : 'inPage') }, text, h('div', {}, add));
  return h(
    'div',
    { role: 'row', key: 'links', class: css('tableRow') },
    h('div', { role: 'gridcell', class: css('cellText') }, text),
    h('div', { role: 'gridcell', class: css('cellAction') }, add),
  );
}

export function linkDialog(page: string, channel: Channel, link: string | null): Part | null {
  const entry = read('routingOthers', { page, channel });
  if (entry.status !== 'ready') return null;
  const name = 'link-route';
  const saved: Route = { link: link ?? '', app: entry.answer.links.find((route) => route.link === link)?.app ?? null };
  const route = (state.pending.get(name) as Route | undefined) ?? saved;
  const change = (part: Partial<Route>) => {
    state.pending.set(name, { ...route, ...part });
    changed();
  };
  const inputId = identifier('link-input');
  const dirty = (route.link !== saved.link || route.app !== saved.app) && route.link !== '' && route.app !== null;
  const save = (event: Event) =>
    void submit(name, 'linkRoute', { page, channel, ...route }, event, () => {
      forget('routingOthers');
      closeDialog();
    });
  return dialog(
    name,
    say(link === null ? 'Add route' : 'Edit route'),
    [
      h(
        'div',
        { class: css('field') },
        h('label', { class: css('label'), for: inputId }, say('Link')),
        h('input', {
          id: inputId,
          class: css('input'),
          type: 'text',
          placeholder: 'm.me/…',
          value: route.link,
          oninput: (event) => change({ link: (event.target as HTMLInputElement).value }),
        }),
      ),
      combobox({
        name,
        label: plain('App'),
        chosen: route.app,
        choices: entry.answer.choices,
        choose: (app) => change({ app }),
      }),
    ],
    [button(plain('Cancel'), closeDialog), saveButton(name, dirty, save)],
  );
}
