import '../../assets/styles/popup.css';
import '../../assets/styles/report.css';
import { render } from 'preact';
import { pageOfAddress, surfaceOf } from '../../components/domain/addresses';
import type { CommandMessage } from '../../components/domain/messages';
import type { State } from '../../components/domain/state';
import { pickLanguage } from '../../components/i18n/language';
import { translateReport } from '../../components/i18n/report';
import { readAddress } from '../../components/page/address';
import {
  currentAddress,
  hasHostAccess,
  notificationsAllowed,
  onHostAccessChange,
  onStateChange,
  openTab,
  readState,
  requestHostAccess,
  send,
} from '../../components/platform/extension-page';
import { saveFile, scrubbedScreen } from '../../components/platform/screen-report';
import { Popup, type PopupActions } from '../../components/ui/popup';
import { type PopupView, popupView } from '../../components/ui/popup-view';
import { ScreenReport } from '../../components/ui/screen-report';

const META = 'https://business.facebook.com/latest/home';
const TICK = 30_000;

interface Known {
  state: State;
  address: string | null;
  currentPageId: string | null;
  hostsGranted: boolean;
  notificationsGranted: boolean;
}

const root = document.getElementById('root') as HTMLElement;
let known: Known | null = null;
let query = '';
let failed = false;
const checked: string[] = [];

async function look(): Promise<void> {
  const [state, address, hostsGranted, notificationsGranted] = await Promise.all([
    readState(),
    currentAddress(),
    hasHostAccess(),
    notificationsAllowed(),
  ]);
  const currentPageId = address === null ? null : pageOfAddress(address);
  known = { state, address, currentPageId, hostsGranted, notificationsGranted };
  show();
}

async function command(message: CommandMessage, thenClose = false): Promise<void> {
  const answer = await send(message);
  failed = !answer.ok;
  if (answer.ok && thenClose) window.close();
  else show();
}

const actions: PopupActions = {
  fix: (pageId, channel) => command({ type: 'fix', pageId, channel }, true),
  check: async (pageIds) => {
    await command({ type: 'check', ...(pageIds === undefined ? {} : { pageIds }) });
    if (!failed) checked.push(...(pageIds ?? []));
  },
  stop: () => command({ type: 'stop' }),
  mute: (pageId, until) => command({ type: 'mute', pageId, until }),
  intend: (pageId, channel, app) => command({ type: 'intend', pageId, channel, app }),
  remove: (pageId) => command({ type: 'remove', pageId }),
  speak: (language) => command({ type: 'set', settings: { language } }),
  openMeta: () => openTab(META).then(() => window.close()),
  grantHosts: () => requestHostAccess().then(look),
  understand: (what) => command({ type: 'understood', what }),
  checksOff: () => command({ type: 'set', settings: { checkEveryHours: null } }),
  copy: (text) =>
    navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    ),
  search: (wanted) => {
    query = wanted;
    show();
  },
};

/** Whether the screen in front is one that is read, or should have been. */
function canBeReported(address: string, view: PopupView): boolean {
  if (readAddress(address).screen !== 'other') return true;
  return surfaceOf(address) !== null && view.leadIsCurrent && (view.lead?.failed ?? null) !== null;
}

function show(): void {
  if (known === null) return;
  const { state, address, currentPageId, hostsGranted, notificationsGranted } = known;
  const { records, settings, watch } = state;
  const now = Date.now();
  const language = pickLanguage(settings.language, navigator.languages);
  document.documentElement.lang = language;
  const view = popupView({
    records,
    settings,
    watch,
    checked,
    currentPage: currentPageId === null ? null : { id: currentPageId, name: null },
    hostsGranted,
    notificationsGranted,
    online: navigator.onLine,
    query,
    now,
  });
  const take = async () => {
    const screen = await scrubbedScreen(settings.ourApps);
    return screen === null ? null : { ...screen, screen: screen.reading.screen };
  };
  const report = hostsGranted && address !== null && canBeReported(address, view) && (
    <ScreenReport {...{ translate: translateReport(language), now, take, save: saveFile }} />
  );
  render(<Popup {...{ view, language, now, query, settings, failed, actions, report }} />, root);
}

onStateChange(look);
onHostAccessChange(look);
addEventListener('online', show);
addEventListener('offline', show);
setInterval(show, TICK);
look();
