import { Component } from 'preact';
import type { State } from '../../domain/state';
import type { DashboardTexts } from '../../i18n/dashboard';
import type { Texts } from '../texts';
import { diagnosisText, type Surroundings } from './diagnosis';

interface DiagnosisPartProps {
  state: State;
  surroundings: Surroundings;
  texts: Texts;
  translate: DashboardTexts;
  copy(text: string): Promise<boolean>;
  allow(): void;
}

/** What is installed, what it may do, and what it last saw: for who helps to find a fault. */
export class DiagnosisPart extends Component<DiagnosisPartProps, { copied: boolean }> {
  override state = { copied: false };

  #copy = async () => {
    const { state, surroundings, texts, copy } = this.props;
    this.setState({ copied: await copy(diagnosisText(state, surroundings, texts.now)) });
  };

  override render({ state, surroundings, texts, translate, allow }: DiagnosisPartProps, { copied }: { copied: boolean }) {
    const { version, userAgent, hostsGranted, harasocialGranted, notificationsGranted } = surroundings;
    const { records, watch } = state;
    const next = Object.values(records).flatMap(({ nextCheck }) => nextCheck ?? []);
    const failing = Object.values(records).filter(({ failures }) => failures !== null).length;
    const facts: [string, string][] = [
      [translate('diagnosis.version'), version],
      [translate('diagnosis.browser'), userAgent],
      [translate('diagnosis.hosts'), translate(hostsGranted ? 'granted' : 'denied')],
      [translate('diagnosis.harasocial'), translate(harasocialGranted ? 'granted' : 'denied')],
      [translate('diagnosis.notifications'), translate(notificationsGranted ? 'granted' : 'denied')],
      [translate('diagnosis.pages'), String(Object.keys(records).length)],
      [translate('diagnosis.failing'), String(failing)],
      [translate('diagnosis.next'), next.length === 0 ? '—' : texts.moment(Math.max(texts.now, Math.min(...next)))],
      [translate('diagnosis.set-aside'), String(watch.setAside)],
    ];
    return (
      <div class="form">
        <section class="panel">
          <dl class="facts">
            {facts.map(([term, fact]) => (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{fact}</dd>
              </div>
            ))}
          </dl>
          {!(hostsGranted && harasocialGranted) && (
            <button type="button" class="button primary" onClick={allow}>
              {translate('allow')}
            </button>
          )}
          <p class="soft">{translate('diagnosis.page')}</p>
        </section>
        <section class="panel">
          <h3>{translate('diagnosis.copy')}</h3>
          <p>{translate('diagnosis.copy.text')}</p>
          <button type="button" class="button" onClick={this.#copy}>
            {translate('diagnosis.copy.press')}
          </button>
          <p role="status" class={copied ? 'copied' : 'unseen'}>
            {copied && translate('diagnosis.copied')}
          </p>
        </section>
      </div>
    );
  }
}
