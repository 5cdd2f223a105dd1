import type { Channel } from '../domain/reading';

/** Channels go by their own names in every language. */
export const CHANNEL_NAMES: Readonly<Record<Channel, string>> = { messenger: 'Messenger', instagram: 'Instagram' };
