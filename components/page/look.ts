import { cleanName, foldName } from '../domain/app-names';
import type { Channel, ChannelEvidence, ChannelReading, Reading, UnreadableReason } from '../domain/reading';
import { verdictOf } from '../domain/verdict';
import { type Address, readAddress } from './address';
import { isWholeList, listUnder } from './app-list';
import { channelOfChosenProfile, channelOfSection } from './channel';
import { ChoiceMemory } from './choice-memory';
import { type Claim, valueOfTitle, valueShown } from './claim';
import { ourAppConnected, takeControl } from './connected-apps';
import { actsAsPerson, readActor, readIdentity } from './identity';
import type { Field } from './lexicon/fields';
import { fieldMentioned, says, type Title, titleOf } from './lexicon/meaning';
import { asksToSwitch, isLate, saysNoAccess, saysSuperseded, showsLogIn } from './obstacles';
import { PieceReader } from './pieces';
import { regionOf } from './region';
import { SaveButtons } from './save-state';
import { type Survey, surveyOf, type TitleHit } from './survey';
import { visibleText } from './text-run';
import { type ValueControl, valueControlAt } from './value-control';
import { composedParent, isShown, withinOneLook } from './visible';

const KEY_OF_FIELD = {
  'default-app': 'defaultApp',
  'social-app': 'socialApp',
  'primary-receiver': 'primaryReceiver',
} as const satisfies Record<Field, keyof ChannelEvidence>;
const FIELDS = ['default-app', 'social-app', 'primary-receiver'] as const;
// Titles by which the screen is recognised even where it shows no value.
const MATTERS: ReadonlySet<string> = new Set(['connected-apps', 'routing-tab', 'handover-protocol', 'link-routing', 'app-settings']);

/** Claims of controls that carry their title as their own label. */
function claimsOfControls(survey: Survey, hasMain: boolean, reader: PieceReader, ourApps: readonly string[]): Claim[] {
  const claims: Claim[] = [];
  for (const element of survey.controls) {
    const control = valueControlAt(element, ourApps);
    if (!control || control === 'pop-up') continue;
    const region = regionOf(element, hasMain);
    if (region.kind === 'never' || !isShown(element)) continue;
    const role = typeof control.value === 'string' && control.title?.kind !== 'field' ? titleOf(control.value) : null;
    if (role?.meaning === 'primary-receiver') {
      claims.push(claimOfRole(control, role.channel ?? null, region.kind === 'dialog', reader));
      continue;
    }
    const title = control.title ?? titleFromDialog(element, control.foreign);
    if (title?.kind !== 'field') continue;
    claims.push({
      field: title.meaning as Field,
      channel: title.channel ?? null,
      element,
      value: isBusy(element) ? { failed: 'late' } : valueShown(control),
      control,
    });
  }
  return claims;
}

/** A drop-down or a group of radios that gives the role of primary receiver to the app beside it. */
function claimOfRole(control: ValueControl, channel: Channel | null, inDialog: boolean, reader: PieceReader): Claim {
  const { element } = control;
  // In a dialog the app stands in its title, among other words.
  const found = inDialog ? null : valueOfTitle(element, 'primary-receiver', reader);
  return { field: 'primary-receiver', channel, element, value: found?.value ?? { failed: 'missing' }, control };
}

/** An unlabelled drop-down alone in a dialog is about the field that the dialog's words speak of. */
function titleFromDialog(element: Element, foreign: boolean): ReturnType<typeof fieldMentioned> {
  const dialog = foreign ? null : element.closest('[role="dialog"],dialog');
  if (dialog?.querySelectorAll('select,[role="combobox"],[role="radiogroup"],[role="listbox"]').length !== 1) return null;
  return fieldMentioned([visibleText(dialog), dialog.getAttribute('aria-label') ?? ''].join(' '));
}

/** Every app in the list of connected apps has the secondary role: then none has the primary one. */
function claimsOfNoPrimary(hits: readonly TitleHit[], hasMain: boolean, reader: PieceReader): Claim[] {
  const shown = hits.filter(({ element }) => isShown(element) && regionOf(element, hasMain).kind === 'main');
  const list = shown.find(({ title }) => title.meaning === 'connected-apps')?.element;
  const roles = shown.filter(({ title }) => title.meaning === 'secondary-receiver');
  const pieces = list && roles.length > 0 ? listUnder(list, reader) : [];
  if (!list || !isWholeList(pieces, list, reader)) return [];
  const apps = new Set(pieces.flatMap((piece) => (piece.kind === 'name' ? [piece.text] : [])));
  const secondary = new Set(roles.map(({ element }) => valueOfTitle(element, 'secondary-receiver', reader).value));
  const all = apps.size > 0 && apps.size === secondary.size && [...apps].every((app) => secondary.has(app));
  return all ? [{ field: 'primary-receiver', channel: null, element: list, value: null }] : [];
}

