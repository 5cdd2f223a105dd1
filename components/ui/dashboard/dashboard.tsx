import { Component, type ComponentChildren } from 'preact';
import type { Language, Settings } from '../../domain/settings';
import type { State } from '../../domain/state';
import { type DashboardTexts, translateDashboard } from '../../i18n/dashboard';
import { Icon } from '../icon';
import { Name } from '../name';
import type { Texts } from '../texts';
import type { DashboardActions } from './dashboard-actions';
import { type Entry, exposureOfAll, type Range } from './dashboard-view';
import { DataPart } from './data-part';
import type { Surroundings } from './diagnosis';
import { DiagnosisPart } from './diagnosis-part';
import { PageDetails } from './page-details';
import { PagesPart } from './pages-part';
import { SettingsPart } from './settings-part';

export const PARTS = ['pages', 'settings', 'data', 'diagnosis', 'privacy'] as const;
type Part = (typeof PARTS)[number];

/** What of the dashboard is shown: a part, or one Page. */
export type Place = { part: Part } | { pageId: string };

/** The place that the end of the address names. */
export function placeOf(hash: string): Place {
  const pageId = /^#page\/(\d{1,20})$/u.exec(hash)?.[1];
  if (pageId !== undefined) return { pageId };
  return { part: PARTS.find((part) => `#${part}` === hash) ?? 'pages' };
}

export interface DashboardProps {
  place: Place;
  state: State;
  entries: readonly Entry[];
  surroundings: Surroundings;
  /** Settings that the company's administrator has fixed. */
  fixed: readonly (keyof Settings)[];
  online: boolean;
  range: Range;
  language: Language;
  texts: Texts;
  failed: boolean;
  actions: DashboardActions;
}

const PRIVACY = ['read', 'kept', 'sent', 'press', 'remove', 'permissions'] as const;

function Privacy({ translate }: { translate: DashboardTexts }) {
  return (
    <div class="form">
      <section class="panel">
        <ul class="sentences">
          {PRIVACY.map((line) => (
            <li key={line}>{translate(`privacy.${line}`)}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function Page({ pageId, translate, ...props }: Omit<DashboardProps, 'place'> & { pageId: string; translate: DashboardTexts }) {
  const { entries, state, surroundings, online, actions } = props;
  const page = entries.find((entry) => entry.page.id === pageId)?.page;
  return (
    <>
      <p class="back">
        <a href="#pages">{translate('back')}</a>
      </p>
      {page === undefined ? (
        <h2>{translate('page.unknown')}</h2>
      ) : (
        <>
          <h2>
            <Name>{page.name}</Name>
          </h2>
          <PageDetails
            {...props}
            page={page}
            actions={{
              ...actions,
              // Nothing of it is left to be seen here.
              remove: (id) => {
                actions.remove(id);
                location.hash = '#pages';
              },
            }}
            record={state.records[pageId] ?? null}
            settings={state.settings}
            canCheck={online && surroundings.hostsGranted}
            translate={translate}
            onRange={actions.showRange}
            onInterval={actions.setInterval}
          />
        </>
      )}
    </>
  );
}

function Warnings({ surroundings, state, failed, translate, actions }: DashboardProps & { translate: DashboardTexts }) {
  const { checking } = state.watch;
  return (
    <>
      <div role="alert" class={failed ? 'notice tone-wrong' : 'unseen'}>
        {failed && <p>{translate('outcome.failed')}</p>}
      </div>
      {!surroundings.hostsGranted && (
        <div class="notice tone-attention">
          <Icon name="permission" />
          <p>{translate('hosts')}</p>
          <button type="button" class="button primary small" onClick={actions.allow}>
            {translate('allow')}
          </button>
        </div>
      )}
      {!surroundings.notificationsGranted && (
        <div class="notice tone-attention">
          <Icon name="muted" />
          <p>{translate('notifications')}</p>
        </div>
      )}
      {checking !== null && (
        <div class="notice tone-unknown">
          <Icon name="checking" />
          <p role="status">{translate('progress', { step: Math.min(checking.done + 1, checking.total), total: checking.total })}</p>
          <button type="button" class="button small" onClick={actions.stop}>
            {translate('stop')}
          </button>
        </div>
      )}
    </>
  );
}

/** All Pages and everything that can be set: the options page. */
export class Dashboard extends Component<DashboardProps> {
  #heading: HTMLElement | null = null;

  /** Whoever goes elsewhere by key goes on from there. */
  override componentDidUpdate(before: DashboardProps): void {
    if (JSON.stringify(before.place) !== JSON.stringify(this.props.place)) this.#heading?.focus();
  }

  #part(part: Part, translate: DashboardTexts): ComponentChildren {
    const { state, entries, surroundings, fixed, online, language, texts, actions } = this.props;
    switch (part) {
      case 'pages':
        return (
          <PagesPart
            entries={entries}
            exposure={exposureOfAll(state, texts.now)}
            canCheck={online && surroundings.hostsGranted}
            texts={texts}
            translate={translate}
            actions={actions}
          />
        );
      case 'settings':
        return (
          <SettingsPart
            settings={state.settings}
            pages={Object.keys(state.records).length}
            fixed={fixed}
            language={language}
            translate={translate}
            actions={actions}
          />
        );
      case 'data':
        return <DataPart translate={translate} actions={actions} />;
      case 'diagnosis':
        return <DiagnosisPart {...{ state, surroundings, texts, translate }} copy={actions.copy} allow={actions.allow} />;
      case 'privacy':
        return <Privacy translate={translate} />;
    }
  }

  override render(props: DashboardProps) {
    const { place, language } = props;
    const translate = translateDashboard(language);
    const here = 'part' in place ? place.part : 'pages';
    return (
      <>
        <header class="top">
          <img src="/icon/128.png" alt="" />
          <h1>Funnel Guard</h1>
          <nav aria-label={translate('parts')}>
            {PARTS.map((part) => (
              <a key={part} href={`#${part}`} aria-current={part === here ? 'page' : undefined}>
                {translate(`part.${part}`)}
              </a>
            ))}
          </nav>
        </header>
        <main
          tabIndex={-1}
          ref={(element) => {
            this.#heading = element;
          }}
        >
          <Warnings {...props} translate={translate} />
          {'pageId' in place ? (
            <Page key={place.pageId} {...props} pageId={place.pageId} translate={translate} />
          ) : (
            <>
              <h2>{translate(`part.${place.part}`)}</h2>
              {this.#part(place.part, translate)}
            </>
          )}
        </main>
        <footer class="foot">
          <p>
            <a href="/help.html">{translate('help')}</a>
          </p>
          <p>{translate('maker')}</p>
        </footer>
      </>
    );
  }
}
