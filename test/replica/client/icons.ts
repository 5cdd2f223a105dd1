import { css } from './css.ts';
import { h, type Part } from './element.ts';

const paths = {
  home: 'M4 11 12 4l8 7v8a1 1 0 0 1-1 1h-4v-6H9v6H5a1 1 0 0 1-1-1z',
  inbox: 'M4 5h16v11H9l-5 4z',
  bell: 'M6 17v-6a6 6 0 0 1 12 0v6l2 2H4zM10 21h4',
  content: 'M5 4h14v16H5zM8 9h8M8 13h8M8 17h5',
  calendar: 'M4 6h16v14H4zM4 10h16M8 3v4M16 3v4',
  ads: 'M4 10v4l3 1 10 4V5L7 9zM8 15l1 5h3',
  chart: 'M5 20V11M12 20V4M19 20v-6',
  gear: 'M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM12 3v3M12 18v3M3 12h3M18 12h3M5.6 5.6l2.2 2.2M16.2 16.2l2.2 2.2M5.6 18.4l2.2-2.2M16.2 7.8l2.2-2.2',
  down: 'm6 9 6 6 6-6',
  close: 'M6 6l12 12M18 6 6 18',
  check: 'm5 12 5 5 9-10',
  info: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 11v6M12 7.5v.5',
  people: 'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM3 20c0-4 2.5-6 6-6s6 2 6 6M16 4.5a3.5 3.5 0 0 1 0 6.5M18 14.5c2 .8 3 2.7 3 5.5',
  plug: 'M9 3v5M15 3v5M6 8h12v4a6 6 0 0 1-12 0zM12 18v3',
  route: 'M6 4v6a4 4 0 0 0 4 4h8M14 10l4 4-4 4',
  shop: 'M4 9l2-5h12l2 5M5 9v11h14V9M4 9h16M10 20v-6h4v6',
  lock: 'M6 11h12v9H6zM8 11V8a4 4 0 0 1 8 0v3',
} as const;

export type IconName = keyof typeof paths;

export function icon(name: IconName, size = 20): Part {
  return h(
    'svg',
    {
      viewBox: '0 0 24 24',
      width: size,
      height: size,
      fill: 'none',
      stroke: 'currentColor',
      'stroke-width': '1.8',
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
      'aria-hidden': true,
      class: css('icon'),
    },
    h('path', { d: paths[name] }),
  );
}
