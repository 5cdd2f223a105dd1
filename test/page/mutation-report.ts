// How far each kind of mutation can go before the answer is lost: `node test/page/mutation-report.ts [--runs N] [--seed N] [--kind WORD]`.

import { writeFileSync } from 'node:fs';
import { openMutationBrowser, stillScreens } from './mutation/driver.ts';

interface Tally {
  same: number;
  silent: number;
  wrong: number;
  /** Nothing on the screen to change. */
  idle: number;
}

function option(name: string): string | undefined {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
}

const runs = Number(option('runs') ?? 1);
const seed = Number(option('seed') ?? 1);
const kindWord = option('kind') ?? '';
const details = option('details');

const tallies = new Map<string, Tally>();
const losses: object[] = [];
const browser = await openMutationBrowser();
try {
  const kinds = browser.kinds.filter((kind) => kind.includes(kindWord));
  for (const kind of kinds) tallies.set(kind, { same: 0, silent: 0, wrong: 0, idle: 0 });
  await browser.each(stillScreens(), async ({ pair, mutateEach }) => {
    // Another chance for each screen, or all would be told in the same language.
    const own = [...pair.name].reduce((sum, character) => (Math.imul(sum, 31) + (character.codePointAt(0) ?? 0)) >>> 0, seed);
    const plans = kinds.flatMap((kind) => Array.from({ length: runs }, (_, run) => [{ kind, seed: (own + run) >>> 0 }]));
    for (const [index, { applied, judgement, got }] of (await mutateEach(plans)).entries()) {
      const [step] = plans[index] ?? [];
      const tally = tallies.get(step?.kind ?? '');
      if (!tally) continue;
      if (applied.length === 0) tally.idle += 1;
      else tally[judgement.kind] += 1;
      if (applied.length > 0 && judgement.kind !== 'same') losses.push({ ...judgement, step, name: pair.name, got, right: pair.reading });
    }
  });
} finally {
  await browser.close();
}

const rows = [...tallies].map(([kind, { same, silent, wrong, idle }]) => {
  const all = same + silent + wrong;
  const share = all === 0 ? '–' : `${((same / all) * 100).toFixed(1)}%`;
  return `${kind.padEnd(32)} ${String(all).padStart(6)} ${String(same).padStart(6)} ${share.padStart(7)} ${String(silent).padStart(7)} ${String(wrong).padStart(6)} ${String(idle).padStart(6)}`;
});
process.stdout.write(`kind                             changed   same  survive  silent  wrong   idle\n${rows.join('\n')}\n`);
if (details !== undefined) writeFileSync(details, losses.map((loss) => JSON.stringify(loss)).join('\n'));
process.exitCode = [...tallies.values()].some(({ wrong }) => wrong > 0) ? 1 : 0;
