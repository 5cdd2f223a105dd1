import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { DEFAULT_OUR_APPS } from '../components/domain/app-names';
import type { GuideOrder, ReaderOrders, ScreenMessage } from '../components/domain/messages';
import { removeLeftovers } from '../components/guide/coach-mark/host-name';
import type { Guide } from '../components/guide/guide';
import { pickLanguage } from '../components/i18n/language';
import { readAddress } from '../components/page/address';
import * as lent from '../components/page/lent';
import { ScreenWatch } from '../components/page/screen-watch';
import type { ReaderHandle, ReaderPorts } from '../components/platform/gate';
import { summon } from '../components/platform/summon';

declare global {
  /** What the scripts beside the reader take from it. */
  var funnelGuardLent: typeof lent | undefined;
}

/** So long, in ms, until a reading is told again that nobody answered. */
const UNHEARD = 5000;

function startReader({ tell, isAlive, signal }: ReaderPorts): ReaderHandle {
  let orders: ReaderOrders = { settings: { ourApps: DEFAULT_OUR_APPS, language: null }, guide: null };
  let guide: Guide | null = null;
  /** The order that the guide follows, or will once it is there. */
  let led: GuideOrder | null = null;
  let endings = 0;
  let watch: ScreenWatch | null = null;

  /** What was ordered before a guide came to its end knows nothing of that, and would start it once more. */
  const ask = async (message: ScreenMessage): Promise<ReaderOrders | null> => {
    const before = endings;
    const answer = await tell(message);
    return answer === null || before === endings ? answer : { ...answer, guide: null };
  };
  const newWatch = (): ScreenWatch =>
    new ScreenWatch({
      window,
      ourApps: () => orders.settings.ourApps,
      onLook: (reading, url) => guide?.update(reading, url),
      isAwaited: () => guide !== null && orders.guide !== null,
      onReading: (reading) => {
        if (!isAlive()) stop();
        else if (reading.screen !== 'other')
          void ask({ type: 'reading', reading }).then((next) => (next === null ? unheard() : follow(next)));
      },
    });
  /** A background that was just ending: whatever the screen shows by then is told again. */
  const unheard = (): void => void setTimeout(() => watch?.reportAgain(), UNHEARD);
  const stop = (): void => {
    watch?.stop();
    watch = null;
    endGuide();
  };
  const endGuide = (): void => {
    led = null;
    guide?.stop();
    guide = null;
  };
  /** Watches only where there is something to watch: a screen of the setting, or a guide under way. */
  const addressChanged = (): void => {
    if (readAddress(location.href).screen === 'other' && guide === null) {
      watch?.stop();
      watch = null;
    } else if (watch) {
      watch.addressChanged();
    } else {
      watch = newWatch();
      watch.start();
    }
  };
  const follow = (next: ReaderOrders | null): void => {
    if (next === null || signal.aborted) return;
    const before = orders.guide;
    orders = next;
    if (before?.pageId !== next.guide?.pageId || before?.channel !== next.guide?.channel) {
      endGuide();
      if (orders.guide) void lead(orders.guide);
    }
    addressChanged();
  };
  /** Has the guide put beside the reader, and starts it unless something else was ordered meanwhile. */
  const lead = async (order: GuideOrder): Promise<void> => {
    led = order;
    await summon(
      () => tell({ type: 'load-guide' }),
      () => globalThis.startFunnelGuardGuide !== undefined || signal.aborted || led !== order,
    );
    if (signal.aborted || led !== order) return;
    if (!globalThis.startFunnelGuardGuide) {
      // Not there (the permission was withdrawn, say): the next order tries again.
      orders = { ...orders, guide: null };
      return;
    }
    guide = globalThis.startFunnelGuardGuide({
      document,
      order,
      ourApps: orders.settings.ourApps,
      language: pickLanguage(orders.settings.language, navigator.languages),
      isAlive,
      onWay: (way, works) => void tell({ type: 'way', way, works }),
      onEnd: () => {
        endings += 1;
        orders = { ...orders, guide: null };
        void tell({ type: 'guide-ended' });
      },
    });
    addressChanged();
  };

  removeLeftovers(document);
  signal.addEventListener('abort', stop);
  void tell({ type: 'reader-started' }).then((first) => {
    follow(first);
    if (!signal.aborted) addressChanged();
  });
  return {
    look: () => (watch ?? newWatch()).answer(),
    orders: follow,
    addressChanged,
  };
}

export default defineUnlistedScript(() => {
  globalThis.funnelGuardLent = lent;
  globalThis.startFunnelGuardReader = startReader;
});
