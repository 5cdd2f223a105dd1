/** One look at the setting of a Page, in the tab of checks. */

import { addressOfRouting, isRoutingOf, surfaceOf } from '../domain/addresses';
import { pageIdOf } from '../domain/book';
import type { Channel, Reading, UnreadableReason } from '../domain/reading';
import type { Obstacle, Records, Surface } from '../domain/record';
import type { Settings } from '../domain/settings';
import { SECOND } from '../domain/times';
import { addressOfWay } from '../domain/ways';
import type { CheckTab } from './check-tab';
import type { TabView } from './ports';

/** A reading and the site that showed it. */
interface Sighting {
  reading: Reading;
  surface: Surface;
}

/** How a check of one Page ended. */
export type CheckOutcome = { type: 'read'; sightings: Sighting[] } | { type: 'failed'; reason: UnreadableReason | Obstacle };

/** The tab is gone within 30 s whatever happens; closing it takes its time, too. */
const LONGEST_LOOK = 24 * SECOND;

/**
 * So long Business Suite may take. It may open with a tab that doesn't show the choice, and nothing is pressed here: then the other
 * site is asked, which can answer if the person happens to act as this very Page there.
 */
const LONGEST_FIRST_LOOK = 14 * SECOND;

/** Instagram's screen comes after it, where there's time left. */
const LONGEST_SECOND_LOOK = 8 * SECOND;

/** More looking won't change it: the person has to log in first. */
const FINAL: UnreadableReason = 'signed-out';

/** So long a screen goes on saying that there is no access, and it's believed: staff in Harasocial wait for the answer. */
const LONG_ENOUGH = 5 * SECOND;

/** What is known, as of now. */
export interface Known {
  records: Records;
  settings: Settings;
}

/** The Page that is being checked, and the one that was before it in the same tab. */
interface Job {
  pageId: string;
  before: string | null;
  /** Whether the address names the Page, so that another Page there means that this one can't be had. */
  named: boolean;
}

function isRead({ channels }: Reading, channel?: Channel): boolean {
  return Object.entries(channels).some(([name, { verdict }]) => verdict !== 'unreadable' && (channel === undefined || name === channel));
}

function surfaceIn({ url }: TabView): Surface {
  return surfaceOf(url ?? '') ?? 'business';
}

/** What a reading says of the Page that is being checked; `null` where it's about something else. */
function judged(reading: Reading, view: TabView, job: Job, records: Records): Sighting | UnreadableReason | null {
  if (reading.unreadable === 'signed-out') return 'signed-out';
  const pageId = pageIdOf(records, reading.page);
  if (reading.screen !== 'other' && pageId === job.pageId) {
    return isRead(reading) ? { reading, surface: surfaceIn(view) } : (reading.unreadable ?? 'unknown-screen');
  }
  // What the document before still had to say, or an address that hasn't changed yet.
  if (!job.named || pageId === null || pageId === job.before || view.url === null || isRoutingOf(view.url, job.pageId)) return null;
  // Led on to another Page: this person can't get at the settings of this one.
  return 'no-access';
}

/** Whether the Page has an Instagram account whose choice is watched, and which this reading doesn't show. */
function lacksInstagram({ records, settings }: Known, pageId: string, reading: Reading): boolean {
  const known = records[pageId]?.channels.instagram?.standing != null;
  return known && settings.channels.includes('instagram') && !isRead(reading, 'instagram');
}

/**
 * Instagram's own screen. Business Suite shows it only after its profile was pressed, which isn't done here; on the other site it shows at
 * once, if the person acts as this Page there. Otherwise nothing is learnt, and nothing said.
 */
async function lookAtInstagram(tab: CheckTab, pageId: string, known: () => Known, time: number): Promise<Sighting[]> {
  if (!(await tab.goTo(addressOfWay('acting-page', pageId, 'instagram')))) return [];
  for (let waited = 0; waited < time; ) {
    const pulse = await tab.pulse();
    if (pulse === null) return [];
    waited += pulse.passed;
    const { reading, view } = pulse;
    // What the document before still had to say.
    if (reading === null || surfaceIn(view) !== 'www') continue;
    const shown = pageIdOf(known().records, reading.page);
    if (shown === pageId && isRead(reading, 'instagram')) return [{ reading, surface: 'www' }];
    if (reading.unreadable === 'not-acting-as-page' || (shown !== null && shown !== pageId)) return [];
  }
  return [];
}

/** Looks at the Page's routing screen. Ends in time, with a reason where nothing could be read. */
export async function lookAtPage(tab: CheckTab, pageId: string, known: () => Known): Promise<CheckOutcome> {
  const job: Job = { pageId, before: tab.turnTo(pageId), named: true };
  if (!(await tab.goTo(addressOfRouting(pageId)))) return { type: 'failed', reason: 'no-window' };
  let last: UnreadableReason = 'not-rendered';
  let refused = 0;
  for (let waited = 0; waited < LONGEST_LOOK; ) {
    const pulse = await tab.pulse();
    if (pulse === null) return { type: 'failed', reason: 'interrupted' };
    waited += pulse.passed;
    const found = pulse.reading === null ? null : judged(pulse.reading, pulse.view, job, known().records);
    if (found !== null && typeof found !== 'string') {
      const time = Math.min(LONGEST_SECOND_LOOK, LONGEST_LOOK - waited);
      const more = lacksInstagram(known(), pageId, found.reading) ? await lookAtInstagram(tab, pageId, known, time) : [];
      return { type: 'read', sightings: [found, ...more] };
    }
    if (found === FINAL) return { type: 'failed', reason: found };
    last = found ?? last;
    refused = last === 'no-access' ? refused + pulse.passed : 0;
    if (refused >= LONG_ENOUGH) return { type: 'failed', reason: last };
    if (job.named && waited > LONGEST_FIRST_LOOK && last === 'not-rendered') {
      job.named = false;
      await tab.goTo(addressOfWay('acting-page', pageId, 'messenger'));
    }
  }
  return { type: 'failed', reason: last };
}
