import { report as en } from './en/report';
import { type Translate, translator } from './message';
import { report as vi } from './vi/report';

/** Texts of the report about a screen that was read wrongly. */
export const translateReport = /* @__PURE__ */ translator(vi, en);
/** {@link translateReport} in one language. */
export type ReportTexts = Translate<typeof vi>;
