import type { Channel } from '../domain/reading';

/** What a person can do with a Page; carried out elsewhere. */
export interface PageActions {
  fix(pageId: string, channel: Channel): void;
  check(pageIds?: string[]): void;
  mute(pageId: string, until: number | null): void;
  intend(pageId: string, channel: Channel, app: string | null): void;
  remove(pageId: string): void;
  /** Puts a text where the person can paste it from; says whether that worked. */
  copy(text: string): Promise<boolean>;
}
