import { describe, expect, it } from 'vitest';
import { mute } from '../../components/domain/command';
import { changes, keyOfPage, keyOfPast, migrate } from '../../components/domain/migrate';
import { EMPTY_STATE } from '../../components/domain/state';
import { type Documents, stateFrom, VERSION } from '../../components/domain/stored';
import { DAY, HOUR } from '../../components/domain/times';
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
    expect(Object.keys(changes(before, made.state).write)).toEqual([keyOfPage(PAGE), keyOfPast(PAGE)]);
    const seen = made.state;
    made.do(mute(seen, PAGE, START + DAY, START + 3 * HOUR));
    expect(Object.keys(changes(seen, made.state).write)).toEqual([keyOfPage(PAGE)]);
    const { [PAGE]: _, ...records } = made.state.records;
    const gone = { [keyOfPage(PAGE)]: null, [keyOfPast(PAGE)]: null };
    expect(changes(made.state, { ...made.state, records })).toEqual({ write: gone, remove: Object.keys(gone) });
    // Dead before they were removed: they are gone all the same, and nothing of them is set aside.
    const known = { ...made.state, records };
    expect(migrate({ ...stored(made), ...gone }, START)).toEqual({ state: known, write: {}, remove: Object.keys(gone) });
    expect(stateFrom({ ...stored(made), ...gone })).toEqual(known);
  });

  it('tells the present without the past, with since when it has been so', () => {
    const made = story();
    const { [keyOfPast(PAGE)]: past, ...documents } = stored(made);
    expect(past).toBeDefined();
    const { messenger } = stateFrom(documents).records[PAGE]?.channels ?? {};
    expect(messenger?.transitions).toEqual(made.messenger().transitions.slice(-1));
    expect({ ...messenger, transitions: null, seen: null }).toEqual({ ...made.messenger(), transitions: null, seen: null });
  });

  it.each([
    ['broken', 'x'],
    ['of a later version', { version: 99, content: {} }],
    ['of another shape', { version: VERSION, content: { messenger: { transitions: [1] } } }],
  ])('goes on without a past that is %s, and keeps that aside', (_, broken) => {
    const made = story();
    const { state, write, remove } = migrate({ ...stored(made), [keyOfPast(PAGE)]: broken }, START);
    expect(state.records[PAGE]?.channels.messenger?.standing).toEqual(made.messenger().standing);
    expect(state.records[PAGE]?.channels.messenger?.transitions).toHaveLength(1);
    expect(write).toMatchObject({ [`set-aside:2026-11-20:${keyOfPast(PAGE)}`]: broken });
    expect(remove).toEqual([keyOfPast(PAGE)]);
  });

  it.each([
    ['text', 'x'],
    ['cut off', { version: VERSION, content: { id: PAGE } }],
    ['of a later version', { version: 99, content: story().record() }],
    ['of a version that never was', { version: 0, content: story().record() }],
    ['without a version', { content: story().record() }],
    ['another Page’s', { version: VERSION, content: { ...story().record(), id: '77' } }],
  ])('is set aside where it is %s, and the rest goes on', (_, broken) => {
    const made = story();
    made.read(withApp(OURS, { page: { id: '42', name: null } }), START, VISIT);
    const documents: Documents = { ...stored(made), [keyOfPage(PAGE)]: broken };
    const { state, write, remove } = migrate(documents, START);
    expect(Object.keys(state.records)).toEqual(['42']);
    // Its past is nobody's then.
    const past = documents[keyOfPast(PAGE)];
    expect(write).toMatchObject({
      [`set-aside:2026-11-20:${keyOfPage(PAGE)}`]: broken,
      [`set-aside:2026-11-20:${keyOfPast(PAGE)}`]: past,
    });
    expect(remove).toEqual([keyOfPage(PAGE), keyOfPast(PAGE)]);
    expect(state.watch.setAside).toBe(2);
    // Dead before the old one was removed: the same again.
    const again = migrate({ ...documents, ...write }, START);
    expect(again.state.watch.setAside).toBe(2);
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

  it('of the second version, the past with the present, becomes two documents in one write', () => {
    const made = story();
    const documents = { [keyOfPage(PAGE)]: { version: 2, content: structuredClone(made.record()) } };
    const { state, write, remove } = migrate(documents, START);
    expect(state.records[PAGE]).toEqual(made.record());
    expect(Object.keys(write)).toEqual([keyOfPage(PAGE), keyOfPast(PAGE)]);
    expect(remove).toEqual([]);
    expect(stateFrom(write).records).toEqual(state.records);
    expect(migrate({ ...documents, ...write }, START)).toMatchObject({ state: { records: state.records }, write: {}, remove: [] });
  });

  it('leaves alone what isn’t ours', () => {
    expect(migrate({ guiding: true, other: { a: 1 } }, START)).toEqual({ state: EMPTY_STATE, write: {}, remove: [] });
  });
});
