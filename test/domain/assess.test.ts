import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../components/domain/times';
import { CHECK, kinds, OURS, PAGE, readingOf, START, Story, unreadable, VISIT, withApp } from './make';

describe('a Page is watched from the first time its setting was read', () => {
  it('knows the standing, its app and since when', () => {
    const story = new Story();
    expect(story.read(withApp(OURS), START, VISIT)).toEqual([]);
    expect(story.record().name).toBe('Shop A');
    expect(story.messenger()).toMatchObject({ standing: { verdict: 'ours', app: OURS }, since: START, lastSeen: START });
    expect(story.messenger().transitions).toEqual([
      { from: null, to: { verdict: 'ours', app: OURS }, at: START, lastSeenBefore: null, sight: 'visit' },
    ]);
  });

  it('is not watched for a screen that could not be read, or isn’t about the setting', () => {
    const story = new Story();
    story.read(unreadable('no-access'), START, VISIT);
    story.read(withApp(OURS, { screen: 'other' }), START, VISIT);
    expect(story.state.records).toEqual({});
  });

  it('isn’t renamed by a screen that could not be read: while Pages are switched, it shows two names', () => {
    const story = new Story();
    story.read(withApp(OURS), START, VISIT);
    story.read({ ...unreadable('ambiguous'), page: { id: PAGE, name: 'Shop B' } }, START + HOUR, CHECK);
    expect(story.record().name).toBe('Shop A');
    story.read(withApp(OURS, { page: { id: PAGE, name: 'Shop B' } }), START + 2 * HOUR, CHECK);
    expect(story.record().name).toBe('Shop B');
  });

  it('says nothing about what the person is looking at for the first time, and reminds them after an hour', () => {
    const story = new Story();
    expect(story.read(withApp('ManyChat'), START, VISIT)).toEqual([]);
    expect(story.record().nextCheck).toBe(START + HOUR);
    expect(kinds(story.read(withApp('ManyChat'), START + HOUR))).toEqual(['wrong']);
  });

  it('tells when a check finds the first standing wrong', () => {
    const story = new Story();
    expect(kinds(story.read(withApp('ManyChat'), START, CHECK))).toEqual(['wrong']);
  });
});

