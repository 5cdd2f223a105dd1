export type Channel = 'messenger' | 'instagram';
export type SwitchName = 'takeControl' | 'accessConversations';
export type Access = 'full' | 'partial' | 'none';
export type Language = 'vi' | 'en';

export interface ConnectedApp {
  id: string;
  name: string;
  takeControl: boolean;
  accessConversations: boolean;
}

export interface LinkRoute {
  link: string;
  app: string;
}

export interface ChannelState {
  connectedApps: ConnectedApp[];
  /** The name of the chosen app, of Meta's own inbox, or null when nothing is chosen. */
  defaultApp: string | null;
  socialApp: string | null;
  linkRoutes: LinkRoute[];
  /** The choice of the legacy Handover Protocol. */
  primaryReceiver: string | null;
}

export interface Page {
  /** The classic id: `asset_id` on business.facebook.com. */
  id: string;
  /** The id of the same Page in the New Pages Experience. */
  profileId: string;
  name: string;
  /** The name of its Instagram account, or null when it has none. */
  instagram: string | null;
  channels: Record<Channel, ChannelState>;
}

export interface Admin {
  /** A short name, for control calls. */
  id: string;
  /** The number that Meta's screens hold. */
  accountId: string;
  name: string;
  email: string;
  language: Language;
  /** By Page id. What isn't listed is `full`. */
  access: Record<string, Access>;
}

/** One browser, known by its cookie. */
export interface Session {
  browser: string;
  admin: string | null;
  /** The Page whose profile is in use on www.facebook.com; null: the person's own. */
  actingAs: string | null;
}

export const channels: readonly Channel[] = ['messenger', 'instagram'];
