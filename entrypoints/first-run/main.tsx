import '../../assets/styles/first-run.css';
import { render } from 'preact';
import type { CommandMessage } from '../../components/domain/messages';
import type { State } from '../../components/domain/state';
import { pickLanguage } from '../../components/i18n/language';
import { speak } from '../../components/i18n/message';
import {
  hasHostAccess,
  isPinned,
  onHostAccessChange,
  onStateChange,
  onTabsChange,
  openTab,
  readPresent,
  reloadTab,
  requestHostAccess,
  SUITE,
  send,
  suiteTabs,
} from '../../components/platform/extension-page';
import { FirstRun, type FirstRunActions } from '../../components/ui/first-run';
import { firstRunView, type SuiteTab } from '../../components/ui/first-run-view';
import { pageCommands } from '../../components/ui/page-commands';

const TICK = 30_000;

const root = document.getElementById('root') as HTMLElement;
let known: { state: State; tabs: SuiteTab[]; hostsGranted: boolean; pinned: boolean } | null = null;
let failed = false;

async function look(): Promise<void> {
  const [state, tabs, hostsGranted, pinned] = await Promise.all([readPresent(), suiteTabs(), hasHostAccess(), isPinned()]);
  await speak(pickLanguage(state.settings.language, navigator.languages));
  known = { state, tabs, hostsGranted, pinned };
  show();
}

async function command(message: CommandMessage): Promise<void> {
  failed = !(await send(message)).ok;
  show();
}

const actions: FirstRunActions = {
  ...pageCommands(command),
  allow: () => requestHostAccess().then(look),
  openSuite: () => openTab(SUITE),
  reload: (tabIds) => Promise.all(tabIds.map(reloadTab)).then(look),
  speak: (language) => command({ type: 'set', settings: { language } }),
};

function show(): void {
  if (known === null) return;
  const { state, tabs, hostsGranted, pinned } = known;
  const { settings } = state;
  const now = Date.now();
  const language = pickLanguage(settings.language, navigator.languages);
  document.documentElement.lang = language;
  const view = firstRunView({ state, tabs, hostsGranted, now });
  const pin = pinned ? null : import.meta.env.FIREFOX ? 'firefox' : 'chromium';
  render(<FirstRun {...{ view, language, now, settings, pin, online: navigator.onLine, failed, actions }} />, root);
}

onStateChange(look);
onHostAccessChange(look);
onTabsChange(look);
addEventListener('online', show);
addEventListener('offline', show);
addEventListener('focus', look);
setInterval(show, TICK);
look();
