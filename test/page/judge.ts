// How a reading stands to the one that would be right.

import { CHANNELS, type ChannelReading, type Reading } from '../../components/domain/reading.ts';

/** `silent`: it says less than it could, and nothing that isn't so. */
export type Judgement = { kind: 'same' } | { kind: 'silent' } | { kind: 'wrong'; because: string[] };

const VALUES = ['defaultApp', 'socialApp', 'primaryReceiver', 'ourAppConnected', 'takeControl'] as const;
const IDENTITY = ['id', 'name', 'profileId'] as const;

/** The same whatever the order of the keys. */
export function inOneOrder(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}

function faultsOfChannel(channel: string, got: ChannelReading, right: ChannelReading | undefined): string[] {
  const faults: string[] = [];
  if (got.verdict !== 'unreadable' && got.verdict !== right?.verdict)
    faults.push(`${channel} ${got.verdict} instead of ${right?.verdict ?? 'nothing'}`);
  for (const key of VALUES) {
    if (key in got && got[key] !== right?.[key])
      faults.push(`${channel}.${key} ${JSON.stringify(got[key])} instead of ${JSON.stringify(right?.[key])}`);
  }
  return faults;
}

/** Judges `got` by the `right` reading: another app, another verdict, another Page are wrong; an absent key is only silent. */
export function judge(got: Reading, right: Reading): Judgement {
  if (inOneOrder(got) === inOneOrder(right)) return { kind: 'same' };
  const because: string[] = [];
  if (got.screen !== right.screen) because.push(`screen ${got.screen} instead of ${right.screen}`);
  for (const key of IDENTITY) {
    const value = got.page[key];
    if (value != null && value !== right.page[key]) because.push(`page.${key} ${value} instead of ${right.page[key]}`);
  }
  for (const channel of CHANNELS) {
    const reading = got.channels[channel];
    if (reading) because.push(...faultsOfChannel(channel, reading, right.channels[channel]));
  }
  // "Nothing waits to be saved", said of a screen where the value is read and something waits, or the other way round.
  const readable = Object.values(got.channels).some(({ verdict }) => verdict !== 'unreadable');
  if (readable && got.pending !== right.pending) because.push(`pending ${got.pending} instead of ${right.pending}`);
  return because.length === 0 ? { kind: 'silent' } : { kind: 'wrong', because };
}
