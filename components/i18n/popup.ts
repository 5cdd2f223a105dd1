import { popup as en } from './en/popup';
import { type Translate, translator } from './message';
import { popup as vi } from './vi/popup';

/** Texts of the popup. */
export const translatePopup = /* @__PURE__ */ translator(vi, en);
/** {@link translatePopup} in one language. */
export type PopupTexts = Translate<typeof vi>;
