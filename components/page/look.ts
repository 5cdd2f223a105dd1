import type { Channel, ChannelEvidence, ChannelReading, Reading, UnreadableReason } from '../domain/reading';
import { verdictOf } from '../domain/verdict';
import { type Address, readAddress } from './address';
import { channelOfChosenProfile, channelOfSection } from './channel';
import { type Claim, valueOfTitle } from './claim';
import { ourAppConnected, takeControl } from './connected-apps';
import { actsAsPerson, readActor, readIdentity } from './identity';
import type { Field } from './lexicon/fields';
import { fieldMentioned } from './lexicon/meaning';
import { asksToSwitch, isLate, saysNoAccess, saysSuperseded, showsLogIn } from './obstacles';
import { frameBody, PieceReader } from './pieces';
import { hasMainPart, regionOf } from './region';
import { saveStateOf } from './save-state';
import { type TitleHit, titleHits } from './title-hits';
import { valueControlAt, visibleText } from './value-control';
import { isShown } from './visible';

const KEY_OF_FIELD = { 'default-app': 'defaultApp', 'social-app': 'socialApp', 'primary-receiver': 'primaryReceiver' } as const satisfies Record<Field, keyof ChannelEvidence>;
const FIELDS = ['default-app', 'social-app', 'primary-receiver'] as const;
const CONTROLS = 'select,[role="combobox"],[role="listbox"],[role="radiogroup"],[aria-haspopup],input[readonly],fieldset';

function roots(document: Document): ParentNode[] {
  const found: ParentNode[] = [document];
  for (const frame of document.querySelectorAll('iframe')) {
    const body = frameBody(frame);
    if (body) found.push(body);
  }
  return found;
}

/** Claims of controls that carry their title as their own label. */
function claimsOfControls(document: Document, shadows: readonly ShadowRoot[], hasMain: boolean, ourApps: readonly string[]): Claim[] {
  const claims: Claim[] = [];
  for (const root of [...roots(document), ...shadows]) {
    for (const element of root.querySelectorAll(CONTROLS)) {
      const control = valueControlAt(element, ourApps);
      if (!control || control === 'pop-up') continue;
      const title = control.title ?? titleFromDialog(element, control.foreign);
      if (!title || title.kind !== 'field' || !isShown(element) || regionOf(element, hasMain).kind === 'never') continue;
      claims.push({ field: title.meaning as Field, channel: title.channel ?? null, element, value: control.value === undefined ? { failed: 'missing' } : control.value, control });
    }
  }
  return claims;
}

/** An unlabelled drop-down alone in a dialog is about the field that the dialog's words speak of. */
function titleFromDialog(element: Element, foreign: boolean): ReturnType<typeof fieldMentioned> {
  const dialog = foreign ? null : element.closest('[role="dialog"],dialog');
  if (!dialog || dialog.querySelectorAll('select,[role="combobox"],[role="radiogroup"],[role="listbox"]').length !== 1) return null;
  return fieldMentioned([visibleText(dialog), dialog.getAttribute('aria-label') ?? ''].join(' '));
}

