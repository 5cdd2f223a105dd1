import { guide as en } from './en/guide';
import { translator } from './message';
import { guide as vi } from './vi/guide';

/** Texts of the guide's coach mark. */
export const translateGuide = /* @__PURE__ */ translator(vi, en);
