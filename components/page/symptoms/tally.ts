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
  /** One for each. */
  moments: number[];
}

/** Counts each occurrence once, however often it's rendered. Knows texts only for as long as the document lives, and gives none away. */
export class Tally {
  readonly #known = new Map<string, Known>();
  /** Whose replies are being sent again. */
  readonly #pressed = new Set<string>();
  #begun = false;

  /**
   * Takes note of what is on the screen now.
   * @returns how many there were in each minute in which one is new, by kind
   */
  see(occurrences: readonly Occurrence[], now: number): Symptom[] {
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
    const touched = new Map<string, Pick<Symptom, 'kind' | 'at'>>();
    for (const [identity, same] of present) {
      const [first] = same;
      if (!first) continue;
      const { kind } = first.notice;
      const known = this.#known.get(identity) ?? { kind, moments: [] };
      this.#known.set(identity, known);
      for (const { moment } of same.slice(known.moments.length)) {
        const at = this.#begun ? seenAppear(moment, now) : (moment ?? now);
        known.moments.push(at);
        touched.set(`${kind}|${minuteOf(at)}`, { kind, at });
      }
    }
    this.#begun = true;
    return [...touched.values()].map(({ kind, at }) => ({ kind, at, count: this.#countOf(kind, minuteOf(at)) }));
  }

  /** A reply is being sent again: once its notice is gone, another one is another occurrence. */
  sentAgain(identity: string): void {
    if (this.#known.has(identity)) this.#pressed.add(identity);
  }

  /** It still counts for its minute. */
  #setAside(identity: string): void {
    const known = this.#known.get(identity);
    if (known === undefined) return;
    this.#known.delete(identity);
    this.#known.set(`${identity}|${this.#known.size}|${known.moments[0]}`, known);
  }

  #countOf(kind: SymptomKind, minute: number): number {
    let count = 0;
    for (const known of this.#known.values()) {
      if (known.kind === kind) count += known.moments.filter((moment) => minuteOf(moment) === minute).length;
    }
    return count;
  }
}

/** What appears while one looks has just happened; where the screen shows its minute, at the end of that. */
function seenAppear(moment: number | null, now: number): number {
  if (moment === null || minuteOf(moment) === minuteOf(now)) return now;
  return now - moment < 2 * MINUTE ? (minuteOf(moment) + 1) * MINUTE - 1 : moment;
}
