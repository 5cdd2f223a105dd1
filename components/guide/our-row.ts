import { isOurApp } from '../domain/app-names';
import { says } from '../page/lexicon/meaning';
import { BUTTONS, isEnabled, matterIn, namesOf } from './controls';
import { point, saveOf, stepToChoose, stepToSave } from './form-steps';
import type { Context } from './next-step';
import type { Step, Task } from './step';
import { stepWithSwitches } from './switch-steps';

/** The next step in our app's own row of the list of connected apps; `null` where there is none, or nothing to do in it. */
export function stepInOurRow(main: Element, context: Context): Step | null {
  const { open, address, legacy } = context;
  const byRole = legacy && address.screen === 'messenger-platform' && open.tasks.includes('primary-receiver');
  const row = ourRow(main, context);
  if (!row) return null;
  const switches = stepWithSwitches(row, context);
  if (switches) return switches;
  if (byRole) {
    const select = row.querySelector('select');
    if (select) {
      const control = { element: select, value: undefined, title: null, foreign: false };
      return (
        stepToChoose(context, control, 'primary-receiver', 'primary-role') ?? stepToSave(context, saveOf(select, main), 'primary-receiver')
      );
    }
    return stepToConfigure(row, context, 'primary-receiver');
  }
  // The switches behind the row's button matter only where they have been seen off.
  return open.tasks[0] === 'take-control' ? stepToConfigure(row, context, 'take-control') : null;
}

function stepToConfigure(row: Element, context: Context, task: Task): Step | null {
  const buttons = matterIn(row, BUTTONS).filter((button) => isEnabled(button) && namesOf(button).some((name) => says(name, 'configure')));
  const [button] = buttons;
  return button && buttons.length === 1 ? point(context, { action: 'configure', element: button, task, precious: [row] }) : null;
}

const CONTROLS = `${BUTTONS},select,[role="switch"],input[type="checkbox"]`;

/** The smallest part of the screen with our app's name and a control, and with no other name in it. */
function ourRow(main: Element, { reader, ourApps }: Context): Element | null {
  const names = reader.within(main).filter((piece) => piece.kind === 'name' && isOurApp(piece.text, ourApps));
  const rows = new Set<Element>();
  for (const { element } of names) {
    for (let row: Element | null = element; row && main.contains(row); row = row.parentElement) {
      const others = reader
        .within(row)
        .some(
          (piece) => (piece.kind === 'name' && !isOurApp(piece.text, ourApps)) || (piece.kind === 'title' && !isRole(piece.title.meaning)),
        );
      if (others) break;
      if (matterIn(row, CONTROLS).length > 0) {
        rows.add(row);
        break;
      }
    }
  }
  const [row] = rows;
  return rows.size === 1 ? (row ?? null) : null;
}

function isRole(meaning: string): boolean {
  return meaning === 'primary-receiver' || meaning === 'secondary-receiver';
}
