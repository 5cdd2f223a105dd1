import { css } from './css.ts';
import { h, type Part } from './element.ts';
import { identifier } from './identifiers.ts';
import { plain, say } from './words.ts';

/** FACTS §5: a checkbox with the role of a switch, named by `aria-label` or `aria-labelledby`. */
export function toggle(name: string, label: string, description: string, on: boolean, byLabel: boolean, turn: () => void): Part {
  const labelId = identifier(`switch-label:${name}`);
  return h(
    'div',
    { class: css('switchRow') },
    h(
      'div',
      { class: css('grow') },
      h('div', { id: labelId, class: css('strong') }, say(label)),
      h('div', { class: css('muted', 'small'), style: { 'margin-top': '2px' } }, say(description)),
    ),
    h(
      'div',
      { class: css('switchBox') },
      h('input', {
        type: 'checkbox',
        role: 'switch',
        class: css('switchInput'),
        checked: on,
        'aria-checked': String(on),
        ...(byLabel ? { 'aria-labelledby': labelId } : { 'aria-label': plain(label) }),
        onchange: turn,
      }),
      h('div', { class: css('switchTrack', on && 'switchTrackOn') }),
      h('div', { class: css('switchKnob', on && 'switchKnobOn') }),
    ),
  );
}
