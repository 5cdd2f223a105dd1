import type { ComponentChildren } from 'preact';
import { nameOfOurApp } from '../domain/app-names';
import { MATTERS, type Matter } from '../domain/messages';
import type { Language, Settings } from '../domain/settings';
import { type PopupTexts, translatePopup } from '../i18n/popup';
import { spanText } from '../i18n/time';
import { Icon, type IconName } from './icon';
import { LanguageSwitch } from './language-switch';
import { Name } from './name';
import type { PageActions } from './page-actions';
import { PageCard, type PageCardProps } from './page-card';
import { PageRows } from './page-rows';
import type { Tone } from './page-view';
import type { PopupNotice, PopupView } from './popup-view';
import { textsOf } from './texts';

/** What a person can do in the popup. */
export interface PopupActions extends PageActions {
  /** Ends the checks that are under way. */
  stop(): void;
  openMeta(): void;
  /** Everything else: all Pages, their past, settings. */
  openDashboard(): void;
  grantHosts(): void;
  /** The person knows of it now. */
  understand(what: Matter): void;
  /** No checks in the background any more. */
  checksOff(): void;
  speak(language: Language): void;
  search(query: string): void;
}

export interface PopupProps {
  view: PopupView;
  language: Language;
  now: number;
  query: string;
  settings: Settings;
  /** Something that the person asked for didn't work. */
  failed: boolean;
  actions: PopupActions;
  /** What can be done about the screen in front, where there is something. */
  report?: ComponentChildren;
}

const NOTICES: Readonly<Record<PopupNotice, { tone: Tone; icon: IconName }>> = {
  hosts: { tone: 'attention', icon: 'permission' },
  'signed-out': { tone: 'attention', icon: 'permission' },
  offline: { tone: 'unknown', icon: 'offline' },
  notifications: { tone: 'attention', icon: 'muted' },
  checks: { tone: 'unknown', icon: 'check' },
  forgotten: { tone: 'attention', icon: 'unknown' },
  'set-aside': { tone: 'attention', icon: 'unknown' },
};

function cardProps({ view, settings, language, now, actions }: PopupProps): Omit<PageCardProps, 'page'> {
  return {
    texts: textsOf(language, now),
    ours: nameOfOurApp(settings.ourApps),
    canCheck: view.canCheck,
    checksOn: settings.checkEveryHours !== null,
    actions,
  };
}

function isMatter(notice: PopupNotice): notice is Matter {
  return MATTERS.some((matter) => matter === notice);
}

function Notices({ view, translate, actions, notices }: PopupProps & { translate: PopupTexts; notices: readonly PopupNotice[] }) {
  const every = spanText(translate.language, view.checkedEvery ?? 0);
  return (
    <>
      {notices.map((notice) => (
        <div key={notice} class={`notice tone-${NOTICES[notice].tone}`}>
          <Icon name={NOTICES[notice].icon} />
          <p>{notice === 'checks' ? translate('notice.checks', { span: every }) : translate(`notice.${notice}`)}</p>
          {notice === 'hosts' && (
            <button type="button" class="button primary small" onClick={actions.grantHosts}>
              {translate('notice.hosts.action')}
            </button>
          )}
          {notice === 'checks' && (
            <button type="button" class="button small" onClick={actions.checksOff}>
              {translate('notice.checks.off')}
            </button>
          )}
          {isMatter(notice) && (
            <button type="button" class="button small" onClick={() => actions.understand(notice)}>
              {translate('understood')}
            </button>
          )}
          {notice === 'signed-out' && (
            <button type="button" class="button primary small" onClick={actions.openMeta}>
              {translate('sign-in')}
            </button>
          )}
        </div>
      ))}
    </>
  );
}

