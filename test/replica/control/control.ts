import type { Journal, JournalRequest, JournalSave, JournalUntrusted } from '../state/journal.ts';
import type { World } from '../state/world.ts';
import { behaviourControl } from './behaviour.ts';
import { harasocialControl } from './harasocial.ts';
import { pageControl } from './pages.ts';
import { peopleControl } from './people.ts';
import { routingControl } from './routing.ts';

const makers = /(^|\.)(google|googleapis|gstatic|gvt1|mozilla)\.(com|org|net)$/;

/** What Chromium and Firefox ask their makers by themselves; a page or an extension would send its own origin. */
function isErrand({ host, origin }: JournalRequest): boolean {
  return makers.test(host) && (origin === null || origin === 'null' || makers.test(origin.replace('https://', '')));
}

function journalControl(world: World) {
  return {
    requests: (): JournalRequest[] => structuredClone(world.journal.requests),
    saves: (): JournalSave[] => structuredClone(world.journal.saves),
    failedSaves: (): Journal['failedSaves'] => structuredClone(world.journal.failedSaves),
    /** Events on Meta's screens that no person made. */
    untrustedEvents: (): JournalUntrusted[] => structuredClone(world.journal.untrusted),
    /** Requests to hosts that the replica doesn't stand in for (all were refused), less the browser's own errands. */
    refusedRequests: (): JournalRequest[] =>
      structuredClone(world.journal.requests.filter((request) => request.kind === 'refused' && !isErrand(request))),
    clearJournal: (): void => world.journal.clear(),
    /** Everything as at the start; browsers stay known by their cookie. */
    reset: (): void => world.reset(),
  };
}

export type Control = ReturnType<typeof pageControl> &
  ReturnType<typeof routingControl> &
  ReturnType<typeof peopleControl> &
  ReturnType<typeof behaviourControl> &
  ReturnType<typeof harasocialControl> &
  ReturnType<typeof journalControl>;

export function createControl(world: World): Control {
  return {
    ...pageControl(world),
    ...routingControl(world),
    ...peopleControl(world),
    ...behaviourControl(world),
    ...harasocialControl(world),
    ...journalControl(world),
  };
}
