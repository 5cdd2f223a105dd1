import type { Settings } from '../../domain/settings';
import type { PageActions } from '../page-actions';
import type { Range } from './dashboard-view';

/** What a person can do in the dashboard. */
export interface DashboardActions extends PageActions {
  openSuite(): void;
  allow(): void;
  stop(): void;
  /** Ends with whether it was taken. */
  set(settings: Partial<Settings>): Promise<boolean>;
  setInterval(pageId: string, hours: number | null): void;
  showRange(range: Range): void;
  saveBackup(): void;
  saveHistory(): void;
  /** Ends with what it brought, or why it wasn't taken. */
  importBackup(text: string): Promise<ImportResult>;
  removeAll(): Promise<boolean>;
}

/** How the taking in of a file ended. */
export type ImportResult =
  | { ok: true; pages: number; transitions: number }
  | { ok: false; reason: 'not-a-backup' | 'later-version' | 'damaged' | 'failed' };
