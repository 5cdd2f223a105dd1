import { currentAddress } from './address.ts';
import { navLink } from './business-frame.ts';
import { css } from './css.ts';
import { type Content, h, type Part } from './element.ts';
import { type IconName, icon } from './icons.ts';
import { heading, skeleton } from './parts.ts';
import { say } from './words.ts';

const entries: ({ group: string } | { path: string; label: string; icon: IconName })[] = [
  { path: 'business_info', label: 'Business info', icon: 'info' },
  { path: 'business_users', label: 'People', icon: 'people' },
  { path: 'pages', label: 'Pages', icon: 'shop' },
  { group: 'Integrations' },
  { path: 'conversation_routing', label: 'Conversation routing', icon: 'route' },
  { path: 'partners', label: 'Partners', icon: 'plug' },
  { path: 'leads_access', label: 'Leads access', icon: 'people' },
];

export function settingsFrame(content: Content): Part {
  const { path } = currentAddress();
  return h(
    'div',
    { class: css('settings') },
    h(
      'div',
      { role: 'navigation', class: css('settingsNav') },
      heading(2, say('Business settings'), 'settingsTitle'),
      entries.map((entry) => {
        if ('group' in entry) return h('div', { key: entry.group, class: css('navGroup') }, say(entry.group));
        const address = `/latest/settings/${entry.path}`;
        return navLink(address, path === address, icon(entry.icon, 18), h('span', {}, say(entry.label)));
      }),
    ),
    content,
  );
}

/** Settings that don't concern conversations. */
export function plainSettings(): { title: string; body: Part } {
  const { path } = currentAddress();
  const entry = entries.find((each) => 'path' in each && path === `/latest/settings/${each.path}`);
  const label = entry && 'label' in entry ? entry.label : 'Settings';
  return {
    title: label,
    body: h('div', { class: css('content') }, heading(1, say(label), 'title'), h('div', { class: css('wwwCard') }, skeleton(3))),
  };
}
