import type { Channel, Reading } from '../domain/reading';
import type { CloseLook } from './look';

/**
 * Keeps the values of one Page from being taken for another's while the Page is switched in place: Meta's address, switcher and panel
 * change one after the other, and the old panel stands for a while under the new address.
 */
export class PageSwitch {
  private pageId: string | null = null;
  private names = new Map<string, string>();
  private stale: CloseLook['evidence'] = new Map();
  private latest: CloseLook | null = null;

  /**
   * Weighs a look: the reading as it is, or with the doubtful values taken out of it.
   * @param justNow the look was taken in the very moment in which the address changed: all that it saw is the last Page's
   */
  weigh(look: CloseLook, justNow = false): Reading {
    const { page, screen } = look.reading;
    if (this.latest && page.id !== this.pageId) {
      this.stale = justNow ? new Map([...this.latest.evidence, ...look.evidence]) : this.latest.evidence;
      this.pageId = page.id;
    } else if (!this.latest) {
      this.pageId = page.id;
    }
    this.latest = look;
    if (screen === 'other') return look.reading;
    if (this.standsStill(look)) return doubtful(look.reading, 'not-rendered');
    this.stale = new Map();
    if (page.id !== null && page.name !== null) {
      const known = this.names.get(page.id);
      // The switcher already names the next Page, and the address doesn't yet.
      if (known !== undefined && known !== page.name) return doubtful(look.reading, 'ambiguous');
      this.names.set(page.id, page.name);
    }
    return look.reading;
  }

  /** Whether something that was on the screen under the last Page is still there with the value it had then. */
  private standsStill({ evidence }: CloseLook): boolean {
    for (const [element, value] of evidence) if (this.stale.get(element) === value && element.isConnected) return true;
    return false;
  }
}

function doubtful(reading: Reading, reason: 'not-rendered' | 'ambiguous'): Reading {
  const channels: Reading['channels'] = {};
  for (const channel of Object.keys(reading.channels) as Channel[]) channels[channel] = { verdict: 'unreadable' };
  return { ...reading, channels, unreadable: reason };
}
