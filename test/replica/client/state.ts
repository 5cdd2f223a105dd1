import type { Channel } from '../state/model.ts';
import { start } from './start.ts';

export type DialogName =
  | { kind: 'choice'; form: string }
  | { kind: 'app'; app: string; channel: Channel }
  | { kind: 'link'; link: string | null };

export interface OpenList {
  owner: string;
  /** Where the field is, for the list to be put under it. */
  place: DOMRect;
  ready: boolean;
  active: number;
}

interface State {
  /** Counts changes of the address: each asks for its data anew. */
  visit: number;
  channel: Channel;
  tab: 'partner-apps' | 'routing';
  dialog: DialogName | null;
  list: OpenList | null;
  menu: { kind: 'pages' | 'profiles'; place: DOMRect } | null;
  /** What is chosen in a form and not yet saved, by the form's name. */
  pending: Map<string, unknown>;
  saving: string | null;
  toast: { text: string; error: boolean } | null;
  signedOut: boolean;
  /** Changes at each re-mount of the panel. */
  generation: number;
  /** The Page whose panel stands, which can be the one before for a moment. */
  panelPage: string | null;
  conversation: number;
}

export const state: State = {
  visit: 0,
  channel: 'messenger',
  tab: start.firstTab,
  dialog: null,
  list: null,
  menu: null,
  pending: new Map(),
  saving: null,
  toast: null,
  signedOut: false,
  generation: 0,
  panelPage: null,
  conversation: 0,
};

let render: () => void = () => {};
let asked = false;

export function renderWith(renderer: () => void): void {
  render = renderer;
}

/** Asks for one rendering after the present task, also in a hidden tab. */
export function changed(): void {
  if (asked) return;
  asked = true;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    asked = false;
    port1.close();
    render();
  };
  port2.postMessage(null);
}

export function closeDialog(): void {
  state.dialog = null;
  state.list = null;
  state.pending.clear();
  changed();
}

export function closeEverything(): void {
  state.menu = null;
  closeDialog();
}

let toastTimer: ReturnType<typeof setTimeout> | undefined;

export function showToast(text: string, error = false): void {
  state.toast = { text, error };
  clearTimeout(toastTimer);
  toastTimer = setTimeout(() => {
    state.toast = null;
    changed();
  }, 5000);
  changed();
}
