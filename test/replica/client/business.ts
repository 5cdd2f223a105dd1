import { currentAddress } from './address.ts';
import { businessFrame, pagesMenu } from './business-frame.ts';
import { businessRouting } from './business-routing.ts';
import { plainSettings, settingsFrame } from './business-settings.ts';
import { css } from './css.ts';
import { read } from './data.ts';
import { type Content, h } from './element.ts';
import { home } from './home.ts';
import { inbox } from './inbox.ts';
import { emptyBox, skeleton } from './parts.ts';
import type { Screen } from './screen.ts';
import { state } from './state.ts';
import { plain } from './words.ts';

function isRouting(path: string): boolean {
  return path === '/latest/settings/conversation_routing';
}

/** business.facebook.com: everything the address can ask for. */
export function business(): { title: string; body: Content; dialog: Content; menu: Content } {
  const address = currentAddress();
  const shell = read('shell', { page: null });
  const pages = shell.status === 'ready' ? shell.answer.pages : null;
  const page = pages?.find((each) => each.id === address.asset || each.profileId === address.asset) ?? null;
  const unread = shell.status === 'ready' ? shell.answer.unread : 0;
  // A panel that has left the screen doesn't come back as it was.
  if (!isRouting(address.path)) state.panelPage = null;
  let screen: Screen;
  if (pages === null) screen = { title: '', body: h('div', { class: css('content') }, skeleton(3)) };
  else if (page === null) {
    const text = 'The link may be broken, or the Page may have been removed.';
    screen = { title: '', body: emptyBox('This content isn’t available right now', text, 'info') };
  } else if (address.path.startsWith('/latest/settings')) {
    const routing = isRouting(address.path);
    const inner: Screen = routing ? businessRouting(page.id) : plainSettings();
    screen = { ...inner, title: plain(inner.title), body: settingsFrame(inner.body) };
  } else if (address.path.startsWith('/latest/inbox')) {
    const inner = inbox(page);
    screen = { ...inner, title: unread > 0 ? `(${unread}) ${inner.title}` : inner.title };
  } else screen = home(page);
  const title = [screen.title, page?.name, 'Meta Business Suite'].filter((part) => part).join(' | ');
  return { title, body: businessFrame(page, unread, screen.body), dialog: screen.dialog, menu: pagesMenu() };
}
