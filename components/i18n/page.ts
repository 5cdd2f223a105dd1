import { lateTranslator, type Translate } from './message';
import { page as vi } from './vi/page';

/** Texts about the state of one Page. */
export const translatePage = lateTranslator(vi, async () => (await import('./english')).page);
/** {@link translatePage} in one language. */
export type PageTexts = Translate<typeof vi>;
