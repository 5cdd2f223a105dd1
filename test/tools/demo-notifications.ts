// What the browser's notifications say. Firefox tells; Chromium gives only their ids, so there the words are read where the
// extension hands them to the browser.

import type { OpenedBrowser } from './open-browser.ts';
import { until } from './until.ts';

export interface SeenNotification {
  id: string;
  title: string;
  message: string;
}

interface Overheard {
  overheard?: Record<string, { title: string; message: string }>;
}

/** To be called before a notification is expected; the background that runs now is the one that is listened to. */
export async function listenToNotifications(opened: OpenedBrowser): Promise<void> {
  if (opened.kind === 'firefox') return;
  await opened.evaluateInBackground((api) => {
    const heard: NonNullable<Overheard['overheard']> = {};
    (globalThis as Overheard).overheard = heard;
    const { notifications } = api;
    const create = notifications.create.bind(notifications) as (...given: unknown[]) => unknown;
    Object.assign(notifications, {
      create(id: string, options: { title: string; message: string }, ...rest: unknown[]) {
        heard[id] = { title: options.title, message: options.message };
        return create(id, options, ...rest);
      },
    });
  });
}

/** The one notification that the browser shows, in its words. */
export function theNotification(opened: OpenedBrowser, timeout = 5_000): Promise<SeenNotification> {
  return until('one notification', timeout, async () => {
    const shown = await opened.notifications();
    const [id, ...others] = Object.keys(shown);
    if (id === undefined) return null;
    if (others.length > 0) throw new Error(`There are ${others.length + 1} notifications at once.`);
    const words = opened.kind === 'firefox' ? shown[id] : await overheard(opened, id);
    const { title, message } = words ?? {};
    return title === undefined || message === undefined ? null : { id, title, message };
  });
}

async function overheard(opened: OpenedBrowser, id: string): Promise<{ title: string; message: string } | undefined> {
  return opened.evaluateInBackground((_api, wanted) => (globalThis as Overheard).overheard?.[wanted], id);
}
