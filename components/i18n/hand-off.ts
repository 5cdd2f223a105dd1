import { handOff as en } from './en/hand-off';
import { translator } from './message';
import { handOff as vi } from './vi/hand-off';

/** The message to an admin: without the guide's own texts, so that Harasocial's notice can do without them. */
export const translateHandOff = /* @__PURE__ */ translator(vi, en);
