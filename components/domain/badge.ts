/** The toolbar badge: a function of what is known. */

import type { PageRecord, Records } from './record';
import { channelsOf, isMuted, severity } from './standing';
import { DAY } from './times';

/** How bad it is, and how many Pages it concerns. */
export interface Badge {
  level: 'wrong' | 'nothing-chosen' | 'unread' | 'none';
  count: number;
}

function worst(record: PageRecord): number {
  return Math.max(0, ...channelsOf(record).map(([, { standing, intended }]) => (standing === null ? 0 : severity(standing, intended))));
}

/** Red with the number of wrong Pages; else amber where nothing is chosen; else grey where a Page couldn't be read for a day. */
export function badgeOf(records: Records, now: number): Badge {
  const watched = Object.values(records).filter((record) => !isMuted(record, now));
  const count = (wanted: (record: PageRecord) => boolean) => watched.filter(wanted).length;
  const wrong = count((record) => worst(record) === 2);
  if (wrong > 0) return { level: 'wrong', count: wrong };
  const unset = count((record) => worst(record) === 1);
  if (unset > 0) return { level: 'nothing-chosen', count: unset };
  const unread = count(({ unreadableSince }) => unreadableSince !== null && now - unreadableSince >= DAY);
  return unread > 0 ? { level: 'unread', count: unread } : { level: 'none', count: 0 };
}

/** What is written on it. */
export function badgeText({ level, count }: Badge): string {
  switch (level) {
    case 'wrong':
      // Three characters are what the badge can show.
      return count > 99 ? '99+' : String(count);
    case 'nothing-chosen':
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
  unread: '#5f6368',
  none: '#5f6368',
};
