// What a person would miss if an update lost it, told apart from how this version or another stores it.

import type { Settings } from '../../components/domain/settings';
import { channelsOf } from '../../components/domain/standing';
import type { State } from '../../components/domain/state';

/** A profile as some version left it in the browser's storage. */
export interface FrozenProfile {
  version: string;
  facts: Facts;
  documents: Record<string, unknown>;
}

export interface Facts {
  pages: Record<string, PageFacts>;
  passed: { id: string; name: string | null }[];
  harasocialPages: { name: string; pageId: string }[];
  settings: Settings;
  /** Explanations that the person has seen needn't come again. */
  explained: boolean;
}

interface PageFacts {
  name: string | null;
  aliases: string[];
  mutedUntil: number | null;
  everyHours: number | null;
  noticeFrom: number | null;
  way: string | null;
  symptoms: number;
  troubledSince: number | null;
  channels: Record<string, ChannelFacts>;
}

interface ChannelFacts {
  app: string | null;
  verdict: string | null;
  since: number | null;
  intended: string | null;
  /** When which app was seen to take over. */
  transitions: { at: number; from: string | null; to: string | null; sight: string }[];
  /** How long it was seen to stand how. */
  seenFor: Record<string, number>;
  /** How often the person was told that it's wrong, and when they are to be told again at the earliest. */
  told: { count: number; notBefore: number } | null;
}

export function factsOf({ records, settings, watch }: State): Facts {
  return {
    pages: Object.fromEntries(
      Object.values(records).map((record): [string, PageFacts] => [
        record.id,
        {
          name: record.name,
          aliases: record.aliases,
          mutedUntil: record.mutedUntil,
          everyHours: record.everyHours ?? null,
          noticeFrom: record.noticeFrom ?? null,
          way: record.way ?? null,
          symptoms: (record.symptoms ?? []).reduce((sum, { count }) => sum + count, 0),
          troubledSince: record.trouble?.since ?? null,
          channels: Object.fromEntries(channelsOf(record).map(([channel, known]) => [channel, channelFacts(known)])),
        },
      ]),
    ),
    passed: watch.passed.map(({ id, name }) => ({ id, name })),
    harasocialPages: watch.harasocialPages,
    settings,
    explained: watch.explained,
  };
}

function channelFacts({ standing, since, intended, transitions, seen, episode }: ReturnType<typeof channelsOf>[number][1]): ChannelFacts {
  const seenFor: Record<string, number> = {};
  for (const [from, to, index] of seen.stretches) {
    const app = seen.standings[index]?.app ?? 'nothing';
    seenFor[app] = (seenFor[app] ?? 0) + (to - from);
  }
  return {
    app: standing?.app ?? null,
    verdict: standing?.verdict ?? null,
    since,
    intended,
    transitions: transitions.map(({ at, from, to, sight }) => ({ at, from: from?.app ?? null, to: to.app, sight })),
    seenFor,
    told: episode === null ? null : { count: episode.told, notBefore: episode.tellFrom },
  };
}
