import { cleanName, foldName, isOurApp } from '../domain/app-names';
import type { GuideGoal } from '../domain/messages';
import type { ChannelEvidence, Reading } from '../domain/reading';
import { bestWay, type KnownWays, nextWay, type Way, wayOfAddress } from '../domain/ways';
import { type Address, readAddress } from '../page/address';
import { PieceReader } from '../page/pieces';
import { withinOneLook } from '../page/visible';
import { stepInDialog } from './dialog-steps';
import { openDialogs } from './dialogs';
import { stepOnScreen } from './screen-steps';
import type { Step, Task, WordsReason } from './step';
import { stepToActAsPage } from './switch-to-page';
import { type OpenTasks, openTasks } from './tasks';

/** The person's goal, the screen in front of them, and what has been seen of it so far. */
export interface Situation {
  document: Document;
  url: URL;
  reading: Reading;
  goal: GuideGoal;
  ourApps: readonly string[];
  /** Other ids of the same Page, and its name, where they are known. */
  aliases?: readonly string[] | undefined;
  pageName?: string | null | undefined;
  /** What has been seen committed since the guide began; a screen shows only a part at a time. */
  known?: ChannelEvidence;
  ways?: KnownWays;
  /** The task whose "Configure" the person has just pressed: tells dialogs apart that don't say what they are about. */
  opened?: Task | null;
}

/** A situation with all that the steps need to look at the screen. */
export interface Context extends Situation {
  address: Address;
  reader: PieceReader;
  /** All that has been seen committed, this screen included. */
  evidence: ChannelEvidence;
  open: OpenTasks;
  /** The legacy receiver is what decides on this screen. */
  legacy: boolean;
  remaining: number | null;
}

/**
 * Where the person is and what comes next. Works it out from the screen alone at every call, so back, reload, a re-mounted control
 * or a second admin don't confuse it; and never points at a control that it isn't sure of.
 */
export function nextStep(situation: Situation): Step {
  return withinOneLook(() => workOut(situation));
}

function workOut(situation: Situation): Step {
  const address = readAddress(situation.url.href);
  const elsewhere = stepElsewhere(situation, address);
  if (elsewhere) return elsewhere;

  const context = contextOf(situation, address);
  const { goal, reading } = situation;
  const channel = reading.channels[goal.channel];
  for (const dialog of openDialogs(situation.document)) {
    const step = stepInDialog(dialog, context);
    if (step) return step;
    if (dialog.modal && context.open.tasks.length > 0) return unsure(context);
  }
  // A tab that doesn't hold the value takes back nothing of what the one before has proved.
  if (context.open.tasks.length === 0 && (channel?.verdict === 'ours' || reading.unreadable === 'not-rendered')) {
    const { defaultApp, primaryReceiver } = context.evidence;
    return { kind: 'done', channel: goal.channel, app: (context.legacy ? primaryReceiver : defaultApp) ?? '' };
  }
  if (channel?.ourAppConnected === false) return words(context, 'not-connected');
  return stepOnScreen(context) ?? unsure(context);
}

/** What to do on a screen that isn't the one where the goal's setting is; `null` where it is. */
function stepElsewhere(situation: Situation, address: Address): Step | null {
  const { url, reading, goal, ways = {} } = situation;
  const here = wayOfAddress(url);
  const say = (reason: WordsReason, way: Way | null): Step => ({ kind: 'words', reason, way, remaining: null });

  if (reading.unreadable === 'signed-out' || address.logIn) return say('signed-out', null);
  if (here === null || address.screen === 'other') return say('elsewhere', bestWay(ways));

  const page = pageShown(situation, address);
  // Only Business Suite's address names the Page; every other way shows whichever Page one acts as.
  const suite = ways['business-suite'] === 'refused' || here === 'business-suite' ? null : 'business-suite';
  if (page === 'other') return say('other-page', ways['business-suite'] === 'refused' ? null : 'business-suite');
  if (address.channel !== null && address.channel !== goal.channel) return say('other-channel', here);
  if (reading.unreadable === 'not-acting-as-page') return stepToActAsPage(situation) ?? say('not-acting-as-page', suite);
  if (reading.unreadable === 'no-access') return say('no-access', nextWay(ways, here));
  if (reading.unreadable === 'superseded') return say('superseded', bestWay(ways, here));
  if (page === 'unknown')
    return reading.unreadable === 'not-rendered' ? { kind: 'wait', reason: 'loading', remaining: null } : say('which-page', suite);
  return null;
}

/** Whether the screen is about the goal's Page: only its own data or address can say so, or a name that is the same. */
function pageShown({ reading, goal, aliases = [], pageName }: Situation, address: Address): 'goal' | 'other' | 'unknown' {
  const ids = [address.pageId, reading.page.id].filter((id) => id !== null);
  const same = (id: string): boolean => id === goal.pageId || aliases.includes(id);
  if (ids.length > 0) return ids.every(same) ? 'goal' : 'other';
  if (reading.page.profileId !== undefined && aliases.includes(reading.page.profileId)) return 'goal';
  if (reading.page.name === null || pageName == null) return 'unknown';
  return foldName(reading.page.name) === foldName(pageName) ? 'goal' : 'other';
}

function contextOf(situation: Situation, address: Address): Context {
  const { reading, goal, ourApps, known } = situation;
  const { verdict: _, ...shown } = reading.channels[goal.channel] ?? {};
  const evidence: ChannelEvidence = { ...known, ...shown };
  const legacy = address.screen !== 'conversation-routing' && evidence.defaultApp === undefined;
  const open = openTasks(evidence, ourApps, legacy);
  return {
    ...situation,
    address,
    reader: new PieceReader(ourApps),
    evidence,
    open,
    legacy,
    remaining: open.counted && open.tasks.length > 0 ? open.tasks.length : null,
  };
}

/** Nothing on the screen is certainly the next control. */
function unsure(context: Context): Step {
  const { reading, remaining } = context;
  if (reading.unreadable === 'not-rendered' || isLoading(context.document)) return { kind: 'wait', reason: 'loading', remaining };
  const here = wayOfAddress(context.url);
  // A screen of the setting that isn't understood at all may be understood at the next address.
  const strange = reading.unreadable === 'unknown-screen' || (here === 'legacy' && !(context.goal.channel in reading.channels));
  return { kind: 'words', reason: 'not-recognised', way: strange && here ? nextWay(context.ways ?? {}, here) : null, remaining };
}

/** Words about the screen in front of the person, where no other address helps. */
export function words(context: Context, reason: WordsReason, lookAlike?: string): Step {
  return { kind: 'words', reason, way: null, remaining: context.remaining, ...(lookAlike === undefined ? {} : { lookAlike }) };
}

function isLoading(document: Document): boolean {
  const main = document.querySelector('[role="main"],main') ?? document.body;
  return main?.querySelector('[aria-busy="true"],[role="progressbar"]:not([aria-valuenow])') != null;
}

/** Whether a name on the screen is our app's. */
export function isOurs(name: string | null | undefined, { ourApps }: Pick<Situation, 'ourApps'>): boolean {
  return name != null && isOurApp(cleanName(name), ourApps);
}
