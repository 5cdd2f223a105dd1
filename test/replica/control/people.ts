import type { Access, Admin, Language, Session } from '../state/model.ts';
import type { World } from '../state/world.ts';

/** Who may do what, and who is signed in where. Without `browser`, a call is about every browser, also ones still to come. */
export function peopleControl(world: World) {
  const sessions = (browser?: string): Session[] => (browser === undefined ? [...world.sessions.values()] : [world.session(browser)]);
  return {
    admins: (): Admin[] => structuredClone(world.admins),
    addAdmin(admin: Partial<Admin> & { id: string; name: string }): Admin {
      const added: Admin = {
        accountId: String(100020000000000 + world.admins.length),
        email: `${admin.id}@shop.example`,
        language: 'vi',
        access: {},
        ...admin,
      };
      world.admins.push(added);
      return structuredClone(added);
    },
    setAccess(admin: string, page: string, access: Access): void {
      world.admin(admin).access[world.page(page).id] = access;
    },
    setLanguage(admin: string, language: Language): void {
      world.admin(admin).language = language;
    },
    /** The browsers that have been here, by the value of their `datr` cookie. */
    browsers: (): Session[] => structuredClone([...world.sessions.values()]),
    signIn(admin: string, browser?: string): void {
      const id = world.admin(admin).id;
      if (browser === undefined) world.newcomer.admin = id;
      for (const session of sessions(browser)) session.admin = id;
    },
    signOut(browser?: string): void {
      if (browser === undefined) world.newcomer.admin = null;
      for (const session of sessions(browser)) session.admin = null;
    },
    /** The profile in use on www.facebook.com: a Page, or null for the person's own. */
    actAs(page: string | null, browser?: string): void {
      const id = page === null ? null : world.page(page).id;
      if (browser === undefined) world.newcomer.actingAs = id;
      for (const session of sessions(browser)) session.actingAs = id;
    },
  };
}
