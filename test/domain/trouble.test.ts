import { describe, expect, it } from 'vitest';
import { bookFailure } from '../../components/domain/book';
import { intend } from '../../components/domain/command';
import { mergedPage } from '../../components/domain/merge';
import { outcomeOf } from '../../components/domain/outcome';
import type { Symptom } from '../../components/domain/symptom';
import { DAY, HOUR, MINUTE, SECOND } from '../../components/domain/times';
import { bookActivity, bookSymptoms, symptomsIn } from '../../components/domain/trouble';
import { OURS, PAGE, readingOf, START, Story, withApp } from './make';

const T = START + DAY;
const BEFORE = T - HOUR;

function ten(at: number, count = 1): Symptom {
  return { kind: 'error-10', at, count };
}

class Shop extends Story {
  checks = 0;

  get outcome(): ReturnType<typeof outcomeOf> {
    return outcomeOf(this.record(), false);
  }

  fails(found: Symptom[], now: number): boolean {
    const { state, check } = bookSymptoms(this.state, PAGE, found, now);
    this.state = state;
    return check;
  }

  works(sent: boolean, now: number): void {
    this.state = bookActivity(this.state, PAGE, sent, now);
  }
}

function shop(app: string | null): Shop {
  const made = new Shop();
  made.read(withApp(app), BEFORE);
  return made;
}

describe('counting', () => {
  it('keeps the larger number of a minute, so that nothing counts twice', () => {
    const made = shop(OURS);
    made.fails([ten(T, 2)], T);
    made.fails([ten(T + 10 * SECOND, 1)], T + MINUTE);
    made.fails([ten(T + 20 * SECOND, 3), { kind: 'error-100', at: T, count: 1 }], T + MINUTE);
    expect(made.record().symptoms).toEqual([
      { kind: 'error-10', at: T, count: 3 },
      { kind: 'error-100', at: T, count: 1 },
    ]);
  });

  it('keeps what is old, and does nothing about it', () => {
    const made = shop(OURS);
    expect(made.fails([ten(T - 3 * DAY)], T)).toBe(false);
    expect(made.record().symptoms).toHaveLength(1);
    expect(made.record().trouble).toBeUndefined();
    expect(made.outcome).toBeNull();
  });

  it('takes nothing from the future, and nothing that is past counting', () => {
    const made = shop(OURS);
    const before = made.state;
    expect(made.fails([ten(T + HOUR), ten(T - 200 * DAY), ten(T, 0)], T)).toBe(false);
    expect(made.state).toBe(before);
  });

  it('keeps no more than 500, the latest', () => {
    const made = shop(OURS);
    made.fails(
      Array.from({ length: 600 }, (_, index) => ten(T - index * MINUTE)),
      T,
    );
    expect(made.record().symptoms).toHaveLength(500);
    expect(made.record().symptoms?.at(-1)?.at).toBe(T);
  });

  it('is nobody’s where the Page isn’t watched', () => {
    const made = new Shop();
    expect(made.fails([ten(T)], T)).toBe(false);
    expect(made.state.records).toEqual({});
  });

  it('is made one with what another record of the Page holds', () => {
    const one = shop(OURS);
    const other = shop(OURS);
    one.fails([ten(T, 2), ten(T + HOUR)], T + HOUR);
    other.fails([ten(T, 3), ten(T - HOUR)], T);
    expect(mergedPage(one.record(), other.record()).symptoms).toEqual([ten(T - HOUR), ten(T, 3), ten(T + HOUR)]);
    expect(symptomsIn(one.record(), { from: T, to: T + MINUTE })).toEqual([ten(T, 2)]);
  });
});

describe('a check', () => {
  it('starts at once, and once in five minutes', () => {
    const made = shop(OURS);
    expect(made.fails([ten(T)], T)).toBe(true);
    for (let minute = 1; minute < 5; minute += 1) expect(made.fails([ten(T + minute * MINUTE)], T + minute * MINUTE)).toBe(false);
    expect(made.record().nextCheck).toBe(T + 5 * MINUTE);
    expect(made.fails([ten(T + 5 * MINUTE)], T + 5 * MINUTE)).toBe(true);
  });

  it('doesn’t start for what is known already', () => {
    const made = shop(OURS);
    made.fails([ten(T)], T);
    expect(made.fails([ten(T)], T + HOUR)).toBe(false);
  });

  it('doesn’t start where the person has switched checks off', () => {
    const made = new Shop({ checkEveryHours: null });
    made.read(withApp('ManyChat'), BEFORE);
    expect(made.fails([ten(T)], T)).toBe(false);
    expect(made.outcome).toMatchObject({ type: 'wrong' });
  });
});

