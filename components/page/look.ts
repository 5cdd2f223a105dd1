import { foldName } from '../domain/app-names';
import type { Channel, ChannelEvidence, Reading, UnreadableReason } from '../domain/reading';
import { type Address, readAddress } from './address';
import { channelOfChosenProfile, channelOfSection, channelsStillLate } from './channel';
import { ChoiceMemory } from './choice-memory';
import { claimsOfControls } from './claims-of-controls';
import { claimsOfNoPrimary } from './claims-of-no-primary';
import { claimsOfTitles } from './claims-of-titles';
import { ourAppConnected, takeControl } from './connected-apps';
import { actsAsPerson, readActor, readIdentity } from './identity';
import type { Title } from './lexicon/meaning';
import { asksToSwitch, doubtOfWhatIsDrawn, isLate, saysNoAccess, saysSuperseded, saysUnsaved, showsLogIn } from './obstacles';
import { asksToChange, holdsOtherChoice } from './other-changes';
import { isOfAnotherPage } from './other-page';
import { PieceReader } from './pieces';
import { regionOf } from './region';
import { SaveButtons } from './save-state';
import { type ChannelResult, readChannel } from './settle';
import { markedAsChosen, type Survey, surveyOf } from './survey';
import { hasUnreadSentenceBeside, mayAwaitUnknownButton } from './unknown-language';
import { hasUnknownRowBeside } from './unknown-row';
import type { Claim } from './value-among';
import { isShown, withinOneLook } from './visible';

// Titles by which the screen is recognised even where it shows no value.
const MATTERS: ReadonlySet<string> = new Set(['connected-apps', 'routing-tab', 'handover-protocol', 'link-routing', 'app-settings']);

/** Business Suite lists the profiles beside the setting, and shows the setting only of a chosen one. */
function awaitsChoiceOfProfile({ controls }: Survey): boolean {
  return controls.some((list) => {
    if (!list.matches('[role="listbox"]') || !isShown(list)) return false;
    const options = [...list.querySelectorAll('[role="option"]')];
    return options.length > 0 && options.every((option) => option.getAttribute('aria-selected') === 'false');
  });
}

function reasonOf(
  results: readonly ChannelResult[],
  document: Document,
  survey: Survey,
  address: Address,
  known: boolean,
): UnreadableReason | null {
  const unread = results.filter(({ reading }) => reading.verdict === 'unreadable');
  if (unread.length === 0) return null;
  if (unread.some(({ superseded }) => superseded)) return 'superseded';
  if (showsLogIn(survey)) return 'signed-out';
  if (unread.some(({ failed }) => failed === 'ambiguous')) return 'ambiguous';
  if (address.site === 'www' && address.pageId === null && asksToSwitch(survey)) return 'not-acting-as-page';
  if (saysNoAccess(survey)) return 'no-access';
  return known || isLate(document) ? 'not-rendered' : 'unknown-screen';
}

/** One look, with the places that it rests on. */
export interface CloseLook {
  reading: Reading;
  /** The titles and controls that gave the values, each with what it gave. */
  evidence: ReadonlyMap<Element, string>;
}

