import type { DashboardTexts } from '../../i18n/dashboard';

interface BulkBarProps {
  count: number;
  canCheck: boolean;
  translate: DashboardTexts;
  onCheck(): void;
  onMute(muted: boolean): void;
  onRemove(): void;
  onClear(): void;
}

/** What can be done with all Pages that are ticked. */
export function BulkBar({ count, canCheck, translate, onCheck, onMute, onRemove, onClear }: BulkBarProps) {
  return (
    <section class="bulk" aria-label={translate('bulk')}>
      <p role="status">{translate('bulk.count', { count })}</p>
      <div class="buttons">
        <button type="button" class="button small" aria-disabled={!canCheck} onClick={() => canCheck && onCheck()}>
          {translate('bulk.check')}
        </button>
        <button type="button" class="button small" onClick={() => onMute(true)}>
          {translate('bulk.mute')}
        </button>
        <button type="button" class="button small" onClick={() => onMute(false)}>
          {translate('bulk.unmute')}
        </button>
        <details class="question">
          <summary class="button small">{translate('bulk.remove')}</summary>
          <p>{translate('bulk.remove.ask', { count })}</p>
          <button type="button" class="button danger" onClick={onRemove}>
            {translate('bulk.remove.yes')}
          </button>
        </details>
        <button type="button" class="button small quiet" onClick={onClear}>
          {translate('bulk.clear')}
        </button>
      </div>
    </section>
  );
}