describe('the cause', () => {
  it('is the app that has the role', () => {
    const made = shop('ManyChat');
    made.fails([ten(T)], T);
    expect(outcomeOf(made.record(), true)).toEqual({ type: 'checking', again: false });
    expect(made.outcome).toEqual({
      type: 'wrong',
      channel: 'messenger',
      standing: { verdict: 'other-app', app: 'ManyChat' },
      since: BEFORE,
    });
  });

  it.each([
    ['Meta’s inbox', { defaultApp: 'Page Inbox' }, { type: 'wrong', standing: { verdict: 'meta-inbox' } }],
    ['nothing chosen', { defaultApp: null }, { type: 'wrong', standing: { verdict: 'nothing-chosen' } }],
    ['Social routing', { defaultApp: OURS, socialApp: 'Chatfuel' }, { type: 'wrong', standing: { verdict: 'diverted', app: 'Chatfuel' } }],
    ['a switch that is off', { defaultApp: OURS, takeControl: false }, { type: 'switched-off', channel: 'messenger' }],
    ['an app that isn’t connected', { defaultApp: 'ManyChat', ourAppConnected: false }, { type: 'not-connected', channel: 'messenger' }],
    ['the conversation itself', { defaultApp: OURS, takeControl: true }, { type: 'held' }],
  ])('is %s', (_what, evidence, outcome) => {
    const made = shop(OURS);
    made.fails([ten(T)], T);
    made.read(readingOf(evidence), T + MINUTE);
    expect(made.outcome).toMatchObject(outcome);
  });

  it('isn’t known while nobody has looked since', () => {
    const made = shop(OURS);
    made.fails([ten(T)], T);
    expect(made.outcome).toEqual({ type: 'unknown', again: false });
  });

  it('is why it can’t be read, unless something wrong was seen before', () => {
    for (const [app, type] of [
      [OURS, 'unreadable'],
      ['ManyChat', 'wrong'],
    ] as const) {
      const made = shop(app);
      made.fails([ten(T)], T);
      made.do(bookFailure(made.state, PAGE, 'no-access', T + MINUTE));
      expect(made.outcome).toMatchObject(type === 'unreadable' ? { type, reason: 'no-access' } : { type });
    }
    const offline = shop(OURS);
    offline.fails([ten(T)], T);
    offline.do(bookFailure(offline.state, PAGE, 'offline', T + MINUTE));
    expect(offline.outcome).toEqual({ type: 'unreadable', reason: 'offline' });
  });

  it('is the app that the admin wants', () => {
    const made = shop('ManyChat');
    made.do(intend(made.state, PAGE, 'messenger', 'ManyChat', BEFORE));
    made.fails([ten(T)], T);
    expect(made.outcome).toEqual({ type: 'intended', channel: 'messenger', app: 'ManyChat' });
  });
});

describe('after the fix', () => {
  function fixed(): Shop {
    const made = shop('ManyChat');
    made.fails([ten(T)], T);
    made.read(withApp(OURS), T + MINUTE);
    return made;
  }

  it('works again once a reply gets through', () => {
    const made = fixed();
    expect(made.outcome).toEqual({ type: 'fixed' });
    made.works(true, T + 2 * MINUTE);
    expect(made.outcome).toEqual({ type: 'working' });
    expect(made.record().trouble?.overAt).toBe(T + 2 * MINUTE);
  });

  it('works again after an hour of work without an error, not before', () => {
    const made = fixed();
    made.works(false, T + 59 * MINUTE);
    expect(made.outcome).toEqual({ type: 'fixed' });
    made.works(false, T + 62 * MINUTE);
    expect(made.outcome).toEqual({ type: 'working' });
  });

  it('doesn’t work again while the setting is wrong, whatever gets through', () => {
    const made = shop('ManyChat');
    made.fails([ten(T)], T);
    made.works(true, T + MINUTE);
    made.works(false, T + 3 * HOUR);
    expect(made.outcome).toMatchObject({ type: 'wrong' });
  });

  it('asks whether somebody changed it in between, and then for help', () => {
    const made = fixed();
    expect(made.fails([ten(T + 10 * MINUTE)], T + 10 * MINUTE)).toBe(true);
    expect(made.outcome).toEqual({ type: 'unknown', again: true });
    expect(outcomeOf(made.record(), true)).toEqual({ type: 'checking', again: true });
    made.read(withApp(OURS), T + 11 * MINUTE);
    expect(made.outcome).toEqual({ type: 'still-right' });
  });

  it('says who it was, where somebody did change it', () => {
    const made = fixed();
    made.fails([ten(T + 10 * MINUTE)], T + 10 * MINUTE);
    made.read(withApp('Botcake'), T + 11 * MINUTE);
    expect(made.outcome).toMatchObject({ type: 'wrong', standing: { app: 'Botcake' } });
  });

  it('begins anew when it comes back, and knows of the last time for a day', () => {
    for (const [later, again] of [
      [HOUR, true],
      [3 * DAY, false],
    ] as const) {
      const made = fixed();
      made.works(true, T + 2 * MINUTE);
      made.fails([ten(T + later)], T + later);
      expect(made.record().trouble).toMatchObject({ since: T + later, again, overAt: null });
    }
  });
});
