import type { CommandMessage } from '../domain/messages';
import type { PageActions } from './page-actions';

/** What can be done with a Page, as commands. */
export function pageCommands(command: (message: CommandMessage) => unknown): PageActions {
  return {
    fix: (pageId, channel) => command({ type: 'fix', pageId, channel }),
    check: (pageIds) => command({ type: 'check', ...(pageIds === undefined ? {} : { pageIds }) }),
    mute: (pageId, until) => command({ type: 'mute', pageId, until }),
    intend: (pageId, channel, app) => command({ type: 'intend', pageId, channel, app }),
    remove: (pageId) => command({ type: 'remove', pageId }),
    copy: (text) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
  };
}
