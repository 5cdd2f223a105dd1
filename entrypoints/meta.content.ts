import { defineContentScript } from 'wxt/utils/define-content-script';
import { META_ORIGINS } from '../components/domain/addresses';
import { startGate } from '../components/platform/gate';

export default defineContentScript({
  matches: [...META_ORIGINS],
  runAt: 'document_idle',
  // WXT would tell the page the extension's id otherwise.
  noScriptStartedPostMessage: true,
  main: (context) => startGate(context.signal),
});
