import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backupOf, importBackup } from '../../components/domain/backup';
import { intend, mute, remove, removeAll, set } from '../../components/domain/command';
import { historyCsv } from '../../components/domain/history-csv';
import { mergedPage } from '../../components/domain/merge';
import { changes, migrate } from '../../components/domain/migrate';
import type { PageRecord } from '../../components/domain/record';
import { sameStanding } from '../../components/domain/standing';
import { EMPTY_STATE, type State } from '../../components/domain/state';
import { DAY, HOUR, MINUTE } from '../../components/domain/times';
import { bookSymptoms } from '../../components/domain/trouble';
import { CHECK, OURS, PAGE, START, Story, VISIT, withApp } from './make';
import { mangled, mangledOnce } from './mangled';

const APPS = [OURS, 'ManyChat', 'Botcake', null];

function story(): Story {
  const made = new Story({ checkEveryHours: 2 });
  made.read(withApp(OURS), START, VISIT);
  made.read(withApp('ManyChat'), START + HOUR, CHECK);
  made.read(withApp(OURS, { page: { id: '42', name: 'Shop “B”, Huế' } }), START, VISIT);
  return made;
}

function imported(state: State, text: string, now = START + DAY) {
  const outcome = importBackup(state, text, now);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome;
}

describe('a backup', () => {
  it('brings everything back to a browser that knows nothing', () => {
    const made = story();
    const { state, imported: found } = imported(EMPTY_STATE, backupOf(made.state, START));
    expect(found).toEqual({ pages: 2, transitions: 3 });
    for (const [id, record] of Object.entries(made.state.records)) {
      const { nextCheck, ...rest } = state.records[id] as PageRecord;
      const { nextCheck: _, ...before } = record;
      expect(rest).toEqual(before);
      expect(nextCheck).toBeLessThanOrEqual(START + DAY + 2 * HOUR);
    }
    expect(state.settings).toEqual(made.state.settings);
  });

  it('brings nothing twice, and leaves what is set here', () => {
    const made = story();
    const text = backupOf(made.state, START);
    made.do(set(made.state, { checkEveryHours: 24 }, START + HOUR));
    made.do(mute(made.state, PAGE, START + 9 * DAY, START + HOUR));
    made.do(intend(made.state, '42', 'messenger', 'Botcake', START + HOUR));
    const { state, imported: found, effects } = imported(made.state, text, START + HOUR);
    expect(found).toEqual({ pages: 0, transitions: 0 });
    expect(effects).toEqual([]);
    expect(state.records).toEqual(made.state.records);
    expect(state.settings.checkEveryHours).toBe(24);
  });

  it('brings back what was removed', () => {
    const made = story();
    const text = backupOf(made.state, START);
    const before = made.messenger();
    made.do(remove(made.state, PAGE));
    made.do(imported(made.state, text));
    expect(made.messenger()).toEqual(before);
    made.do(removeAll(made.state));
    expect(made.state.records).toEqual({});
    expect(imported(made.state, text).imported.pages).toBe(2);
  });

  it('of a Page that is known here by another id goes to that', () => {
    const made = story();
    const other = new Story();
    other.read(withApp('Botcake', { page: { id: '777', name: null, profileId: '42' } }), START + 3 * HOUR, VISIT);
    const { state } = imported(made.state, backupOf(other.state, START));
    expect(Object.keys(state.records).sort()).toEqual([PAGE, '777'].sort());
    expect(state.records['777']?.channels.messenger?.transitions.map(({ to }) => to.app)).toEqual([OURS, 'Botcake']);
  });

  it('that is newer ends a trouble here and takes its notice back', () => {
    const made = story();
    const text = backupOf(made.state, START);
    const elsewhere = new Story();
    elsewhere.do(imported(elsewhere.state, text));
    elsewhere.read(withApp(OURS), START + 2 * DAY, CHECK);
    const outcome = imported(made.state, backupOf(elsewhere.state, START), START + 2 * DAY);
    expect(outcome.state.records[PAGE]?.channels.messenger).toMatchObject({ standing: { app: OURS }, episode: null });
    expect(outcome.effects).toMatchObject([{ type: 'withdraw' }]);
  });

  it.each([
    ['not-a-backup', ''],
    ['not-a-backup', 'null'],
    ['not-a-backup', '[]'],
    ['not-a-backup', '{"application":"another","documents":{}}'],
    ['not-a-backup', '{"application":"funnel-guard","documents":[]}'],
    ['later-version', '{"application":"funnel-guard","documents":{"page:1":{"version":99,"content":{}}}}'],
    ['damaged', '{"application":"funnel-guard","documents":{"page:1":{"version":1,"content":{}}}}'],
    ['damaged', '{"application":"funnel-guard","documents":{"watch":{"version":1,"content":{}}}}'],
    ['damaged', '{"application":"funnel-guard","documents":{"__proto__x":1}}'],
  ])('is refused as %s: %s', (reason, text) => {
    expect(importBackup(story().state, text, START)).toEqual({ ok: false, reason });
  });

  it('cut off anywhere is refused', () => {
    const text = backupOf(story().state, START);
    for (let length = 0; length < text.length; length += 7) expect(importBackup(EMPTY_STATE, text.slice(0, length), START).ok).toBe(false);
  });
});

