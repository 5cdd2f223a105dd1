import { defineContentScript } from 'wxt/utils/define-content-script';

// Where ours is, when ours is, and as ours is; it does nothing there.
export default defineContentScript({
  matches: ['https://business.facebook.com/*', 'https://www.facebook.com/*', 'https://app.harasocial.com/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: () => undefined,
});
