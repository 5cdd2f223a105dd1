import { pageNotice as en } from './en/page-notice';
import { translator } from './message';
import { pageNotice as vi } from './vi/page-notice';

/** Texts of the notice on Business Suite's screens. */
export const translatePageNotice = /* @__PURE__ */ translator(vi, en);
