export const popup = {
  'summary.wrong': { one: '{count} Page to fix now', other: '{count} Pages to fix now' },
  'summary.attention': { one: '{count} Page needs a look', other: '{count} Pages need a look' },
  'summary.unknown': { one: '{count} Page is unclear', other: '{count} Pages are unclear' },
  'summary.right': 'All Pages are fine',
  progress: 'Checking Page {step} of {total}…',
  stop: 'Stop',
  'summary.blocked': 'Watching is paused',
  'summary.none': 'No Page is being watched yet',
  'check-all': 'Check all',
  'all-right': '{app} is in charge of the conversations of every Page being watched',
  'this-page': 'In this tab',
  pages: 'Pages being watched',
  'other-pages': 'Other Pages',
  search: 'Find a Page or an app',
  'search.found': { one: '{count} Page found', other: '{count} Pages found' },
  'search.nothing': 'No Page matches “{query}”.',
  more: { one: 'Show {count} more Page', other: 'Show {count} more Pages' },

  'first-run.title': 'Start watching your Page',
  'first-run.text':
    'Open Meta Business Suite, choose your shop’s Page, then open this panel again and press “Check now” to see which app is in charge of its conversations.',
  'open-meta': 'Open Meta Business Suite',

  'notice.hosts': 'Funnel Guard isn’t allowed to read Meta’s settings screens.',
  'notice.hosts.action': 'Allow',
  'notice.signed-out': 'You are signed out of Meta, so nothing can be checked.',
  'notice.offline': 'You are offline. These are the results of the last look.',
  'notice.notifications':
    'The browser’s notifications are blocked, so you won’t be told when the setting changes. Turn them on in your computer’s notification settings.',

  'notice.checks':
    'About every {span}, Funnel Guard opens a tab behind the others for a few seconds to look at the setting again, and closes it.',
  'notice.checks.off': 'Turn checks off',
  'notice.forgotten': 'There was no room left for Funnel Guard, so the oldest part of the history is gone.',
  'notice.set-aside': 'Some of the stored data couldn’t be read and has been set aside. Everything else goes on.',
  understood: 'Got it',

  'sign-in': 'Sign in to Meta',
  dashboard: 'History, settings, data',
  language: 'Language',
  failed: 'That didn’t work. Please try again.',
} as const;
