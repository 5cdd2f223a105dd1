import { roleOf } from './roles';
import type { SaveState } from './save-button';
import type { SaveButtons } from './save-state';
import { composedParent } from './visible';

/** How long a Save that merely went grey is doubted: it does so while the request is under way, too. */
const DOUBT = 3000;

interface Choice {
  /** What the control showed when it was first seen, or when its form was last known to be saved. */
  saved: string;
  last: { value: string; state: SaveState; at: number } | null;
}

function dialogOf(element: Element): Element | null {
  for (let current: Element | null = element; current; current = composedParent(current)) {
    const role = roleOf(current);
    if (role === 'dialog' || role === 'alertdialog') return current;
  }
  return null;
}

/** Remembers what controls showed, since one look alone can't tell a saved choice from one that counts only later. */
export class ChoiceMemory {
  // By dialog where there is one, since the controls in it may be mounted anew while it is open.
  private readonly choices = new WeakMap<Element, Map<string, Choice>>();
  private doubtedUntil = 0;
  private now = 0;

  /** A new look begins. */
  begin(now: number): void {
    this.now = now;
    this.doubtedUntil = 0;
  }

  /** When to look again although nothing changes; 0 where there is no need to. */
  get lookAgainAt(): number {
    return this.doubtedUntil;
  }

  /** Whether the `value` that a control shows for a field counts. */
  stateOf(control: Element, field: string, value: string, saves: SaveButtons): SaveState {
    const state = saves.stateOf(control);
    const dialog = dialogOf(control);
    const form = this.choices.get(dialog ?? control) ?? new Map<string, Choice>();
    this.choices.set(dialog ?? control, form);
    const known = form.get(field);
    if (!known) {
      form.set(field, { saved: value, last: state === 'saved' ? null : { value, state, at: this.now } });
      return state;
    }
    const { last } = known;
    if (state !== 'saved') {
      known.last = { value, state, at: this.now };
      return state;
    }
    if (value === known.saved) return 'saved';
    // The pop-ups of 2017–2022 have no Save: a choice counts when they are closed.
    if (dialog && !saves.isWithin(dialog)) return 'unsaved';
    if (last?.value === value && last.state === 'unsaved' && this.now - last.at < DOUBT) {
      this.doubtedUntil = last.at + DOUBT;
      return 'saving';
    }
    known.saved = value;
    return 'saved';
  }
}
