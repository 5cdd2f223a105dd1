/**
 * What the scripts that stand beside the reader, in the same world, take from it instead of bringing it along: the guide and the scrubber.
 * The build puts the reader's own copy in the place of these modules there (wxt.config.ts), so that they, and what they remember of a
 * look, are there once.
 */
export { cleanName, DEFAULT_OUR_APPS, foldName, isOurApp, nameOfOurApp } from '../domain/app-names';
export { isMetaInbox } from '../domain/meta-inbox';
export { readAddress } from './address';
export { channelOfSection } from './channel';
export { readActor } from './identity';
export { CONTROL_ENTRIES } from './lexicon/controls';
export { FIELD_ENTRIES } from './lexicon/fields';
export { channelNamed, fieldMentioned, says, speaksOf, titleOf } from './lexicon/meaning';
export { NEVER, NOT_ACTING_AS_PAGE, STATEMENTS } from './lexicon/phrases';
export { VENDOR_APPS } from './lexicon/vendors';
export { ELSEWHERE_WORDS, EXPLAINING_WORDS, PICTURE_WORDS, SETTINGS_WORDS, SUMMARY_WORDS, WAITING_WORDS } from './lexicon/words';
export { look } from './look';
export { PieceReader } from './pieces';
export { regionOf } from './region';
export { isDisabled, isOn, roleOf } from './roles';
export { kindOfText } from './text-kind';
export { composedParent, isBeside, isCover, isShown, withinOneLook } from './visible';
