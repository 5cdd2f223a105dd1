import type { World } from './world.ts';

/** As Meta answers: another app controls the conversation, it isn't the thread owner, or the 24-hour window is over. */
export type ReplyError = '10' | '100' | 'window';

export interface HarasocialMessage {
  id: string;
  page: string;
  customer: string;
  mine: boolean;
  text: string;
  at: number;
  error: ReplyError | null;
}

/** A line of Trợ lý chat → Cài đặt Messenger → Log. */
export interface HarasocialLogLine {
  id: string;
  page: string;
  customer: string;
  flow: string;
  at: number;
  error: ReplyError | null;
}

/** What Harasocial would know. */
export class Harasocial {
  messages: HarasocialMessage[] = [];
  log: HarasocialLogLine[] = [];
  /** Pages whose conversations are held whatever their default app. */
  held = new Map<string, ReplyError>();
  /** The inbox shows several Pages in one list. */
  merged = false;
  /** With several Pages in one list, an open conversation says whose it is. */
  named = true;
  /** What it calls Pages that it doesn't call by their name. */
  names = new Map<string, string>();
  /** The Page that is open. */
  open: string | null = null;
  #count = 0;

  /** Like Harasocial's own ids, which no clock makes. */
  id(): string {
    this.#count += 1;
    return `m_${5_000_000 + this.#count * 7919}`;
  }
}

/** What Facebook answers to a reply from Harasocial's app (docs/facts.md §1 and §2). */
export function errorOf(world: World, page: string): ReplyError | null {
  const held = world.harasocial.held.get(world.page(page).id);
  if (held !== undefined) return held;
  const { defaultApp } = world.channel(page, 'messenger');
  return defaultApp === null || defaultApp === 'Haravan Funnel' ? null : '10';
}

export function addMessage(world: World, message: Omit<HarasocialMessage, 'id' | 'at'> & { at?: number }): HarasocialMessage {
  const added = { ...message, id: world.harasocial.id(), at: message.at ?? Date.now() };
  world.harasocial.messages.push(added);
  return added;
}
