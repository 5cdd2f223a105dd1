import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Reading } from '../../components/domain/reading';
import { ScreenWatch } from '../../components/page/screen-watch';

const ADDRESS = 'https://business.facebook.com/latest/settings/conversation_routing?asset_id=1548373332058326';
const OTHER_ADDRESS = 'https://business.facebook.com/latest/home?asset_id=1548373332058326';

const row = (app: string): string =>
  `<div role="main"><h2>Messenger conversation routing</h2><dl><dt>Default routing app</dt><dd>${app}</dd></dl></div>`;
const SKELETON = '<div role="main"><div role="progressbar"></div></div>';

// Hundreds of looks in a slow document, on a machine that may be busy.
vi.setConfig({ testTimeout: 30_000 });

let watch: ScreenWatch | undefined;
let reported: Reading[];
let looks: number;

function goTo(address: string): void {
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(address);
}

/** From now on so many milliseconds more go by whenever the clock is asked, until it goes on as usual from where it is. */
function hurryClock(by: number): { goOnAsUsual(): void; restore(): void } {
  let gained = 0;
  let hurries = true;
  const now = performance.now.bind(performance);
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => {
    if (hurries) gained += by;
    return now() + gained;
  });
  return {
    goOnAsUsual: () => {
      hurries = false;
    },
    restore: () => clock.mockRestore(),
  };
}

function hide(hidden: boolean): void {
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
}

function start(): ScreenWatch {
  watch = new ScreenWatch({
    window,
    ourApps: () => ['Haravan Funnel'],
    onReading: (reading) => reported.push(reading),
    onLook: () => {
      looks += 1;
    },
  });
  watch.start();
  return watch;
}

const appOf = (reading: Reading | undefined): string | null | undefined => reading?.channels.messenger?.defaultApp;

beforeEach(() => {
  vi.useFakeTimers();
  reported = [];
  looks = 0;
  hide(false);
  goTo(ADDRESS);
});

afterEach(() => {
  watch?.stop();
  watch = undefined;
  vi.useRealTimers();
});

describe('what is reported', () => {
  it('is told again where nobody heard it', async () => {
    document.body.innerHTML = row('ManyChat');
    const started = start();
    await vi.advanceTimersByTimeAsync(5000);
    started.reportAgain();
    await vi.advanceTimersByTimeAsync(5000);
    expect(reported.map(appOf)).toEqual(['ManyChat', 'ManyChat']);
  });

  it('is a value that has stood for a moment, once', async () => {
    document.body.innerHTML = row('ManyChat');
    start();
    expect(reported).toEqual([]);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(reported.map(appOf)).toEqual(['ManyChat']);
  });

  it('is not a value that passes', async () => {
    document.body.innerHTML = row('ManyChat');
    start();
    document.body.innerHTML = row('Haravan Funnel');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(reported.map(appOf)).toEqual(['Haravan Funnel']);
  });

  it('is an unreadable screen only after some seconds', async () => {
    document.body.innerHTML = SKELETON;
    start();
    await vi.advanceTimersByTimeAsync(1_500);
    expect(reported).toEqual([]);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(reported).toMatchObject([{ unreadable: 'not-rendered' }]);
  });

  it('is not the skeleton before the value', async () => {
    document.body.innerHTML = SKELETON;
    start();
    await vi.advanceTimersByTimeAsync(1_000);
    document.body.innerHTML = row('Botcake');
    await vi.advanceTimersByTimeAsync(8_000);
    expect(reported.map(appOf)).toEqual(['Botcake']);
  });

  it('is every change that stands', async () => {
    document.body.innerHTML = row('ManyChat');
    start();
    await vi.advanceTimersByTimeAsync(3_000);
    document.body.innerHTML = row('Haravan Funnel');
    await vi.advanceTimersByTimeAsync(8_000);
    expect(reported.map(appOf)).toEqual(['ManyChat', 'Haravan Funnel']);
  });
});

