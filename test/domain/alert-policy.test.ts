/** The table of the alert policy in docs/watch.md, row by row: what it says is told is what is told when the watch goes on for three days. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Context } from '../../components/domain/assess';
import { bookFailure } from '../../components/domain/book';
import { intend, later, mute, set } from '../../components/domain/command';
import { type Effect, summarised, withEffects } from '../../components/domain/notice';
import type { Reading } from '../../components/domain/reading';
import { DAY, HOUR, MINUTE } from '../../components/domain/times';
import { ROOT } from '../tools/paths.ts';
import { CHECK, OURS, PAGE, readingOf, START, Story, VISIT, withApp } from './make';

const HERE: Context = { ...VISIT, here: true };
const DIVERTED = readingOf({ defaultApp: OURS, socialApp: 'ManyChat' });

function text(ms: number): string {
  const minutes = Math.round(ms / MINUTE);
  const parts = [minutes >= 60 ? `${Math.floor(minutes / 60)} h` : '', minutes % 60 > 0 ? `${minutes % 60} min` : ''];
  return parts.filter((part) => part !== '').join(' ');
}

/** A Page that was right, and then something happens to it; what is told is noted with the time since. */
class Case {
  readonly story = new Story();
  now = START;
  #from = START;
  #told: { kind: string; after: number; reminder: boolean; changes: number }[] = [];

  constructor() {
    this.story.read(withApp(OURS), START, CHECK);
    this.wait(DAY);
  }

  wait(ms: number): this {
    this.now += ms;
    return this;
  }

  /** What comes from here on counts. */
  begin(): this {
    this.#from = this.now;
    this.#told = [];
    return this;
  }

  #note(effects: readonly Effect[]): void {
    for (const effect of effects) {
      if (effect.type !== 'notify') continue;
      const { notice } = effect;
      const about = notice.kind === 'wrong' ? notice : null;
      this.#told.push({
        kind: notice.kind,
        after: this.now - this.#from,
        reminder: (about?.reminder ?? 0) > 0,
        changes: about?.changes ?? 1,
      });
    }
  }

  look(reading: Reading, context: Context = CHECK): this {
    this.#note(this.story.read(reading, this.now, context));
    return this;
  }

  do(act: (story: Story, now: number) => { state: Story['state']; effects: Effect[] }): this {
    this.#note(this.story.do(act(this.story, this.now)));
    return this;
  }

  /** Checks as they are planned, each of which finds this; three days from the beginning. */
  watch(reading: Reading): this {
    const end = this.#from + 3 * DAY;
    for (;;) {
      const next = this.story.record().nextCheck;
      if (next === null || next > end) return this;
      this.now = next;
      this.look(reading);
    }
  }

  /** Checks as they are planned, each of which fails. */
  fail(reason: Parameters<typeof bookFailure>[2]): this {
    const end = this.#from + 3 * DAY;
    this.now = this.#from;
    while (this.now <= end) {
      this.do(({ state }, now) => bookFailure(state, PAGE, reason, now));
      this.now = this.story.record().nextCheck ?? end + 1;
    }
    return this;
  }

  /** How many changes the last alarm tells of. */
  get changes(): number {
    return this.#told.filter(({ kind }) => kind === 'wrong').at(-1)?.changes ?? 0;
  }

  /** What was told, as the table says it. */
  get told(): string {
    const when = (after: number) => (after < MINUTE ? 'at once' : `after ${text(after)}`);
    const list = (kind: string) => this.#told.filter((one) => one.kind === kind).map(({ after }) => after);
    const [alarm, ...reminders] = list('wrong');
    const [unread, ...more] = list('unread');
    const again = list('right-again');
    const first = this.#told.find(({ kind }) => kind === 'wrong')?.reminder ? 'reminder' : 'alarm';
    const parts = [
      alarm === undefined ? '' : `${first} ${when(alarm)}`,
      reminders.length === 0 ? '' : `again after ${reminders.map(text).join(', ')}`,
      again.length === 0 ? '' : `note of recovery ${again.map(when).join(', ')}`,
      unread === undefined ? '' : `quiet note ${when(unread)}`,
      more.length === 0 ? '' : `again after ${more.map(text).join(', ')}`,
    ].filter((part) => part !== '');
    return parts.length === 0 ? 'nothing' : parts.join('; ');
  }
}

const begun = () => new Case().begin();
const manychat = withApp('ManyChat');
/** An alarm was told, and then something else happens. */
const alarmed = () => begun().look(manychat);

