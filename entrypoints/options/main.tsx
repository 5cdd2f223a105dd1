import '../../assets/styles/dashboard.css';
import { render } from 'preact';
import { backupOf } from '../../components/domain/backup';
import { historyCsv } from '../../components/domain/history-csv';
import type { CommandMessage } from '../../components/domain/messages';
import type { State } from '../../components/domain/state';
import { fixedBy } from '../../components/domain/under-policy';
import { pickLanguage } from '../../components/i18n/language';
import { speak } from '../../components/i18n/message';
import {
  hasHarasocialAccess,
  hasHostAccess,
  notificationsAllowed,
  onHostAccessChange,
  onStateChange,
  openTab,
  readState,
  requestHostAccess,
  SUITE,
  send,
  version,
} from '../../components/platform/extension-page';
import { saveFile } from '../../components/platform/save-file';
import { Dashboard, placeOf } from '../../components/ui/dashboard/dashboard';
import type { DashboardActions } from '../../components/ui/dashboard/dashboard-actions';
import { type Entry, entriesOf, type Range } from '../../components/ui/dashboard/dashboard-view';
import type { Surroundings } from '../../components/ui/dashboard/diagnosis';
import { pageCommands } from '../../components/ui/page-commands';
import { type Texts, textsOf } from '../../components/ui/texts';

const TICK = 30_000;

const root = document.getElementById('root') as HTMLElement;
/** What is drawn, made anew when something is learnt or time goes on, not when somebody types. */
let known: { state: State; surroundings: Surroundings; entries: Entry[]; texts: Texts } | null = null;
let failed = false;
let range: Range = '30d';

async function look(): Promise<void> {
  const [state, hostsGranted, harasocialGranted, notificationsGranted] = await Promise.all([
    readState(),
    hasHostAccess(),
    hasHarasocialAccess(),
    notificationsAllowed(),
  ]);
  await speak(pickLanguage(state.settings.language, navigator.languages));
  prepare(state, { version: version(), userAgent: navigator.userAgent, hostsGranted, harasocialGranted, notificationsGranted });
}

function prepare(state: State, surroundings: Surroundings): void {
  const now = Date.now();
  const language = pickLanguage(state.settings.language, navigator.languages);
  document.documentElement.lang = language;
  known = { state, surroundings, entries: entriesOf(state, now), texts: textsOf(language, now) };
  show();
}

async function command(message: CommandMessage): Promise<boolean> {
  failed = !(await send(message)).ok;
  show();
  return !failed;
}

const actions: DashboardActions = {
  ...pageCommands(command),
  openSuite: () => openTab(SUITE),
  allow: () => requestHostAccess().then(look),
  stop: () => command({ type: 'stop' }),
  set: (settings) => command({ type: 'set', settings }),
  setInterval: (pageId, hours) => command({ type: 'interval', pageId, hours }),
  showRange: (chosen) => {
    range = chosen;
    show();
  },
  saveBackup: () => {
    if (known !== null) saveFile('funnel-guard-backup.json', backupOf(known.state, Date.now()), 'application/json');
  },
  saveHistory: () => {
    if (known !== null) saveFile('funnel-guard-history.csv', historyCsv(known.state.records), 'text/csv');
  },
  importBackup: async (text) => {
    const answer = await send({ type: 'import', text });
    if (answer.ok) return { ok: true, pages: answer.imported?.pages ?? 0, transitions: answer.imported?.transitions ?? 0 };
    return { ok: false, reason: answer.reason === 'unknown-page' || answer.reason === 'no-permission' ? 'failed' : answer.reason };
  },
  removeAll: () => command({ type: 'remove-all' }),
};

function show(): void {
  if (known === null) return;
  const { language } = known.texts.page;
  const place = placeOf(location.hash);
  render(
    <Dashboard {...known} {...{ place, fixed: fixedBy(known.state), online: navigator.onLine, range, language, failed, actions }} />,
    root,
  );
}

onStateChange(look);
onHostAccessChange(look);
addEventListener('hashchange', show);
addEventListener('online', show);
addEventListener('offline', show);
setInterval(() => known !== null && prepare(known.state, known.surroundings), TICK);
look();
