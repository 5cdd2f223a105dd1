import { foldName } from '../../domain/app-names';

/**
 * Apps that answer chats for shops, as their makers write their names (their own sites; Meta's app directory). Used only to be surer
 * that a text beside a title is an app's name; an app that isn't listed is read all the same.
 */
export const VENDOR_APPS: readonly string[] = [
  'ManyChat',
  'Botcake',
  'AhaChat',
  'Pancake',
  'Pancake.vn',
  'Chatfuel',
  'Smax',
  'Smax.ai',
  'SmaxBot',
  'Fchat',
  'Hana.ai',
  'Harafunnel',
  'Nhanh.vn',
  'Sapo',
  'Sapo Social',
  'KiotViet',
  'Abit',
  'Vpage',
  'Subiz',
  'Messnow',
  'Bizfly Chat',
  'Respond.io',
  'SleekFlow',
  'Zendesk',
  'Intercom',
  'HubSpot',
  'Freshchat',
  'Tidio',
  'Trengo',
  'Gorgias',
  'Kommo',
  'Landbot',
  'MobileMonkey',
  'Tawk.to',
];

const FOLDED: ReadonlySet<string> = new Set(VENDOR_APPS.map(foldName));

/** Whether `name` is that of a vendor's app that we know. */
export function isVendorApp(name: string): boolean {
  return FOLDED.has(foldName(name));
}
