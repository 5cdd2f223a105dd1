import '../../assets/styles/popup.css';
import '../../assets/styles/report.css';
import { render } from 'preact';
import { surfaceOf } from '../../components/domain/addresses';
import type { CommandMessage } from '../../components/domain/messages';
import { passedPages } from '../../components/domain/passed-by';
import type { State } from '../../components/domain/state';
import { pickLanguage } from '../../components/i18n/language';
import { speak } from '../../components/i18n/message';
import { readAddress } from '../../components/page/address';
import {
  currentTab,
  hasHostAccess,
  notificationsAllowed,
  onHostAccessChange,
  onStateChange,
  openDashboard,
  openTab,
  readPresent,
  requestHostAccess,
  SUITE,
  send,
} from '../../components/platform/extension-page';
import { pageCommands } from '../../components/ui/page-commands';
import { Popup, type PopupActions } from '../../components/ui/popup';
import { type PopupView, popupView } from '../../components/ui/popup-view';

const TICK = 30_000;

interface Known {
  state: State;
  address: string | null;
  currentPageId: string | null;
  currentPageName: string | null;
  hostsGranted: boolean;
  notificationsGranted: boolean;
}

const root = document.getElementById('root') as HTMLElement;
let known: Known | null = null;
let query = '';
let failed = false;

async function look(): Promise<void> {
  const [state, tab, hostsGranted, notificationsGranted] = await Promise.all([
    readPresent(),
    currentTab(),
    hasHostAccess(),
    notificationsAllowed(),
  ]);
  await speak(pickLanguage(state.settings.language, navigator.languages));
  known = { state, address: tab.address, currentPageId: tab.pageId, currentPageName: tab.pageName, hostsGranted, notificationsGranted };
  show();
}

async function command(message: CommandMessage, thenClose = false): Promise<void> {
  const answer = await send(message);
  failed = !answer.ok;
  if (answer.ok && thenClose) window.close();
  else show();
}

const actions: PopupActions = {
  ...pageCommands(command),
  fix: (pageId, channel) => command({ type: 'fix', pageId, channel }, true),
  stop: () => command({ type: 'stop' }),
  speak: (language) => command({ type: 'set', settings: { language } }),
  openMeta: () => openTab(SUITE).then(() => window.close()),
  openDashboard: () => openDashboard().then(() => window.close()),
  grantHosts: () => requestHostAccess().then(look),
  understand: (what) => command({ type: 'understood', what }),
  checksOff: () => command({ type: 'set', settings: { checkEveryHours: null } }),
  search: (wanted) => {
    query = wanted;
    show();
  },
};

let Report: typeof import('./report').Report | null = null;
let loading = false;

function loadReport(): void {
  if (loading) return;
  loading = true;
  void import('./report').then((module) => {
    Report = module.Report;
    show();
  });
}

/** Whether the screen in front is one that is read, or should have been. */
function canBeReported(address: string, view: PopupView): boolean {
  if (readAddress(address).screen !== 'other') return true;
  return surfaceOf(address) !== null && view.leadIsCurrent && (view.lead?.failed ?? null) !== null;
}

function show(): void {
  if (known === null) return;
  const { state, address, currentPageId, currentPageName, hostsGranted, notificationsGranted } = known;
  const { records, settings, watch } = state;
  const now = Date.now();
  const language = pickLanguage(settings.language, navigator.languages);
  document.documentElement.lang = language;
  const view = popupView({
    records,
    settings,
    watch,
    passed: passedPages(state),
    currentPage: currentPageId === null ? null : { id: currentPageId, name: currentPageName },
    hostsGranted,
    notificationsGranted,
    online: navigator.onLine,
    query,
    now,
  });
  const reportable = hostsGranted && address !== null && canBeReported(address, view);
  if (reportable) loadReport();
  const report = reportable && Report !== null && <Report {...{ settings, language, now }} />;
  render(<Popup {...{ view, language, now, query, settings, failed, actions, report }} />, root);
}

onStateChange(look);
onHostAccessChange(look);
addEventListener('online', show);
addEventListener('offline', show);
setInterval(show, TICK);
// What most likely is spoken, while the store is being read.
void speak(pickLanguage(null, navigator.languages));
look();