/** What is being loaded still shows what was there before. */
function isBusy(element: Element): boolean {
  for (let current: Element | null = element; current; current = composedParent(current))
    if (current.getAttribute('aria-busy') === 'true') return true;
  return false;
}

/** An entry of a list of profiles that tells each profile's value: which one is meant is shown elsewhere. */
function isEntryOfList(element: Element, meaning: string, hits: readonly TitleHit[]): boolean {
  const entry = element.closest('a[href],[role="link"],[role="option"],[role="tab"],[role="radio"]');
  if (!entry) return false;
  const list =
    entry.closest('ul,ol,[role="list"],[role="listbox"],[role="tablist"],[role="radiogroup"],[role="navigation"]') ?? entry.parentElement;
  return hits.some(
    (other) => other.title.meaning === meaning && !entry.contains(other.element) && (list?.contains(other.element) ?? false),
  );
}

function claimsOnScreen(hits: readonly TitleHit[], hasMain: boolean, reader: PieceReader): Claim[] {
  const claims: Claim[] = [];
  for (const { title, element } of hits) {
    if (title.kind !== 'field' || !isShown(element) || isEntryOfList(element, title.meaning, hits)) continue;
    const region = regionOf(element, hasMain);
    if (region.kind === 'never') continue;
    const field = title.meaning as Field;
    const found: ReturnType<typeof valueOfTitle> = isBusy(element) ? { value: { failed: 'late' } } : valueOfTitle(element, field, reader);
    const words = region.kind === 'dialog' && !found.control;
    // In a dialog only a control tells what is chosen: its texts explain, or contradict.
    if (words && typeof found.value !== 'string') continue;
    claims.push({
      field,
      channel: title.channel ?? null,
      element,
      value: found.value,
      ...(found.control && { control: found.control }),
      ...(words && { words }),
    });
  }
  return claims;
}

type Failure = 'late' | 'missing' | 'ambiguous';
interface Outcome {
  value?: string | null;
  failed?: Failure;
  pending: boolean;
}

function failureOf(value: Claim['value']): Failure | null {
  return typeof value === 'object' && value !== null ? value.failed : null;
}

/** What the claims of one field of one channel come to. */
function settle(claims: readonly Claim[], memory: ChoiceMemory, saves: SaveButtons): Outcome {
  const saved = new Set<string | null>();
  const unsaved = new Set<string | null>();
  const failures = new Set<Failure>();
  const labelled = claims.some(({ control, value }) => control && failureOf(value) === null);
  // Something was chosen, what can't be told, and it isn't saved.
  let unclear = false;
  for (const claim of claims) {
    if (claim.words) continue;
    const failure = failureOf(claim.value);
    const state = claim.control ? memory.stateOf(claim.control.element, claim.field, JSON.stringify(claim.value), saves) : 'saved';
    if (failure) {
      // Beside a control that is labelled with the title, the same words elsewhere are only words.
      if (labelled && !claim.control) continue;
      if (state === 'saved') failures.add(failure);
      else unclear = true;
      continue;
    }
    const value = claim.field === 'social-app' && typeof claim.value === 'string' && says(claim.value, 'as-default') ? null : claim.value;
    (state === 'saved' ? saved : unsaved).add(value as string | null);
  }
  if (saved.size > 1) return { failed: 'ambiguous', pending: unclear };
  if (saved.size === 1) {
    const [value] = saved;
    // The same title stands a second time, and its value is still to come: the first may be an old one, or words.
    if (failures.has('late')) return { failed: 'late', pending: unclear };
    if (failures.has('ambiguous') || claims.some((claim) => claim.words && claim.value !== value))
      return { failed: 'ambiguous', pending: unsaved.size > 0 };
    return { value: value ?? null, pending: unclear || [...unsaved].some((other) => other !== value) };
  }
  if (unsaved.size > 0 || unclear) return { failed: 'ambiguous', pending: true };
  if (failures.has('ambiguous')) return { failed: 'ambiguous', pending: false };
  if (failures.has('late')) return { failed: 'late', pending: false };
  return failures.has('missing') ? { failed: 'missing', pending: false } : { pending: false };
}

