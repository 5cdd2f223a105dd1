import type { HarasocialMessage, HarasocialScreen } from '../exchange.ts';
import { type Content, h, type Part } from './element.ts';
import { act, changed, clock, state } from './harasocial-state.ts';

// FACTS §1; that of the 24-hour window as Facebook words it in Vietnamese.
const ERRORS = {
  '10': 'Thông báo lỗi từ Facebook - #10: Không gửi được tin nhắn do có ứng dụng khác đang giữ quyền xử lý hội thoại. Để toàn bộ tin nhắn được gửi đi, bạn hãy cài đặt cho phép Harasocial xử lý tất cả hội thoại',
  '100': '#100 - Hiện không thể gắn thẻ nhân viên cho trang / ứng dụng này',
  window: 'Thông báo lỗi từ Facebook - #10: Tin nhắn này được gửi ngoài khoảng thời gian cho phép',
} as const;

interface Talk {
  page: string;
  customer: string;
  messages: HarasocialMessage[];
}

function talksOf({ messages, open }: HarasocialScreen): Talk[] {
  const talks = new Map<string, Talk>();
  for (const message of messages) {
    const key = `${message.page}|${message.customer}`;
    const talk = talks.get(key) ?? { page: message.page, customer: message.customer, messages: [] };
    talk.messages.push(message);
    talks.set(key, talk);
  }
  if (talks.size === 0 && open) talks.set('', { page: open.id, customer: 'Trần Thu Hà', messages: [] });
  return [...talks.values()];
}

function bubble({ id, mine, text, at, error }: HarasocialMessage): Part {
  return h(
    'div',
    { key: id, class: mine ? 'message message-mine' : 'message' },
    h('div', { class: 'bubble' }, text),
    error !== null &&
      h(
        'div',
        { class: 'message-error' },
        h('span', {}, ERRORS[error]),
        ' ',
        h('button', { class: 'send-again', onclick: () => void act('/api/send-again', { id }) }, 'Nhấn để gửi lại'),
      ),
    h('div', { class: 'time' }, clock(at)),
  );
}

function write({ page, customer }: Talk): Part {
  const send = (field: HTMLTextAreaElement): void => {
    const text = field.value.trim();
    field.value = '';
    if (text !== '') void act('/api/send', { page, customer, text });
  };
  return h(
    'div',
    { class: 'write' },
    h('textarea', {
      'aria-label': 'Nhập tin nhắn',
      onkeydown: (event) => {
        const { key, shiftKey, target } = event as KeyboardEvent;
        if (key !== 'Enter' || shiftKey) return;
        event.preventDefault();
        send(target as HTMLTextAreaElement);
      },
    }),
    h('button', { onclick: (event) => send((event.currentTarget as Element).previousElementSibling as HTMLTextAreaElement) }, 'Gửi'),
  );
}

/** The inbox: conversations, one of them open. With merged Pages the conversation says whose it is. */
export function inbox(screen: HarasocialScreen): Content {
  const talks = talksOf(screen);
  const open = talks.find(({ customer }) => customer === state.customer) ?? talks[0];
  if (!open) return h('main', { class: 'inbox' });
  return h(
    'main',
    { class: 'inbox' },
    h(
      'nav',
      { class: 'people' },
      talks.map(({ page, customer, messages }) =>
        h(
          'button',
          {
            key: `${page}|${customer}`,
            class: customer === open.customer ? 'person person-chosen' : 'person',
            onclick: () => {
              state.customer = customer;
              changed();
            },
          },
          customer,
          h('span', { class: 'preview' }, messages.at(-1)?.text ?? ''),
        ),
      ),
    ),
    h(
      'section',
      { class: 'conversation' },
      h(
        'div',
        { class: 'head' },
        h('h2', {}, open.customer),
        screen.merged && screen.named && h('button', {}, screen.pages.find(({ id }) => id === open.page)?.name ?? ''),
      ),
      h('div', { class: 'thread', role: 'log' }, open.messages.map(bubble)),
      write(open),
    ),
  );
}
