import type { Channel, Screen } from '../domain/reading';

/** What an address alone tells. */
export interface Address {
  screen: Screen;
  site: 'business' | 'www' | 'elsewhere';
  /** Only where the address names the channel. */
  channel: Channel | null;
  /** The classic Page id, where the address has it. */
  pageId: string | null;
  /** A log-in page, to which Meta sends people who aren't signed in. */
  logIn: boolean;
}

const SCREEN_OF_TAB: Readonly<Record<string, { screen: Screen; channel: Channel | null }>> = {
  msgr_conversation_routing: { screen: 'conversation-routing', channel: 'messenger' },
  messenger_conversation_routing: { screen: 'conversation-routing', channel: 'messenger' },
  ig_conversation_routing: { screen: 'conversation-routing', channel: 'instagram' },
  instagram_conversation_routing: { screen: 'conversation-routing', channel: 'instagram' },
  conversation_routing: { screen: 'conversation-routing', channel: null },
  advanced_messaging: { screen: 'advanced-messaging', channel: null },
  messenger_platform: { screen: 'messenger-platform', channel: null },
};

const LOG_IN_PATH = /^\/(?:business\/)?(?:login|loginpage|login\.php|checkpoint)(?:[/.]|$)/u;
const PAGE_ID = /^\d{5,20}$/u;
// The keys that name the Page on business.facebook.com; `business_id` and `global_scope_id` are the portfolio's,
// shared by all its Pages.
const PAGE_KEYS = ['asset_id', 'page_id', 'mailbox_id'] as const;

function pageIdIn(url: URL): string | null {
  const named = PAGE_KEYS.map((key) => url.searchParams.get(key)).filter((value): value is string => value !== null && PAGE_ID.test(value));
  const [first] = named;
  // Keys that contradict each other name no Page.
  return first !== undefined && named.every((value) => value === first) ? first : null;
}

function elsewhere(): Address {
  return { screen: 'other', site: 'elsewhere', channel: null, pageId: null, logIn: false };
}

/** Reads an address; what isn't an address of Meta's two sites is `elsewhere`. Never throws. */
export function readAddress(href: string): Address {
  if (!URL.canParse(href)) return elsewhere();
  const url = new URL(href);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return elsewhere();
  const segments = url.pathname.split('/').filter(Boolean);
  const logIn = LOG_IN_PATH.test(url.pathname);

  if (url.hostname === 'business.facebook.com') {
    const settings = segments.indexOf('settings');
    const slug = settings >= 0 ? segments.slice(settings + 1).find((segment) => segment in SCREEN_OF_TAB) : undefined;
    const tab = slug === undefined ? undefined : SCREEN_OF_TAB[slug];
    return {
      screen: tab?.screen ?? 'other',
      site: 'business',
      channel: tab?.channel ?? null,
      pageId: pageIdIn(url),
      logIn,
    };
  }

  if (url.hostname === 'www.facebook.com') {
    const inSettings = segments.includes('settings');
    const tab = inSettings ? SCREEN_OF_TAB[url.searchParams.get('tab') ?? ''] : undefined;
    const first = segments[0] ?? '';
    return {
      screen: tab?.screen ?? 'other',
      site: 'www',
      channel: tab?.channel ?? null,
      // Classic Page settings: /<PAGE>/settings, the Page by its number or as name-number.
      pageId: inSettings && first !== 'settings' ? (/(?:^|-)(\d{5,20})$/u.exec(first)?.[1] ?? null) : null,
      logIn,
    };
  }
  return elsewhere();
}
