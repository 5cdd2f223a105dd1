import type { Channel, Reading } from '../domain/reading';
import type { CloseLook } from './look';

/** How long what is seen has to stand where nothing else tells whose it is. */
const STANDS = 5000;
/** Switches that follow each other that quickly leave answers on their way that may be drawn under the wrong address. */
const HURRY = 10_000;

/**
 * Keeps the values of one Page from being taken for another's while the Page is switched in place: Meta's address, switcher and panel
 * change one after the other, and the old panel stands (or is even drawn anew) for a while under the new address.
 */
export class PageSwitch {
  private pageId: string | null = null;
  private readonly names = new Map<string, string>();
  private latest: CloseLook | null = null;
  /** What the last Page's panel showed when the address changed; `null` while there is no doubt. */
  private stale: CloseLook['evidence'] | null = null;
  private changedAt = Number.NEGATIVE_INFINITY;
  private hurried = false;
  private emptySince = false;
  private seen = '';
  private seenSince = 0;

  /** When a doubt will end by time alone; 0 where there is none. */
  get lookAgainAt(): number {
    return this.stale === null ? 0 : this.seenSince + STANDS;
  }

  /**
   * Weighs a look: the reading as it is, or with the doubtful values taken out of it.
   * @param now milliseconds on a clock that only goes forward
   * @param justNow the look was taken in the very moment in which the address changed: all that it saw is the last Page's
   */
  weigh(look: CloseLook, now: number, justNow = false): Reading {
    const { page, screen } = look.reading;
    if (this.latest && page.id !== this.pageId) {
      this.stale = justNow ? new Map([...this.latest.evidence, ...look.evidence]) : this.latest.evidence;
      this.hurried = now - this.changedAt < HURRY;
      this.changedAt = now;
      this.emptySince = false;
      this.seen = '';
    }
    this.latest = look;
    this.pageId = page.id;
    if (screen === 'other') return look.reading;
    if (this.stale !== null && this.isDoubtful(look, this.stale, now)) return doubtful(look.reading, 'not-rendered');
    this.stale = null;
    if (page.id !== null && page.name !== null) {
      const known = this.names.get(page.id);
      // The switcher already names the next Page, and the address doesn't yet.
      if (known !== undefined && known !== page.name) return doubtful(look.reading, 'ambiguous');
      this.names.set(page.id, page.name);
    }
    return look.reading;
  }

  private isDoubtful({ evidence }: CloseLook, stale: CloseLook['evidence'], now: number): boolean {
    const shown = valuesOf(evidence);
    if (shown === '') {
      this.emptySince = true;
      this.seen = '';
      this.seenSince = now;
      return true;
    }
    if (shown !== this.seen) {
      this.seen = shown;
      this.seenSince = now;
    }
    if (now - this.seenSince >= STANDS) return false;
    if (this.hurried) return true;
    for (const [element, value] of evidence) if (stale.get(element) === value) return true;
    return !this.emptySince && shown === valuesOf(stale);
  }
}

/** The values that a look could tell, as one text; empty where there was none. */
function valuesOf(evidence: CloseLook['evidence']): string {
  return [...evidence.values()]
    .filter((value) => !value.startsWith('{'))
    .sort()
    .join();
}

function doubtful(reading: Reading, reason: 'not-rendered' | 'ambiguous'): Reading {
  const channels: Reading['channels'] = {};
  for (const channel of Object.keys(reading.channels) as Channel[]) channels[channel] = { verdict: 'unreadable' };
  return { ...reading, channels, unreadable: reason };
}
