import { defaultAdmins, defaultPages } from './defaults.ts';
import { Harasocial } from './harasocial.ts';
import { Journal } from './journal.ts';
import type { Access, Admin, Channel, ChannelState, Page, Session } from './model.ts';
import { defaultSettings, type Settings } from './settings.ts';

/** Everything that Meta would know, in memory. */
export class World {
  pages: Page[] = defaultPages();
  admins: Admin[] = defaultAdmins();
  settings: Settings = defaultSettings();
  journal = new Journal();
  sessions = new Map<string, Session>();
  /** Who is signed in to a browser that has not been here before. */
  newcomer: { admin: string | null; actingAs: string | null } = {
    admin: 'lan',
    actingAs: this.pages[0]?.id ?? null,
  };
  harasocial = new Harasocial();
  failures = { saves: 0, reads: 0, allSaves: false };

  reset(): void {
    const fresh = new World();
    this.pages = fresh.pages;
    this.admins = fresh.admins;
    this.settings = fresh.settings;
    this.newcomer = fresh.newcomer;
    this.harasocial = fresh.harasocial;
    this.failures = fresh.failures;
    for (const session of this.sessions.values()) Object.assign(session, fresh.newcomer);
    this.journal.clear();
  }

  /** By classic id, profile id or name. */
  findPage(key: string): Page | undefined {
    return this.pages.find((page) => page.id === key || page.profileId === key || page.name === key);
  }

  page(key: string): Page {
    const page = this.findPage(key);
    if (!page) throw new Error(`The replica has no Page ${key}`);
    return page;
  }

  channel(page: string, channel: Channel): ChannelState {
    const state = this.page(page).channels[channel];
    if (!state) throw new Error(`The replica has no channel ${channel}`);
    return state;
  }

  admin(id: string): Admin {
    const admin = this.admins.find((each) => each.id === id || each.accountId === id || each.email === id);
    if (!admin) throw new Error(`The replica has no admin ${id}`);
    return admin;
  }

  access(admin: Admin, page: Page): Access {
    return admin.access[page.id] ?? 'full';
  }

  /** The Pages that an admin sees at all. */
  pagesOf(admin: Admin): Page[] {
    return this.pages.filter((page) => this.access(admin, page) !== 'none');
  }

  session(browser: string): Session {
    let session = this.sessions.get(browser);
    if (!session) {
      session = { browser, ...this.newcomer };
      this.sessions.set(browser, session);
    }
    return session;
  }
}
