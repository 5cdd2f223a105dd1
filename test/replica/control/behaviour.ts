import { type Delays, defaultSettings, type Layout, type Settings } from '../state/settings.ts';
import type { World } from '../state/world.ts';

/** How Meta behaves: layout, delays, failures. What an open screen already shows stays until its next load. */
export function behaviourControl(world: World) {
  return {
    settings: (): Settings => structuredClone(world.settings),
    setLayout(layout: Layout): void {
      world.settings.layout = layout;
    },
    setFirstTab(tab: Settings['firstTab']): void {
      world.settings.firstTab = tab;
    },
    setRoutingAvailable(available: boolean): void {
      world.settings.routingAvailable = available;
    },
    setMigrationNotice(shown: boolean): void {
      world.settings.migrationNotice = shown;
    },
    setVietnamese(wording: Settings['vietnamese']): void {
      world.settings.vietnamese = wording;
    },
    setTextNoise(on: boolean): void {
      world.settings.textNoise = on;
    },
    setRemountInterval(milliseconds: number): void {
      world.settings.remountInterval = milliseconds;
    },
    setSignedOutScreen(screen: Settings['signedOutScreen']): void {
      world.settings.signedOutScreen = screen;
    },
    setStrictStyles(strict: boolean): void {
      world.settings.strictStyles = strict;
    },
    /** False: a tab in the background stays at its skeleton until somebody looks at it. */
    setRendersInHiddenTabs(renders: boolean): void {
      world.settings.rendersInHiddenTabs = renders;
    },
    setNeverRenders(never: boolean): void {
      world.settings.neverRenders = never;
    },
    setDelays(delays: Partial<Delays>): void {
      Object.assign(world.settings.delays, delays);
    },
    setSaveDelay(milliseconds: number): void {
      world.settings.delays.save = milliseconds;
    },
    /** All delays and the re-mounting to nothing: for tests that are about something else. */
    hurry(): void {
      for (const name of Object.keys(world.settings.delays) as (keyof Delays)[]) world.settings.delays[name] = 0;
      world.settings.remountInterval = 0;
    },
    failNextSave(count = 1): void {
      world.failures.saves = count;
    },
    failSaves(failing = true): void {
      world.failures.allSaves = failing;
    },
    /** The next requests for data fail: the section says that something went wrong. */
    failNextRead(count = 1): void {
      world.failures.reads = count;
    },
    restoreBehaviour(): void {
      world.settings = defaultSettings();
      world.failures = { saves: 0, reads: 0, allSaves: false };
    },
  };
}
