import { changeChoice, changeLinkRoute, changeSwitch } from '../state/changes.ts';
import type { Channel, SwitchName } from '../state/model.ts';
import type { World } from '../state/world.ts';
import { authorOf } from './author.ts';

/** What another admin changes. An app that isn't connected yet is connected first; `null` clears the choice. */
export function routingControl(world: World) {
  return {
    chooseDefaultApp(page: string, channel: Channel, app: string | null, admin: string | null = null): void {
      changeChoice(world, authorOf(world, admin), page, channel, 'defaultApp', app);
    },
    chooseSocialApp(page: string, channel: Channel, app: string | null, admin: string | null = null): void {
      changeChoice(world, authorOf(world, admin), page, channel, 'socialApp', app);
    },
    choosePrimaryReceiver(page: string, channel: Channel, app: string | null, admin: string | null = null): void {
      changeChoice(world, authorOf(world, admin), page, channel, 'primaryReceiver', app);
    },
    routeLink(page: string, channel: Channel, link: string, app: string | null, admin: string | null = null): void {
      changeLinkRoute(world, authorOf(world, admin), page, channel, link, app);
    },
    turnSwitch(page: string, channel: Channel, app: string, name: SwitchName, on: boolean, admin: string | null = null): void {
      changeSwitch(world, authorOf(world, admin), page, channel, app, name, on);
    },
  };
}
