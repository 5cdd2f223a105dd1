export const pageNotice = {
  'title.other-app': '{app} is in charge of this Page’s conversations ({channel})',
  'title.meta-inbox': 'Meta’s inbox is in charge of this Page’s conversations ({channel})',
  'title.diverted': '{app} gets some of this Page’s conversations ({channel})',
  cost: 'Messages sent from Harasocial fail with error #10 and chatbot flows don’t run.',
  'cost.diverted': 'Customers who press the Page’s Message button don’t reach Harasocial.',
  old: 'Last looked at {when}; it may have changed since.',
  fix: 'Fix now',
  later: 'Remind me later',
  intended: 'Intended',
  close: 'Close until tomorrow',
} as const;
