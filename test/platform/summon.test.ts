import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { summon } from '../../components/platform/summon';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** @param comesAt at which asking the script comes */
async function asked(comesAt: number): Promise<number> {
  let count = 0;
  const done = summon(
    async () => {
      count += 1;
    },
    () => count >= comesAt,
  );
  await vi.runAllTimersAsync();
  await done;
  return count;
}

it('asks once for a script that comes', async () => expect(await asked(1)).toBe(1));
it('asks again for one that didn’t', async () => expect(await asked(3)).toBe(3));
it('gives up after the third time', async () => expect(await asked(9)).toBe(3));

it('doesn’t ask again for what has come meanwhile', async () => {
  let isThere = false;
  const ask = vi.fn(async () => undefined);
  const done = summon(ask, () => isThere);
  await vi.advanceTimersByTimeAsync(500);
  isThere = true;
  await vi.runAllTimersAsync();
  await done;
  expect(ask).toHaveBeenCalledTimes(1);
});
