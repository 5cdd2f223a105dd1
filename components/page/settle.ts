import type { ChannelEvidence, ChannelReading } from '../domain/reading';
import { verdictOf } from '../domain/verdict';
import type { ChoiceMemory } from './choice-memory';
import type { Field } from './lexicon/fields';
import { says } from './lexicon/meaning';
import type { SaveButtons } from './save-state';
import { type Claim, type Failure, failureOf } from './value-among';

const KEY_OF_FIELD = {
  'default-app': 'defaultApp',
  'social-app': 'socialApp',
  'primary-receiver': 'primaryReceiver',
} as const satisfies Record<Field, keyof ChannelEvidence>;
const FIELDS = ['default-app', 'social-app', 'primary-receiver'] as const;

interface Outcome {
  value?: string | null;
  failed?: Failure;
  pending: boolean;
}

/** Words in a dialog that say something else than what is saved, without being about to be saved. */
function contradicts(claim: Claim, saved: string | null, saves: SaveButtons): boolean {
  return claim.words === true && claim.value !== saved && saves.stateOfWords(claim.element) === 'saved';
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
    if (claim.words) {
      // A dialog that asks to confirm says what isn't saved yet.
      if (saves.stateOfWords(claim.element) !== 'saved') unsaved.add(claim.value as string);
      continue;
    }
    const failure = failureOf(claim.value);
    const state = claim.control
      ? memory.stateOf(claim.control.element, claim.field, JSON.stringify(claim.value), saves)
      : saves.stateOfText(claim.element);
    if (failure) {
      // Beside a control that is labelled with the title, the same words elsewhere are only words.
      if (labelled && !claim.control) continue;
      if (state === 'saved') failures.add(failure);
      else unclear = true;
      continue;
    }
    const asDefault = typeof claim.value === 'string' && says(claim.value, 'as-default');
    // Which app the default is can't be told by "default".
    if (asDefault && claim.field !== 'social-app') failures.add('ambiguous');
    else (state === 'saved' ? saved : unsaved).add(asDefault ? null : (claim.value as string | null));
  }
  if (saved.size > 1) return { failed: 'ambiguous', pending: unclear };
  if (saved.size === 1) {
    const [value] = saved;
    // The same title stands a second time, and its value is still to come: the first may be an old one, or words.
    if (failures.has('late')) return { failed: 'late', pending: unclear };
    if (failures.has('ambiguous') || claims.some((claim) => contradicts(claim, value ?? null, saves)))
      return { failed: 'ambiguous', pending: unsaved.size > 0 };
    return { value: value ?? null, pending: unclear || [...unsaved].some((other) => other !== value) };
  }
  if (unsaved.size > 0 || unclear) return { failed: 'ambiguous', pending: true };
  if (failures.has('ambiguous')) return { failed: 'ambiguous', pending: false };
  if (failures.has('late')) return { failed: 'late', pending: false };
  return failures.has('missing') ? { failed: 'missing', pending: false } : { pending: false };
}

function isInDoubt(claims: readonly Claim[], hasUnknownRow: (title: Element, value: string) => boolean): boolean {
  return claims.some(
    ({ field, element, value, words }) => field === 'default-app' && !words && typeof value === 'string' && hasUnknownRow(element, value),
  );
}

/** What the claims come to for one channel. */
export interface ChannelResult {
  reading: ChannelReading;
  pending: boolean;
  failed: Failure | null;
  superseded: boolean;
}

/**
 * Reads one channel from its claims.
 * @param hasUnknownRow whether a row beside a title with its value may say otherwise (see `unknown-row.ts`)
 */
export function readChannel(
  claims: readonly Claim[],
  extra: ChannelEvidence,
  superseded: boolean,
  memory: ChoiceMemory,
  saves: SaveButtons,
  ourApps: readonly string[],
  hasUnknownRow: (title: Element, value: string) => boolean,
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
    } else if (evidence.socialApp === undefined && isInDoubt(claims, hasUnknownRow)) {
      failed = 'ambiguous';
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
