import { type Browser, browser } from 'wxt/browser';
import { ALARM, browserPorts } from './browser-ports';
import { type Sender, Watch } from './watch';

function senderOf({ id, url = '', tab, frameId }: Browser.runtime.MessageSender): Sender {
  return {
    own: id === browser.runtime.id,
    url,
    tabId: tab?.id ?? null,
    page: url.startsWith(browser.runtime.getURL('/')),
    topFrame: frameId === 0,
  };
}

/**
 * Wires the watch to the browser's events. All listeners are in place when this returns: the browser starts a background for an event,
 * and gives it only to those who are listening by the end of the first turn.
 */
export function startBackground(): void {
  const watch = new Watch(browserPorts());
  // What fails has left the state as it was, and is tried again at the next wake-up; there is nobody here to tell.
  const quietly = (done: Promise<void>): Promise<void> => done.catch(() => undefined);
  // By callback: not every Chrome that we run in takes a promise for an answer.
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
    const answer = watch.message(message, senderOf(sender));
    // Where the background fails there is no answer; whoever asked sees that the channel closes.
    answer?.then(sendResponse, () => sendResponse(undefined));
    return answer !== undefined;
  });
  browser.runtime.onInstalled.addListener(({ reason }) => quietly(watch.installed(reason === 'install')));
  // Nothing to do but to be awake: the wake-up looks after alarms that were lost with the browser.
  browser.runtime.onStartup.addListener(() => undefined);
  browser.alarms.onAlarm.addListener(({ name }) => (name === ALARM ? quietly(watch.alarm()) : undefined));
  browser.notifications.onClicked.addListener((id) => quietly(watch.noticePressed(id)));
  if (!import.meta.env.FIREFOX) browser.notifications.onButtonClicked.addListener((id, button) => quietly(watch.noticeButton(id, button)));
  browser.notifications.onClosed.addListener((id) => quietly(watch.noticeClosed(id)));
  if (!import.meta.env.FIREFOX) browser.notifications.onPermissionLevelChanged.addListener(() => quietly(watch.permissionsChanged()));
  browser.storage.sync.onChanged.addListener(() => quietly(watch.shareSettings()));
  browser.storage.managed.onChanged.addListener(() => quietly(watch.policyChanged()));
  browser.permissions.onAdded.addListener(() => quietly(watch.hostGranted()));
  browser.permissions.onRemoved.addListener(() => quietly(watch.permissionsChanged()));
}
