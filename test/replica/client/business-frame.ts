import type { PageSummary } from '../exchange.ts';
import { businessAddress, currentAddress, go } from './address.ts';
import { css } from './css.ts';
import { read } from './data.ts';
import { type Content, h, type Part } from './element.ts';
import { type IconName, icon } from './icons.ts';
import { avatar, pressable } from './parts.ts';
import { changed, state } from './state.ts';
import { noisy, say } from './words.ts';

const places: { path: string; label: string; icon: IconName }[] = [
  { path: '/latest/home', label: 'Home', icon: 'home' },
  { path: '/latest/inbox/all', label: 'Inbox', icon: 'inbox' },
  { path: '/latest/posts', label: 'Content', icon: 'content' },
  { path: '/latest/content_calendar', label: 'Planner', icon: 'calendar' },
  { path: '/latest/ad_center', label: 'Ads', icon: 'ads' },
  { path: '/latest/insights/overview', label: 'Insights', icon: 'chart' },
  { path: '/latest/settings/business_info', label: 'Settings', icon: 'gear' },
];

export function navLink(path: string, chosen: boolean, ...content: Content[]): Part {
  const address = businessAddress(path);
  return h(
    'a',
    {
      role: 'link',
      key: path,
      href: address,
      'aria-current': chosen ? 'page' : null,
      class: css('navItem', chosen && 'navItemChosen'),
      onclick: (event) => {
        const { ctrlKey, metaKey, shiftKey } = event as MouseEvent;
        if (ctrlKey || metaKey || shiftKey) return;
        event.preventDefault();
        state.visit += 1;
        go(address);
      },
    },
    ...content,
  );
}

export function businessFrame(page: PageSummary | null, unread: number, content: Content): Part {
  const { path } = currentAddress();
  const section = path.split('/')[2] ?? 'home';
  return h(
    'div',
    { class: css('business'), 'data-surface': `/bizweb:${section}` },
    h(
      'div',
      { role: 'navigation', class: css('businessNav') },
      h('div', { class: css('product') }, 'Meta Business Suite'),
      h('div', { 'data-pagelet': 'BizKitPresenceSelector' }, switcher(page)),
      places.map((place) => {
        const chosen = place.path.split('/')[2] === section;
        return navLink(
          place.path,
          chosen,
          icon(place.icon),
          h('span', {}, say(place.label)),
          place.label === 'Inbox' && unread > 0 ? h('span', { class: css('badge') }, String(unread)) : null,
        );
      }),
    ),
    h('div', { role: 'main', class: css('businessMain') }, content),
  );
}

function switcher(page: PageSummary | null): Part {
  if (!page) return h('div', { class: css('presence') }, h('div', { class: css('skeleton', 'skeletonWide') }));
  return h(
    'div',
    {
      role: 'button',
      'aria-haspopup': 'menu',
      'aria-expanded': String(state.menu?.kind === 'pages'),
      class: css('presence'),
      ...pressable((event) => {
        const place = (event.currentTarget as HTMLElement).getBoundingClientRect();
        state.menu = state.menu ? null : { kind: 'pages', place };
        changed();
      }),
    },
    avatar(page.name, 'avatarSmall'),
    h('div', { class: css('grow', 'cut') }, noisy(page.name)),
    icon('down', 16),
  );
}

/** The switcher's list, in a portal. A choice changes `asset_id` in place. */
export function pagesMenu(): Part | null {
  if (state.menu?.kind !== 'pages') return null;
  const { asset, path } = currentAddress();
  const shell = read('shell', { page: null });
  const pages = shell.status === 'ready' ? shell.answer.pages : [];
  return h(
    'div',
    {
      role: 'menu',
      class: css('menu'),
      style: { left: `${state.menu.place.left}px`, top: `${state.menu.place.bottom + 6}px` },
    },
    pages.map((page) =>
      h(
        'div',
        {
          role: 'menuitemradio',
          key: page.id,
          'aria-checked': String(page.id === asset),
          class: css('menuItem'),
          ...pressable(() => go(businessAddress(path, page.id))),
        },
        avatar(page.name),
        h('div', { class: css('grow', 'cut') }, noisy(page.name)),
        page.id === asset ? icon('check', 18) : null,
      ),
    ),
  );
}
