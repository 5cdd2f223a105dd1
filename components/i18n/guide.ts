import { guide as en } from './en/guide';
import { translator } from './message';
import { guide as vi } from './vi/guide';

/** Texts of the guide's coach mark. */
export const translateGuide = translator(vi, en);