const ROWS: Readonly<Record<string, () => string>> = {
  'other-app': () => begun().look(manychat).watch(manychat).told,
  'meta-inbox': () => begun().look(withApp('Page Inbox')).watch(withApp('Page Inbox')).told,
  diverted: () => begun().look(DIVERTED).watch(DIVERTED).told,
  visit: () => begun().look(manychat, VISIT).watch(manychat).told,
  nothing: () => begun().look(withApp(null)).watch(withApp(null)).told,
  'nothing-passing': () => begun().look(withApp(null)).watch(withApp(OURS)).told,
  worse: () =>
    begun()
      .look(withApp(null))
      .wait(10 * MINUTE)
      .look(withApp(null))
      .wait(2 * HOUR)
      .begin()
      .look(manychat)
      .watch(manychat).told,
  'next-vendor': () =>
    alarmed()
      .wait(20 * MINUTE)
      .begin()
      .look(withApp('Botcake'))
      .watch(withApp('Botcake')).told,
  'first-check': () => {
    const one = begun();
    one.story.state = new Story().state;
    return one.look(manychat).watch(manychat).told;
  },
  'first-visit': () => {
    const one = begun();
    one.story.state = new Story().state;
    return one.look(manychat, VISIT).watch(manychat).told;
  },
  here: () => begun().look(manychat, HERE).watch(manychat).told,
  'here-mended': () =>
    begun()
      .look(manychat, HERE)
      .wait(5 * MINUTE)
      .look(withApp(OURS), HERE)
      .watch(withApp(OURS)).told,
  unreadable: () => begun().fail('not-rendered').told,
  'signed-out': () => begun().fail('signed-out').told,
  obstacle: () => begun().fail('offline').told,
  recovery: () =>
    alarmed()
      .wait(30 * MINUTE)
      .begin()
      .look(withApp(OURS))
      .watch(withApp(OURS)).told,
  'recovery-untold': () =>
    begun()
      .look(withApp(null))
      .wait(5 * MINUTE)
      .look(withApp(OURS))
      .watch(withApp(OURS)).told,
  intended: () =>
    alarmed()
      .begin()
      .do(({ state }, now) => intend(state, PAGE, 'messenger', 'ManyChat', now))
      .watch(manychat).told,
  'intended-other': () =>
    alarmed()
      .do(({ state }, now) => intend(state, PAGE, 'messenger', 'ManyChat', now))
      .wait(DAY)
      .begin()
      .look(withApp('Botcake'))
      .watch(withApp('Botcake')).told,
  muted: () =>
    alarmed()
      .begin()
      .do(({ state }, now) => mute(state, PAGE, now + 2 * DAY, now))
      .watch(manychat).told,
  later: () =>
    alarmed()
      .begin()
      .do(({ state }, now) => later(state, PAGE, 'messenger', now))
      .watch(manychat).told,
  'no-reminders': () =>
    begun()
      .do(({ state }, now) => set(state, { reminders: false }, now))
      .look(manychat)
      .watch(manychat).told,
  'not-watched': () =>
    begun()
      .do(({ state }, now) => set(state, { channels: ['instagram'] }, now))
      .look(manychat)
      .watch(manychat).told,
  'flip-flop': () => {
    const one = begun();
    for (let minute = 0; minute < 25; minute += 1) {
      one.look(minute % 2 === 0 ? manychat : withApp('Page Inbox')).wait(MINUTE);
      one.look(withApp(OURS)).wait(MINUTE);
    }
    const alarms = one.told.split('; note of recovery')[0] ?? '';
    return `${alarms}, the last of ${one.changes} changes; ${one.story.messenger().count - 1} transitions`;
  },
  several: () => {
    const story = new Story();
    const ids = ['1', '2', '3'];
    const read = (app: string, at: number) => ids.flatMap((id) => story.read(withApp(app, { page: { id, name: null } }), at));
    read(OURS, START);
    const box = summarised(withEffects([], read('ManyChat', START + DAY))) ?? [];
    return `${box.length} alarm for all ${box.flatMap((effect) => (effect.type === 'notify' && effect.notice.kind === 'summary' ? effect.notice.notices : [])).length}`;
  },
};

/** The rows of the table: name, what happens, what is told. */
function rowsOf(markdown: string): [name: string, told: string][] {
  const lines = markdown.split('\n');
  const first = lines.findIndex((line) => line.startsWith('| row |'));
  const rows = lines.slice(first + 2, first + 2 + lines.slice(first + 2).findIndex((line) => !line.startsWith('|')));
  return rows.map((line) => {
    const cells = line.split('|').map((cell) => cell.trim());
    return [(cells[1] ?? '').replaceAll('`', ''), cells[3] ?? ''];
  });
}

describe('the alert policy', () => {
  const rows = rowsOf(readFileSync(join(ROOT, 'docs', 'watch.md'), 'utf8'));

  it.each(rows)('%s: %s', (name, told) => {
    const row = ROWS[name];
    if (row === undefined) throw new Error(`The table has a row "${name}" that isn't tested.`);
    expect(row()).toBe(told);
  });

  it('has no case that the table doesn’t tell of', () => {
    expect(rows.map(([name]) => name)).toEqual(Object.keys(ROWS));
  });
});
