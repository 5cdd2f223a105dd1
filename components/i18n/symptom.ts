import { symptom as en } from './en/symptom';
import { type Translate, translator } from './message';
import { symptom as vi } from './vi/symptom';

/** Texts of the notice in Harasocial. */
export const translateSymptom = /* @__PURE__ */ translator(vi, en);
/** {@link translateSymptom} in one language. */
export type SymptomTexts = Translate<typeof vi>;