function claimsOnScreen(hits: readonly TitleHit[], hasMain: boolean, reader: PieceReader): Claim[] {
  const claims: Claim[] = [];
  for (const { title, element } of hits) {
    if (title.kind !== 'field' || !isShown(element)) continue;
    const region = regionOf(element, hasMain);
    if (region.kind === 'never') continue;
    const field = title.meaning as Field;
    const found = valueOfTitle(element, field, reader);
    // In a dialog only a control tells what is chosen: its texts explain.
    if (region.kind === 'dialog' && !found.control) continue;
    claims.push({ field, channel: title.channel ?? null, element, value: found.value, ...(found.control && { control: found.control }) });
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
function settle(claims: readonly Claim[]): Outcome {
  const saved = new Set<string | null>();
  const unsaved = new Set<string | null>();
  const failures = new Set<Failure>();
  for (const claim of claims) {
    const failure = failureOf(claim.value);
    if (failure) {
      failures.add(failure);
      continue;
    }
    const state = claim.control ? saveStateOf(claim.control.element) : 'saved';
    (state === 'saved' ? saved : unsaved).add(claim.value as string | null);
  }
  if (saved.size > 1) return { failed: 'ambiguous', pending: false };
  if (saved.size === 1) {
    const [value] = saved;
    if (failures.has('ambiguous')) return { failed: 'ambiguous', pending: unsaved.size > 0 };
    return { value: value ?? null, pending: [...unsaved].some((other) => other !== value) };
  }
  if (unsaved.size > 0) return { failed: 'ambiguous', pending: true };
  if (failures.has('ambiguous')) return { failed: 'ambiguous', pending: false };
  if (failures.has('late')) return { failed: 'late', pending: false };
  return failures.has('missing') ? { failed: 'missing', pending: false } : { pending: false };
}

function shadowRootsOf(hits: readonly TitleHit[]): ShadowRoot[] {
  const found = new Set<ShadowRoot>();
  for (const { element } of hits) {
    const root = element.getRootNode();
    if (root.nodeType === Node.DOCUMENT_FRAGMENT_NODE) found.add(root as ShadowRoot);
  }
  return [...found];
}

interface ChannelResult {
  reading: ChannelReading;
  pending: boolean;
  failed: Failure | null;
  superseded: boolean;
}

function readChannel(claims: readonly Claim[], extra: ChannelEvidence, superseded: boolean, ourApps: readonly string[]): ChannelResult {
  const outcomes = new Map<Field, Outcome>();
  for (const field of FIELDS) outcomes.set(field, settle(claims.filter((claim) => claim.field === field)));
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
    const social = failureOfField('social-app');
    if (social === 'late' || social === 'ambiguous') {
      failed = social;
      verdict = 'unreadable';
    }
  } else if (verdict === 'unreadable') {
    failed = failureOfField('primary-receiver');
  }
  return { reading: { verdict, ...evidence }, pending, failed, superseded: verdict === 'unreadable' && failed === null && evidence.primaryReceiver !== undefined && superseded };
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
 * @returns what is seen; never throws for what a page holds
 */
export function lookClosely(document: Document, href: string, ourApps: readonly string[]): CloseLook {
  const address = readAddress(href);
  const { page, contradicts } = readIdentity(document, address);
  if (address.screen === 'other') {
    const signedOut = address.site !== 'elsewhere' && address.logIn;
    return { reading: { screen: 'other', page, channels: {}, pending: false, unreadable: signedOut ? 'signed-out' : null }, evidence: NO_EVIDENCE };
  }

  const fallback = address.channel ?? channelOfChosenProfile(document) ?? 'messenger';
  if (address.site === 'www' && address.pageId === null && actsAsPerson(readActor(document))) {
    return { reading: unread(address, { id: null, name: null }, showsLogIn(document) ? 'signed-out' : 'not-acting-as-page', fallback), evidence: NO_EVIDENCE };
  }

  const reader = new PieceReader(ourApps);
  const hits = titleHits(document);
  const hasMain = hasMainPart(document);
  const claims = [...claimsOfControls(document, shadowRootsOf(hits), hasMain, ourApps), ...claimsOnScreen(hits, hasMain, reader)];
  const channelOf = (claim: Claim): Channel => claim.channel ?? channelOfSection(claim.element) ?? fallback;
  const channels = new Set<Channel>(claims.map(channelOf));
  if (channels.size === 0) channels.add(fallback);

  const connected = ourAppConnected(document, hits, hasMain, reader, ourApps);
  const control = takeControl(document, reader, hasMain, ourApps);
  const superseded = claims.some((claim) => claim.field === 'primary-receiver') && saysSuperseded(document);

  const results = new Map<Channel, ChannelResult>();
  for (const channel of channels) {
    const extra: ChannelEvidence = {
      ...(connected !== undefined && { ourAppConnected: connected }),
      ...(control.on !== undefined && { takeControl: control.on }),
    };
    const mine = claims.filter((claim) => channelOf(claim) === channel);
    results.set(channel, readChannel(mine, channels.size === 1 || channel === fallback ? extra : {}, superseded, ourApps));
  }
  const pending = control.pending || [...results.values()].some((result) => result.pending);
  const evidence = new Map(claims.map(({ element, value }) => [element, JSON.stringify(value)]));
  if (contradicts) return { reading: unread(address, page, 'ambiguous', fallback), evidence };

  const known = hits.some(({ element }) => isShown(element) && regionOf(element, hasMain).kind !== 'never');
  const unreadable = reasonOf([...results.values()], document, address, known);
  const readings: Reading['channels'] = {};
  for (const [channel, { reading }] of results) readings[channel] = reading;
  return { reading: { screen: address.screen, page, channels: readings, pending, unreadable }, evidence };
}
