import type { Conversation } from '../exchange.ts';
import type { Page } from '../state/model.ts';

/** Chats that talk about apps and settings are among them on purpose: nothing in a chat says what is set. */
const conversations: Conversation[] = [
  {
    name: 'Phạm Thu Hà',
    snippet: 'Mình đặt 2 cái màu kem nha shop',
    time: '09:41',
    unread: true,
    messages: [
      { mine: false, text: 'Shop ơi mẫu này còn hàng không ạ?' },
      { mine: true, text: 'Dạ còn chị nhé, bên em còn màu kem và màu nâu.' },
      { mine: false, text: 'Mình đặt 2 cái màu kem nha shop' },
    ],
  },
  {
    name: 'Đỗ Quang Huy',
    snippet: 'Ứng dụng mặc định là ManyChat đúng không?',
    time: '09:12',
    unread: true,
    messages: [
      { mine: false, text: 'Bên mình dùng Haravan Funnel hay ManyChat vậy?' },
      { mine: true, text: 'Dạ để em hỏi lại bộ phận kỹ thuật ạ.' },
      { mine: false, text: 'Ứng dụng mặc định là ManyChat đúng không?' },
    ],
  },
  {
    name: 'Vũ Ngọc Anh',
    snippet: 'Bạn: Dạ đơn của chị đã được gửi đi rồi ạ',
    time: 'Hôm qua',
    unread: false,
    messages: [
      { mine: false, text: 'Đơn hàng của mình tới đâu rồi ạ?' },
      { mine: true, text: 'Dạ đơn của chị đã được gửi đi rồi ạ' },
    ],
  },
  {
    name: 'Hoàng Minh Tuấn',
    snippet: 'Ok shop, cảm ơn nhiều',
    time: 'Hôm qua',
    unread: true,
    messages: [
      { mine: true, text: 'Dạ phí giao hàng là 25.000đ ạ.' },
      { mine: false, text: 'Ok shop, cảm ơn nhiều' },
    ],
  },
  {
    name: 'Bùi Khánh Linh',
    snippet: 'Bạn: Shop mở cửa từ 8h đến 21h mỗi ngày ạ',
    time: 'T2',
    unread: false,
    messages: [
      { mine: false, text: 'Mấy giờ shop mở cửa vậy ạ' },
      { mine: true, text: 'Shop mở cửa từ 8h đến 21h mỗi ngày ạ' },
    ],
  },
];

export function conversationsOf(_page: Page): Conversation[] {
  return conversations;
}
