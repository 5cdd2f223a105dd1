import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { set } from '../../components/domain/command';
import { PARTS } from '../../components/domain/policy';
import { EMPTY_STATE } from '../../components/domain/state';
import { allowed, fixedBy, readPolicy, underPolicy, withoutPolicy } from '../../components/domain/under-policy';
import { OURS, PAGE, START, Story, VISIT, withApp } from './make';

const policy = readPolicy({ ourApps: ['ManyChat'], checkEveryHours: 2, off: ['sounds'], pages: [{ id: PAGE, name: 'Shop A' }] });

describe('a company’s policy', () => {
  it('fixes settings, and gives the person’s own back when it’s gone', () => {
    const own = set(EMPTY_STATE, { checkEveryHours: 8 }, START).state;
    const { state } = underPolicy(own, policy, START);
    expect(state.settings).toMatchObject({ ourApps: ['ManyChat'], checkEveryHours: 2, sounds: false, reminders: true });
    expect(fixedBy(state).sort()).toEqual(['checkEveryHours', 'ourApps', 'sounds']);
    expect(allowed(state, { checkEveryHours: 24, reminders: false })).toEqual({ reminders: false });
    expect(state.watch.settingsAt).toEqual(own.watch.settingsAt);
    expect(withoutPolicy(state).settings).toEqual(own.settings);
    const free = underPolicy(state, {}, START).state;
    expect(free.settings).toEqual(own.settings);
    expect(fixedBy(free)).toEqual([]);
  });

  it('changes nothing the second time, nor where there is none', () => {
    const { state } = underPolicy(EMPTY_STATE, policy, START);
    expect(underPolicy(state, policy, START).state).toEqual(state);
    expect(underPolicy(EMPTY_STATE, {}, START).state).toBe(EMPTY_STATE);
  });

  it('has its Pages watched, and leaves alone what is known of them', () => {
    expect(underPolicy(EMPTY_STATE, policy, START).state.records[PAGE]).toMatchObject({ name: 'Shop A', nextCheck: null });
    const story = new Story();
    story.read(withApp(OURS), START, VISIT);
    const { records } = underPolicy(story.state, { pages: [{ id: PAGE }] }, START).state;
    expect(records).toBe(story.state.records);
  });

  it('holds as far as it can be read', () => {
    expect(readPolicy({ ourApps: [], checkEveryHours: 'often', off: ['reminders'], other: 1 })).toEqual({ off: ['reminders'] });
  });

  it('has a schema that names the same', () => {
    const { properties } = JSON.parse(readFileSync('assets/public/managed-schema.json', 'utf8'));
    expect(Object.keys(properties).sort()).toEqual(['checkEveryHours', 'off', 'ourApps', 'pages']);
    expect(properties.off.items.enum).toEqual([...PARTS]);
  });
});