/** A drop-down without a title of its own, whose form can be saved, shows another choice than the saved one. */
function holdsOtherChoice(
  survey: Survey,
  hasMain: boolean,
  claims: readonly Claim[],
  saves: SaveButtons,
  ourApps: readonly string[],
): boolean {
  const saved = new Set(claims.map(({ value }) => value));
  const known = new Set(claims.map(({ control }) => control?.element));
  return survey.controls.some((element) => {
    if (known.has(element) || !isShown(element)) return false;
    const control = element.matches('select,[role="combobox"]') ? valueControlAt(element, ourApps) : null;
    if (!control || control === 'pop-up' || control.foreign || control.title || typeof control.value !== 'string' || titleOf(control.value))
      return false;
    return saved.size > 0 && !saved.has(control.value) && regionOf(element, hasMain).kind !== 'never' && saves.stateOf(element) !== 'saved';
  });
}

const PANEL_PAGE = /^(?:page|trang|página|halaman|เพจ|ページ|페이지)\s*[:：]\s*(.+)$/iu;

/** A heading "Page: Shop A" over the panel of Shop B: the panel is still that of the Page before. */
function panelNamesAnother(survey: Survey, name: string | null): boolean {
  if (name === null || survey.hits.length === 0) return false;
  return survey.headings.some((heading) => {
    const named = PANEL_PAGE.exec(cleanName(heading.textContent ?? ''))?.[1];
    return named !== undefined && foldName(named) !== foldName(name) && isShown(heading);
  });
}

interface ChannelResult {
  reading: ChannelReading;
  pending: boolean;
  failed: Failure | null;
  superseded: boolean;
}

function readChannel(
  claims: readonly Claim[],
  extra: ChannelEvidence,
  superseded: boolean,
  memory: ChoiceMemory,
  saves: SaveButtons,
  ourApps: readonly string[],
): ChannelResult {
  const outcomes = new Map<Field, Outcome>();
  for (const field of FIELDS)
    outcomes.set(
      field,
      settle(
        claims.filter((claim) => claim.field === field),
        memory,
        saves,
      ),
    );
  const evidence: ChannelEvidence = {};
  for (const field of FIELDS) {
    const value = outcomes.get(field)?.value;
    if (value !== undefined) evidence[KEY_OF_FIELD[field]] = value;
  }
  Object.assign(evidence, extra);
  const pending = [...outcomes.values()].some((outcome) => outcome.pending);
  const failureOfField = (field: Field): Failure | null => outcomes.get(field)?.failed ?? null;

  let verdict = verdictOf(evidence, ourApps, superseded);
  let failed: Failure | null = null;
  const routing = failureOfField('default-app');
  if (routing && evidence.defaultApp === undefined) {
    // The routing decides, and it can't be read: the legacy receiver says nothing.
    failed = routing;
    verdict = 'unreadable';
  } else if (verdict === 'ours' && evidence.defaultApp !== undefined) {
    // Whether ours is diverted hangs on a social routing that is being loaded or contradicts itself.
    // A title alone doesn't show a social app; a control or a cell that is empty awaits one.
    const social = failureOfField('social-app');
    if (social === 'late' || social === 'ambiguous') {
      failed = social;
      verdict = 'unreadable';
    }
  } else if (verdict === 'unreadable') {
    failed = failureOfField('primary-receiver');
  }
  return {
    reading: { verdict, ...evidence },
    pending,
    failed,
    superseded: verdict === 'unreadable' && failed === null && evidence.primaryReceiver !== undefined && superseded,
  };
}

/** Business Suite lists the profiles beside the setting, and shows the setting only of a chosen one. */
function awaitsChoiceOfProfile({ controls }: Survey): boolean {
  return controls.some((list) => {
    if (!list.matches('[role="listbox"]') || !isShown(list)) return false;
    const options = [...list.querySelectorAll('[role="option"]')];
    return options.length > 0 && options.every((option) => option.getAttribute('aria-selected') === 'false');
  });
}

function reasonOf(results: readonly ChannelResult[], document: Document, address: Address, known: boolean): UnreadableReason | null {
  const unread = results.filter(({ reading }) => reading.verdict === 'unreadable');
  if (unread.length === 0) return null;
  if (unread.some(({ superseded }) => superseded)) return 'superseded';
  if (unread.some(({ failed }) => failed === 'ambiguous')) return 'ambiguous';
  if (showsLogIn(document)) return 'signed-out';
  if (address.site === 'www' && address.pageId === null && asksToSwitch(document)) return 'not-acting-as-page';
  if (saysNoAccess(document)) return 'no-access';
  return known || isLate(document) ? 'not-rendered' : 'unknown-screen';
}

/** One look, with the places that it rests on. */
export interface CloseLook {
  reading: Reading;
  /** The titles and controls that gave the values, each with what it gave. */
  evidence: ReadonlyMap<Element, string>;
}

