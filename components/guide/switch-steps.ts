import { says } from '../page/lexicon/meaning';
import { isOn } from '../page/roles';
import { isEnabled, matterIn, nameOf, SWITCHES, visibleStandIn } from './controls';
import { point, saveOf, savesIn } from './form-steps';
import type { Context } from './next-step';
import type { Step, Task } from './step';

const MEANINGS = { 'take-control': 'take-control', standby: 'standby' } as const;

interface AppSwitch {
  element: HTMLElement;
  task: Task;
}

/** Our app's switches in a part of the screen that is about our app. */
function switchesIn(scope: Element): AppSwitch[] {
  return matterIn(scope, SWITCHES).flatMap((element) => {
    const name = switchName(element);
    const task = (['take-control', 'standby'] as const).find((each) => says(name, MEANINGS[each]));
    return task ? [{ element, task }] : [];
  });
}

function switchName(element: Element): string {
  return nameOf(element);
}

/** The next step with our app's switches: the first that is off, then Save; `null` where there is nothing left to do with them. */
export function stepWithSwitches(scope: Element, context: Context): Step | null {
  const switches = switchesIn(scope);
  const off = switches.find(({ element }) => !isOn(element) && isEnabled(element));
  if (off) {
    const { element, task } = off;
    return point(context, {
      action: 'switch-on',
      element: visibleStandIn(element),
      task,
      label: nameOf(element),
      precious: savesIn(scope),
    });
  }
  const [first] = switches;
  if (!first) return null;
  const save = saveOf(first.element, scope);
  if (save && isEnabled(save)) return point(context, { action: 'save', element: save, task: first.task });
  // Switched on, but what is saved says otherwise: the save is under way.
  return context.open.tasks.includes('take-control') && context.known?.takeControl === false
    ? { kind: 'wait', reason: 'saving', remaining: context.remaining }
    : null;
}
