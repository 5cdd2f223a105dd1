import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { set } from '../../components/domain/command';
import type { Settings } from '../../components/domain/settings';
import { shareSettings } from '../../components/domain/shared-settings';
import { EMPTY_STATE, type State } from '../../components/domain/state';
import type { Documents } from '../../components/domain/stored';
import { HOUR } from '../../components/domain/times';
import { CHECK, OURS, START, Story, withApp } from './make';

describe('settings of a person’s browsers', () => {
  it('stay at home where nothing was ever set', () => {
    expect(shareSettings(EMPTY_STATE, {}, START)).toEqual({ state: EMPTY_STATE, effects: [], write: {} });
  });

  it('go out once, and are taken over with all that follows', () => {
    const { state } = set(EMPTY_STATE, { ourApps: [OURS, 'ManyChat'] }, START);
    const { write } = shareSettings(state, {}, START);
    expect(write).toEqual({ 'setting:ourApps': { value: [OURS, 'ManyChat'], at: START } });
    expect(shareSettings(state, write, START)).toEqual({ state, effects: [], write: {} });
    const elsewhere = new Story();
    elsewhere.read(withApp(OURS), START, CHECK);
    elsewhere.read(withApp('ManyChat'), START + HOUR, CHECK);
    const shared = shareSettings(elsewhere.state, write, START + HOUR);
    expect(shared.effects).toMatchObject([{ type: 'withdraw' }]);
    elsewhere.do(shared);
    expect(elsewhere.messenger()).toMatchObject({ standing: { verdict: 'ours', app: 'ManyChat' }, episode: null });
    expect(shared.write).toEqual({});
  });

  it('go each by itself: the last change wins, whatever the clocks say', () => {
    const one = set(EMPTY_STATE, { checkEveryHours: 8 }, START).state;
    const shared = shareSettings(one, {}, START).write;
    const other = shareSettings(set(EMPTY_STATE, { language: 'en' }, START - HOUR).state, shared, START).state;
    expect(other.settings).toMatchObject({ checkEveryHours: 8, language: 'en' });
    // This one's clock is behind, but the change comes after what it knows.
    const changed = set(other, { checkEveryHours: 24 }, START - HOUR).state;
    const { write } = shareSettings(changed, shared, START);
    expect(shareSettings(one, { ...shared, ...write }, START).state.settings).toMatchObject({ checkEveryHours: 24, language: 'en' });
  });

  it.each([
    ['nothing', null],
    ['text', 'x'],
    ['no time', { value: 8 }],
    ['a time that is none', { value: 8, at: Number.POSITIVE_INFINITY }],
    ['a value that isn’t allowed', { value: 1e9, at: START + HOUR }],
    ['a value of a later version', { value: { every: 'hour' }, at: START + HOUR }],
  ])('are not taken from %s', (_, there) => {
    expect(shareSettings(EMPTY_STATE, { 'setting:checkEveryHours': there, 'setting:toString': there }, START)).toEqual({
      state: EMPTY_STATE,
      effects: [],
      write: {},
    });
  });

  it('become the same in all of them, in whatever order they change and meet', () => {
    const change = fc.record({ browser: fc.nat(2), hours: fc.integer({ min: 1, max: 5 }), at: fc.integer({ min: START, max: START + 3 }) });
    const meet = fc.record({ browser: fc.nat(2) });
    fc.assert(
      fc.property(fc.array(fc.oneof(change, meet), { maxLength: 30 }), (steps) => {
        const states: State[] = [EMPTY_STATE, EMPTY_STATE, EMPTY_STATE];
        let sync: Documents = {};
        const share = (browser: number) => {
          const { state, write } = shareSettings(states[browser] as State, sync, START);
          states[browser] = state;
          sync = { ...sync, ...write };
        };
        for (const step of steps) {
          if ('hours' in step) {
            const settings: Partial<Settings> = { checkEveryHours: step.hours };
            states[step.browser] = set(states[step.browser] as State, settings, step.at).state;
          } else share(step.browser);
        }
        for (const browser of [0, 1, 2, 0, 1, 2]) share(browser);
        expect(states[1]?.settings).toEqual(states[0]?.settings);
        expect(states[2]?.settings).toEqual(states[0]?.settings);
        const before = sync;
        for (const browser of [0, 1, 2]) share(browser);
        expect(sync).toEqual(before);
      }),
      { numRuns: 500 },
    );
  });
});
