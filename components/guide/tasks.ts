import { isOurApp } from '../domain/app-names';
import type { ChannelEvidence } from '../domain/reading';
import type { Field } from '../page/lexicon/fields';
import type { Task } from './step';

/** The setting that a task is about; switches belong to our app rather than to a setting. */
export const FIELD_OF_TASK: Partial<Record<Task, Field>> = {
  'default-app': 'default-app',
  'social-app': 'social-app',
  'primary-receiver': 'primary-receiver',
};

/** What is left to do, as far as it has been seen. */
export interface OpenTasks {
  tasks: Task[];
  /** Whether the value that counts has been seen: without it nobody knows how much is left. */
  counted: boolean;
}

/**
 * Works out what is left from what is committed.
 * @param legacy whether the legacy receiver is what this screen decides by
 */
export function openTasks(evidence: ChannelEvidence, ourApps: readonly string[], legacy: boolean): OpenTasks {
  const tasks: Task[] = [];
  const { defaultApp, socialApp, primaryReceiver, takeControl } = evidence;
  const isOurs = (app: string | null | undefined): boolean => app != null && isOurApp(app, ourApps);
  const main = legacy ? primaryReceiver : defaultApp;
  if (!isOurs(main)) tasks.push(legacy ? 'primary-receiver' : 'default-app');
  if (!legacy && socialApp != null && !isOurs(socialApp)) tasks.push('social-app');
  if (takeControl === false) tasks.push('take-control');
  return { tasks, counted: main !== undefined };
}
