/** What a company's administrator can set for everybody, through the browser's own policies (`storage.managed`). */

export const PARTS = ['checks', 'in-page-notice', 'reminders', 'sounds'] as const;
/** What can be switched off. */
export type Part = (typeof PARTS)[number];

/** A policy as it is written; what is absent is left to the person. */
export interface Policy {
  ourApps?: string[];
  /** Hours between two checks. */
  checkEveryHours?: number;
  pages?: { id: string; name?: string }[];
  off?: Part[];
}
