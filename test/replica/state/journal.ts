import type { Channel } from './model.ts';

export type RequestKind = 'document' | 'file' | 'data' | 'save' | 'sign-in' | 'control' | 'refused' | 'other';

export interface JournalRequest {
  at: number;
  kind: RequestKind;
  method: string;
  host: string;
  path: string;
  /** The name of the data asked for, or of the save. */
  name: string | null;
  browser: string | null;
  admin: string | null;
  /** The Sec-Fetch-Dest and -Mode headers: what the browser says made the request. */
  destination: string | null;
  mode: string | null;
  origin: string | null;
}

export type SavedThing =
  | 'defaultApp'
  | 'socialApp'
  | 'linkRoutes'
  | 'primaryReceiver'
  | 'takeControl'
  | 'accessConversations'
  | 'connectedApps';

export interface JournalSave {
  at: number;
  /** The admin's id, or null for a change that no admin made. */
  admin: string | null;
  /** `screen`: somebody pressed Save in a browser. `control`: a call of this replica's control. */
  by: 'screen' | 'control';
  browser: string | null;
  /** Whether the browser says that a person (or its driver) pressed Save; null for control calls. */
  trusted: boolean | null;
  page: string;
  channel: Channel;
  what: SavedThing;
  /** The app whose switch it is. */
  app: string | null;
  from: unknown;
  to: unknown;
}

/** An event that a script made up, on any of Meta's screens: the mark of an extension that clicks by itself. */
export interface JournalUntrusted {
  at: number;
  browser: string | null;
  event: string;
  target: string;
  address: string;
}

export class Journal {
  requests: JournalRequest[] = [];
  saves: JournalSave[] = [];
  /** Saves that were refused, with the reason. */
  failedSaves: { at: number; name: string; reason: string }[] = [];
  untrusted: JournalUntrusted[] = [];

  clear(): void {
    this.requests = [];
    this.saves = [];
    this.failedSaves = [];
    this.untrusted = [];
  }
}
