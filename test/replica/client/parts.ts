import { hash } from './chance.ts';
import { css, type StyleName } from './css.ts';
import { type Content, h, type Part, type Properties } from './element.ts';
import { type IconName, icon } from './icons.ts';
import { noisy, plain, say } from './words.ts';

type Press = (event: Event) => void;

/** Something that isn't a button by its tag, as nearly everything on Meta's screens. */
export function pressable(press: Press): Properties {
  return {
    tabindex: '0',
    onclick: press,
    onkeydown: (event) => {
      const { key } = event as KeyboardEvent;
      if (key !== 'Enter' && key !== ' ') return;
      event.preventDefault();
      press(event);
    },
  };
}

export interface ButtonOptions {
  primary?: boolean;
  disabled?: boolean;
  busy?: boolean;
  /** When the text alone doesn't say what it is about. */
  label?: string;
}

export function button(text: string, press: Press, options: ButtonOptions = {}): Part {
  const off = options.disabled === true || options.busy === true;
  const inside = options.busy
    ? h('span', {
        class: css('spinner', !options.primary && 'spinnerDark'),
        role: 'progressbar',
        'aria-label': plain('Loading...'),
      })
    : h('span', {}, noisy(text));
  return h(
    'div',
    {
      role: 'button',
      class: css('button', options.primary === true && 'buttonPrimary', off && !options.busy && 'buttonDisabled'),
      'aria-label': options.label ?? null,
      ...(off ? { 'aria-disabled': 'true', tabindex: '-1', onclick: () => {} } : pressable(press)),
    },
    h('div', { class: css('contents') }, inside),
  );
}

export function iconButton(name: IconName, label: string, press: Press): Part {
  return h('div', { role: 'button', 'aria-label': label, class: css('iconButton'), ...pressable(press) }, icon(name, 18));
}

export function heading(level: number, text: string, style: StyleName, id: string | null = null): Part {
  return h('div', { role: 'heading', 'aria-level': String(level), class: css(style), id }, h('span', {}, text));
}

const colours = ['#4f7cac', '#8a5a9e', '#2f8f83', '#b5653a', '#6b7a2f', '#a8476a', '#3d6fb4', '#7a6a53'];

export function avatar(name: string, ...styles: StyleName[]): Part {
  const colour = colours[hash(1, name) % colours.length] ?? '#4f7cac';
  const initials = name
    .split(/[\s.]+/)
    .filter((word) => word !== '&')
    .slice(0, 2)
    .map((word) => [...word][0]?.toUpperCase() ?? '')
    .join('');
  return h(
    'div',
    {
      class: css('avatar', ...styles),
      style: { 'background-color': colour },
      'aria-hidden': true,
      'data-visualcompletion': 'ignore',
    },
    initials,
  );
}

/** What stands where data hasn't come yet. */
export function skeleton(rows = 3): Part {
  return h(
    'div',
    { role: 'progressbar', 'aria-busy': 'true', 'aria-valuetext': plain('Loading...'), class: css('skeletonBlock') },
    Array.from({ length: rows }, () =>
      h(
        'div',
        { class: css('row') },
        h('div', { class: css('skeleton', 'skeletonRound') }),
        h(
          'div',
          { class: css('column', 'grow'), style: { gap: '8px' } },
          h('div', { class: css('skeleton', 'skeletonWide') }),
          h('div', { class: css('skeleton', 'skeletonNarrow') }),
        ),
      ),
    ),
  );
}

export function failure(again: () => void): Part {
  return h(
    'div',
    { class: css('emptyBox') },
    heading(3, say('Something went wrong'), 'sectionTitle'),
    h('div', { class: css('muted'), style: { margin: '8px 0 16px' } }, say('We couldn’t load this section.')),
    button(plain('Try again'), again),
  );
}

export function emptyBox(title: string, text: string, picture: IconName = 'lock'): Part {
  return h(
    'div',
    { class: css('emptyBox') },
    icon(picture, 40),
    h('div', { style: { height: '12px' } }),
    heading(2, say(title), 'sectionTitle'),
    h('div', { style: { 'margin-top': '6px' } }, say(text)),
  );
}

export function notice(text: string): Part {
  return h('div', { class: css('notice'), role: 'status' }, icon('info'), h('span', {}, say(text)));
}

export function appValue(name: string | null, empty: Content): Content {
  if (name === null) return h('span', { class: css('muted') }, empty);
  return [avatar(name, 'avatarSmall', 'avatarSquare'), h('span', { class: css('cut') }, noisy(name))];
}
