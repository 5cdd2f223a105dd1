import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { scrubScreen } from '../components/page/scrub/scrub';

// Put into a tab only when the person there asks for the file; the popup then calls it.
export default defineUnlistedScript(() => {
  globalThis.scrubFunnelGuardScreen = (ourApps) => scrubScreen(document, location.href, ourApps);
});
