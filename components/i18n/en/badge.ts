/** The toolbar button’s tooltip. */
export const badge = {
  'badge.wrong': {
    one: 'Funnel Guard: the shop’s app isn’t in charge of the conversations of {count} Page',
    other: 'Funnel Guard: the shop’s app isn’t in charge of the conversations of {count} Pages',
  },
  'badge.nothing-chosen': {
    one: 'Funnel Guard: no app is chosen for the conversations of {count} Page',
    other: 'Funnel Guard: no app is chosen for the conversations of {count} Pages',
  },
  'badge.unread': {
    one: 'Funnel Guard: the setting of {count} Page couldn’t be read for a day or longer',
    other: 'Funnel Guard: the settings of {count} Pages couldn’t be read for a day or longer',
  },
  'badge.blind': '{title}. The browser doesn’t let it read Meta’s screens, so nothing is watched.',
  'badge.silenced': '{title}. Notifications are blocked: changes show up here only.',
  'badge.none': 'Funnel Guard',
} as const;
