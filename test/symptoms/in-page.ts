// What the browser test runs within a page: the recogniser itself, without the extension around it.

import type { Symptom, SymptomKind } from '../../components/domain/symptom';
import { noticesOn } from '../../components/page/symptoms/notices';
import { SymptomWatch } from '../../components/page/symptoms/symptom-watch';

/** What is found where each of some screens is shown. */
export function kindsOn(screens: readonly string[]): SymptomKind[][] {
  return screens.map((html) => {
    document.body.innerHTML = html;
    return noticesOn(document).map(({ kind }) => kind);
  });
}

let watch: SymptomWatch | undefined;
const minutes = new Map<string, Symptom>();

/** Watches what the page shows from now on. */
export function begin(html: string): void {
  watch?.stop();
  minutes.clear();
  document.body.innerHTML = html;
  watch = new SymptomWatch({
    window,
    pages: () => [{ id: '104862957731245', name: 'Tiệm Nhà Mây' }],
    onSymptoms: (_page, found) => {
      // As the background counts: the larger number of a minute holds.
      for (const symptom of found) minutes.set(`${symptom.kind}|${Math.floor(symptom.at / 60_000)}`, symptom);
    },
  });
  watch.start();
}

/** How many occurrences were reported since. */
export function counted(): number {
  return [...minutes.values()].reduce((sum, { count }) => sum + count, 0);
}
