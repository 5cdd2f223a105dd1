import { lateTranslator, type Translate } from './message';
import { popup as vi } from './vi/popup';

/** Texts of the popup. */
export const translatePopup = lateTranslator(vi, async () => (await import('./english')).popup);
/** {@link translatePopup} in one language. */
export type PopupTexts = Translate<typeof vi>;