describe('when it looks', () => {
  it('is seldom, however often the screen changes', async () => {
    document.body.innerHTML = row('ManyChat');
    start();
    await vi.advanceTimersByTimeAsync(3_000);
    const before = looks;
    for (let change = 0; change < 500; change += 1) {
      document.body.setAttribute('class', `x${change}`);
      await vi.advanceTimersByTimeAsync(2);
    }
    expect(looks).toBeGreaterThan(before);
    expect(looks - before).toBeLessThanOrEqual(12);
  });

  it('is no oftener for an address that changes while the screen is read already', async () => {
    document.body.innerHTML = row('ManyChat');
    const watching = start();
    await vi.advanceTimersByTimeAsync(3000);
    goTo(`${ADDRESS}&nav_ref=home`);
    watching.addressChanged();
    // A look takes no time by this clock: five milliseconds go by whenever it is asked.
    const clock = hurryClock(5);
    looks = 0;
    for (let change = 0; change < 100; change += 1) {
      document.body.append(String(change));
      await vi.advanceTimersByTimeAsync(20);
    }
    clock.restore();
    expect(looks).toBeLessThan(5);
  });

  it('is within seconds, though the look before was held up for long', async () => {
    document.body.innerHTML = row('ManyChat');
    start();
    await vi.advanceTimersByTimeAsync(5000);
    // The machine sleeps while a look is under way: half a minute goes by whenever the clock is asked.
    const clock = hurryClock(30_000);
    const before = looks;
    document.body.append('x');
    while (looks === before) await vi.advanceTimersByTimeAsync(10);
    clock.goOnAsUsual();
    document.body.innerHTML = row('Haravan Funnel');
    await vi.advanceTimersByTimeAsync(5000);
    clock.restore();
    expect(reported.map(appOf)).toEqual(['ManyChat', 'Haravan Funnel']);
  });

  it('is within a quarter of a minute, though every look is held up', async () => {
    document.body.innerHTML = row('ManyChat');
    start();
    await vi.advanceTimersByTimeAsync(5000);
    const clock = hurryClock(500);
    document.body.append('x');
    await vi.advanceTimersByTimeAsync(15_000);
    document.body.innerHTML = row('Haravan Funnel');
    await vi.advanceTimersByTimeAsync(15_000);
    clock.restore();
    expect(reported.map(appOf)).toEqual(['ManyChat', 'Haravan Funnel']);
  });

  it('is never on a screen that stands still', async () => {
    document.body.innerHTML = row('ManyChat');
    start();
    await vi.advanceTimersByTimeAsync(15_000);
    const before = looks;
    await vi.advanceTimersByTimeAsync(600_000);
    expect(looks).toBe(before);
  });

  it('is never in a hidden tab, and at once when it is shown', async () => {
    hide(true);
    document.body.innerHTML = row('ManyChat');
    start();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(looks).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
    hide(false);
    document.dispatchEvent(new Event('visibilitychange'));
    await vi.advanceTimersByTimeAsync(3_000);
    expect(reported.map(appOf)).toEqual(['ManyChat']);
  });

  it('leaves no timer once the tab is hidden, whatever goes on there', async () => {
    document.body.innerHTML = row('ManyChat');
    start();
    hide(true);
    for (const app of ['Botcake', 'Pancake', 'AhaChat']) {
      document.body.innerHTML = row(app);
      await vi.advanceTimersByTimeAsync(5_000);
    }
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is never after it was stopped', async () => {
    document.body.innerHTML = row('ManyChat');
    start().stop();
    expect(vi.getTimerCount()).toBe(0);
    const before = looks;
    document.body.innerHTML = row('Botcake');
    document.dispatchEvent(new Event('click'));
    window.dispatchEvent(new Event('pageshow'));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(looks).toBe(before);
    expect(reported).toEqual([]);
  });
});

describe('an answer that somebody waits for', () => {
  it('is given in a hidden tab too', async () => {
    hide(true);
    document.body.innerHTML = row('ManyChat');
    const answer = start().answer();
    await vi.advanceTimersByTimeAsync(12_000);
    expect(appOf((await answer).reading)).toBe('ManyChat');
  });

  it('waits for what comes late', async () => {
    document.body.innerHTML = SKELETON;
    const answer = start().answer();
    await vi.advanceTimersByTimeAsync(1_000);
    document.body.innerHTML = row('Pancake');
    await vi.advanceTimersByTimeAsync(12_000);
    expect(appOf((await answer).reading)).toBe('Pancake');
  });

  it('is given at once where the screen is another', async () => {
    goTo(OTHER_ADDRESS);
    document.body.innerHTML = row('ManyChat');
    const answer = start().answer();
    await vi.advanceTimersByTimeAsync(0);
    expect((await answer).reading.screen).toBe('other');
  });

  it('comes even from a screen that never rests', async () => {
    document.body.innerHTML = row('A');
    const asked = start();
    const answer = asked.answer();
    for (let change = 0; change < 24; change += 1) {
      document.body.innerHTML = row(change % 2 === 0 ? 'Botcake' : 'ManyChat');
      await vi.advanceTimersByTimeAsync(500);
    }
    expect((await answer).reading.screen).toBe('conversation-routing');
  });
});

describe('a switch of the Page in place', () => {
  it('never reports the old panel under the new address', async () => {
    document.body.innerHTML = row('ManyChat');
    const running = start();
    await vi.advanceTimersByTimeAsync(3_000);
    goTo(ADDRESS.replace('1548373332058326', '2548373332058326'));
    running.addressChanged();
    await vi.advanceTimersByTimeAsync(1_000);
    document.body.innerHTML = SKELETON;
    await vi.advanceTimersByTimeAsync(1_000);
    document.body.innerHTML = row('Haravan Funnel');
    await vi.advanceTimersByTimeAsync(8_000);
    const read = reported.filter(({ unreadable }) => unreadable === null);
    expect(read.map((reading) => [reading.page.id, appOf(reading)])).toEqual([
      ['1548373332058326', 'ManyChat'],
      ['2548373332058326', 'Haravan Funnel'],
    ]);
  });
});
