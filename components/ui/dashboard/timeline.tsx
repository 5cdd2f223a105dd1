import type { Span } from '../../domain/history';
import type { Channel } from '../../domain/reading';
import type { ChannelRecord } from '../../domain/record';
import { shortName, toldApp } from '../../domain/told-name';
import { CHANNEL_NAMES } from '../../i18n/channel-names';
import type { DashboardTexts } from '../../i18n/dashboard';
import { isolated } from '../../i18n/message';
import type { Tone } from '../page-view';
import type { Texts } from '../texts';
import { timelineView } from './timeline-view';

const TONES: readonly Tone[] = ['right', 'wrong', 'attention', 'intended', 'unknown'];
const KINDS = ['right', 'wrong', 'nothingChosen', 'unknown'] as const;
const HEIGHT = 28;

/** What the patterns mean: drawn, so that colour is never alone. */
export function TimelineKey({ translate }: { translate: DashboardTexts }) {
  return (
    <ul class="timeline-key">
      {TONES.map((tone) => (
        <li key={tone}>
          <svg class="swatch" viewBox="0 0 20 12" aria-hidden="true">
            <rect class={`piece piece-${tone}`} width="20" height="12" rx="2" />
          </svg>
          {translate(`key.${tone}`)}
        </li>
      ))}
    </ul>
  );
}

/** The patterns that the pieces of all timelines are filled with; once in a document. */
export function TimelinePatterns() {
  return (
    <svg class="unseen" aria-hidden="true">
      <defs>
        <pattern id="hatch-unknown" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect class="hatch-back" width="6" height="6" />
          <line class="hatch-line" x1="0" y1="0" x2="0" y2="6" />
        </pattern>
      </defs>
    </svg>
  );
}

interface TimelineProps {
  channel: Channel;
  record: ChannelRecord;
  ourApps: readonly string[];
  window: Span;
  texts: Texts;
  translate: DashboardTexts;
}

/** Who was in charge of a channel when, as a picture; what it shows is also said, and listed below it by the transitions. */
export function Timeline({ channel, record, ourApps, window, texts, translate }: TimelineProps) {
  const { pieces, percent } = timelineView(record, window);
  const said = translate('timeline.said', { ...percent, channel: CHANNEL_NAMES[channel] });
  return (
    <figure class="timeline">
      <figcaption>
        <b>{CHANNEL_NAMES[channel]}</b>{' '}
        <span class="soft">
          {KINDS.filter((kind) => percent[kind] > 0)
            .map((kind) => translate(`percent.${kind}`, { percent: percent[kind] }))
            .join(' · ')}
        </span>
      </figcaption>
      <svg role="img" aria-label={said} width="100%" height={HEIGHT} preserveAspectRatio="none">
        {pieces.map(({ x, width, tone, app, from, to }) => (
          <rect key={`${from}`} class={`piece piece-${tone}`} x={`${x}%`} width={`${width}%`} height={HEIGHT}>
            <title>{`${app === null ? translate(`key.${tone}`) : isolated(shortName(toldApp(app, ourApps)))}: ${texts.range(from, to)}`}</title>
          </rect>
        ))}
      </svg>
      <p class="timeline-ends">
        <span>{texts.moment(window.from)}</span>
        <span>{translate('now')}</span>
      </p>
    </figure>
  );
}