describe('a mangled backup', () => {
  it('never throws; it is taken whole or not at all, and what is taken can be stored and read', { timeout: 120_000 }, () => {
    const made = story();
    const backup = JSON.parse(backupOf(made.state, START));
    let taken = 0;
    fc.assert(
      fc.property(fc.oneof(mangled(backup), mangledOnce(backup), fc.anything()), (value) => {
        const outcome = importBackup(made.state, JSON.stringify(value) ?? '', START + DAY);
        if (!outcome.ok) return;
        taken += 1;
        const stored = JSON.parse(JSON.stringify(changes(EMPTY_STATE, outcome.state).write));
        const again = migrate(stored, START);
        expect(again.remove).toEqual([]);
        expect(again.state.records).toEqual(JSON.parse(JSON.stringify(outcome.state.records)));
        for (const id of Object.keys(made.state.records)) expect(again.state.records).toHaveProperty(id);
      }),
      { numRuns: 3000 },
    );
    // Not all of it was refused: then nothing would have been shown.
    expect(taken).toBeGreaterThan(20);
  });
});

/** What one browser saw of a Page: looks at some of the moments of a common truth. */
const life = fc.record({
  truth: fc.array(fc.record({ after: fc.integer({ min: 1, max: 300 }), app: fc.integer({ min: 0, max: 3 }) }), {
    minLength: 1,
    maxLength: 15,
  }),
  here: fc.array(fc.boolean(), { minLength: 15, maxLength: 15 }),
  there: fc.array(fc.boolean(), { minLength: 15, maxLength: 15 }),
});

describe('two histories of one Page', () => {
  const browsers = (given: typeof life extends fc.Arbitrary<infer T> ? T : never) => {
    const [here, there] = [new Story(), new Story()];
    let at = START;
    given.truth.forEach(({ after, app }, index) => {
      at += after * MINUTE;
      if (given.here[index] || index === 0) here.read(withApp(APPS[app] ?? null), at, CHECK);
      if (given.there[index] || index === 0) there.read(withApp(APPS[app] ?? null), at + 1, VISIT);
    });
    return { here: here.record(), there: there.record() };
  };

  it('become one: in order, without repeats, with every app that either has seen, the same however often', () => {
    fc.assert(
      fc.property(life, (given) => {
        const { here, there } = browsers(given);
        const merged = mergedPage(here, there);
        const channel = merged.channels.messenger;
        const transitions = channel?.transitions ?? [];
        transitions.forEach((transition, index) => {
          const before = transitions[index - 1];
          expect(transition.from).toEqual(before?.to ?? null);
          expect(before === undefined || !sameStanding(before.to, transition.to)).toBe(true);
          expect(transition.at).toBeGreaterThanOrEqual(before?.at ?? -Infinity);
          expect(transition.lastSeenBefore ?? -Infinity).toBeLessThanOrEqual(transition.at);
        });
        expect(channel?.count).toBe(transitions.length);
        expect(transitions.at(-1)?.to).toEqual(channel?.standing);
        // Nothing is lost: right after either has seen something new, the merged history says the same.
        for (const { at, to } of [here, there].flatMap(({ channels }) => channels.messenger?.transitions ?? [])) {
          const standing = transitions.filter((transition) => transition.at <= at).at(-1)?.to;
          expect(standing).toEqual(to);
        }
        expect(mergedPage(merged, there)).toEqual(merged);
        expect(mergedPage(merged, here)).toEqual(merged);
        expect(mergedPage(merged, merged)).toEqual(merged);
        expect(mergedPage(there, here).channels.messenger?.transitions).toEqual(transitions);
      }),
      { numRuns: 500 },
    );
  });
});

describe('symptoms of one Page', () => {
  it('are counted once, and nothing that only one browser knows is lost', () => {
    const [here, there] = [story().record(), { ...story().record(), everyHours: 12, way: 'legacy' as const }];
    const symptom = (minutes: number, count: number) => ({ kind: 'error-10' as const, at: START + minutes * MINUTE, count });
    const merged = mergedPage(
      { ...here, symptoms: [symptom(1, 2), symptom(9, 1)] },
      { ...there, symptoms: [symptom(1.5, 3), symptom(4, 1)] },
    );
    expect(merged.symptoms).toEqual([symptom(1.5, 3), symptom(4, 1), symptom(9, 1)]);
    expect(merged).toMatchObject({ everyHours: 12, way: 'legacy' });
  });
});

describe('the history as a table', () => {
  it('has a line for each transition and each symptom, and no formula', () => {
    const made = new Story();
    made.read(withApp('=HYPERLINK("x")', { page: { id: '7', name: '"Shop", Huế\n2' } }), START, VISIT);
    made.read(withApp(OURS, { page: { id: '7', name: '"Shop", Huế\n2' } }), START + HOUR, CHECK);
    const failed = { kind: 'error-10' as const, at: START + 2 * HOUR, count: 3 };
    made.state = bookSymptoms(made.state, '7', [failed], START + 2 * HOUR).state;
    expect(historyCsv(made.state.records)).toBe(
      `\uFEFF${[
        'page_id,page_name,channel,from_verdict,from_app,to_verdict,to_app,first_seen,last_seen_before,seen_by,changed_in_this_browser,symptom,count',
        '7,"""Shop"", Huế\n2",messenger,,,other-app,"\'=HYPERLINK(""x"")",2026-11-20T08:00:00.000Z,,visit,no,,',
        '7,"""Shop"", Huế\n2",messenger,other-app,"\'=HYPERLINK(""x"")",ours,Haravan Funnel,2026-11-20T09:00:00.000Z,2026-11-20T08:00:00.000Z,check,no,,',
        '7,"""Shop"", Huế\n2",,,,,,2026-11-20T10:00:00.000Z,,symptom,no,error-10,3',
      ].join('\r\n')}\r\n`,
    );
  });
});
