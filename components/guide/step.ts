import type { Channel, UnreadableReason } from '../domain/reading';
import type { Way } from '../domain/ways';

/** What is to be brought about on Meta's screens; a guide is over when none is left that the screen shows as open. */
export type Task = 'default-app' | 'social-app' | 'primary-receiver' | 'take-control' | 'standby';

/** What the person does with the control that is pointed at. */
export type Action =
  | 'open-profile'
  | 'open-tab'
  | 'configure'
  | 'open-list'
  | 'choose'
  | 'save'
  | 'switch-on'
  | 'act-as-page'
  /** Leave a dialog that is about something else. */
  | 'close';

/** One control of the screen is certainly the next to be used. */
export interface PointStep {
  kind: 'point';
  action: Action;
  element: Element;
  /** The control's label as it stands on the screen. */
  label: string;
  task: Task;
  /** The label is what the list shows as chosen, not what the list is called. */
  showing?: boolean;
  /** What to choose, where the control is a list that the browser itself opens (`<select>`). */
  option?: string;
  /** What the bubble had better not cover: the rest of the list, the buttons of the same dialog. */
  precious: readonly Element[];
  /** How many tasks are left, this one included; `null` where the screen doesn't tell. */
  remaining: number | null;
}

/** Why the guide speaks instead of pointing. */
export type WordsReason =
  /** A screen of Meta's that isn't about the setting. */
  | 'elsewhere'
  /** The setting of another Page, or of the other channel. */
  | 'other-page'
  | 'other-channel'
  /** Nothing on the screen says which Page it is. */
  | 'which-page'
  /** Our app isn't among those that can be chosen. */
  | 'not-connected'
  /** Controls are there, but none that is certainly the next. */
  | 'not-recognised'
  | Extract<UnreadableReason, 'signed-out' | 'not-acting-as-page' | 'no-access' | 'superseded'>;

export interface WordsStep {
  kind: 'words';
  reason: WordsReason;
  /** The way in that leads on from here, where another address does. */
  way: Way | null;
  /** A name on the list that only looks like ours, so that nobody takes it for ours. */
  lookAlike?: string;
  remaining: number | null;
}

/** Nothing to do but wait: Meta is still drawing the screen, or saving. */
export interface WaitStep {
  kind: 'wait';
  reason: 'loading' | 'saving';
  remaining: number | null;
}

/** Everything that the screen shows is as it should be, and saved. */
export interface DoneStep {
  kind: 'done';
  channel: Channel;
  /** The app in charge, as shown. */
  app: string;
}

/** Where the person is and what comes next. */
export type Step = PointStep | WordsStep | WaitStep | DoneStep;
