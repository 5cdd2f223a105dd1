import { isOurApp } from './app-names';
import { isMetaInbox } from './meta-inbox';
import type { ChannelEvidence, Verdict } from './reading';

function verdictOfApp(name: string, ourApps: readonly string[]): Verdict {
  if (isOurApp(name, ourApps)) return 'ours';
  return isMetaInbox(name) ? 'meta-inbox' : 'other-app';
}

/**
 * What the committed values on a screen mean for a channel.
 *
 * Conversation routing comes first; the legacy receiver counts only where no routing is shown and the screen doesn't say
 * that the handover protocol is off (Meta, "Conversation Routing", 24 Sep 2025).
 * @param superseded whether the screen says that the handover protocol is off
 */
export function verdictOf(evidence: ChannelEvidence, ourApps: readonly string[], superseded: boolean): Verdict {
  const { defaultApp, socialApp, primaryReceiver } = evidence;
  if (defaultApp !== undefined) {
    if (defaultApp === null) return 'nothing-chosen';
    const verdict = verdictOfApp(defaultApp, ourApps);
    // Social routing overrides the default app for chats that start at the Page's Message button.
    return verdict === 'ours' && socialApp != null && !isOurApp(socialApp, ourApps) ? 'diverted' : verdict;
  }
  if (primaryReceiver !== undefined && !superseded) {
    return primaryReceiver === null ? 'nothing-chosen' : verdictOfApp(primaryReceiver, ourApps);
  }
  return 'unreadable';
}

/** The app that gets conversations which ours should get, or `null` where there is none (ours, nothing chosen, unread). */
export function appInCharge(evidence: ChannelEvidence, verdict: Verdict): string | null {
  if (verdict === 'diverted') return evidence.socialApp ?? null;
  if (verdict === 'unreadable') return null;
  return evidence.defaultApp !== undefined ? evidence.defaultApp : (evidence.primaryReceiver ?? null);
}
