// A settings screen of a wanted size: one of the corpus, with as much around the setting as Meta's own screens have.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../tools/paths.ts';
import type { SavedScreen } from '../tools/saved-screen.ts';

const URL_OF_SCREEN = 'https://www.facebook.com/settings?tab=msgr_conversation_routing';
const CORE = join(ROOT, 'test', 'corpus', 'routing-www', 'en-connected-apps-switch-saved-off.html');

// Meta's classes are many, short and without meaning.
const classes = (index: number): string =>
  Array.from({ length: 6 }, (_, part) => `x${((index * 7 + part * 131) % 900).toString(36)}q`).join(' ');

const WORDS = [
  'Order',
  'Shipping',
  'Notice',
  'Privacy',
  'Payment',
  'Tin nhắn',
  'Khách hàng',
  'Đơn hàng',
  'Cài đặt',
  'Trang',
  'Shop',
  'Lan',
  'Minh',
  'Edit profile',
  'Blocking',
];
const words = (index: number, count: number): string =>
  Array.from({ length: count }, (_, part) => WORDS[(index * 5 + part * 3) % WORDS.length]).join(' ');

/** An entry of a navigation: 8 nodes. */
function link(index: number): string {
  return `<div role="listitem" class="${classes(index)}"><a role="link" href="/settings/?tab=p${index}" class="${classes(index + 1)}"><i data-visualcompletion="css-img"></i><div class="${classes(index + 2)}"><span dir="auto" class="${classes(index + 3)}">${words(index, 2)} ${index}</span></div></a></div>\n`;
}

/** A row of another setting: a name, a sentence about it, a switch. 15 nodes. */
function setting(index: number): string {
  return `<div class="${classes(index)}"><div class="${classes(index + 1)}"><span id="s_${index}" class="${classes(index + 2)}">${words(index, 2)}</span><div class="${classes(index + 3)}"><span>Choose whether people who follow you get a ${words(index, 1)} about number ${index}.</span></div></div><div class="${classes(index + 4)}"><input type="checkbox" role="switch" aria-checked="${index % 2 === 0}" aria-labelledby="s_${index}"></div><div role="button" tabindex="0" aria-label="Edit" class="${classes(index + 5)}"><div role="none"><span class="${classes(index + 6)}">Edit</span></div></div></div>\n`;
}

/** A conversation in a list beside the setting: a picture, a name, the last message, when. 18 nodes. */
function conversation(index: number): string {
  return `<div role="row" class="${classes(index)}"><div role="gridcell"><a role="link" href="/messages/t/${index}"><div class="${classes(index + 1)}"><svg aria-hidden="true" role="none"><g><circle cx="18" cy="18" r="18"/></g></svg></div><div class="${classes(index + 2)}"><div dir="auto" class="${classes(index + 3)}"><span class="${classes(index + 4)}">${words(index, 2)} ${index}</span></div><div class="${classes(index + 5)}"><span dir="auto"><span>${words(index, 5)}, ${index % 7} nhé?</span></span><span>·</span><abbr aria-label="${index % 60} minutes ago"><span>${index % 60}m</span></abbr></div></div></a></div></div>\n`;
}

const NODES = { link: 8, setting: 15, conversation: 18 };

/** A screen of about `nodes` nodes (elements and texts): a fifth navigation, two fifths other settings, two fifths a list beside. */
export function paddedScreen(nodes: number): SavedScreen {
  const core = readFileSync(CORE, 'utf8');
  const room = Math.max(0, nodes - 400);
  const many = (share: number, size: number, make: (index: number) => string): string =>
    Array.from({ length: Math.round((room * share) / size) }, (_, index) => make(index)).join('');
  const links = many(0.2, NODES.link, link);
  const settings = many(0.4, NODES.setting, setting);
  const conversations = many(0.4, NODES.conversation, conversation);
  const html = core
    .replace(/(<div[^>]*role="main"[^>]*>)/u, `<div role="navigation" aria-label="More"><div role="list">${links}</div></div>$1`)
    .replace(
      /(<div class="[^"]*"><div role="heading" aria-level="2">Messenger conversation routing)/u,
      `<div><div role="heading" aria-level="2">Notifications</div>${settings}</div>$1`,
    )
    .replace('</body>', `<div role="complementary" aria-label="Contacts"><div role="grid">${conversations}</div></div></body>`);
  return { url: URL_OF_SCREEN, contentType: 'text/html; charset=utf-8', body: Buffer.from(html) };
}
