// Has Firefox started once, so that all later starts find what it makes then.

import { prepareProfile } from './firefox-profile.ts';
import { openBrowser } from './open-browser.ts';

export function prepareFirefox(executable: string): Promise<void> {
  return prepareProfile(executable, async (profile) => {
    const { browser, close } = await openBrowser({ browser: 'firefox', profile });
    try {
      // What a tab needs is compiled at the first one.
      await (await browser.newPage()).goto('data:text/html,<title>Nothing</title>');
    } finally {
      await close();
    }
  });
}
