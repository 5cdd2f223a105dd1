import { nameOfOurApp } from '../domain/app-names';
import type { Language, Settings } from '../domain/settings';
import { type FirstRunTexts, translateFirstRun } from '../i18n/first-run';
import type { FirstRunView } from './first-run-view';
import { Drawing } from './icon';
import { look, pin as pinDrawing, pointer, shield } from './icon-drawings';
import { LanguageSwitch } from './language-switch';
import type { PageActions } from './page-actions';
import { PageRow } from './page-row';
import { textsOf } from './texts';

/** What a person can do at the first run. */
export interface FirstRunActions extends PageActions {
  allow(): void;
  openSuite(): void;
  reload(tabIds: number[]): void;
  speak(language: Language): void;
}

export interface FirstRunProps {
  view: FirstRunView;
  language: Language;
  now: number;
  settings: Settings;
  /** Where the button for pinning is, which differs between browsers; `null` where it's pinned already. */
  pin: 'chromium' | 'firefox' | null;
  online: boolean;
  failed: boolean;
  actions: FirstRunActions;
}

const LINES = [
  ['watch', look],
  ['fix', pointer],
  ['privacy', shield],
] as const;

function Step({ view, translate, actions, online }: FirstRunProps & { translate: FirstRunTexts }) {
  const { step, progress } = view;
  const press = {
    allow: actions.allow,
    open: actions.openSuite,
    reload: () => actions.reload(view.reload),
    check: () => online && actions.check(view.check),
    fix: () => view.pages[0] && actions.fix(view.pages[0].id, view.pages[0].channels[0].channel),
  };
  return (
    <section class="card step" aria-labelledby="step">
      <h2 id="step" class="sentence">
        <span role="status">
          {step === 'checking' ? translate('step.checking', progress ?? { step: 1, total: 1 }) : translate(`step.${step}`)}
        </span>
      </h2>
      <p class="soft">{translate(online ? `text.${step}` : 'text.offline')}</p>
      {step !== 'checking' && step !== 'done' && (
        <button type="button" class="button primary large" aria-disabled={step === 'check' && !online} onClick={press[step]}>
          {translate(`press.${step}`)}
        </button>
      )}
      {(step === 'check' || step === 'reload') && (
        <button type="button" class="button quiet" onClick={actions.openSuite}>
          {translate('press.open')}
        </button>
      )}
    </section>
  );
}

/** The page that greets whoever has just installed this: one thing to do, what it does and doesn't do, and how to keep it in sight. */
export function FirstRun(props: FirstRunProps) {
  const { view, language, now, settings, pin, online, failed, actions } = props;
  const translate = translateFirstRun(language);
  return (
    <>
      <header class="welcome">
        <img src="/icon/128.png" alt="" />
        <h1>{translate('title')}</h1>
        <p>{translate('subtitle')}</p>
      </header>
      <main>
        <div role="alert" class={failed ? 'notice tone-wrong' : 'unseen'}>
          {failed && <p>{translate('failed')}</p>}
        </div>
        <Step {...props} translate={translate} />
        {view.pages.length > 0 && (
          <section aria-labelledby="pages">
            <h2 id="pages" class="list-heading">
              {translate('pages')}
            </h2>
            <ul class="rows">
              {view.pages.map((page) => (
                <PageRow
                  key={page.id}
                  page={page}
                  texts={textsOf(language, now)}
                  ours={nameOfOurApp(settings.ourApps)}
                  canCheck={online && view.step !== 'allow'}
                  checksOn={settings.checkEveryHours !== null}
                  actions={actions}
                />
              ))}
            </ul>
          </section>
        )}
        <ul class="lines">
          {LINES.map(([line, drawing]) => (
            <li key={line}>
              <Drawing drawing={drawing} />
              <p>{translate(`line.${line}`)}</p>
            </li>
          ))}
        </ul>
        {pin !== null && (
          <p class="pin">
            <Drawing drawing={pinDrawing} />
            <span>{translate(`pin.${pin}`)}</span>
          </p>
        )}
      </main>
      <footer class="footer">
        <span>{translate('maker')}</span>
        <LanguageSwitch language={language} label={translate('language')} onChoose={actions.speak} />
      </footer>
    </>
  );
}
