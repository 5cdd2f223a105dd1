import { foldName } from '../domain/app-names';
import { GUIDANCE_ENTRIES, type GuidanceMeaning } from '../page/lexicon/guidance';

const meanings = new Map<string, Set<GuidanceMeaning>>();
for (const { meaning, texts } of GUIDANCE_ENTRIES) {
  for (const text of texts) {
    const folded = foldName(text);
    meanings.set(folded, (meanings.get(folded) ?? new Set()).add(meaning));
  }
}

/** Whether a button of this name closes a dialog and saves nothing. */
export function closesDialog(name: string): boolean {
  return meanings.get(foldName(name))?.has('close') ?? false;
}

/** Whether a button of this name goes on as the Page. */
export function switchesToPage(name: string): boolean {
  return meanings.get(foldName(name))?.has('switch-to-page') ?? false;
}
