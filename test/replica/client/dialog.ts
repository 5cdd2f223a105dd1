import { css } from './css.ts';
import { type Content, h, type Part } from './element.ts';
import { identifier } from './identifiers.ts';
import { heading, iconButton } from './parts.ts';
import { closeDialog, state } from './state.ts';
import { plain } from './words.ts';

/** A dialog as it stands in a portal under body. */
export function dialog(name: string, title: string, body: Content, foot: Content): Part {
  const titleId = identifier(`dialog-title:${name}`);
  const close = () => {
    if (state.saving === null) closeDialog();
  };
  return h(
    'div',
    { key: `dialog:${name}`, class: css('veil') },
    h(
      'div',
      {
        role: 'dialog',
        'aria-modal': 'true',
        'aria-labelledby': titleId,
        tabindex: '-1',
        class: css('dialog'),
        onkeydown: (event) => {
          if ((event as KeyboardEvent).key === 'Escape' && state.list === null) close();
        },
        reference: (element) => {
          if (!element.contains(document.activeElement) && state.list === null) element.focus({ preventScroll: true });
        },
      },
      h('div', { class: css('dialogHead') }, heading(2, title, 'dialogTitle', titleId), iconButton('close', plain('Close'), close)),
      h('div', { class: css('dialogBody') }, body),
      foot ? h('div', { class: css('dialogFoot') }, foot) : null,
    ),
  );
}
