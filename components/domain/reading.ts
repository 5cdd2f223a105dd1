/** What one look at one of Meta's screens found: data with no opinion about what to do. */

export const CHANNELS = ['messenger', 'instagram'] as const;
/** Each channel of a Page has a choice of its own. */
export type Channel = (typeof CHANNELS)[number];

export const SCREENS = ['conversation-routing', 'advanced-messaging', 'messenger-platform', 'other'] as const;
/** Which of Meta's screens is shown; `other` is every screen that isn't about the setting. */
export type Screen = (typeof SCREENS)[number];

export const VERDICTS = ['ours', 'diverted', 'other-app', 'meta-inbox', 'nothing-chosen', 'unreadable'] as const;
/** What a reading means for a channel. */
export type Verdict = (typeof VERDICTS)[number];

export const UNREADABLE_REASONS = [
  'signed-out',
  'not-acting-as-page',
  'no-access',
  'not-rendered',
  'superseded',
  'unknown-screen',
  'ambiguous',
] as const;
/** Why the setting could not be read from a screen. */
export type UnreadableReason = (typeof UNREADABLE_REASONS)[number];

/** What a screen shows of a channel. A key that the screen doesn't show is absent; `null` means "shown to be empty". */
export interface ChannelEvidence {
  defaultApp?: string | null;
  socialApp?: string | null;
  primaryReceiver?: string | null;
  /** Only where a list of connected apps is on the screen. */
  ourAppConnected?: boolean;
  /** Only where our app's switch "Take control of conversations" is on the screen. */
  takeControl?: boolean;
}

export interface ChannelReading extends ChannelEvidence {
  verdict: Verdict;
}

/** The Page that a screen is about. */
export interface PageIdentity {
  /** The classic Page id (`asset_id`); the key of everything that is stored. */
  id: string | null;
  name: string | null;
  /** The new-experience profile id, an alias of `id`; only where the page's own data names it. */
  profileId?: string;
}

export interface Reading {
  screen: Screen;
  page: PageIdentity;
  channels: Partial<Record<Channel, ChannelReading>>;
  /** A choice is on the screen that hasn't been saved. */
  pending: boolean;
  unreadable: UnreadableReason | null;
}
