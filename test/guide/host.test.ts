import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createHost } from '../../components/guide/coach-mark/host';

function see(hidden: boolean): void {
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
  document.dispatchEvent(new Event('visibilitychange'));
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  see(false);
  vi.useRealTimers();
});

it('leaves no timer in a hidden tab, and none when it is gone', () => {
  const host = createHost(
    document,
    () => true,
    () => undefined,
  );
  expect(vi.getTimerCount()).toBe(1);
  see(true);
  expect(vi.getTimerCount()).toBe(0);
  see(false);
  expect(vi.getTimerCount()).toBe(1);
  host.remove();
  see(false);
  expect(vi.getTimerCount()).toBe(0);
});

it('notices at once that its extension has gone when the tab is shown again', () => {
  let alive = true;
  const dead = vi.fn();
  const host = createHost(document, () => alive, dead);
  see(true);
  alive = false;
  see(false);
  expect(dead).toHaveBeenCalledOnce();
  host.remove();
});