/** The Page's own name stands in many places: in plain text it isn't taken for an app that is called so. */
function withoutName(claim: Claim, page: string | null): Claim {
  const isPage = page !== null && !claim.control && typeof claim.value === 'string' && foldName(claim.value) === foldName(page);
  return isPage ? { ...claim, value: { failed: 'missing' } } : claim;
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
  const fallback = address.channel ?? channelOfChosenProfile(markedAsChosen(survey)) ?? 'messenger';
  if (address.site === 'www' && address.pageId === null && actsAsPerson(readActor(document))) {
    return {
      reading: unread(address, { id: null, name: null }, showsLogIn(survey) ? 'signed-out' : 'not-acting-as-page', fallback),
      evidence: NO_EVIDENCE,
    };
  }

  const reader = new PieceReader(ourApps);
  const { hits } = survey;
  const hasMain = survey.mains.some((main) => isShown(main));
  const ofControls = claimsOfControls(survey, hasMain, reader, ourApps);
  const all = [...ofControls, ...claimsOfTitles(hits, hasMain, reader, ofControls)].map((claim) => withoutName(claim, page.name));
  if (!all.some(({ field }) => field === 'primary-receiver')) all.push(...claimsOfNoPrimary(hits, hasMain, reader));
  const sectionOf = new Map(all.map((claim) => [claim, claim.channel ?? channelOfSection(claim.element) ?? fallback]));
  const claims = all.filter((claim) => sectionOf.get(claim) !== 'foreign');
  const channelOf = (claim: Claim): Channel => sectionOf.get(claim) as Channel;
  const channels = new Set<Channel>(claims.filter(({ words }) => !words).map(channelOf));
  for (const channel of channelsStillLate(survey, hasMain, reader)) channels.add(channel);
  if (channels.size === 0) channels.add(fallback);

  const connected = ourAppConnected(document, survey, hasMain, reader, ourApps);
  const saves = new SaveButtons(survey.formEnds, () => saysUnsaved(survey));
  const control = takeControl(survey.switches, reader, hasMain, saves, ourApps);
  const superseded = claims.some((claim) => claim.field === 'primary-receiver') && saysSuperseded(survey);

  const hasUnknownRow = (title: Element, value: string): boolean => hasUnknownRowBeside(title, value, reader, ourApps);
  const results = new Map<Channel, ChannelResult>();
  for (const channel of channels) {
    const extra: ChannelEvidence = {
      ...(connected !== undefined && { ourAppConnected: connected }),
      ...(control.on !== undefined && { takeControl: control.on }),
    };
    const mine = claims.filter((claim) => channelOf(claim) === channel);
    const shown = channels.size === 1 || channel === fallback ? extra : {};
    results.set(channel, readChannel(mine, shown, superseded, memory, saves, ourApps, hasUnknownRow));
  }
  const pending =
    control.pending ||
    saves.awaitsSaving ||
    [...results.values()].some((result) => result.pending) ||
    asksToChange(survey, saves) ||
    holdsOtherChoice(survey, hasMain, claims, saves, ourApps);
  const evidence = new Map(claims.flatMap(({ element, value, words }) => (words ? [] : [[element, JSON.stringify(value)] as const])));
  const isRead = [...results.values()].some(({ reading }) => reading.verdict !== 'unreadable');
  // Only Business Suite lists profiles beside the setting.
  const chosen = isRead && address.site === 'business' ? markedAsChosen(survey) : [];
  if (contradicts || (isRead && isOfAnotherPage(evidence.keys(), chosen, page.name)))
    return { reading: unread(address, page, 'ambiguous', fallback), evidence };
  if (isRead && claims.some(({ control }) => control && mayAwaitUnknownButton(control.element)))
    return { reading: { ...unread(address, page, 'ambiguous', fallback), pending: true }, evidence };
  if (isRead && claims.some(({ element }) => hasUnreadSentenceBeside(element)))
    return { reading: unread(address, page, 'ambiguous', fallback), evidence };
  if (isRead && showsLogIn(survey)) return { reading: unread(address, page, 'signed-out', fallback), evidence };
  const doubt = isRead ? doubtOfWhatIsDrawn(evidence.keys(), survey.announcements, hasMain) : null;
  if (doubt) return { reading: unread(address, page, doubt, fallback), evidence };

  // To whom the setting isn't shown, its fields are empty.
  const isEmpty = [...results.values()].some(({ reading }) => reading.verdict === 'nothing-chosen');
  if (isEmpty && saysNoAccess(survey)) return { reading: unread(address, page, 'no-access', fallback), evidence };

  const isTitled = (matters: (title: Title) => boolean): boolean =>
    hits.some(({ title, element }) => matters(title) && isShown(element) && regionOf(element, hasMain).kind !== 'never');
  const known =
    claims.length > 0 ||
    isTitled(({ kind, meaning }) => kind === 'field' || MATTERS.has(meaning)) ||
    (address.site === 'business' && isTitled(({ meaning }) => meaning === 'conversation-routing') && awaitsChoiceOfProfile(survey));
  const unreadable = reasonOf([...results.values()], document, survey, address, known);
  const readings: Reading['channels'] = {};
  for (const [channel, { reading }] of results) readings[channel] = reading;
  return { reading: { screen: address.screen, page, channels: readings, pending, unreadable }, evidence };
}
