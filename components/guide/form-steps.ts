import { says } from '../page/lexicon/meaning';
import type { ValueControl } from '../page/value-control';
import { isShown } from '../page/visible';
import { BUTTONS, isEnabled, labelOf, matterIn, namesOf } from './controls';
import type { Context } from './next-step';
import { isOurs, words } from './next-step';
import { type Option, offerOf, optionsIn, primaryRole } from './options';
import type { PointStep, Step, Task } from './step';

/** Points at a control. */
export function point(context: Context, step: Pick<PointStep, 'action' | 'element' | 'task'> & Partial<PointStep>): PointStep {
  return { kind: 'point', label: labelOf(step.element), precious: [], remaining: context.remaining, ...step };
}

/** What is to be chosen: our app among apps, or "Primary receiver" among roles. */
export type Choice = 'our-app' | 'primary-role';

/** The next step to get `control` to show our choice; `null` where it does already. */
export function stepToChoose(context: Context, control: ValueControl, task: Task, choice: Choice = 'our-app'): Step | null {
  const { element } = control;
  if (choice === 'our-app' && typeof control.value === 'string' && isOurs(control.value, context)) return null;
  if (element.localName === 'select') return stepInSelect(context, element as HTMLSelectElement, task, choice);
  const isList = element.matches('[role="listbox"],[role="radiogroup"],[role="list"],ul,ol,fieldset') || !opensList(element);
  if (isList) return stepInList(context, element, task, choice);
  if (element.getAttribute('aria-expanded') === 'true') {
    const list = listOf(element);
    return list ? stepInList(context, list, task, choice) : { kind: 'wait', reason: 'loading', remaining: context.remaining };
  }
  if (!isEnabled(element)) return words(context, 'not-recognised');
  return point(context, { action: 'open-list', element, task, ...labelOfField(control) });
}

function opensList(element: Element): boolean {
  return element.matches('[role="combobox"],[aria-haspopup]');
}

/** A drop-down is called by what stands on it; an empty one by its name. */
function labelOfField({ element, value }: ValueControl): Pick<PointStep, 'label' | 'showing'> {
  return typeof value === 'string' ? { label: value, showing: true } : { label: labelOf(element) };
}

function stepInSelect(context: Context, select: HTMLSelectElement, task: Task, choice: Choice): Step | null {
  const options: Option[] = [...select.options]
    .filter((option) => !option.disabled)
    .map((option) => ({ element: option, name: option.label || option.text, on: option.selected }));
  const found = find(options, choice, context);
  if (found.kind !== 'ours') return notOffered(context, found);
  if (found.option.on) return null;
  if (!isEnabled(select)) return words(context, 'not-recognised');
  const shown = select.selectedOptions[0];
  return point(context, { action: 'choose', element: select, task, option: found.option.name, label: shown?.label ?? labelOf(select) });
}

function stepInList(context: Context, list: Element, task: Task, choice: Choice): Step | null {
  const found = find(optionsIn(list), choice, context);
  if (found.kind !== 'ours') return notOffered(context, found);
  if (found.option.on) return null;
  if (!isEnabled(found.option.element)) return words(context, 'not-recognised');
  return point(context, { action: 'choose', element: found.option.element, task, label: found.option.name, precious: [list] });
}

function find(options: readonly Option[], choice: Choice, { ourApps }: Context): ReturnType<typeof offerOf> {
  if (choice === 'our-app') return offerOf(options, ourApps);
  const option = primaryRole(options);
  return option ? { kind: 'ours', option } : { kind: 'unsure' };
}

function notOffered(context: Context, offer: ReturnType<typeof offerOf>): Step {
  if (offer.kind === 'missing') return words(context, 'not-connected', offer.lookAlike);
  if (offer.kind === 'empty') return { kind: 'wait', reason: 'loading', remaining: context.remaining };
  return words(context, 'not-recognised');
}

/** The list that an opened drop-down has mounted, wherever in the document that is. */
function listOf(opener: Element): Element | null {
  const { ownerDocument } = opener;
  for (const attribute of ['aria-controls', 'aria-owns']) {
    const id = opener.getAttribute(attribute);
    const list = id ? ownerDocument.getElementById(id) : null;
    if (list && isShown(list)) return list;
  }
  const lists = [...ownerDocument.querySelectorAll('[role="listbox"],[role="menu"]')].filter(
    (list) => isShown(list) && !opener.contains(list) && !list.closest('[role="navigation"],[role="banner"]'),
  );
  return lists.length === 1 ? (lists[0] ?? null) : null;
}

/** The Save that belongs to a control: the only one in the smallest part of `scope` around it that has one. */
export function saveOf(control: Element, scope: Element): HTMLElement | null {
  for (let around: Element | null = control; around && scope.contains(around); around = around.parentElement) {
    const saves = savesIn(around);
    if (saves.length > 1) return null;
    if (saves[0]) return saves[0];
  }
  return null;
}

/** All Save buttons in a part of the screen. */
export function savesIn(scope: Element): HTMLElement[] {
  return matterIn(scope, BUTTONS).filter((button) => namesOf(button).some((name) => says(name, 'save')));
}

/** Save where it can be pressed; waiting where the press has been made or the form checks itself. */
export function stepToSave(context: Context, save: HTMLElement | null, task: Task): Step {
  if (save && isEnabled(save)) return point(context, { action: 'save', element: save, task });
  return { kind: 'wait', reason: 'saving', remaining: context.remaining };
}
