import { connectedApp } from '../state/apps.ts';
import { changeChoice, note } from '../state/changes.ts';
import { channelState, numberedPage } from '../state/defaults.ts';
import type { Channel, ChannelState, Page } from '../state/model.ts';
import type { World } from '../state/world.ts';
import { authorOf } from './author.ts';

export interface NewPage {
  name: string;
  id?: string;
  profileId?: string;
  instagram?: string | null;
  messenger?: Partial<ChannelState> & { apps?: string[] };
  instagramChannel?: Partial<ChannelState> & { apps?: string[] };
}

export function pageControl(world: World) {
  return {
    /** A copy of every Page with its state. */
    pages: (): Page[] => structuredClone(world.pages),
    /** A copy of one Page, by classic id, profile id or name. */
    page: (page: string): Page => structuredClone(world.page(page)),
    addPage(page: NewPage): Page {
      const number = world.pages.length + 1000;
      const numbered = numberedPage(number);
      const { apps: messengerApps, ...messenger } = page.messenger ?? {};
      const { apps: instagramApps, ...instagram } = page.instagramChannel ?? {};
      const added: Page = {
        id: page.id ?? numbered.id,
        profileId: page.profileId ?? numbered.profileId,
        name: page.name,
        instagram: page.instagram ?? null,
        channels: {
          messenger: channelState(messengerApps ?? ['Haravan Funnel', 'ManyChat'], messenger),
          instagram: channelState(instagramApps ?? [], instagram),
        },
      };
      world.pages.push(added);
      return structuredClone(added);
    },
    /** Adds made-up Pages: every tenth has another app in charge. */
    addPages(count: number): Page[] {
      const added = Array.from({ length: count }, (_, index) => numberedPage(index));
      world.pages.push(...added);
      return structuredClone(added);
    },
    removePage(page: string): void {
      const gone = world.page(page);
      world.pages = world.pages.filter((each) => each !== gone);
    },
    renamePage(page: string, name: string): void {
      world.page(page).name = name;
    },
    connectApp(page: string, channel: Channel, app: string, admin: string | null = null): void {
      const state = world.channel(page, channel);
      if (state.connectedApps.some((each) => each.name === app)) return;
      state.connectedApps.push(connectedApp(app));
      note(world, authorOf(world, admin), page, channel, 'connectedApps', app, false, true);
    },
    /** Takes an app away, and with it whatever role it held. */
    disconnectApp(page: string, channel: Channel, app: string, admin: string | null = null): void {
      const state = world.channel(page, channel);
      const author = authorOf(world, admin);
      for (const what of ['defaultApp', 'socialApp', 'primaryReceiver'] as const) {
        if (state[what] === app) changeChoice(world, author, page, channel, what, null);
      }
      state.linkRoutes = state.linkRoutes.filter((route) => route.app !== app);
      state.connectedApps = state.connectedApps.filter((each) => each.name !== app);
      note(world, author, page, channel, 'connectedApps', app, true, false);
    },
  };
}
