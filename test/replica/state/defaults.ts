import { connectedApp } from './apps.ts';
import type { Admin, ChannelState, Page } from './model.ts';

export const businessId = '402881937564120';

export function channelState(apps: string[], chosen: Partial<ChannelState> = {}): ChannelState {
  return {
    connectedApps: apps.map((name) => connectedApp(name)),
    defaultApp: null,
    socialApp: null,
    linkRoutes: [],
    primaryReceiver: null,
    ...chosen,
  };
}

/** Invented shops and people. */
export function defaultPages(): Page[] {
  return [
    {
      id: '104862957731245',
      profileId: '100063518240977',
      name: 'Tiệm Nhà Mây',
      instagram: 'tiemnhamay.vn',
      channels: {
        messenger: channelState(['Haravan Funnel', 'ManyChat', 'Botcake'], {
          defaultApp: 'ManyChat',
          primaryReceiver: 'Haravan Funnel',
        }),
        instagram: channelState(['Haravan Funnel', 'ManyChat'], { defaultApp: 'Haravan Funnel' }),
      },
    },
    {
      id: '109377412586630',
      profileId: '100071946625318',
      name: 'Gốm Xưa Bát Tràng',
      instagram: null,
      channels: {
        messenger: channelState(['Haravan Funnel', 'AhaChat'], {
          defaultApp: 'Haravan Funnel',
          primaryReceiver: 'Haravan Funnel',
          linkRoutes: [{ link: 'm.me/gomxuabattrang?ref=uudai', app: 'AhaChat' }],
        }),
        instagram: channelState([]),
      },
    },
    {
      id: '112540098316472',
      profileId: '615572830194466',
      name: 'Mộc Spa Đà Nẵng',
      instagram: 'mocspa.danang',
      channels: {
        messenger: channelState(['Pancake', 'Haravan Funnel']),
        instagram: channelState(['Pancake', 'Haravan Funnel'], { defaultApp: 'Instagram Inbox' }),
      },
    },
    {
      id: '115209643870051',
      profileId: '615590317728842',
      name: 'Cà Phê Sớm & Bánh',
      instagram: null,
      channels: {
        messenger: channelState(['Haravan Funnel', 'Chatfuel'], {
          defaultApp: 'Haravan Funnel',
          socialApp: 'Chatfuel',
        }),
        instagram: channelState([]),
      },
    },
  ];
}

export function defaultAdmins(): Admin[] {
  return [
    {
      id: 'lan',
      accountId: '100004417735201',
      name: 'Nguyễn Thị Lan',
      email: 'lan@shop.example',
      language: 'vi',
      access: {},
    },
    {
      id: 'minh',
      accountId: '100009123846610',
      name: 'Trần Quốc Minh',
      email: 'minh@shop.example',
      language: 'vi',
      access: {},
    },
    {
      id: 'james',
      accountId: '100012650093328',
      name: 'James Carter',
      email: 'james@shop.example',
      language: 'en',
      access: {},
    },
    {
      id: 'thao',
      accountId: '100015308271946',
      name: 'Lê Phương Thảo',
      email: 'thao@shop.example',
      language: 'vi',
      access: Object.fromEntries(defaultPages().map((page) => [page.id, 'partial' as const])),
    },
  ];
}

const shops = ['Vải Lụa', 'Nội Thất', 'Giày Da', 'Trà Sen', 'Mỹ Phẩm', 'Đồ Chơi', 'Hoa Tươi', 'Bếp Xanh'];
const places = ['Sài Gòn', 'Hà Nội', 'Huế', 'Đà Lạt', 'Cần Thơ', 'Hội An', 'Nha Trang', 'Hải Phòng'];

export function numberedPage(number: number): Page {
  const shop = shops[number % shops.length] ?? '';
  const place = places[Math.floor(number / shops.length) % places.length] ?? '';
  return {
    id: String(120000000000000 + number * 7919),
    profileId: String(615600000000000 + number * 6421),
    name: `${shop} ${place} ${number}`,
    instagram: number % 3 === 0 ? `shop${number}.vn` : null,
    channels: {
      messenger: channelState(['Haravan Funnel', 'ManyChat'], {
        defaultApp: number % 10 === 9 ? 'ManyChat' : 'Haravan Funnel',
      }),
      instagram: channelState(number % 3 === 0 ? ['Haravan Funnel'] : [], {
        defaultApp: number % 3 === 0 ? 'Haravan Funnel' : null,
      }),
    },
  };
}