function FirstRun({ translate, actions }: { translate: PopupTexts; actions: PopupActions }) {
  return (
    <section class="card first-run">
      <img src="/icon/128.png" alt="" />
      <h2 class="sentence">{translate('first-run.title')}</h2>
      <p>{translate('first-run.text')}</p>
      <button type="button" class="button primary" onClick={actions.openMeta}>
        {translate('open-meta')}
      </button>
    </section>
  );
}

function Others({ translate, ...props }: PopupProps & { translate: PopupTexts }) {
  const { view, query, actions } = props;
  if (view.otherCount === 0) return null;
  const card = cardProps(props);
  const searching = view.searchable && query.trim() !== '';
  return (
    <section aria-labelledby="others">
      <h2 id="others" class="list-heading">
        {translate(view.lead === null ? 'pages' : 'other-pages')}
      </h2>
      {view.searchable && (
        <label class="search">
          <Icon name="search" />
          <span class="unseen">{translate('search')}</span>
          <input
            type="search"
            value={query}
            placeholder={translate('search')}
            onInput={({ currentTarget }) => actions.search(currentTarget.value)}
          />
        </label>
      )}
      <p class={view.others.length === 0 ? 'soft' : 'unseen'} role="status">
        {searching &&
          (view.others.length === 0 ? translate('search.nothing', { query }) : translate('search.found', { count: view.others.length }))}
      </p>
      {view.others.length > 0 && <PageRows pages={view.others} more={(count) => translate('more', { count })} {...card} />}
    </section>
  );
}

/** The popup: the Page of the current tab, then all others, worst first. */
export function Popup(props: PopupProps) {
  const { view, language, failed, actions } = props;
  const translate = translatePopup(language);
  const { summary, lead } = view;
  return (
    <>
      <header class="header">
        <img src="/icon/128.png" alt="" />
        <div class="header-text">
          <h1>Funnel Guard</h1>
          <p class={`summary tone-${summary.tone}`} role="status">
            {translate(`summary.${summary.kind}`, { count: summary.count })}
          </p>
        </div>
        {view.otherCount > 0 && (
          <button
            type="button"
            class="icon-button"
            title={translate('check-all')}
            aria-label={translate('check-all')}
            aria-disabled={!view.canCheck}
            onClick={() => view.canCheck && actions.check()}
          >
            <Icon name="check" />
          </button>
        )}
      </header>
      <main class="content">
        <div role="alert" class={failed ? 'notice tone-wrong' : 'unseen'}>
          {failed && <p>{translate('failed')}</p>}
        </div>
        {view.progress !== null && (
          <div class="notice tone-unknown">
            <Icon name="checking" />
            <p role="status">{translate('progress', view.progress)}</p>
            <button type="button" class="button small" onClick={actions.stop}>
              {translate('stop')}
            </button>
          </div>
        )}
        <Notices {...props} translate={translate} notices={view.notices.filter((notice) => notice !== 'checks')} />
        {view.firstRun && <FirstRun translate={translate} actions={actions} />}
        {lead !== null && (
          <PageCard key={lead.id} page={lead} {...cardProps(props)} {...(view.leadIsCurrent ? { label: translate('this-page') } : {})} />
        )}
        {lead === null && view.summary.kind === 'right' && (
          <section class="card card-body tone-right">
            <span class="card-icon">
              <Icon name="right" />
            </span>
            <h2 class="card-text sentence">{translate.parts('all-right', { app: <Name>{nameOfOurApp(props.settings.ourApps)}</Name> })}</h2>
          </section>
        )}
        {/* What only explains waits until the Page's state has been told. */}
        <Notices {...props} translate={translate} notices={view.notices.filter((notice) => notice === 'checks')} />
        <Others {...props} translate={translate} />
        {props.report}
      </main>
      <footer class="footer">
        <button type="button" class="report-link" onClick={actions.openDashboard}>
          {translate('dashboard')}
        </button>
        <LanguageSwitch language={language} label={translate('language')} onChoose={actions.speak} />
      </footer>
    </>
  );
}
