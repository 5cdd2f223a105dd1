/** How routing is laid out: as documented now, or in one of two invented ways that nothing may depend on. */
export type Layout = 'now' | 'cards' | 'in-page';

export interface Delays {
  /** Before the document itself is answered. */
  document: number;
  /** Before the frame around the screens (left navigation, Page switcher) has its data. */
  shell: number;
  /** Before a screen has its first data. */
  screen: number;
  /** Before a section or row inside a screen has its data. */
  section: number;
  /** Before the rows of social and link routing have theirs. */
  others: number;
  /** Between pressing a list open and its options being mounted. */
  options: number;
  /** Between changing the Page in the switcher and the old panel being replaced. */
  switch: number;
  /** Before a save is answered. */
  save: number;
}

export interface Settings {
  layout: Layout;
  /** Which tab Business Suite's routing screen opens with. No source says; this is the documented order. */
  firstTab: 'partner-apps' | 'routing';
  /** False: the account has only the legacy screens. */
  routingAvailable: boolean;
  /** Whether Advanced messaging says that the handover protocol is off. */
  migrationNotice: boolean;
  /** False: a tab that has never been visible stays at its skeleton. */
  rendersInHiddenTabs: boolean;
  /** True: every section stays at its skeleton. */
  neverRenders: boolean;
  /** U+200B and no-break spaces in texts. */
  textNoise: boolean;
  /** Milliseconds between re-mounts of the panel (same content, new elements); 0: never. */
  remountInterval: number;
  /** What a screen does when its data says that nobody is signed in any more. */
  signedOutScreen: 'redirect' | 'in-place';
  /** Meta allows inline styles; true refuses them as well. */
  strictStyles: boolean;
  /** Vietnamese screens with some labels left in English (FACTS §4), or translated throughout. */
  vietnamese: 'mixed' | 'translated';
  delays: Delays;
}

export function defaultSettings(): Settings {
  return {
    layout: 'now',
    firstTab: 'partner-apps',
    routingAvailable: true,
    migrationNotice: true,
    rendersInHiddenTabs: true,
    neverRenders: false,
    textNoise: true,
    remountInterval: 4000,
    signedOutScreen: 'redirect',
    strictStyles: false,
    vietnamese: 'mixed',
    delays: { document: 0, shell: 60, screen: 120, section: 180, others: 260, options: 50, switch: 500, save: 350 },
  };
}
