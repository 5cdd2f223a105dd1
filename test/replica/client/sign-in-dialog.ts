import { css } from './css.ts';
import { dialog } from './dialog.ts';
import { h, type Part } from './element.ts';
import { plain, say } from './words.ts';

/** The log-in form in place of a redirect: the screen stays behind it. */
export function signInDialog(): Part {
  const field = (name: string, type: string, label: string) =>
    h('input', { name, type, class: css('input'), placeholder: plain(label), 'aria-label': plain(label) });
  return dialog(
    'sign-in',
    say('Log in to continue'),
    [
      h('div', { class: css('muted') }, say('Your session has expired. Please log in again.')),
      h(
        'form',
        {
          id: 'login_form',
          method: 'post',
          action: `/login/?next=${encodeURIComponent(location.href)}`,
          class: css('column'),
          style: { gap: '10px' },
        },
        field('email', 'text', 'Email address or phone number'),
        field('pass', 'password', 'Password'),
        h('button', { type: 'submit', name: 'login', class: css('button', 'buttonPrimary') }, plain('Log in')),
      ),
    ],
    null,
  );
}
