export const notice = {
  'button.fix': 'Fix it',
  'button.later': 'Remind me in 3 hours',
  changes: { one: '{message} Changed {count} time.', other: '{message} Changed {count} times.' },
  lasted: '{message} It was wrong for {span}.',

  'summary.title': {
    one: 'The shop’s app isn’t in charge of the conversations of {count} Page',
    other: 'The shop’s app isn’t in charge of the conversations of {count} Pages',
  },
  'summary.more': { one: '{names} and {count} other', other: '{names} and {count} others' },

  'unread.title': 'The setting of {page} couldn’t be read since {when}',
  'unread.signed-out': 'You are logged out of Meta. Log in again so that Funnel Guard can go on watching.',
  'unread.not-acting-as-page': 'Facebook is open with your personal account. Switch to this Page to see it.',
  'unread.no-access': 'This account doesn’t have full control of the Page. Ask an admin with full control to look.',
  'unread.not-rendered': 'Meta didn’t show the setting in a background tab. Click here to open it and look.',
  'unread.superseded': 'Meta shows only the old setting, which no longer counts. Click here to open the new one.',
  'unread.unknown-screen': 'Meta shows a screen that isn’t known. Click here to open it and look.',
  'unread.ambiguous': 'The screen shows two results that can’t both be true. Click here to open it and look.',
} as const;
