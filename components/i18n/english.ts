/** English for our own pages, in one file that is read only where English is spoken. */

export { dashboard } from './en/dashboard';
export { firstRun } from './en/first-run';
export { page } from './en/page';
export { popup } from './en/popup';
