import type { Choice, Queries, QueryName } from '../exchange.ts';
import { appId, isInbox } from '../state/apps.ts';
import { choices } from '../state/changes.ts';
import { type Admin, channels, type Page } from '../state/model.ts';
import type { Delays } from '../state/settings.ts';
import type { World } from '../state/world.ts';
import { conversationsOf } from './conversations.ts';
import { summary } from './document.ts';

export class Refusal extends Error {}

type Answers = {
  [Name in QueryName]: (world: World, admin: Admin, ask: Queries[Name]['ask']) => Queries[Name]['answer'];
};

/** Which delay each answer waits for. */
export const delayOf: Record<QueryName, keyof Delays> = {
  shell: 'shell',
  conversations: 'section',
  routingProfiles: 'screen',
  routingApps: 'section',
  routingDefault: 'section',
  routingOthers: 'others',
  receivers: 'section',
};

export const answers: Answers = {
  shell: (world, admin) => ({ pages: world.pagesOf(admin).map(summary), unread: 3 }),
  conversations: (world, admin, ask) => ({ conversations: conversationsOf(visible(world, admin, ask.page)) }),
  routingProfiles(world, admin, ask) {
    const page = visible(world, admin, ask.page);
    return {
      access: world.access(admin, page),
      available: world.settings.routingAvailable,
      page: summary(page),
      profiles: [
        { channel: 'messenger', name: page.name },
        ...(page.instagram === null ? [] : [{ channel: 'instagram' as const, name: page.instagram }]),
      ],
    };
  },
  routingApps: (world, admin, ask) => ({
    apps: structuredClone(managed(world, admin, ask.page).channels[ask.channel].connectedApps),
  }),
  routingDefault(world, admin, ask) {
    const state = managed(world, admin, ask.page).channels[ask.channel];
    return { chosen: choice(state.defaultApp), choices: choices(world, ask.page, ask.channel) };
  },
  routingOthers(world, admin, ask) {
    const state = managed(world, admin, ask.page).channels[ask.channel];
    return {
      social: choice(state.socialApp),
      links: structuredClone(state.linkRoutes),
      choices: choices(world, ask.page, ask.channel).filter((each) => !isInbox(each.name)),
    };
  },
  receivers(world, admin, ask) {
    const page = visible(world, admin, ask.page);
    const access = world.access(admin, page);
    const shown = access === 'full' ? channels.filter((channel) => channel === 'messenger' || page.instagram !== null) : [];
    return {
      access,
      superseded: world.settings.routingAvailable && world.settings.migrationNotice,
      page: summary(page),
      receivers: shown.map((channel) => ({
        channel,
        chosen: choice(page.channels[channel].primaryReceiver),
        choices: choices(world, page.id, channel),
      })),
    };
  },
};

function choice(name: string | null): Choice | null {
  return name === null ? null : { id: appId(name), name };
}

function visible(world: World, admin: Admin, id: string): Page {
  const page = world.findPage(id);
  if (!page || world.access(admin, page) === 'none') throw new Refusal('unknown-page');
  return page;
}

/** FACTS §2: only with full control may one see or change the setting. */
export function managed(world: World, admin: Admin, id: string): Page {
  const page = visible(world, admin, id);
  if (world.access(admin, page) !== 'full') throw new Refusal('no-access');
  return page;
}
