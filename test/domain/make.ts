/** Readings, records and moments for the tests of the domain. */

import type { Context } from '../../components/domain/assess';
import { book } from '../../components/domain/book';
import type { Effect } from '../../components/domain/notice';
import type { ChannelEvidence, Reading, UnreadableReason } from '../../components/domain/reading';
import type { ChannelRecord, PageRecord } from '../../components/domain/record';
import { DEFAULT_SETTINGS, type Settings } from '../../components/domain/settings';
import { EMPTY_STATE, type State } from '../../components/domain/state';
import { verdictOf } from '../../components/domain/verdict';

export const PAGE = '1548373332058326';
/** A moment to count from. */
export const START = Date.UTC(2026, 10, 20, 8, 0, 0);
export const OURS = 'Haravan Funnel';

export const VISIT: Context = { sight: 'visit', here: false, surface: 'business' };
export const CHECK: Context = { sight: 'check', here: false, surface: 'business' };

/** What the reader says of a routing screen that shows this of Messenger. */
export function readingOf(evidence: ChannelEvidence, more: Partial<Reading> = {}): Reading {
  return {
    screen: 'conversation-routing',
    page: { id: PAGE, name: 'Shop A' },
    channels: { messenger: { ...evidence, verdict: verdictOf(evidence, DEFAULT_SETTINGS.ourApps, false) } },
    pending: false,
    unreadable: null,
    ...more,
  };
}

/** A routing screen on which this app is the default app. */
export function withApp(defaultApp: string | null, more: Partial<Reading> = {}): Reading {
  return readingOf({ defaultApp }, more);
}

/** A routing screen that can't be read. */
export function unreadable(reason: UnreadableReason, more: Partial<Reading> = {}): Reading {
  return readingOf({}, { unreadable: reason, ...more });
}

/** A watch that lives through readings one after the other, with all that it was asked to do. */
export class Story {
  state: State = EMPTY_STATE;
  effects: Effect[] = [];

  constructor(settings: Partial<Settings> = {}) {
    this.state = { ...EMPTY_STATE, settings: { ...DEFAULT_SETTINGS, ...settings } };
  }

  /** Books a reading; says what was asked for because of it. */
  read(reading: Reading, now: number, context: Context = CHECK): Effect[] {
    const { state, effects } = book(this.state, reading, now, context);
    this.state = state;
    this.effects.push(...effects);
    return effects;
  }

  /** Does something else to the state. */
  do({ state, effects }: { state: State; effects: Effect[] }): Effect[] {
    this.state = state;
    this.effects.push(...effects);
    return effects;
  }

  record(id: string = PAGE): PageRecord {
    const found = this.state.records[id];
    if (found === undefined) throw new Error(`no record of ${id}`);
    return found;
  }

  messenger(id: string = PAGE): ChannelRecord {
    const found = this.record(id).channels.messenger;
    if (found === undefined) throw new Error(`nothing known of Messenger of ${id}`);
    return found;
  }

  /** The kinds of the notices so far. */
  get told(): string[] {
    return kinds(this.effects);
  }
}

/** The kinds of the notices among effects. */
export function kinds(effects: readonly Effect[]): string[] {
  return effects.flatMap((effect) => (effect.type === 'notify' ? [effect.notice.kind] : []));
}
