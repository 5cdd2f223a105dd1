import { firstRun as en } from './en/first-run';
import { type Translate, translator } from './message';
import { firstRun as vi } from './vi/first-run';

/** Texts of the first run. */
export const translateFirstRun = /* @__PURE__ */ translator(vi, en);
/** {@link translateFirstRun} in one language. */
export type FirstRunTexts = Translate<typeof vi>;
