/** Between one try and the next, in ms. */
const PAUSES = [1000, 3000];

/**
 * Has the background put a script beside this one. Where it didn't come it's asked for again, twice at most: a background that ends, or a
 * tab that is just being led elsewhere, loses what was asked.
 * @param ask asks for the script; is fulfilled once it's there, or can't be
 * @param isThere whether the script is there
 */
export async function summon(ask: () => Promise<unknown>, isThere: () => boolean, pauses: readonly number[] = PAUSES): Promise<void> {
  await ask();
  const [pause, ...others] = pauses;
  if (isThere() || pause === undefined) return;
  await new Promise((resolve) => setTimeout(resolve, pause));
  if (!isThere()) await summon(ask, isThere, others);
}
