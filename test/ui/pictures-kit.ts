/** What the commands for pictures need of modules whose imports are made for a bundler, which Node by itself can't follow. */

export { follow, shownGuide } from '../e2e/guide-robot';
export { openStage } from '../e2e/guide-stage';
export { IN_PAGE_SHOTS, themeInPage } from './in-page-shots';
export { SHOTS } from './shots';
export { look, takeShot } from './take-shot';
