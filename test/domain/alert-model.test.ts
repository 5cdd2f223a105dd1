/** What is told and what is remembered of a channel, against a plain model of the policy, in random lives. */

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { badgeOf } from '../../components/domain/badge';
import { intend, later, mute } from '../../components/domain/command';
import type { Effect } from '../../components/domain/notice';
import { DAY, HOUR, MINUTE } from '../../components/domain/times';
import { runs } from '../runs';
import { CHECK, OURS, PAGE, START, Story, VISIT, withApp } from './make';

type App = string | null;
const APPS: readonly App[] = [OURS, 'ManyChat', 'Botcake', 'Page Inbox', null];
const LOOKS = { check: CHECK, visit: VISIT, here: { ...VISIT, here: true } };

/** What the policy says, in its own words and with nothing of the real thing. */
class Model {
  now = START;
  seen: App | undefined;
  history: App[] = [];
  told: string[] = [];
  intended: App = null;
  mutedUntil = 0;
  alertedAt = -DAY;
  /** While it's wrong: when the next word is due, how many there were, and looks that agree. */
  wrong: { due: number; words: number; alarmed: boolean; looks: number; lookedAt: number } | null = null;

  level(app: App | undefined): number {
    if (app === undefined || app === OURS) return 0;
    if (app === null) return 1;
    return app === this.intended ? 0 : 2;
  }

  begin(due: number, alarmed: boolean): void {
    this.wrong = { due, words: 0, alarmed, looks: 1, lookedAt: this.now };
  }

  look(app: App, how: keyof typeof LOOKS): void {
    const { now, seen: before, wrong } = this;
    const changed = before !== app;
    this.seen = app;
    if (changed) this.history.push(app);
    const quiet = now < this.mutedUntil;
    if (this.level(app) === 0) {
      if (wrong?.alarmed && app === OURS && !quiet) this.told.push(`right-again ${now}`);
      this.wrong = null;
      return;
    }
    const limited = Math.max(now, this.alertedAt + 10 * MINUTE);
    const due = before === undefined && how !== 'check' ? now + HOUR : how === 'here' ? now + 10 * MINUTE : limited;
    if (wrong === null) this.begin(due, false);
    else if (changed && (this.level(app) > this.level(before) || !wrong.alarmed)) this.begin(due, wrong.alarmed);
    else if (changed) Object.assign(wrong, { looks: 1, lookedAt: now });
    else if (how === 'check' || now - wrong.lookedAt >= MINUTE) Object.assign(wrong, { looks: wrong.looks + 1, lookedAt: now });
    const open = this.wrong;
    if (open === null || quiet || now < open.due || (app === null && open.looks < 2)) return;
    this.told.push(`wrong ${now}`);
    this.alertedAt = now;
    this.wrong = { ...open, due: now + (open.words === 0 ? HOUR : DAY), words: open.words + 1, alarmed: true };
  }

  intend(app: App): void {
    this.intended = app;
    if (this.seen === undefined) return;
    if (this.level(this.seen) === 0) this.wrong = null;
    else if (this.wrong === null) this.begin(this.now + HOUR, false);
  }
}

/** The real thing, with what it shows. */
class Real extends Story {
  shown: string[] = [];
  visible = new Set<string>();
  ids = new Set<string>();

  take(effects: readonly Effect[], now: number): void {
    for (const effect of effects) {
      if (effect.type === 'withdraw') this.visible.delete(effect.id);
      else {
        expect(this.ids.has(effect.id), 'a notice was repeated').toBe(false);
        this.ids.add(effect.id);
        this.shown.push(`${effect.notice.kind} ${now}`);
        if (effect.notice.kind === 'wrong') this.visible.add(effect.id);
      }
    }
  }
}

type Act = (model: Model, real: Real) => void;

class Command implements fc.Command<Model, Real> {
  readonly #name: string;
  readonly #act: Act;

  constructor(name: string, act: Act) {
    this.#name = name;
    this.#act = act;
  }

  check = () => true;

  toString(): string {
    return this.#name;
  }

  run(model: Model, real: Real): void {
    // No two things that a person or a browser does happen in the same millisecond.
    model.now += 1;
    this.#act(model, real);
    expect(real.shown).toEqual(model.told);
    const channel = real.state.records[PAGE]?.channels.messenger;
    expect(channel?.transitions.map(({ to }) => to.app) ?? []).toEqual(model.history);
    expect(channel?.transitions.every(({ at }, index, all) => at >= (all[index - 1]?.at ?? 0))).not.toBe(false);
    expect(channel?.episode != null).toBe(model.wrong !== null);
    // At most one alarm can be seen, and none where all is well.
    expect(real.visible.size).toBeLessThanOrEqual(model.wrong === null ? 0 : 1);
    const quiet = model.now < model.mutedUntil;
    expect(badgeOf(real.state, model.now).level).toBe(
      quiet ? 'none' : (['none', 'nothing-chosen', 'wrong'] as const)[model.level(model.seen)],
    );
  }
}

const app = fc.constantFrom(...APPS);
const commands: fc.Arbitrary<Command>[] = [
  fc.tuple(app, fc.constantFrom('check', 'visit', 'here')).map(
    ([found, how]) =>
      new Command(`${how} finds ${found}`, (model, real) => {
        model.look(found, how);
        real.take(real.read(withApp(found), model.now, LOOKS[how]), model.now);
      }),
  ),
  fc.constantFrom('check', 'visit').map(
    (how) =>
      new Command(`${how} finds the same`, (model, real) => {
        const found = model.seen ?? OURS;
        model.look(found, how);
        real.take(real.read(withApp(found), model.now, LOOKS[how]), model.now);
      }),
  ),
  fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 180 }), fc.integer({ min: 1, max: 3000 })).map(
    (minutes) =>
      new Command(`${minutes} minutes`, (model) => {
        model.now += minutes * MINUTE;
      }),
  ),
  app.map(
    (wanted) =>
      new Command(`intend ${wanted}`, (model, real) => {
        if (model.seen === undefined) return;
        model.intend(wanted);
        real.take(real.do(intend(real.state, PAGE, 'messenger', wanted, model.now)), model.now);
      }),
  ),
  fc.integer({ min: 0, max: 3000 }).map(
    (minutes) =>
      new Command(`mute for ${minutes} minutes`, (model, real) => {
        if (model.seen === undefined) return;
        model.mutedUntil = model.now + minutes * MINUTE;
        real.take(real.do(mute(real.state, PAGE, model.mutedUntil, model.now)), model.now);
      }),
  ),
  fc.constant(
    new Command('later', (model, real) => {
      if (model.seen === undefined) return;
      if (model.wrong !== null) model.wrong.due = model.now + 3 * HOUR;
      real.take(real.do(later(real.state, PAGE, 'messenger', model.now)), model.now);
    }),
  ),
];
const weights = [5, 3, 5, 1, 1, 1];
const command = fc.oneof(...commands.map((arbitrary, index) => ({ weight: weights[index] ?? 1, arbitrary })));

describe('what is told', () => {
  it('is what the policy says, no more and no less', { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(fc.array(command, { minLength: 50, maxLength: 90, size: 'max' }), (steps) => {
        fc.modelRun(() => ({ model: new Model(), real: new Real() }), steps);
      }),
      { numRuns: runs(200) },
    );
  });
});
