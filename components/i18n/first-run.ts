import { lateTranslator, type Translate } from './message';
import { firstRun as vi } from './vi/first-run';

/** Texts of the first run. */
export const translateFirstRun = lateTranslator(vi, async () => (await import('./english')).firstRun);
/** {@link translateFirstRun} in one language. */
export type FirstRunTexts = Translate<typeof vi>;
