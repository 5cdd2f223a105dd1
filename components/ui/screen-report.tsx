import { Component } from 'preact';
import type { Screen } from '../domain/reading';
import type { ReportTexts } from '../i18n/report';
import { Name } from './name';

/** A screen without anything personal, ready to be saved. */
export interface ReadyReport {
  html: string;
  screen: Screen;
  /** Names that only the reader vouches for. */
  names: string[];
}

export interface ScreenReportProps {
  translate: ReportTexts;
  now: number;
  /** Takes the screen in front; `null` where it can't be had. */
  take(): Promise<ReadyReport | null>;
  /** Saves it on the person's own disk. */
  save(file: string, html: string): void;
}

type Stage = { kind: 'closed' | 'preparing' | 'failed' } | { kind: 'ready'; report: ReadyReport } | { kind: 'saved'; file: string };

/** The name of the file: which screen, and the day on which it was saved. */
export function fileName(screen: Screen, now: number): string {
  const day = new Date(now);
  const parts = [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0'));
  return `funnel-guard-${screen}-${parts.join('-')}.html`;
}

/** The way to tell us that a screen is read wrongly: says what will be in the file, and saves it when asked to. */
export class ScreenReport extends Component<ScreenReportProps, { stage: Stage }> {
  override state: { stage: Stage } = { stage: { kind: 'closed' } };

  #open = async () => {
    this.setState({ stage: { kind: 'preparing' } });
    const report = await this.props.take();
    this.setState({ stage: report === null ? { kind: 'failed' } : { kind: 'ready', report } });
  };

  #close = () => this.setState({ stage: { kind: 'closed' } });

  #save = ({ html, screen }: ReadyReport) => {
    const file = fileName(screen, this.props.now);
    this.props.save(file, html);
    this.setState({ stage: { kind: 'saved', file } });
  };

  override render({ translate }: ScreenReportProps, { stage }: { stage: Stage }) {
    if (stage.kind === 'closed') {
      return (
        <button type="button" class="report-link" onClick={this.#open}>
          {translate('ask')}
        </button>
      );
    }
    return (
      <section class="report card" aria-labelledby="report-title">
        <h2 id="report-title">{translate('title')}</h2>
        <p>{translate('text')}</p>
        {stage.kind === 'ready' && stage.report.names.length > 0 && (
          <p class="report-names">
            {translate.parts('names', { names: stage.report.names.flatMap((name, at) => [at > 0 && ', ', <Name>{name}</Name>]) })}
          </p>
        )}
        <p class={stage.kind === 'ready' ? 'unseen' : 'soft'} role="status">
          {stage.kind === 'preparing' && translate('preparing')}
          {stage.kind === 'failed' && translate('failed')}
          {stage.kind === 'saved' && translate('saved', { file: stage.file })}
        </p>
        <div class="buttons">
          {stage.kind === 'ready' && (
            <button type="button" class="button primary small" onClick={() => this.#save(stage.report)}>
              {translate('save')}
            </button>
          )}
          <button type="button" class="button quiet small" onClick={this.#close}>
            {translate(stage.kind === 'saved' ? 'done' : 'close')}
          </button>
        </div>
      </section>
    );
  }
}
