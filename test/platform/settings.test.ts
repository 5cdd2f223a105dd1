import { describe, expect, it } from 'vitest';
import { stateFrom } from '../../components/domain/stored';
import { A, watching } from './watching';

describe('settings', () => {
  it('come to the person’s other browsers, at once or at the next wake-up', async () => {
    const [one, other] = [await watching(A), await watching(A)];
    other.sync = one.sync;
    await one.fromPopup({ type: 'set', settings: { checkEveryHours: 24 } });
    await one.settle();
    other.sync = one.sync;
    await other.wake().shareSettings();
    expect(stateFrom(other.local).settings.checkEveryHours).toBe(24);
    await other.fromPopup({ type: 'set', settings: { reminders: false } });
    await other.settle();
    one.kill();
    one.sync = other.sync;
    one.wake();
    await one.settle();
    expect(stateFrom(one.local).settings).toMatchObject({ checkEveryHours: 24, reminders: false });
    expect(JSON.stringify(one.sync)).not.toContain(A);
  });
});

describe('what the browser allows', () => {
  it('are noted, and that the badge has to say it', async () => {
    const browser = await watching(A);
    browser.notificationsAllowed = false;
    await browser.wake().permissionsChanged();
    await browser.settle();
    expect(browser.badge).toEqual({ level: 'hindered', count: 0, hindrance: 'silenced' });
    browser.access = false;
    await browser.wake().permissionsChanged();
    await browser.settle();
    expect(browser.badge).toEqual({ level: 'hindered', count: 0, hindrance: 'blind' });
    // Of any host: its tabs that are open have nobody in them.
    browser.access = true;
    await browser.wake().hostGranted();
    await browser.settle();
    expect(browser.badge).toMatchObject({ hindrance: 'silenced' });
    expect(browser.gatesLoaded).toBe(1);
    browser.notificationsAllowed = true;
    browser.kill();
    browser.wake();
    await browser.settle();
    expect(browser.badge).toEqual({ level: 'none', count: 0 });
  });
});
