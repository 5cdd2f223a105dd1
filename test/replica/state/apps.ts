import type { Channel, ConnectedApp } from './model.ts';

/** FACTS §2: Meta's own inboxes are choices too, named in English in every language. */
export const inboxes: Record<Channel, { id: string; name: string }> = {
  messenger: { id: '263902037430900', name: 'Page Inbox' },
  instagram: { id: '1217981644879628', name: 'Instagram Inbox' },
};

/** Only Haravan's number is a real one (FACTS §2); the others are made up. */
const known: Record<string, string> = {
  'Haravan Funnel': '363772567412181',
  ManyChat: '710000000000001',
  Botcake: '710000000000002',
  AhaChat: '710000000000003',
  Pancake: '710000000000004',
  Chatfuel: '710000000000005',
};

const inboxNames: ReadonlySet<string> = new Set(Object.values(inboxes).map((inbox) => inbox.name));

export function isInbox(name: string): boolean {
  return inboxNames.has(name) || name === 'Inbox in Meta Business Suite';
}

export function appId(name: string): string {
  const inbox = Object.values(inboxes).find((each) => each.name === name);
  if (inbox) return inbox.id;
  const number = known[name];
  if (number) return number;
  let hash = 7;
  for (const character of name) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 900000007;
  return `72${String(hash).padStart(13, '0')}`;
}

export function connectedApp(name: string, takeControl = true, accessConversations = true): ConnectedApp {
  return { id: appId(name), name, takeControl, accessConversations };
}
