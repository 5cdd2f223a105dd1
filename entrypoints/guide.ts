import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startGuide } from '../components/guide/guide';

// Put into a tab only when a guide is under way there, beside the reader.
export default defineUnlistedScript(() => {
  globalThis.startFunnelGuardGuide = startGuide;
});
