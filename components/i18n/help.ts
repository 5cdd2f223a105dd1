import { help as en } from './en/help';
import { type Translate, translator } from './message';
import { help as vi } from './vi/help';

/** Texts of the help. */
export const translateHelp = /* @__PURE__ */ translator(vi, en);
/** {@link translateHelp} in one language. */
export type HelpTexts = Translate<typeof vi>;
