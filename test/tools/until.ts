// To ask costs the browser time that it needs for what is waited for: what takes long is asked for less often.
const PULSE = { first: 40, growth: 1.15, longest: 250 } as const;

/** Asks again and again until the answer is there. For what no event tells; the error says what was waited for. */
export async function until<Answer>(
  what: string,
  timeout: number,
  ask: () => Promise<Answer | null | undefined | false> | Answer | null | undefined | false,
): Promise<Answer> {
  const deadline = Date.now() + timeout;
  for (let pulse: number = PULSE.first; ; pulse = Math.min(PULSE.longest, pulse * PULSE.growth)) {
    const answer = await ask();
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    if (Date.now() >= deadline) throw new Error(`Waited ${timeout} ms in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, pulse));
  }
}
