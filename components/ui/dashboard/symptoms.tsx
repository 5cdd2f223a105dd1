import type { Span } from '../../domain/history';
import type { Symptom } from '../../domain/symptom';
import type { DashboardTexts } from '../../i18n/dashboard';
import { Moment } from '../moment';
import type { Texts } from '../texts';

interface SymptomsProps {
  /** Latest first. */
  list: readonly Symptom[];
  window: Span;
  texts: Texts;
  translate: DashboardTexts;
}

const HEIGHT = 12;

/** When replies from Harasocial failed: strokes under the timelines, on the same scale. */
export function SymptomMarks({ list, window, texts, translate }: SymptomsProps) {
  const length = window.to - window.from;
  return (
    <figure class="timeline">
      <figcaption class="soft">{translate('symptoms')}</figcaption>
      <svg role="img" aria-label={translate('symptoms.said', { count: totalOf(list) })} width="100%" height={HEIGHT}>
        {list.map(({ kind, at }) => (
          <line
            key={`${kind}${at}`}
            class="stroke-symptom"
            x1={`${((at - window.from) / length) * 100}%`}
            x2={`${((at - window.from) / length) * 100}%`}
            y2={HEIGHT}
          >
            <title>{texts.moment(at)}</title>
          </line>
        ))}
      </svg>
    </figure>
  );
}

/** The same in words. */
export function Symptoms({ list, texts, translate }: Omit<SymptomsProps, 'window'>) {
  return (
    <ol class="transitions">
      {list.map(({ kind, at, count }) => (
        <li key={`${kind}${at}`}>
          <p>
            <Moment at={at} texts={texts} />
          </p>
          <p>{translate(`symptom.${kind}`, { count })}</p>
        </li>
      ))}
    </ol>
  );
}

function totalOf(list: readonly Symptom[]): number {
  return list.reduce((total, { count }) => total + count, 0);
}
