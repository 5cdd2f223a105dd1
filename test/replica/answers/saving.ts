import type { SaveName, Saves } from '../exchange.ts';
import { type Author, type Choice, changeChoice, changeLinkRoute, changeSwitch } from '../state/changes.ts';
import type { Admin, Channel } from '../state/model.ts';
import type { World } from '../state/world.ts';
import { managed, Refusal } from './data.ts';
import type { Visit } from './visit.ts';

type Savers = { [Name in SaveName]: (visit: Visit, admin: Admin, author: Author, ask: Saves[Name]) => void };

function choose(what: Choice) {
  return (visit: Visit, admin: Admin, author: Author, ask: { page: string; channel: Channel; app: string | null }) => {
    const page = managed(visit.world, admin, ask.page);
    changeChoice(visit.world, author, page.id, ask.channel, what, ask.app);
  };
}

export const savers: Savers = {
  defaultApp: choose('defaultApp'),
  socialApp: choose('socialApp'),
  primaryReceiver: choose('primaryReceiver'),
  linkRoute(visit, admin, author, ask) {
    const page = managed(visit.world, admin, ask.page);
    changeLinkRoute(visit.world, author, page.id, ask.channel, ask.link, ask.app);
  },
  switches(visit, admin, author, ask) {
    const page = managed(visit.world, admin, ask.page);
    changeSwitch(visit.world, author, page.id, ask.channel, ask.app, 'takeControl', ask.takeControl);
    changeSwitch(visit.world, author, page.id, ask.channel, ask.app, 'accessConversations', ask.accessConversations);
  },
  actingAs(visit, admin, _author, ask) {
    if (ask.page !== null) {
      const page = visit.world.findPage(ask.page);
      if (!page || visit.world.access(admin, page) === 'none') throw new Refusal('unknown-page');
    }
    visit.session.actingAs = ask.page;
  },
};

/** Whether this save is one that `failNextSave` or `failSaves` spoke of. */
export function failsNow(world: World): boolean {
  if (world.failures.allSaves) return true;
  if (world.failures.saves === 0) return false;
  world.failures.saves -= 1;
  return true;
}
