import { changed, closeEverything, state } from './state.ts';

export interface Address {
  business: boolean;
  path: string;
  /** `asset_id`, `page_id` or `mailbox_id`. */
  asset: string | null;
  business_id: string | null;
  tab: string | null;
  /** `/<PAGE>/settings/`: classic Page settings. */
  classicPage: string | null;
}

export function currentAddress(): Address {
  const { hostname, pathname, searchParams } = new URL(location.href);
  return {
    business: hostname.startsWith('business.'),
    path: pathname.replace(/\/$/, ''),
    asset: searchParams.get('asset_id') ?? searchParams.get('page_id') ?? searchParams.get('mailbox_id'),
    business_id: searchParams.get('business_id'),
    tab: searchParams.get('tab'),
    classicPage: /^\/(\d+)\/settings\/?$/.exec(pathname)?.[1] ?? null,
  };
}

/** Business Suite keeps the Page and the portfolio in every address. */
export function businessAddress(path: string, page?: string): string {
  const { asset, business_id } = currentAddress();
  const query = new URLSearchParams();
  const id = page ?? asset;
  if (id !== null) query.set('asset_id', id);
  if (business_id !== null) query.set('business_id', business_id);
  return `${path}?${query}`;
}

/** Another screen without a reload. */
export function go(address: string): void {
  history.pushState(null, '', address);
  closeEverything();
  changed();
}

export function watchHistory(): void {
  addEventListener('popstate', () => {
    closeEverything();
    state.visit += 1;
    changed();
  });
}
