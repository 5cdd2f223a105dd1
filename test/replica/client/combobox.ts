import type { Choice } from '../exchange.ts';
import { css } from './css.ts';
import { h, type Part } from './element.ts';
import { icon } from './icons.ts';
import { identifier } from './identifiers.ts';
import { appValue, avatar } from './parts.ts';
import { start } from './start.ts';
import { changed, state } from './state.ts';
import { noisy, plain, say } from './words.ts';

export interface Combobox {
  name: string;
  label: string;
  /** FACTS §5: a variant names only the value. */
  namesOnlyValue?: boolean;
  chosen: string | null;
  choices: Choice[];
  choose: (app: string | null) => void;
}

let shown: Combobox | null = null;

function open(box: Combobox, element: HTMLElement): void {
  const list = {
    owner: box.name,
    place: element.getBoundingClientRect(),
    ready: start.delays.options === 0,
    active: -1,
  };
  state.list = list;
  if (!list.ready) {
    setTimeout(() => {
      list.ready = true;
      changed();
    }, start.delays.options);
  }
  changed();
}

export function closeList(): void {
  state.list = null;
  changed();
}

function offered(box: Combobox): (Choice | null)[] {
  return box.chosen === null ? box.choices : [null, ...box.choices];
}

export function combobox(box: Combobox): Part {
  const isOpen = state.list?.owner === box.name;
  if (isOpen) shown = box;
  const labelId = identifier(`label:${box.name}`);
  const valueId = identifier(`value:${box.name}`);
  const take = (index: number) => {
    const choice = offered(box)[index];
    if (choice === undefined) return;
    closeList();
    box.choose(choice?.name ?? null);
  };
  return h(
    'div',
    { class: css('field') },
    h('div', { id: labelId, class: css('label') }, noisy(box.label)),
    h(
      'div',
      {
        role: 'combobox',
        tabindex: '0',
        class: css('combobox', isOpen && 'comboboxOpen'),
        'aria-haspopup': 'listbox',
        'aria-expanded': String(isOpen),
        'aria-labelledby': box.namesOnlyValue ? valueId : `${labelId} ${valueId}`,
        'aria-controls': isOpen && state.list?.ready ? identifier(`list:${box.name}`) : null,
        'aria-activedescendant':
          isOpen && state.list && state.list.active >= 0 ? identifier(`option:${box.name}:${state.list.active}`) : null,
        onclick: (event) => (isOpen ? closeList() : open(box, event.currentTarget as HTMLElement)),
        onkeydown: (event) => {
          const { key } = event as KeyboardEvent;
          const { list } = state;
          if (!['Enter', ' ', 'ArrowDown', 'ArrowUp', 'Escape'].includes(key)) return;
          if (key === 'Escape' && !isOpen) return;
          event.preventDefault();
          if (!isOpen || !list) return open(box, event.target as HTMLElement);
          if (key === 'Escape') return closeList();
          if (key === 'Enter' || key === ' ') return take(list.active);
          const { length } = offered(box);
          list.active = (list.active + (key === 'ArrowDown' ? 1 : length - 1)) % length;
          changed();
        },
      },
      h('div', { id: valueId, class: css('row', 'cut') }, appValue(box.chosen, say('Select'))),
      icon('down', 18),
    ),
  );
}

/** The open list's options: mounted far from the field, and only while it is open. */
export function openList(): Part | null {
  const { list } = state;
  const box = shown;
  if (!list?.ready || !box || box.name !== list.owner) return null;
  const below = list.place.bottom + 6 + 240 < innerHeight;
  return h(
    'div',
    { class: css('listLayer') },
    h(
      'div',
      {
        role: 'listbox',
        id: identifier(`list:${box.name}`),
        class: css('list'),
        'aria-label': plain('Choose an app'),
        style: {
          left: `${list.place.left + scrollX}px`,
          width: `${list.place.width}px`,
          top: `${(below ? list.place.bottom + 6 : Math.max(8, list.place.top - 246)) + scrollY}px`,
        },
      },
      offered(box).map((choice, index) =>
        h(
          'div',
          {
            key: choice?.id ?? 'none',
            role: 'option',
            id: identifier(`option:${box.name}:${index}`),
            'aria-selected': String((choice?.name ?? null) === box.chosen),
            class: css('option', index === list.active && 'optionActive', choice?.name === box.chosen && 'optionChosen'),
            onclick: () => {
              closeList();
              box.choose(choice?.name ?? null);
            },
          },
          choice ? avatar(choice.name, 'avatarSmall', 'avatarSquare') : null,
          h('span', { class: css('grow', 'cut') }, choice ? noisy(choice.name) : say('None')),
          choice?.name === box.chosen ? icon('check', 18) : null,
        ),
      ),
    ),
  );
}
