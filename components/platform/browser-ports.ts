import { browser } from 'wxt/browser';
import { META_ORIGINS } from '../domain/addresses';
import { BADGE_COLOURS, badgeText } from '../domain/badge';
import type { Language } from '../domain/settings';
import { badgeTitle } from '../i18n/badge';
import { pickLanguage } from '../i18n/language';
import { noticeButtons, noticeText } from '../i18n/notice';
import { storagePort } from './browser-storage';
import { tabsPort } from './browser-tabs';
import type { Ports } from './ports';

/** The name of the one alarm. */
export const ALARM = 'watch';

function spoken(language: Language | null): Language {
  return pickLanguage(language, navigator.languages);
}

/** The browser itself. */
export function browserPorts(): Ports {
  return {
    now: () => Date.now(),
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    online: () => navigator.onLine,
    local: storagePort('local'),
    session: storagePort('session'),
    sync: storagePort('sync'),
    // Firefox rejects where no administrator has set anything.
    managed: () => browser.storage.managed.get(null).catch(() => ({})),
    tabs: tabsPort,
    notifications: {
      shown: async () => Object.keys(await browser.notifications.getAll()),
      async show(id, notice, { language, ourApps, sounds }, now) {
        await browser.notifications.create(id, {
          type: 'basic',
          iconUrl: browser.runtime.getURL('/icon/128.png'),
          ...noticeText(notice, { language: spoken(language), ourApps }, now),
          // What isn't urgent makes no sound; Firefox takes nothing but type, title, message and icon.
          ...(import.meta.env.FIREFOX
            ? {}
            : { silent: !sounds || notice.kind === 'unread', buttons: noticeButtons(notice, spoken(language)) }),
        });
      },
      // Firefox has no such question; there they are taken to be.
      allowed: async () => import.meta.env.FIREFOX || (await browser.notifications.getPermissionLevel()) !== 'denied',
      async clear(id) {
        await browser.notifications.clear(id);
      },
    },
    async setAlarm(at) {
      if (at === null) await browser.alarms.clear(ALARM);
      else browser.alarms.create(ALARM, { when: at });
    },
    async showBadge(badge, language) {
      await browser.action.setBadgeText({ text: badgeText(badge) });
      await browser.action.setBadgeBackgroundColor({ color: BADGE_COLOURS[badge.level] });
      await browser.action.setBadgeTextColor({ color: '#ffffff' });
      await browser.action.setTitle({ title: badgeTitle(badge, spoken(language)) });
    },
    hasHostAccess: () => browser.permissions.contains({ origins: [...META_ORIGINS] }),
  };
}
