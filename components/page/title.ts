import { cleanName } from '../domain/app-names';

const SUITE = /^(?:meta )?business suite$/iu;

/** The Page's name in the title of a window of Business Suite, such as "(3) Inbox | Shop A | Meta Business Suite". */
export function nameInTitle(title: string): string | null {
  const parts = title.split('|').map((part) => cleanName(part));
  const suite = parts.findIndex((part) => SUITE.test(part));
  return suite >= 2 ? parts[suite - 1] || null : null;
}
