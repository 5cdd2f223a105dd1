import type { Symptom, SymptomKind } from '../../domain/symptom';
import { MINUTE } from '../../domain/times';
import type { Occurrence } from './occurrence';

/** The whole minutes of a moment. */
function minuteOf(moment: number): number {
  return Math.floor(moment / MINUTE);
}

/** Several occurrences with one identity, which no screen tells apart: as many as were ever on it at once. */
interface Known {
  kind: SymptomKind;
  page: string;
  /** One for each. */
  moments: number[];
}

/** Counts each occurrence once, however often it's rendered. Knows texts only for as long as the document lives, and gives none away. */
export class Tally {
  readonly #known = new Map<string, Known>();
  /** Whose replies are being sent again. */
  readonly #pressed = new Set<string>();

  /** Whether it's one that was there before, as far as the screen tells. */
  knows({ identity }: Occurrence): boolean {
    return this.#known.has(identity);
  }

  /**
   * Takes note of what is on the screen now.
   * @param pageOf what tells an occurrence's Page from others
   * @returns how many there were in each minute in which one is new, by Page and kind
   */
  see(occurrences: readonly Occurrence[], now: number, pageOf: (occurrence: Occurrence) => string): (Symptom & { page: string })[] {
    const present = new Map<string, Occurrence[]>();
    for (const occurrence of occurrences) {
      const same = present.get(occurrence.identity);
      if (same) same.push(occurrence);
      else present.set(occurrence.identity, [occurrence]);
    }
    for (const identity of this.#pressed) {
      if (present.has(identity)) continue;
      this.#pressed.delete(identity);
      this.#setAside(identity);
    }
    const touched = new Map<string, { page: string; kind: SymptomKind; at: number }>();
    for (const [identity, same] of present) {
      const [first] = same;
      if (!first) continue;
      const { kind } = first.notice;
      const known = this.#known.get(identity) ?? { kind, page: pageOf(first), moments: [] };
      const { page } = known;
      this.#known.set(identity, known);
      for (const { moment } of same.slice(known.moments.length)) {
        const at = latest(moment, now);
        known.moments.push(at);
        touched.set(`${page}|${kind}|${minuteOf(at)}`, { page, kind, at });
      }
    }
    return [...touched.values()].map(({ page, kind, at }) => ({ page, kind, at, count: this.#countOf(page, kind, minuteOf(at)) }));
  }

  /** A reply is being sent again: once its notice is gone, another one is another occurrence. */
  sentAgain(identity: string): void {
    if (this.#known.has(identity)) this.#pressed.add(identity);
  }

  /** How many of one Page there are in each minute in which there is one. */
  of(page: string): Symptom[] {
    const minutes = new Map<string, { kind: SymptomKind; at: number }>();
    for (const known of this.#known.values()) {
      if (known.page === page) for (const at of known.moments) minutes.set(`${known.kind}|${minuteOf(at)}`, { kind: known.kind, at });
    }
    return [...minutes.values()].map(({ kind, at }) => ({ kind, at, count: this.#countOf(page, kind, minuteOf(at)) }));
  }

  /** What was counted for one Page was another's. */
  assign(from: string, to: string): void {
    for (const known of this.#known.values()) if (known.page === from) known.page = to;
  }

  /** It still counts for its minute. */
  #setAside(identity: string): void {
    const known = this.#known.get(identity);
    if (known === undefined) return;
    this.#known.delete(identity);
    this.#known.set(`${identity}|${this.#known.size}|${known.moments[0]}`, known);
  }

  #countOf(page: string, kind: SymptomKind, minute: number): number {
    let count = 0;
    for (const known of this.#known.values()) {
      if (known.kind === kind && known.page === page) count += known.moments.filter((moment) => minuteOf(moment) === minute).length;
    }
    return count;
  }
}

/** As late as it may have been within the minute that the screen shows: what was seen before it must not be taken for what came after. */
function latest(moment: number | null, now: number): number {
  return moment === null ? now : Math.min((minuteOf(moment) + 1) * MINUTE - 1, now);
}
