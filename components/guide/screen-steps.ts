import { foldName } from '../domain/app-names';
import { says, titleOf } from '../page/lexicon/meaning';
import { isOn } from '../page/roles';
import { isShown } from '../page/visible';
import { BUTTONS, isEnabled, matterIn, namesOf } from './controls';
import { point, saveOf, stepToChoose, stepToSave } from './form-steps';
import { type Context, words } from './next-step';
import { stepInOurRow } from './our-row';
import { stepToProfile } from './profiles';
import { AMBIGUOUS, findSetting } from './settings-on-screen';
import type { Step, Task } from './step';
import { FIELD_OF_TASK } from './tasks';

/** The next step on a screen of the setting with no dialog in the way; `null` where nothing on it is certainly the next control. */
export function stepOnScreen(context: Context): Step | null {
  const main = mainPart(context.document);
  if (!main) return null;
  return stepToProfile(main, context) ?? stepInOurRow(main, context) ?? stepInSettings(main, context) ?? stepToTab(main, context);
}

/** The part of the screen that holds its matter; the whole body where none is marked. */
function mainPart(document: Document): Element | null {
  return [...document.querySelectorAll('[role="main"],main')].find((main) => isShown(main)) ?? document.body;
}

function stepInSettings(main: Element, context: Context): Step | null {
  const { goal, reading, address, open } = context;
  const channels = Object.keys(reading.channels);
  const screenChannel = address.channel ?? (channels.length === 1 && goal.channel in reading.channels ? goal.channel : null);
  let first: { task: Task; control: Element; save: HTMLElement | null } | null = null;
  for (const task of open.tasks) {
    const field = FIELD_OF_TASK[task];
    if (!field) continue;
    const setting = findSetting(main, { field, channel: goal.channel, screenChannel }, context.reader);
    if (setting === AMBIGUOUS) return first ? stepToSave(context, first.save, first.task) : words(context, 'not-recognised');
    if (!setting) continue;
    if (setting.opener) {
      if (first) break;
      return isEnabled(setting.opener)
        ? point(context, { action: 'configure', element: setting.opener, task, precious: [setting.around] })
        : null;
    }
    if (!setting.control) continue;
    const { element } = setting.control;
    const save = saveOf(element, main);
    // Settings that share a Save are chosen one after the other and saved once.
    if (first && save !== first.save) break;
    const step = stepToChoose(context, setting.control, task);
    if (step) return step;
    first ??= { task, control: element, save };
  }
  return first ? stepToSave(context, first.save, first.task) : stepToAppSettings(main, context, screenChannel);
}

/** 2020–2022: the receiver stands behind "App settings" → Configure, with nothing on the screen that names it. */
function stepToAppSettings(main: Element, context: Context, screenChannel: Context['goal']['channel'] | null): Step | null {
  const { open, legacy, goal, reader, reading } = context;
  if (!legacy || open.tasks[0] !== 'primary-receiver' || reading.channels[goal.channel]?.primaryReceiver !== undefined) return null;
  const setting = findSetting(main, { field: 'app-settings', channel: goal.channel, screenChannel }, reader);
  if (setting === null || setting === AMBIGUOUS || !setting.opener || !isEnabled(setting.opener)) return null;
  return point(context, { action: 'configure', element: setting.opener, task: 'primary-receiver', precious: [setting.around] });
}

const TABS = '[role="tab"]';

/** The tab on which the setting, or our app's switches, can be found. */
function stepToTab(main: Element, context: Context): Step | null {
  const { open, document } = context;
  const [task] = open.tasks;
  if (!task) return null;
  const meaning = FIELD_OF_TASK[task] ? 'routing-tab' : 'connected-apps';
  const isWanted = (element: Element): boolean =>
    namesOf(element).some(
      (name) =>
        titleOf(name)?.meaning === meaning ||
        (meaning === 'routing-tab' && says(foldName(name), 'other-action') === false && titleOf(name)?.meaning === 'default-app'),
    );
  const tabs = matterIn(main, TABS).length > 0 ? matterIn(main, TABS) : document.body ? matterIn(document.body, TABS) : [];
  // Tabs that don't call themselves so are buttons or links in a row; only the tab's very name is taken.
  const found =
    tabs.length > 0
      ? tabs.filter(isWanted)
      : matterIn(main, BUTTONS).filter((button) => namesOf(button).some((name) => titleOf(name)?.meaning === meaning));
  const [tab] = found;
  if (!tab || found.length !== 1 || isSelected(tab) || !isEnabled(tab)) return null;
  return point(context, { action: 'open-tab', element: tab, task });
}

function isSelected(tab: Element): boolean {
  const current = tab.getAttribute('aria-current');
  return (
    isOn(tab) ||
    tab.getAttribute('aria-selected') === 'true' ||
    tab.getAttribute('aria-pressed') === 'true' ||
    (current !== null && current !== 'false')
  );
}
