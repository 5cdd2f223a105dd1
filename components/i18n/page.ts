import { page as en } from './en/page';
import { type Translate, translator } from './message';
import { page as vi } from './vi/page';

/** Texts about the state of one Page. */
export const translatePage = /* @__PURE__ */ translator(vi, en);
/** {@link translatePage} in one language. */
export type PageTexts = Translate<typeof vi>;
