// Whose time the main thread spends, from a profile of Chromium's. A profile holds every world of a page: its own scripts and those that
// extensions put beside them. Native code that a script calls (a query, a layout that it forces) is that script's.

/** What Chromium's `Profiler.stop` gives, as far as it matters here. */
export interface Profile {
  nodes: readonly { id: number; callFrame: { functionName: string; url: string }; children?: readonly number[] }[];
  samples?: readonly number[];
  /** Microseconds from each sample to the one before. */
  timeDeltas?: readonly number[];
}

/** Milliseconds of the main thread. */
export interface OwnTime {
  /** How long the profile lasted. */
  total: number;
  /** The thread wasn't idle, whoever kept it busy. */
  busy: number;
  /** Scripts at the origin that was asked for were running, or what they called. */
  own: number;
  /** The longest stretch of `own` without a pause: 50 ms of it would be a long task. */
  longest: number;
}

/** The nodes at whose origin, or under one at whose origin, `origin` is. */
function ownNodes(nodes: Profile['nodes'], origin: string): Set<number> {
  const own = new Set<number>();
  if (origin === '') return own;
  const isAt = (url: string): boolean => url.startsWith(`${origin}/`);
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const urls = new Map(nodes.map(({ id, callFrame }) => [id, callFrame.url]));
  for (const { id } of nodes) {
    for (let above: number | undefined = id; above !== undefined; above = parents.get(above)) {
      if (!isAt(urls.get(above) ?? '')) continue;
      own.add(id);
      break;
    }
  }
  return own;
}

/**
 * Reads a profile.
 * @param origin of an extension, such as `chrome-extension://…`; empty where there is none
 */
export function ownTime({ nodes, samples = [], timeDeltas = [] }: Profile, origin: string): OwnTime {
  const own = ownNodes(nodes, origin);
  const idle = new Set(nodes.filter(({ callFrame }) => callFrame.functionName === '(idle)').map(({ id }) => id));
  const time: OwnTime = { total: 0, busy: 0, own: 0, longest: 0 };
  let stretch = 0;
  samples.forEach((sample, index) => {
    // A sample stands until the next one; deltas can be negative by a hair where clocks of processors differ.
    const lasted = Math.max(0, timeDeltas[index + 1] ?? 0) / 1000;
    time.total += lasted;
    if (!idle.has(sample)) time.busy += lasted;
    stretch = own.has(sample) ? stretch + lasted : 0;
    if (own.has(sample)) time.own += lasted;
    time.longest = Math.max(time.longest, stretch);
  });
  return time;
}
