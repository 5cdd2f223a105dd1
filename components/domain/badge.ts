/** The toolbar badge: a function of what is known. */

import type { PageRecord } from './record';
import type { Settings } from './settings';
import { channelsOf, isMuted, severity } from './standing';
import type { State } from './state';
import { DAY } from './times';

/** How bad it is, and how many Pages it concerns. */
export interface Badge {
  level: 'wrong' | 'nothing-chosen' | 'unread' | 'hindered' | 'none';
  count: number;
  /** Meta's screens can't be read, or notifications are blocked: whatever the level, that has to be said. */
  hindrance?: 'blind' | 'silenced';
}

function worst(record: PageRecord, settings: Settings): number {
  const channels = channelsOf(record).filter(([channel]) => settings.channels.includes(channel));
  return Math.max(0, ...channels.map(([, { standing, intended }]) => (standing === null ? 0 : severity(standing, intended))));
}

function leveled({ records, settings }: State, now: number): Badge {
  const watched = Object.values(records).filter((record) => !isMuted(record, now));
  const count = (wanted: (record: PageRecord) => boolean) => watched.filter(wanted).length;
  const wrong = count((record) => worst(record, settings) === 2);
  if (wrong > 0) return { level: 'wrong', count: wrong };
  const unset = count((record) => worst(record, settings) === 1);
  if (unset > 0) return { level: 'nothing-chosen', count: unset };
  const unread = count(({ unreadableSince }) => unreadableSince !== null && now - unreadableSince >= DAY);
  return unread > 0 ? { level: 'unread', count: unread } : { level: 'none', count: 0 };
}

/**
 * Red with the number of wrong Pages; else amber where nothing is chosen; else grey where a Page couldn't be read for a day. Where
 * there are Pages to watch and the browser doesn't let us look at them, or doesn't show what is told, the badge has to stand for it.
 */
export function badgeOf(state: State, now: number): Badge {
  const badge = leveled(state, now);
  const { hostAccess, notificationsAllowed } = state.watch;
  if ((hostAccess && notificationsAllowed) || Object.keys(state.records).length === 0) return badge;
  return { ...badge, level: badge.level === 'none' ? 'hindered' : badge.level, hindrance: hostAccess ? 'silenced' : 'blind' };
}

/** What is written on it. */
export function badgeText({ level, count }: Badge): string {
  switch (level) {
    case 'wrong':
      // Three characters are what the badge can show.
      return count > 99 ? '99+' : String(count);
    case 'nothing-chosen':
    case 'hindered':
      return '!';
    case 'unread':
      return '?';
    case 'none':
      return '';
  }
}

/** White on these has a contrast of at least 4.5:1 (WCAG 1.4.3). */
export const BADGE_COLOURS: Record<Badge['level'], string> = {
  wrong: '#c5221f',
  'nothing-chosen': '#a35200',
  hindered: '#a35200',
  unread: '#5f6368',
  none: '#5f6368',
};
