import type { PageSummary } from '../exchange.ts';
import { currentAddress, go } from './address.ts';
import { css } from './css.ts';
import { read, save } from './data.ts';
import { type Content, h, type Part } from './element.ts';
import { type IconName, icon } from './icons.ts';
import { identifier } from './identifiers.ts';
import { avatar, heading, pressable } from './parts.ts';
import { start } from './start.ts';
import { changed, state } from './state.ts';
import { noisy, plain, say } from './words.ts';

const pageTabs: { tab: string; label: string; icon: IconName }[] = [
  { tab: 'profile', label: 'Page setup', icon: 'shop' },
  { tab: 'msgr_conversation_routing', label: 'Messenger conversation routing', icon: 'route' },
  { tab: 'ig_conversation_routing', label: 'Instagram conversation routing', icon: 'route' },
  { tab: 'advanced_messaging', label: 'Advanced messaging', icon: 'inbox' },
  { tab: 'privacy', label: 'Privacy settings', icon: 'lock' },
  { tab: 'notifications', label: 'Notifications', icon: 'bell' },
];

const personTabs: typeof pageTabs = [
  { tab: 'account', label: 'General account settings', icon: 'gear' },
  { tab: 'security', label: 'Password and security', icon: 'lock' },
  { tab: 'privacy', label: 'Privacy settings', icon: 'people' },
  { tab: 'notifications', label: 'Notifications', icon: 'bell' },
];

export function wwwFrame(content: Content): Part {
  const name = start.actingAs?.name ?? start.person.name;
  const settings = currentAddress().path === '/settings';
  return h(
    'div',
    { class: css('www') },
    h(
      'div',
      { role: 'banner', class: css('wwwBar') },
      h(
        'div',
        { class: css('row') },
        h('a', { role: 'link', href: '/', class: css('wwwProduct') }, 'Facebook'),
        h('input', {
          type: 'search',
          role: 'combobox',
          'aria-expanded': 'false',
          'aria-autocomplete': 'list',
          'aria-label': plain('Search Facebook'),
          placeholder: plain('Search Facebook'),
          id: identifier('search'),
          class: css('search'),
        }),
      ),
      h(
        'div',
        {
          role: 'button',
          'aria-haspopup': 'menu',
          'aria-expanded': String(state.menu?.kind === 'profiles'),
          'aria-label': plain('Your profile'),
          class: css('account'),
          ...pressable((event) => {
            const place = (event.currentTarget as HTMLElement).getBoundingClientRect();
            state.menu = state.menu ? null : { kind: 'profiles', place };
            changed();
          }),
        },
        avatar(name),
        h('span', {}, noisy(name)),
        icon('down', 16),
      ),
    ),
    h(
      'div',
      { class: css('wwwBody') },
      settings ? navigation() : null,
      h(
        'div',
        { role: 'main', class: css('wwwContent') },
        h('div', { class: css('wwwColumn'), key: `column:${state.generation}` }, content),
      ),
    ),
  );
}

function navigation(): Part {
  const { tab } = currentAddress();
  return h(
    'div',
    { role: 'navigation', class: css('wwwNav') },
    heading(1, say('Settings & privacy'), 'settingsTitle'),
    (start.actingAs ? pageTabs : personTabs).map((each) => {
      const address = `/settings/?tab=${each.tab}`;
      return h(
        'a',
        {
          role: 'link',
          key: each.tab,
          href: address,
          'aria-current': each.tab === tab ? 'page' : null,
          class: css('navItem', each.tab === tab && 'navItemChosen'),
          onclick: (event) => {
            const { ctrlKey, metaKey, shiftKey } = event as MouseEvent;
            if (ctrlKey || metaKey || shiftKey) return;
            event.preventDefault();
            state.visit += 1;
            go(address);
          },
        },
        icon(each.icon, 18),
        h('span', {}, say(each.label)),
      );
    }),
  );
}

/** Switching loads the document anew, as Meta does. */
async function switchTo(page: PageSummary | null, event: Event): Promise<void> {
  if (await save('actingAs', { page: page?.id ?? null }, event)) location.reload();
}

export function profilesMenu(): Part | null {
  if (state.menu?.kind !== 'profiles') return null;
  const shell = read('shell', { page: null });
  const pages = shell.status === 'ready' ? shell.answer.pages : [];
  const item = (page: PageSummary | null, name: string, chosen: boolean) =>
    h(
      'div',
      {
        role: 'menuitemradio',
        key: page?.id ?? 'person',
        'aria-checked': String(chosen),
        class: css('menuItem'),
        ...pressable((event) => void switchTo(page, event)),
      },
      avatar(name),
      h('div', { class: css('grow', 'cut') }, noisy(name)),
      chosen ? icon('check', 18) : null,
    );
  return h(
    'div',
    {
      role: 'menu',
      'aria-label': plain('Switch profile'),
      class: css('menu'),
      style: { right: '16px', top: `${state.menu.place.bottom + 8}px` },
    },
    item(null, start.person.name, start.actingAs === null),
    pages.map((page) => item(page, page.name, page.id === start.actingAs?.id)),
  );
}
