import { appId, connectedApp, inboxes, isInbox } from './apps.ts';
import type { SavedThing } from './journal.ts';
import type { Channel, SwitchName } from './model.ts';
import type { World } from './world.ts';

/** Who makes a change, and how. */
export interface Author {
  admin: string | null;
  by: 'screen' | 'control';
  browser: string | null;
  trusted: boolean | null;
}

export type Choice = 'defaultApp' | 'socialApp' | 'primaryReceiver';

/** Changes one of a channel's three choices, and writes it down. */
export function changeChoice(world: World, author: Author, page: string, channel: Channel, what: Choice, app: string | null): void {
  const state = world.channel(page, channel);
  if (app !== null && !isInbox(app) && !state.connectedApps.some((each) => each.name === app)) {
    if (author.by === 'screen') throw new Error(`${app} is not connected`);
    state.connectedApps.push(connectedApp(app));
  }
  const from = state[what];
  state[what] = app;
  note(world, author, page, channel, what, null, from, app);
}

export function changeSwitch(
  world: World,
  author: Author,
  page: string,
  channel: Channel,
  app: string,
  name: SwitchName,
  on: boolean,
): void {
  const connected = world.channel(page, channel).connectedApps.find((each) => each.name === app || each.id === app);
  if (!connected) throw new Error(`${app} is not connected to ${page} on ${channel}`);
  const from = connected[name];
  if (from === on) return;
  connected[name] = on;
  note(world, author, page, channel, name, connected.name, from, on);
}

export function changeLinkRoute(world: World, author: Author, page: string, channel: Channel, link: string, app: string | null): void {
  const state = world.channel(page, channel);
  const from = structuredClone(state.linkRoutes);
  state.linkRoutes = state.linkRoutes.filter((route) => route.link !== link);
  if (app !== null) state.linkRoutes.push({ link, app });
  note(world, author, page, channel, 'linkRoutes', null, from, structuredClone(state.linkRoutes));
}

/** The choices a drop-down offers: every connected app, then Meta's own inbox. */
export function choices(world: World, page: string, channel: Channel): { id: string; name: string }[] {
  const state = world.channel(page, channel);
  const names = state.connectedApps.map((app) => app.name);
  for (const extra of [inboxes[channel].name, state.defaultApp, state.socialApp, state.primaryReceiver]) {
    if (extra !== null && !names.includes(extra)) names.push(extra);
  }
  return names.map((name) => ({ id: appId(name), name }));
}

export function note(
  world: World,
  author: Author,
  page: string,
  channel: Channel,
  what: SavedThing,
  app: string | null,
  from: unknown,
  to: unknown,
): void {
  world.journal.saves.push({ at: Date.now(), ...author, page: world.page(page).id, channel, what, app, from, to });
}
