import { currentAddress } from './address.ts';
import { advancedMessaging } from './advanced-messaging.ts';
import { classic } from './classic.ts';
import { css } from './css.ts';
import { type Content, h, type Part } from './element.ts';
import { emptyBox, heading } from './parts.ts';
import { personalSettings } from './personal-settings.ts';
import type { Screen } from './screen.ts';
import { start } from './start.ts';
import { noisy, plain, say } from './words.ts';
import { profilesMenu, wwwFrame } from './www-frame.ts';
import { wwwRouting } from './www-routing.ts';

/** www.facebook.com: everything the address can ask for. */
export function www(): { title: string; body: Content; dialog: Content; menu: Content } {
  const address = currentAddress();
  if (address.classicPage !== null) return { ...classic(address.classicPage), menu: null } as ReturnType<typeof www>;
  const screen = screenOf(address.path, address.tab);
  return {
    title: screen.title === '' ? 'Facebook' : `(3) ${screen.title} | Facebook`,
    body: wwwFrame(screen.body),
    dialog: screen.dialog,
    menu: profilesMenu(),
  };
}

function screenOf(path: string, tab: string | null): Screen {
  if (path === '') return feed();
  if (path !== '/settings') {
    return {
      title: '',
      body: emptyBox('This content isn’t available right now', 'The link may be broken, or the Page may have been removed.', 'info'),
    };
  }
  const page = start.actingAs;
  // FACTS §3: without switching to the Page the same address shows the person's own settings.
  if (!page) return personalSettings();
  if (tab === 'msgr_conversation_routing') return wwwRouting(page.id, 'messenger');
  if (tab === 'ig_conversation_routing') return wwwRouting(page.id, 'instagram');
  if (tab === 'advanced_messaging') return advancedMessaging(page.id);
  return { title: plain('Page setup'), body: heading(1, say('Page setup'), 'title') };
}

function feed(): Screen {
  const name = start.actingAs?.name ?? start.person.name;
  const post: Part = h(
    'div',
    { class: css('wwwCard'), style: { padding: '20px' } },
    h('div', { class: css('strong') }, noisy(plain('Using Facebook as {name}', { name }))),
    h('div', { class: css('muted'), style: { 'margin-top': '10px' } }, say('What’s on your mind?')),
  );
  return { title: '', body: post };
}
