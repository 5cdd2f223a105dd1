import { readAddress } from '../address';
import type { Placeholders } from './placeholder';

const HOSTS: ReadonlySet<string> = new Set([
  'business.facebook.com',
  'www.facebook.com',
  'facebook.com',
  'accountscenter.facebook.com',
  'developers.facebook.com',
  'l.facebook.com',
  'm.me',
  'www.messenger.com',
  'www.instagram.com',
]);
/** Steps of a path that name a screen. */
const STEPS: ReadonlySet<string> = new Set([
  'latest',
  'settings',
  'home',
  'inbox',
  'all',
  'messenger',
  'instagram',
  'instagram_direct',
  'facebook',
  'profiles',
  'pages',
  'partners',
  'business_users',
  'leads_access',
  'business',
  'help',
  'login',
  'login.php',
  'loginpage',
  'checkpoint',
  'notifications',
  'allactivity',
  'privacy',
]);
// Which Page; `business_id` and `global_scope_id`, the portfolio, are left out.
const PAGE_KEYS: ReadonlySet<string> = new Set(['asset_id', 'page_id', 'mailbox_id']);
const TABS: ReadonlySet<string> = new Set(['profile', 'profile_access', 'notifications', 'privacy']);

/** In place of the id of a Page: as many digits, the first of which tells it from others. */
export function placeholderId(id: string, first = 1): string {
  return `${first}${'0'.repeat(Math.max(0, id.length - 1))}`;
}

function isScreenOf(address: string): boolean {
  return readAddress(address).screen !== 'other';
}

function step(segment: string, placeholders: Placeholders): string {
  if (STEPS.has(segment) || isScreenOf(`https://business.facebook.com/latest/settings/${segment}`)) return segment;
  if (/^\d+$/u.test(segment)) return placeholderId(segment);
  // "Shop-A-1548373332058326": the Page by its name and its number.
  const number = /^(.*-)(\d{5,20})$/u.exec(segment);
  return number
    ? `${placeholders.ofToken('step', number[1] ?? '')}${placeholderId(number[2] ?? '')}`
    : placeholders.ofToken('step', segment);
}

function query(url: URL): string {
  const kept: string[] = [];
  // An address that names two Pages names two afterwards: it's read as none.
  const ids: string[] = [];
  for (const [key, value] of url.searchParams) {
    if (key === 'tab' && (TABS.has(value) || isScreenOf(`https://www.facebook.com/settings?tab=${encodeURIComponent(value)}`)))
      kept.push(`tab=${value}`);
    else if (PAGE_KEYS.has(key) && /^\d+$/u.test(value)) {
      if (!ids.includes(value)) ids.push(value);
      kept.push(`${key}=${placeholderId(value, ids.indexOf(value) + 1)}`);
    }
  }
  return kept.length > 0 ? `?${kept.join('&')}` : '';
}

/** An address with nothing left that names anybody: which screen it is, and that a Page is meant. Other sites' become `https://xxx.invalid/`. */
export function scrubAddress(address: string, placeholders: Placeholders): string {
  if (!URL.canParse(address)) return 'https://x.invalid/';
  const url = new URL(address);
  if (!/^https?:$/u.test(url.protocol) || !HOSTS.has(url.hostname)) return 'https://x.invalid/';
  const path = url.pathname.split('/').map((segment) => (segment === '' ? '' : step(segment, placeholders)));
  return `https://${url.hostname}${path.join('/')}${query(url)}`;
}

/** The address of a link: within the screen, to one of Meta's screens, or nowhere. */
export function scrubLink(link: string, base: string, placeholders: Placeholders): string {
  if (link.startsWith('#')) return link.length > 1 ? `#${placeholders.ofToken('id', link.slice(1))}` : '#';
  if (!URL.canParse(link, base)) return '#';
  const scrubbed = scrubAddress(new URL(link, base).href, placeholders);
  return scrubbed.includes('.invalid') ? '#' : scrubbed;
}
