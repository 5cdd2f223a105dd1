import { describe, expect, it } from 'vitest';
import { changes, keyOfPage, migrate } from '../../components/domain/migrate';
import { EMPTY_STATE } from '../../components/domain/state';
import { stateFrom, VERSION } from '../../components/domain/stored';
import { HOUR } from '../../components/domain/times';
import { bookSymptoms } from '../../components/domain/trouble';
import { CHECK, OURS, PAGE, START, Story, VISIT, withApp } from './make';

function story(): Story {
  const made = new Story({ checkEveryHours: 2 });
  made.read(withApp(OURS), START, VISIT);
  made.read(withApp('ManyChat'), START + HOUR, CHECK);
  return made;
}

const stored = (made: Story) => structuredClone(changes(EMPTY_STATE, made.state).write);

describe('what is stored', () => {
  it('is what was known, there and back', () => {
    const made = story();
    expect(migrate(stored(made), START)).toEqual({ state: made.state, write: {}, remove: [] });
    expect(stateFrom(stored(made))).toEqual(made.state);
    expect(migrate({}, START)).toEqual({ state: EMPTY_STATE, write: {}, remove: [] });
  });

  it('keeps symptoms, and doesn’t miss them where they weren’t kept yet', () => {
    const made = story();
    const symptoms = { kind: 'error-10' as const, at: START + 2 * HOUR, count: 2 };
    made.state = bookSymptoms(made.state, PAGE, [symptoms], START + 2 * HOUR).state;
    made.state = { ...made.state, watch: { ...made.state.watch, harasocialPages: [{ name: 'Shop A', pageId: PAGE }] } };
    expect(migrate(stored(made), START).state).toEqual(made.state);
    expect(migrate(stored(story()), START).state.records[PAGE]).not.toHaveProperty('trouble');
    const broken = structuredClone(stored(made)) as Record<string, { content: { symptoms: { kind: string }[] } }>;
    for (const symptom of broken[keyOfPage(PAGE)]?.content.symptoms ?? []) symptom.kind = 'error-11';
    expect(migrate(broken, START).state.records).toEqual({});
  });

  it('is written only where it has changed', () => {
    const made = story();
    made.read(withApp(OURS, { page: { id: '42', name: null } }), START, VISIT);
    const before = made.state;
    made.read(withApp(OURS), START + 2 * HOUR);
    expect(Object.keys(changes(before, made.state).write)).toEqual([keyOfPage(PAGE)]);
    const { [PAGE]: _, ...records } = made.state.records;
    expect(changes(made.state, { ...made.state, records })).toEqual({ write: {}, remove: [keyOfPage(PAGE)] });
  });

  it.each([
    ['nothing', null],
    ['text', 'x'],
    ['cut off', { version: VERSION, content: { id: PAGE } }],
    ['of a later version', { version: 99, content: story().record() }],
    ['of a version that never was', { version: 0, content: story().record() }],
    ['without a version', { content: story().record() }],
    ['another Page’s', { version: VERSION, content: { ...story().record(), id: '77' } }],
  ])('is set aside where it is %s, and the rest goes on', (_, broken) => {
    const made = story();
    made.read(withApp(OURS, { page: { id: '42', name: null } }), START, VISIT);
    const documents = { ...stored(made), [keyOfPage(PAGE)]: broken };
    const { state, write, remove } = migrate(documents, START);
    expect(Object.keys(state.records)).toEqual(['42']);
    expect(write).toMatchObject({ [`set-aside:2026-11-20:${keyOfPage(PAGE)}`]: broken });
    expect(remove).toEqual([keyOfPage(PAGE)]);
    expect(state.watch.setAside).toBe(1);
    // Dead before the old one was removed: the same again.
    const again = migrate({ ...documents, ...write }, START);
    expect(again.state.watch.setAside).toBe(1);
    expect(Object.keys(again.write)).toEqual(Object.keys(write).filter((key) => key !== 'watch'));
  });

  it('doesn’t lose settings and outbox together', () => {
    const { state, write, remove } = migrate({ ...stored(story()), settings: 3, watch: [] }, START);
    expect(state.settings).toEqual(EMPTY_STATE.settings);
    expect(Object.keys(state.records)).toEqual([PAGE]);
    expect(write).toMatchObject({ 'set-aside:2026-11-20:settings': 3, 'set-aside:2026-11-20:watch': [] });
    expect(remove).toEqual(['settings']);
  });

  it('of the first version comes to today’s, and is written so', () => {
    const made = story();
    const old = { ...made.record(), channels: { messenger: { ...made.messenger(), seen: undefined } } };
    const documents = { [keyOfPage(PAGE)]: { version: 1, content: JSON.parse(JSON.stringify(old)) } };
    const { state, write, remove } = migrate(documents, START);
    expect(state.records[PAGE]).toEqual({
      ...made.record(),
      channels: { messenger: { ...made.messenger(), seen: { standings: [], stretches: [] } } },
    });
    expect(remove).toEqual([]);
    expect(stateFrom(write).records).toEqual(state.records);
    expect(migrate({ ...documents, ...write }, START).write).toEqual({});
  });

  it('leaves alone what isn’t ours', () => {
    expect(migrate({ guiding: true, other: { a: 1 } }, START)).toEqual({ state: EMPTY_STATE, write: {}, remove: [] });
  });
});
