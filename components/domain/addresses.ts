/** Addresses that are opened: where the setting of a Page can be seen and mended. */

/** The hosts whose screens are read, as match patterns; the same as in the manifest. */
export const META_ORIGINS: readonly string[] = ['https://business.facebook.com/*', 'https://www.facebook.com/*'];

/** Where chat staff work, and meet the fault. */
export const HARASOCIAL_ORIGIN = 'https://app.harasocial.com/*';

/** Business Suite's routing screen, of whichever Page it opens with. */
export const ROUTING = 'https://business.facebook.com/latest/settings/conversation_routing';

/**
 * Business Suite's routing screen of a Page: the one address that names the Page, for both channels (the channel is chosen on the
 * screen itself). Slug documented by Meta in 2026; the key is that of the sibling screens.
 */
export function addressOfRouting(pageId: string): string {
  return `${ROUTING}?${new URLSearchParams({ asset_id: pageId })}`;
}

function parsed(address: string): URL | null {
  return URL.canParse(address) ? new URL(address) : null;
}

/** Whether a tab at this address already shows the routing screen of the Page. */
export function isRoutingOf(address: string, pageId: string): boolean {
  const url = parsed(address);
  if (url === null) return false;
  return `${url.origin}${url.pathname.replace(/\/$/u, '')}` === ROUTING && url.searchParams.get('asset_id') === pageId;
}

/** Which of Meta's sites an address belongs to; `null` where it's neither. */
export function surfaceOf(address: string): 'business' | 'www' | null {
  const url = parsed(address);
  if (url?.protocol !== 'https:') return null;
  if (url.host === 'business.facebook.com') return 'business';
  return url.host === 'www.facebook.com' ? 'www' : null;
}

/** Whether an address is one of Harasocial's screens. */
export function isHarasocial(address: string): boolean {
  const url = parsed(address);
  return url?.protocol === 'https:' && url.host === 'app.harasocial.com';
}

/** The Page that a tab at this address is about, where Business Suite's address names it. */
export function pageOfAddress(address: string): string | null {
  const page = surfaceOf(address) === 'business' ? parsed(address)?.searchParams.get('asset_id') : null;
  return page != null && /^\d{5,20}$/u.test(page) ? page : null;
}