const NO_EVIDENCE: CloseLook['evidence'] = new Map();

function unread(address: Address, page: Reading['page'], reason: UnreadableReason, channel: Channel): Reading {
  return { screen: address.screen, page, channels: { [channel]: { verdict: 'unreadable' } }, pending: false, unreadable: reason };
}

/** One look at a screen: see {@link lookClosely}. */
export function look(document: Document, href: string, ourApps: readonly string[]): Reading {
  return lookClosely(document, href, ourApps).reading;
}

/**
 * One look at a screen, with the evidence for it.
 * @param document the document that is shown
 * @param href its address
 * @param ourApps the names of the apps that the shop expects to be in charge
 * @param memory what earlier looks at the same document have seen being chosen
 * @returns what is seen; never throws for what a page holds
 */
export function lookClosely(document: Document, href: string, ourApps: readonly string[], memory = new ChoiceMemory()): CloseLook {
  return withinOneLook(() => lookAt(document, href, ourApps, memory));
}

function lookAt(document: Document, href: string, ourApps: readonly string[], memory: ChoiceMemory): CloseLook {
  const address = readAddress(href);
  const { page, contradicts } = readIdentity(document, address);
  if (address.screen === 'other') {
    const signedOut = address.site !== 'elsewhere' && address.logIn;
    return {
      reading: { screen: 'other', page, channels: {}, pending: false, unreadable: signedOut ? 'signed-out' : null },
      evidence: NO_EVIDENCE,
    };
  }

  const survey = surveyOf(document);
  const fallback = address.channel ?? channelOfChosenProfile(survey.chosen) ?? 'messenger';
  if (address.site === 'www' && address.pageId === null && actsAsPerson(readActor(document))) {
    return {
      reading: unread(address, { id: null, name: null }, showsLogIn(document) ? 'signed-out' : 'not-acting-as-page', fallback),
      evidence: NO_EVIDENCE,
    };
  }

  const reader = new PieceReader(ourApps);
  const { hits } = survey;
  const hasMain = survey.mains.some((main) => isShown(main));
  const claims = [...claimsOfControls(survey, hasMain, reader, ourApps), ...claimsOnScreen(hits, hasMain, reader)];
  if (!claims.some(({ field }) => field === 'primary-receiver')) claims.push(...claimsOfNoPrimary(hits, hasMain, reader));
  const channelOf = (claim: Claim): Channel => claim.channel ?? channelOfSection(claim.element) ?? fallback;
  const channels = new Set<Channel>(claims.filter(({ words }) => !words).map(channelOf));
  if (channels.size === 0) channels.add(fallback);

  const connected = ourAppConnected(document, survey, hasMain, reader, ourApps);
  const saves = new SaveButtons(survey.saves);
  const control = takeControl(survey.switches, reader, hasMain, saves, ourApps);
  const superseded = claims.some((claim) => claim.field === 'primary-receiver') && saysSuperseded(document);

  const results = new Map<Channel, ChannelResult>();
  for (const channel of channels) {
    const extra: ChannelEvidence = {
      ...(connected !== undefined && { ourAppConnected: connected }),
      ...(control.on !== undefined && { takeControl: control.on }),
    };
    const mine = claims.filter((claim) => channelOf(claim) === channel);
    results.set(channel, readChannel(mine, channels.size === 1 || channel === fallback ? extra : {}, superseded, memory, saves, ourApps));
  }
  const pending =
    control.pending || [...results.values()].some((result) => result.pending) || holdsOtherChoice(survey, hasMain, claims, saves, ourApps);
  const evidence = new Map(claims.flatMap(({ element, value, words }) => (words ? [] : [[element, JSON.stringify(value)] as const])));
  if (contradicts || panelNamesAnother(survey, page.name)) return { reading: unread(address, page, 'ambiguous', fallback), evidence };

  const isTitled = (matters: (title: Title) => boolean): boolean =>
    hits.some(({ title, element }) => matters(title) && isShown(element) && regionOf(element, hasMain).kind !== 'never');
  const known =
    isTitled(({ kind, meaning }) => kind === 'field' || MATTERS.has(meaning)) ||
    (address.site === 'business' && isTitled(({ meaning }) => meaning === 'conversation-routing') && awaitsChoiceOfProfile(survey));
  const unreadable = reasonOf([...results.values()], document, address, known);
  const readings: Reading['channels'] = {};
  for (const [channel, { reading }] of results) readings[channel] = reading;
  return { reading: { screen: address.screen, page, channels: readings, pending, unreadable }, evidence };
}
