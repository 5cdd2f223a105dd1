export const report = {
  ask: 'Is this screen read wrongly?',
  title: 'Save this screen to report it',
  text: 'The file holds only the screen’s layout, Meta’s labels and names of apps, with every other word, number, picture and link replaced by meaningless signs; Funnel Guard sends it nowhere: it stays on your computer, and if you wish you can send it yourself to the makers of Funnel Guard, at the contact address on the extension’s page in the store.',
  names: 'Names that stay because they were read as names of apps: {names}. If one isn’t the name of an app, don’t send the file.',
  save: 'Save the file',
  close: 'Not now',
  done: 'Close',
  preparing: 'Preparing the file…',
  saved: 'Saved {file} where your downloads go.',
  failed: 'This screen couldn’t be saved. Reload Meta’s page and try again.',
} as const;
