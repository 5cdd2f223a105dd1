import { defineContentScript } from 'wxt/utils/define-content-script';
import { HARASOCIAL_ORIGIN } from '../components/domain/addresses';
import { startHarasocialGate } from '../components/platform/harasocial-gate';

export default defineContentScript({
  matches: [HARASOCIAL_ORIGIN],
  runAt: 'document_idle',
  // WXT would tell the page the extension's id otherwise.
  noScriptStartedPostMessage: true,
  main: (context) => startHarasocialGate(context.signal),
});
