export const alert = {
  'alert.other-app': '{app} is in charge of the conversations of {page}',
  'alert.meta-inbox': 'Meta’s inbox is in charge of the conversations of {page}',
  'alert.diverted': 'Some conversations of {page} go to {app}',
  'alert.nothing-chosen': 'No app has been chosen for the conversations of {page}',
  'alert.changed': '{channel}: {from} → {to}, seen at {when}. Click here to fix it.',
  'alert.found': '{channel}: {to}, seen at {when}. Click here to fix it.',
  'alert.reminder': '{channel}: still not fixed, since {when}. Click here to fix it.',
  'recovery.title': '{page} is fine again',
  'recovery.changed': '{channel}: {from} → {to}, seen at {when}.',
  'recovery.found': '{channel}: {to}, seen at {when}.',
  'nothing-chosen': 'no app chosen',
} as const;
