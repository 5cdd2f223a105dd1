import type { HarasocialScreen } from '../exchange.ts';
import { type Content, h } from './element.ts';
import { changed, state } from './harasocial-state.ts';

// FACTS §1 and §2.
const ERRORS = {
  '10': '(#10) Message failed to send because another app is controlling this thread now.',
  '100': "(#100) The action is invalid since it's not the thread owner.",
  window: '(#10) This message is sent outside of allowed window.',
} as const;

const MORE = 20;

function moment(at: number): string {
  const date = new Date(at);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${two(date.getDate())}/${two(date.getMonth() + 1)}/${date.getFullYear()} ${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** Trợ lý chat → Cài đặt Messenger → Log. */
export function chatAssistantLog({ log }: HarasocialScreen): Content {
  const more = (): void => {
    state.lines += MORE;
    changed();
  };
  return h(
    'main',
    { class: 'settings' },
    h('h1', {}, 'Cài đặt Messenger'),
    h(
      'div',
      { class: 'tabs', role: 'tablist' },
      h('div', { class: 'tab', role: 'tab', 'aria-selected': 'false' }, 'Chung'),
      h('div', { class: 'tab', role: 'tab', 'aria-selected': 'true' }, 'Log'),
    ),
    h(
      'table',
      { class: 'log' },
      h('thead', {}, h('tr', {}, ...['Thời gian', 'Khách hàng', 'Kịch bản', 'Kết quả'].map((name) => h('th', {}, name)))),
      h(
        'tbody',
        {},
        log
          .slice(0, state.lines)
          .map(({ id, at, customer, flow, error }) =>
            h(
              'tr',
              { key: id },
              h('td', {}, moment(at)),
              h('td', {}, customer),
              h('td', {}, flow),
              h('td', {}, error === null ? 'Đã gửi' : ERRORS[error]),
            ),
          ),
      ),
    ),
    log.length > state.lines && h('button', { onclick: more }, 'Xem thêm'),
  );
}
