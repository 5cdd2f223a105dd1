import { channelsOf } from '../../domain/standing';
import type { State } from '../../domain/state';

/** What surrounds the state: what is installed where, and what it may do. */
export interface Surroundings {
  version: string;
  userAgent: string;
  hostsGranted: boolean;
  harasocialGranted: boolean;
  notificationsGranted: boolean;
}

/** The diagnosis as text to hand on: no names and no ids of Pages, only what their screens showed. */
export function diagnosisText(state: State, surroundings: Surroundings, now: number): string {
  const pages = Object.values(state.records).map((record) => ({
    channels: Object.fromEntries(
      channelsOf(record).map(([channel, { standing, evidence, surface, lastSeen, count }]) => [
        channel,
        {
          verdict: standing?.verdict ?? null,
          evidence,
          surface,
          minutesAgo: lastSeen === null ? null : Math.round((now - lastSeen) / 60_000),
          count,
        },
      ]),
    ),
    unreadable: record.lastLook?.unreadable ?? null,
    failures: record.failures,
    everyHours: record.everyHours ?? null,
  }));
  const { outbox, checking, looks, signedOut, setAside } = state.watch;
  const watch = { waiting: outbox.length, checking: checking !== null, looks: looks.length, signedOut: signedOut?.count ?? 0, setAside };
  return JSON.stringify({ ...surroundings, settings: state.settings, watch, pages }, null, 1);
}
