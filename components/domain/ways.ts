import { addressOfRouting } from './addresses';
import type { Channel } from './reading';

/** The addresses where the setting can be changed, best first. */
export const WAYS = ['business-suite', 'acting-page', 'legacy'] as const;
export type Way = (typeof WAYS)[number];

/** What is known of the ways of one Page; absent: not tried yet. */
export type KnownWays = Partial<Record<Way, 'works' | 'refused'>>;

/** The address of a way. Business Suite's names the Page; those on www show whichever Page one acts as. */
export function addressOfWay(way: Way, pageId: string, channel: Channel): string {
  switch (way) {
    case 'business-suite':
      return addressOfRouting(pageId);
    case 'acting-page':
      return `https://www.facebook.com/settings?tab=${channel === 'instagram' ? 'ig' : 'msgr'}_conversation_routing`;
    case 'legacy':
      return 'https://www.facebook.com/settings/?tab=advanced_messaging';
  }
}

/** The way that an address belongs to; `null` for every other screen. */
export function wayOfAddress(url: URL): Way | null {
  if (url.hostname === 'business.facebook.com') return /\/settings\/conversation_routing\/?$/u.test(url.pathname) ? 'business-suite' : null;
  if (url.hostname !== 'www.facebook.com' || !/\/settings\/?$/u.test(url.pathname)) return null;
  const tab = url.searchParams.get('tab') ?? '';
  if (tab.endsWith('_conversation_routing')) return 'acting-page';
  return tab === 'advanced_messaging' || tab === 'messenger_platform' ? 'legacy' : null;
}

/** The way to try: one that is known to work, else the best that hasn't been refused. */
export function bestWay(known: KnownWays, refusedNow: Way | null = null): Way | null {
  const open = WAYS.filter((way) => way !== refusedNow && known[way] !== 'refused');
  return open.find((way) => known[way] === 'works') ?? open[0] ?? null;
}

/**
 * The way to try after the one that this screen refuses. Only later ones are offered, unless an earlier one is known to work: so the
 * person isn't sent in a circle even where nothing could be remembered.
 */
export function nextWay(known: KnownWays, refusedNow: Way): Way | null {
  const open = WAYS.filter((way) => way !== refusedNow && known[way] !== 'refused');
  return open.find((way) => known[way] === 'works') ?? open.find((way) => WAYS.indexOf(way) > WAYS.indexOf(refusedNow)) ?? null;
}
