import { Component } from 'preact';
import type { DashboardTexts } from '../../i18n/dashboard';
import type { DashboardActions, ImportResult } from './dashboard-actions';

interface DataPartProps {
  translate: DashboardTexts;
  actions: DashboardActions;
}

/** More than any backup weighs; what is larger isn't one, and isn't read. */
const LARGEST = 64 * 1024 * 1024;

/** What is known as files, and the removal of all of it. */
export class DataPart extends Component<DataPartProps, { result: ImportResult | 'removed' | 'not-removed' | null }> {
  override state = { result: null as ImportResult | 'removed' | 'not-removed' | null };

  #import = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (file === undefined) return;
    const text = file.size > LARGEST ? '' : await file.text();
    this.setState({ result: await this.props.actions.importBackup(text) });
    // So that the same file, mended, can be chosen again.
    input.value = '';
  };

  #removeAll = async () => {
    const removed = await this.props.actions.removeAll();
    this.setState({ result: removed ? 'removed' : 'not-removed' });
  };

  #outcome(translate: DashboardTexts): string | null {
    const { result } = this.state;
    if (result === null) return null;
    if (result === 'removed') return translate('data.removed');
    if (result === 'not-removed') return translate('outcome.failed');
    return result.ok
      ? translate('data.imported', { count: result.pages, transitions: result.transitions })
      : translate(`data.not-imported.${result.reason}`);
  }

  override render({ translate, actions }: DataPartProps) {
    const outcome = this.#outcome(translate);
    return (
      <div class="form">
        <section class="panel">
          <h3>{translate('data.save')}</h3>
          <p>{translate('data.save.text')}</p>
          <div class="buttons">
            <button type="button" class="button" onClick={actions.saveBackup}>
              {translate('data.backup')}
            </button>
            <button type="button" class="button" onClick={actions.saveHistory}>
              {translate('data.history')}
            </button>
          </div>
        </section>
        <section class="panel">
          <h3>{translate('data.import')}</h3>
          <p>{translate('data.import.text')}</p>
          {/* The browser's own button speaks the browser's language. */}
          <label class="button">
            {translate('data.import.press')}
            <input class="over" type="file" accept="application/json,.json" onChange={({ currentTarget }) => this.#import(currentTarget)} />
          </label>
        </section>
        <section class="panel">
          <h3>{translate('data.remove')}</h3>
          <p>{translate('data.remove.text')}</p>
          <details class="question">
            <summary class="button">{translate('data.remove.press')}</summary>
            <p>{translate('data.remove.ask')}</p>
            <button type="button" class="button danger" onClick={this.#removeAll}>
              {translate('data.remove.yes')}
            </button>
          </details>
        </section>
        <p role="status" class={outcome === null ? 'unseen' : 'outcome'}>
          {outcome}
        </p>
      </div>
    );
  }
}
