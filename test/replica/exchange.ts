// What the client asks of the server, and the answers. Types only: both sides import them.
import type { HarasocialLogLine, HarasocialMessage } from './state/harasocial.ts';
import type { Access, Channel, ConnectedApp, Language, LinkRoute } from './state/model.ts';
import type { Delays, Settings } from './state/settings.ts';

export interface Choice {
  id: string;
  name: string;
}

export interface PageSummary {
  id: string;
  profileId: string;
  name: string;
  instagram: string | null;
}

/** In the document, for the client to start with. */
export interface Start {
  seed: number;
  language: Language;
  vietnamese: Settings['vietnamese'];
  person: { id: string; name: string };
  actingAs: PageSummary | null;
  layout: Settings['layout'];
  firstTab: Settings['firstTab'];
  rendersInHiddenTabs: boolean;
  neverRenders: boolean;
  textNoise: boolean;
  remountInterval: number;
  signedOutScreen: Settings['signedOutScreen'];
  delays: Delays;
}

export interface Conversation {
  name: string;
  snippet: string;
  time: string;
  unread: boolean;
  messages: { mine: boolean; text: string }[];
}

export type { HarasocialMessage };

/** All that Harasocial's screens show. */
export interface HarasocialScreen {
  pages: { id: string; name: string }[];
  open: { id: string; name: string } | null;
  merged: boolean;
  /** An open conversation says whose it is. */
  named: boolean;
  messages: HarasocialMessage[];
  /** Latest first. */
  log: HarasocialLogLine[];
  remountInterval: number;
}

export interface Queries {
  shell: { ask: { page: string | null }; answer: { pages: PageSummary[]; unread: number } };
  conversations: { ask: { page: string }; answer: { conversations: Conversation[] } };
  routingProfiles: {
    ask: { page: string };
    answer: { access: Access; available: boolean; page: PageSummary; profiles: { channel: Channel; name: string }[] };
  };
  routingApps: { ask: { page: string; channel: Channel }; answer: { apps: ConnectedApp[] } };
  routingDefault: {
    ask: { page: string; channel: Channel };
    answer: { chosen: Choice | null; choices: Choice[] };
  };
  routingOthers: {
    ask: { page: string; channel: Channel };
    answer: { social: Choice | null; links: LinkRoute[]; choices: Choice[] };
  };
  receivers: {
    ask: { page: string };
    answer: {
      access: Access;
      superseded: boolean;
      page: PageSummary;
      receivers: { channel: Channel; chosen: Choice | null; choices: Choice[] }[];
    };
  };
}

export interface Saves {
  defaultApp: { page: string; channel: Channel; app: string | null };
  socialApp: { page: string; channel: Channel; app: string | null };
  primaryReceiver: { page: string; channel: Channel; app: string | null };
  linkRoute: { page: string; channel: Channel; link: string; app: string | null };
  switches: { page: string; channel: Channel; app: string; takeControl: boolean; accessConversations: boolean };
  actingAs: { page: string | null };
}

export type QueryName = keyof Queries;
export type SaveName = keyof Saves;
