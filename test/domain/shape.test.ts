import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { migrate } from '../../components/domain/migrate';
import { parseCommand, parseScreenMessage, readingShape } from '../../components/domain/schemas';
import { either, flag, listOf, object, oneOf, orNull, text } from '../../components/domain/shape';
import { VERSION } from '../../components/domain/stored';
import { CHECK, OURS, PAGE, START, Story, VISIT, withApp } from './make';
import { mangled } from './mangled';

describe('shapes', () => {
  const shape = object({ name: text, kind: oneOf('a', 'b') }, { tags: listOf(text), open: orNull(flag) });

  it('give what they name, and nothing else', () => {
    expect(shape({ name: 'x', kind: 'a', more: 1 })).toEqual({ name: 'x', kind: 'a' });
    expect(shape({ name: 'x', kind: 'b', tags: ['t'], open: null })).toEqual({ name: 'x', kind: 'b', tags: ['t'], open: null });
    expect(Object.keys(shape({ name: 'x', kind: 'a', tags: undefined }) ?? {})).toEqual(['name', 'kind']);
    expect(either<unknown>(text, flag)(true)).toBe(true);
  });

  it.each([
    null,
    undefined,
    'x',
    7,
    [],
    {},
    { name: 'x' },
    { name: 1, kind: 'a' },
    { name: 'x', kind: 'c' },
    { name: 'x', kind: 'toString' },
    { name: 'x', kind: 'a', tags: [1] },
    { name: 'x', kind: 'a', tags: {} },
    { name: 'x', kind: 'a', open: 0 },
    Object.create({ name: 'x', kind: 'a' }),
  ])('refuse %j', (value) => {
    expect(shape(value)).toBeUndefined();
  });
});

describe('messages', () => {
  it('are taken as they are meant', () => {
    const reading = withApp(OURS);
    expect(readingShape(reading)).toEqual(reading);
    expect(parseScreenMessage({ type: 'reading', reading })).toEqual({ type: 'reading', reading });
    for (const type of ['load-reader', 'load-guide', 'reader-started', 'guide-ended'])
      expect(parseScreenMessage({ type })).toEqual({ type });
    for (const command of [
      { type: 'check' },
      { type: 'check', pageIds: ['1'] },
      { type: 'stop' },
      { type: 'fix', pageId: '1', channel: 'instagram' },
      { type: 'mute', pageId: '1', until: null },
      { type: 'later', pageId: '1', channel: 'messenger' },
      { type: 'intend', pageId: '1', channel: 'messenger', app: 'ManyChat' },
      { type: 'remove', pageId: '1' },
      { type: 'remove-all' },
      { type: 'understood', what: 'checks' },
      { type: 'import', text: '{}' },
      { type: 'interval', pageId: '1', hours: 24 },
      { type: 'set', settings: { checkEveryHours: null, quietHours: { from: 0, to: 1439 } } },
    ]) {
      expect(parseCommand(command)).toEqual(command);
    }
  });

  it('are refused where anything is amiss', () => {
    for (const message of [
      { type: 'fix', pageId: '../1', channel: 'messenger' },
      { type: 'fix', pageId: '1', channel: 'sms' },
      { type: 'mute', pageId: '1', until: Number.NaN },
      { type: 'intend', pageId: '1', channel: 'messenger', app: 'x'.repeat(501) },
      { type: 'intend', pageId: '1', channel: 'messenger', app: '' },
      { type: 'set', settings: { ourApps: [] } },
      { type: 'set', settings: { checkEveryHours: 0 } },
      { type: 'set', settings: { looksPerHour: 1e9 } },
      { type: 'set', settings: { channels: [] } },
      { type: 'set', settings: { channels: ['messenger', 'messenger'] } },
      { type: 'understood', what: 'everything' },
      { type: 'toString' },
      { type: '__proto__' },
    ]) {
      expect(parseCommand(message)).toBeNull();
      expect(parseScreenMessage(message)).toBeNull();
    }
  });
});

describe('what is mangled', () => {
  const story = new Story();
  story.read(withApp(OURS), START, VISIT);
  story.read(withApp('ManyChat'), START + 1, CHECK);
  const effects = story.effects;
  const stored = {
    [`page:${PAGE}`]: { version: VERSION, content: story.record() },
    settings: { version: VERSION, content: story.state.settings },
    watch: { version: VERSION, content: { ...story.state.watch, outbox: effects } },
  };

  it('never throws, and never gets in: stored documents', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(mangled(stored), (documents) => {
        const { state, write, remove } = migrate(documents as Record<string, unknown>, START);
        // What was taken is whole: stored again, it is taken again as it is.
        const again = migrate(
          Object.fromEntries(Object.values(state.records).map((record) => [`page:${record.id}`, { version: VERSION, content: record }])),
          START,
        );
        expect(again.state.records).toEqual(state.records);
        expect(remove.every((key) => Object.keys(write).some((aside) => aside.endsWith(`:${key}`)))).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('never throws, and never gets in: messages', { timeout: 120_000 }, () => {
    const messages = [
      { type: 'reading', reading: withApp(OURS) },
      { type: 'set', settings: story.state.settings },
      { type: 'intend', pageId: PAGE, channel: 'messenger', app: 'ManyChat' },
      { type: 'check', pageIds: [PAGE] },
    ];
    fc.assert(
      fc.property(fc.oneof(fc.anything(), ...messages.map(mangled)), (message) => {
        const [screen, command] = [parseScreenMessage(message), parseCommand(message)];
        if (screen !== null) expect(parseScreenMessage(screen)).toEqual(screen);
        if (command !== null) expect(parseCommand(command)).toEqual(command);
      }),
      { numRuns: 7000 },
    );
  });
});
