import { css } from './css.ts';
import { h } from './element.ts';
import { button, heading } from './parts.ts';
import type { Screen } from './screen.ts';
import { start } from './start.ts';
import { showToast } from './state.ts';
import { noisy, plain, say } from './words.ts';

/** What a person sees who hasn't switched to the Page. */
export function personalSettings(): Screen {
  const rows = [
    { label: 'Name', value: start.person.name },
    { label: 'Contact', value: 'example@shop.example' },
    { label: 'Password and security', value: '••••••••' },
  ];
  return {
    title: plain('Settings & privacy'),
    body: [
      heading(1, say('General account settings'), 'title'),
      h(
        'div',
        { class: css('wwwCard') },
        rows.map(({ label, value }) =>
          h(
            'div',
            { class: css('tableRow'), key: label },
            h('div', { class: css('cellText', 'strong') }, say(label)),
            h('div', { class: css('cellValue', 'muted') }, noisy(value)),
            button(plain('Edit'), () => showToast(plain('Changes saved'))),
          ),
        ),
      ),
    ],
  };
}
