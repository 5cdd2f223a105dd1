import { describe, expect, it } from 'vitest';
import { assess } from '../../components/domain/assess';
import { changes } from '../../components/domain/migrate';
import { type ChannelRecord, newRecord, type PageRecord, type Records } from '../../components/domain/record';
import { forgetOldest, MOST_ROOM, weightOf, withinRoom } from '../../components/domain/room';
import { DEFAULT_SETTINGS } from '../../components/domain/settings';
import { EMPTY_STATE, type State } from '../../components/domain/state';
import { DAY, HOUR } from '../../components/domain/times';
import { CHECK, OURS, PAGE, START, withApp } from './make';

/** A Page that has flipped so often, a flip a day, each seen twice more. */
function flipping(id: string, flips: number): PageRecord {
  let record = newRecord(id);
  for (let flip = 0; flip < flips; flip += 1) {
    const app = flip % 2 === 0 ? OURS : 'Trợ lý bán hàng ManyChat';
    for (let look = 0; look < 3; look += 1) {
      const reading = withApp(app, { page: { id, name: 'Thời trang công sở Minh Châu' } });
      record = assess(record, reading, START + flip * DAY + look * 8 * HOUR, DEFAULT_SETTINGS, CHECK).record;
    }
  }
  return record;
}

const size = (state: State) => Buffer.byteLength(JSON.stringify(changes(EMPTY_STATE, state).write));
const messenger = (state: State, id = PAGE) => state.records[id]?.channels.messenger as ChannelRecord;

function stateOf(pages: number, flips: number): State {
  const one = flipping('1', flips);
  const records: Records = {};
  for (let page = 0; page < pages; page += 1) records[`${10 ** 14 + page}`] = { ...one, id: `${10 ** 14 + page}` };
  return { ...EMPTY_STATE, records };
}

describe('room', () => {
  it('is enough for 1,000 Pages with 20,000 transitions, none of them lost', () => {
    const state = withinRoom(stateOf(1000, 20));
    expect(size(state)).toBeLessThanOrEqual(5_000_000);
    for (const id of Object.keys(state.records)) expect(messenger(state, id).transitions).toHaveLength(20);
    // Something is left of when they were seen.
    expect(Object.keys(state.records).every((id) => messenger(state, id).seen.stretches.length > 0)).toBe(true);
  });

  it('is reckoned about right', () => {
    for (const state of [stateOf(100, 1), stateOf(20, 40)]) {
      expect(weightOf(state.records) / size(state)).toBeGreaterThan(0.85);
      expect(weightOf(state.records) / size(state)).toBeLessThan(1.3);
    }
  });

  it('is left as it is where there’s enough', () => {
    const state = stateOf(10, 10);
    expect(withinRoom(state)).toBe(state);
  });

  it('is made by forgetting the oldest that was seen, then the oldest transitions, never the last, and that is noted', () => {
    let state: State = { ...EMPTY_STATE, records: { [PAGE]: flipping(PAGE, 12) } };
    const before = messenger(state);
    const steps: [number, number][] = [];
    for (let next = forgetOldest(state); next !== null; next = forgetOldest(state)) {
      state = next;
      const { seen, transitions } = messenger(state);
      steps.push([seen.stretches.length, transitions.length]);
      expect(before.seen.stretches.slice(-seen.stretches.length || 99).map(([, to]) => to)).toEqual(seen.stretches.map(([, to]) => to));
      expect(before.transitions.slice(-transitions.length)).toEqual(transitions);
    }
    const firstWithout = steps.findIndex(([stretches]) => stretches === 0);
    expect(steps.slice(0, firstWithout).every(([, transitions]) => transitions === 12)).toBe(true);
    expect(steps.at(-1)).toEqual([0, 1]);
    expect(messenger(state)).toMatchObject({ standing: before.standing, since: before.since, count: 12 });
    expect(state.watch.forgotten).toEqual({ stretches: before.seen.stretches.length, transitions: 11 });
  });

  it('doesn’t go on for ever where the present alone is too much', () => {
    const state = stateOf(9000, 1);
    expect(weightOf(state.records)).toBeGreaterThan(MOST_ROOM);
    expect(Object.keys(withinRoom(state).records)).toHaveLength(9000);
  });
});