describe('right turns wrong', () => {
  it.each([
    ['other-app', withApp('ManyChat'), 'ManyChat'],
    ['meta-inbox', withApp('Page Inbox'), 'Page Inbox'],
    ['diverted', readingOf({ defaultApp: OURS, socialApp: 'ManyChat' }), 'ManyChat'],
  ] as const)('tells of %s at once, with old and new', (verdict, reading, app) => {
    for (const context of [CHECK, VISIT]) {
      const story = new Story();
      story.read(withApp(OURS), START, VISIT);
      const [effect, ...others] = story.read(reading, START + HOUR, context);
      expect(others).toEqual([]);
      expect(effect).toMatchObject({
        type: 'notify',
        notice: {
          kind: 'wrong',
          pageId: PAGE,
          pageName: 'Shop A',
          channel: 'messenger',
          from: { verdict: 'ours', app: OURS },
          to: { verdict, app },
          at: START + HOUR,
          reminder: 0,
        },
      });
      expect(story.messenger().transitions.at(-1)).toMatchObject({ at: START + HOUR, lastSeenBefore: START });
    }
  });

  it('tells that nothing is chosen only after a second look, which comes soon', () => {
    const story = new Story();
    story.read(withApp(OURS), START, CHECK);
    expect(story.read(withApp(null), START + HOUR)).toEqual([]);
    expect(story.messenger().standing).toEqual({ verdict: 'nothing-chosen', app: null });
    expect(story.record().nextCheck).toBe(START + HOUR + 10 * MINUTE);
    expect(kinds(story.read(withApp(null), START + HOUR + 10 * MINUTE))).toEqual(['wrong']);
  });

  it('doesn’t take one open screen for two looks', () => {
    const story = new Story();
    story.read(withApp(OURS), START, CHECK);
    story.read(withApp(null), START + HOUR, VISIT);
    expect(story.read(withApp(null, { pending: true }), START + HOUR + 5_000, VISIT)).toEqual([]);
    expect(story.read(withApp(OURS), START + HOUR + 9_000, VISIT)).toEqual([]);
  });

  it('doesn’t alarm who has just changed it here, but reminds them', () => {
    const story = new Story();
    story.read(withApp(OURS), START, VISIT);
    expect(story.read(withApp('ManyChat'), START + MINUTE, { ...VISIT, here: true })).toEqual([]);
    expect(story.messenger().transitions.at(-1)?.here).toBe(true);
    expect(story.record().nextCheck).toBe(START + 11 * MINUTE);
    expect(kinds(story.read(withApp('ManyChat'), START + 11 * MINUTE))).toEqual(['wrong']);
  });

  it('alarms once in ten minutes, however often it flips', () => {
    const story = new Story();
    let now = START;
    for (let flip = 0; flip < 20; flip += 1) {
      story.read(withApp(OURS), now, CHECK);
      story.read(withApp('ManyChat'), now + 30_000, CHECK);
      now += MINUTE;
    }
    expect(story.messenger().count).toBe(40);
    expect(story.told.filter((kind) => kind === 'wrong')).toHaveLength(2);
    // Still wrong: told as soon as the ten minutes are over.
    expect(story.record().nextCheck).toBe(START + 30_000 + 20 * MINUTE);
  });

  it('says how often it has changed since the last alarm, and how long it was wrong', () => {
    const story = new Story();
    story.read(withApp(OURS), START, CHECK);
    story.read(withApp('ManyChat'), START + MINUTE, CHECK);
    const note = story.read(withApp(OURS), START + 3 * MINUTE, CHECK).at(-1);
    expect(note).toMatchObject({ notice: { kind: 'right-again', lasted: 2 * MINUTE } });
    story.read(withApp('Botcake'), START + 4 * MINUTE, CHECK);
    const [, alarm] = [null, ...story.read(withApp('Botcake'), START + 11 * MINUTE, CHECK)];
    expect(alarm).toMatchObject({ notice: { kind: 'wrong', changes: 2, reminder: 0 } });
  });

  it('keeps the rest for the reminder when one vendor follows another, and tells at once when it gets worse', () => {
    const story = new Story();
    story.read(withApp(OURS), START, CHECK);
    story.read(withApp('ManyChat'), START + HOUR, CHECK);
    expect(kinds(story.read(withApp('Botcake'), START + HOUR + 20 * MINUTE))).toEqual([]);
    const [, reminder] = story.read(withApp('Botcake'), START + 2 * HOUR);
    expect(reminder).toMatchObject({ notice: { reminder: 1, at: START + HOUR, to: { app: 'Botcake' } } });

    const other = new Story();
    other.read(withApp(OURS), START, CHECK);
    other.read(withApp(null), START + HOUR, CHECK);
    other.read(withApp(null), START + HOUR + 10 * MINUTE, CHECK);
    const effects = other.read(withApp('ManyChat'), START + HOUR + 30 * MINUTE, CHECK);
    expect(kinds(effects)).toEqual(['wrong']);
    expect(effects).toContainEqual(expect.objectContaining({ type: 'withdraw' }));
  });

  it('reminds after an hour, then daily', () => {
    const story = new Story();
    story.read(withApp(OURS), START, CHECK);
    const told: number[] = [];
    for (let now = START + HOUR; now < START + 4 * DAY; now += 10 * MINUTE) {
      if (kinds(story.read(withApp('ManyChat'), now)).length > 0) told.push((now - START) / HOUR);
    }
    expect(told).toEqual([1, 2, 26, 50, 74]);
  });

  it('gives every notice an id of its own', () => {
    const story = new Story();
    for (let now = START; now < START + 3 * DAY; now += 30 * MINUTE) {
      story.read(withApp(Math.floor(now / DAY) % 2 ? OURS : 'ManyChat'), now);
    }
    const ids = story.effects.flatMap((effect) => (effect.type === 'notify' ? [effect.id] : []));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('wrong turns right', () => {
  it('says so once to whom was alarmed, and takes the alarm back', () => {
    const story = new Story();
    story.read(withApp(OURS), START, CHECK);
    const [alarm] = story.read(withApp('ManyChat'), START + HOUR, CHECK);
    const effects = story.read(withApp(OURS), START + 2 * HOUR, VISIT);
    expect(effects).toEqual([
      { type: 'withdraw', id: alarm?.id },
      expect.objectContaining({ type: 'notify', notice: expect.objectContaining({ kind: 'right-again', at: START + 2 * HOUR }) }),
    ]);
    expect(story.read(withApp(OURS), START + 3 * HOUR)).toEqual([]);
  });

  it('is no news to whom was never alarmed', () => {
    const story = new Story();
    story.read(withApp('ManyChat'), START, VISIT);
    expect(story.read(withApp(OURS), START + MINUTE, VISIT)).toEqual([]);
  });
});

describe('what is no evidence', () => {
  it('never alarms for what could not be read', () => {
    const story = new Story();
    story.read(withApp(OURS), START, CHECK);
    for (let day = 1; day < 9; day += 1) expect(story.read(unreadable('signed-out'), START + day * DAY)).toEqual([]);
    expect(story.messenger().standing?.verdict).toBe('ours');
    expect(story.record()).toMatchObject({ unreadableSince: START + DAY, failures: { count: 8, reason: 'signed-out' } });
    story.read(withApp(OURS), START + 10 * DAY);
    expect(story.record()).toMatchObject({ unreadableSince: null, failures: null });
  });

  it('isn’t disturbed by a person who walks past the other screens', () => {
    const story = new Story();
    story.read(withApp(OURS), START, CHECK);
    const before = story.record();
    story.read(unreadable('not-rendered'), START + MINUTE, VISIT);
    story.read(unreadable('superseded', { screen: 'advanced-messaging' }), START + MINUTE, VISIT);
    expect(story.record()).toBe(before);
  });

  it('lets the legacy receiver say nothing where the routing has been read', () => {
    const story = new Story();
    story.read(withApp('ManyChat'), START, VISIT);
    story.read(readingOf({ primaryReceiver: OURS }, { screen: 'advanced-messaging' }), START + HOUR, VISIT);
    expect(story.messenger().standing?.app).toBe('ManyChat');
    const other = new Story();
    other.read(readingOf({ primaryReceiver: OURS }, { screen: 'advanced-messaging' }), START, VISIT);
    expect(other.messenger().standing?.verdict).toBe('ours');
    expect(kinds(other.read(withApp('ManyChat'), START + HOUR))).toEqual(['wrong']);
  });

  it('doesn’t take a diverted channel for mended because the other site shows no Social routing', () => {
    const story = new Story();
    story.read(readingOf({ defaultApp: OURS, socialApp: 'ManyChat' }), START, { ...VISIT, surface: 'www' });
    story.read(withApp(OURS), START + HOUR, CHECK);
    expect(story.messenger().standing?.verdict).toBe('diverted');
    story.read(withApp(OURS), START + HOUR, { ...VISIT, surface: 'www' });
    expect(story.messenger().standing?.verdict).toBe('ours');
  });

  it('judges by what was seen rather than by what a reader made of it under other settings', () => {
    const story = new Story({ ourApps: ['ManyChat'] });
    story.read(withApp('ManyChat'), START, CHECK);
    expect(story.messenger().standing?.verdict).toBe('ours');
  });
});

describe('a clock that is set back', () => {
  it('leaves history in order', () => {
    const story = new Story();
    story.read(withApp(OURS), START, CHECK);
    story.read(withApp('ManyChat'), START - DAY, CHECK);
    story.read(withApp(OURS), START - 2 * DAY, CHECK);
    const times = story.messenger().transitions.map(({ at }) => at);
    expect(times).toEqual([...times].sort((one, other) => one - other));
  });
});
