import { channelNamed, fieldMentioned, says } from '../page/lexicon/meaning';
import type { Piece } from '../page/piece';
import type { ValueControl } from '../page/value-control';
import { BUTTONS, isEnabled, matterIn, nameOf, namesOf } from './controls';
import type { OpenDialog } from './dialogs';
import { point, saveOf, savesIn, stepToChoose, stepToSave } from './form-steps';
import { closesDialog } from './guidance';
import { type Context, words } from './next-step';
import { namesOurApp } from './our-app';
import { AMBIGUOUS, findSetting } from './settings-on-screen';
import type { Step, Task } from './step';
import { stepWithSwitches } from './switch-steps';
import { FIELD_OF_TASK } from './tasks';

/** The next step in an open dialog; `null` where it has nothing to do with what is left. */
export function stepInDialog(dialog: OpenDialog, context: Context): Step | null {
  const { element } = dialog;
  const pieces = context.reader.within(element);
  const finished = context.open.tasks.length === 0;
  const own = stepInOurDialog(element, context);
  if (own) return own;
  if (finished) return null;
  for (const { task, control } of controlsFor(element, pieces, context)) {
    if (control === AMBIGUOUS) return words(context, 'not-recognised');
    return stepToChoose(context, control, task) ?? stepToSave(context, saveOf(control.element, element), task);
  }
  if (pieces.some(({ kind }) => kind === 'late')) return { kind: 'wait', reason: 'loading', remaining: context.remaining };
  return dialog.modal ? stepToClose(element, context) : null;
}

/** A dialog about our app itself: its switches, or its role in the oldest generation. */
function stepInOurDialog(dialog: Element, context: Context): Step | null {
  if (!isAboutOurApp(dialog, context)) return null;
  const switches = stepWithSwitches(dialog, context);
  if (switches) return switches;
  if (!context.legacy || !context.open.tasks.includes('primary-receiver')) return null;
  const controls = context.reader.within(dialog).flatMap((piece) => (piece.kind === 'control' ? [piece.control] : []));
  const lists = controls.length > 0 ? controls : roleLists(dialog);
  const [control] = lists;
  if (lists.length !== 1 || !control) return null;
  const step = stepToChoose(context, control, 'primary-receiver', 'primary-role');
  if (step?.kind === 'words') return null;
  return step ?? stepToSave(context, saveOf(control.element, dialog), 'primary-receiver');
}

/** Lists of roles read as titles rather than as controls; they are found by their radio buttons or as a `<select>`. */
function roleLists(dialog: Element): ValueControl[] {
  const lists = matterIn(dialog, 'select,[role="radiogroup"],fieldset,[role="combobox"],[aria-haspopup="listbox"]');
  return lists.map((element) => ({ element, value: undefined, title: null, foreign: false }));
}

function isAboutOurApp(dialog: Element, context: Context): boolean {
  if (namesOurApp(nameOf(dialog), context.ourApps)) return true;
  const head = context.reader.within(dialog).find(({ kind }) => kind === 'heading' || kind === 'name' || kind === 'title');
  return head !== undefined && (head.kind === 'heading' || head.kind === 'name') && namesOurApp(head.text, context.ourApps);
}

interface ControlFor {
  task: Task;
  control: ValueControl | typeof AMBIGUOUS;
}

function controlsFor(dialog: Element, pieces: readonly Piece[], context: Context): ControlFor[] {
  const { goal, open, reading } = context;
  const channels = Object.keys(reading.channels);
  // A dialog shows the channel of the screen behind it, unless it names one.
  const screenChannel = context.address.channel ?? (channels.length === 1 && goal.channel in reading.channels ? goal.channel : null);
  const found: ControlFor[] = [];
  for (const task of open.tasks) {
    const field = FIELD_OF_TASK[task];
    if (!field) continue;
    const wanted = { field, channel: goal.channel, screenChannel: context.opened === task ? goal.channel : screenChannel };
    const setting = findSetting(dialog, wanted, context.reader);
    if (setting === AMBIGUOUS) found.push({ task, control: AMBIGUOUS });
    else if (setting?.control) found.push({ task, control: setting.control });
  }
  if (found.length > 0) return found;
  const control = onlyControl(dialog, pieces, context);
  return control ? [control] : [];
}

/** The control of a dialog that doesn't name its setting, where the words in it or the press that opened it leave no doubt. */
function onlyControl(dialog: Element, pieces: readonly Piece[], context: Context): ControlFor | null {
  const { goal, open, opened } = context;
  const controls = pieces.flatMap((piece) => (piece.kind === 'control' && !piece.control.foreign ? [piece.control] : []));
  const [control] = controls;
  if (!control || controls.length !== 1) return null;
  const fields = new Set<string>(
    pieces.flatMap((piece) => (piece.kind === 'title' && piece.title.kind === 'field' ? [piece.title.meaning] : [])),
  );
  const otherSections = pieces.some((piece) => piece.kind === 'title' && OTHER_SETTINGS.has(piece.title.meaning));
  if (otherSections) return null;
  for (const piece of pieces) {
    if (piece.kind !== 'prose') continue;
    const mentioned = fieldMentioned(piece.text);
    if (mentioned) fields.add(mentioned.meaning);
  }
  const channel = channelNamed(`${nameOf(dialog)} ${pieces.map((piece) => ('text' in piece ? piece.text : '')).join(' ')}`);
  if (channel !== null && channel !== goal.channel) return null;
  const task = open.tasks.find((each) => fields.has(FIELD_OF_TASK[each] ?? each)) ?? (fields.size === 0 ? opened : undefined);
  if (!task || fields.size > 1) return null;
  const oneChannel = channel !== null || context.address.channel !== null || Object.keys(context.reading.channels).length === 1;
  return oneChannel || opened === task ? { task, control } : null;
}

const OTHER_SETTINGS = new Set(['secondary-receiver', 'link-routing', 'campaign-routing']);

/** A modal dialog about something else has to be left first. Only a word that throws it away is pointed at. */
function stepToClose(dialog: Element, context: Context): Step | null {
  const buttons = matterIn(dialog, BUTTONS).filter((button) => isEnabled(button) && namesOf(button).some(closesDialog));
  // What has been typed or chosen in there is the person's to keep or to throw away.
  if (savesIn(dialog).some(isEnabled)) return null;
  const task = context.open.tasks[0];
  const worded = buttons.find((button) => !says(nameOf(button), 'save') && (button.textContent ?? '').trim() !== '') ?? buttons[0];
  return worded && task ? point(context, { action: 'close', element: worded, task }) : null;
}
