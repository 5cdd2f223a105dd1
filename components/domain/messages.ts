import type { Imported, ImportFailure } from './backup';
import type { Channel, Reading } from './reading';
import type { Settings } from './settings';
import type { KnownWays, Way } from './ways';

/** What a guide is to bring about: our app in charge of this channel of this Page. */
export interface GuideGoal {
  pageId: string;
  channel: Channel;
}

/** A goal with what its record knows: a guide begins anew in each document, and none of this may be lost on the way. */
export interface GuideOrder extends GuideGoal {
  pageName: string | null;
  /** Other ids of the same Page. */
  aliases: string[];
  /** What was in charge when the guide was asked for: an app, or `null` for nothing; absent where it wasn't known to be wrong. */
  before?: string | null;
  /** Since when it has been so (ms since 1970). */
  since: number | null;
  ways: KnownWays;
}
export const NOTICE_ANSWERS = ['fix', 'later', 'intended'] as const;
/** What a person can say to the notice on a screen. */
export type NoticeAnswer = (typeof NOTICE_ANSWERS)[number];

/** From the content script on Meta's pages to the background. */
export type ScreenMessage =
  /** The address concerns us: put the reader into this tab. */
  | { type: 'load-reader' }
  /** A guide is to start: put it beside the reader. */
  | { type: 'load-guide' }
  /** The reader runs: answer with {@link ReaderOrders}. */
  | { type: 'reader-started' }
  /** A reading that differs from the one before it, or the first of a screen: answer with {@link ReaderOrders}. */
  | { type: 'reading'; reading: Reading }
  /** The guide in this tab has found its setting by this way, or has found that it doesn't lead there. */
  | { type: 'way'; way: Way; works: boolean }
  /** The guide in this tab is over: the goal is met, or the person ended it. */
  | { type: 'guide-ended' }
  /** A Page is open in Business Suite that nothing is known of; the window's title may have its name. */
  | { type: 'page-passed'; pageId: string; title: string }
  /** The Page on the screen is known to be wrong: put the notice into this tab. */
  | { type: 'load-notice' }
  /** The person has answered the notice. */
  | { type: 'notice-answered'; pageId: string; channel: Channel; answer: NoticeAnswer };

/** The background's answer to a reader. */
export interface ReaderOrders {
  settings: Pick<Settings, 'ourApps' | 'language'>;
  /** The guide to run in this tab, if any. */
  guide: GuideOrder | null;
}

/** From the background to the reader in a tab. */
export type OrderMessage =
  /** Look now and answer with {@link Look} once the reading is stable. */
  | { type: 'look' }
  /** Orders changed. */
  | { type: 'orders'; orders: ReaderOrders };

/** The answer to `look`; `ms` is what the look itself cost. */
export interface Look {
  reading: Reading;
  ms: number;
}

/** What is told until the person has understood it: that checks are made, that something was forgotten or couldn't be read. */
export const MATTERS = ['checks', 'forgotten', 'set-aside'] as const;
export type Matter = (typeof MATTERS)[number];

/** From popup and other extension pages to the background. */
export type CommandMessage =
  /** Check these Pages now; all of them where `pageIds` is absent. */
  | { type: 'check'; pageIds?: string[] }
  /** End the checks that are under way, after the Page that is being looked at. */
  | { type: 'stop' }
  /** Open the screen where the Page's channel can be mended, with the guide. */
  | { type: 'fix'; pageId: string; channel: Channel }
  | { type: 'mute'; pageId: string; until: number | null }
  /** Tell me again in a few hours. */
  | { type: 'later'; pageId: string; channel: Channel }
  | { type: 'intend'; pageId: string; channel: Channel; app: string | null }
  | { type: 'remove'; pageId: string }
  /** Forget every Page and all that was set aside. */
  | { type: 'remove-all' }
  /** The person has been told of it. */
  | { type: 'understood'; what: Matter }
  /** Merge the content of a file made by `backupOf`. */
  | { type: 'import'; text: string }
  /** Hours between two checks of this Page; `null`: as for all. */
  | { type: 'interval'; pageId: string; hours: number | null }
  | { type: 'set'; settings: Partial<Settings> };

/** The answer to a command: done, or why not; to an import also what it brought. */
export type CommandAnswer =
  | { ok: true; imported?: Imported }
  | { ok: false; reason: 'unknown-page' | 'no-permission' | 'failed' | ImportFailure };
