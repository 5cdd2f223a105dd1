import type { ComponentChildren } from 'preact';
import { nameOfOurApp } from '../../domain/app-names';
import { exposureOf, transitionsIn } from '../../domain/history';
import type { PageRecord } from '../../domain/record';
import type { Settings } from '../../domain/settings';
import { channelsOf } from '../../domain/standing';
import { symptomsIn } from '../../domain/trouble';
import type { DashboardTexts } from '../../i18n/dashboard';
import { spanText } from '../../i18n/time';
import type { PageActions } from '../page-actions';
import { PageCard } from '../page-card';
import type { PageView } from '../page-view';
import type { Texts } from '../texts';
import { HOURS } from './choices';
import { RANGES, type Range, windowOf } from './dashboard-view';
import { Evidence } from './evidence';
import { SymptomMarks, Symptoms } from './symptoms';
import { Timeline, TimelineKey, TimelinePatterns } from './timeline';
import { Transitions } from './transitions';

export interface PageDetailsProps {
  page: PageView;
  /** `null` for a Page that was only passed by. */
  record: PageRecord | null;
  settings: Settings;
  range: Range;
  canCheck: boolean;
  texts: Texts;
  translate: DashboardTexts;
  actions: PageActions;
  onRange(range: Range): void;
  onInterval(pageId: string, hours: number | null): void;
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="panel">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

function RangeChoice({ range, translate, onRange }: Pick<PageDetailsProps, 'range' | 'translate' | 'onRange'>) {
  return (
    <fieldset class="segments">
      <legend class="unseen">{translate('range')}</legend>
      {RANGES.map((choice) => (
        <label key={choice}>
          <input class="over" type="radio" name="range" checked={choice === range} onChange={() => onRange(choice)} />
          {translate(`range.${choice}`)}
        </label>
      ))}
    </fieldset>
  );
}

function Exposure({ record, range, texts, translate }: Pick<PageDetailsProps, 'range' | 'texts' | 'translate'> & { record: PageRecord }) {
  const { seen, atMost } = exposureOf(record, windowOf(range, texts.now));
  const words = {
    range: translate(`range.${range}`),
    seen: spanText(translate.language, seen),
    most: spanText(translate.language, atMost),
  };
  if (atMost === 0) return <p>{translate('exposure.none', words)}</p>;
  if (seen === 0) return <p>{translate('exposure.maybe', words)}</p>;
  return <p class="tone-wrong exposure">{translate(atMost > seen ? 'exposure.range' : 'exposure', words)}</p>;
}

/** Everything about one Page: its state, its past, how often it's checked, what was read. */
export function PageDetails(props: PageDetailsProps) {
  const { page, record, settings, range, texts, translate, onInterval } = props;
  const window = windowOf(range, texts.now);
  const channels = record === null ? [] : channelsOf(record);
  const symptoms = record === null ? [] : symptomsIn(record, window);
  return (
    <div class="details">
      <PageCard {...props} ours={nameOfOurApp(settings.ourApps)} checksOn={settings.checkEveryHours !== null} />
      {record !== null && (
        <>
          <Part title={translate('timeline')}>
            <RangeChoice {...props} />
            {channels.length === 0 ? <p>{translate('timeline.none')}</p> : <Exposure {...props} record={record} />}
            <TimelinePatterns />
            {channels.map(([channel, known]) => (
              <Timeline
                key={channel}
                channel={channel}
                record={known}
                ourApps={settings.ourApps}
                window={window}
                texts={texts}
                translate={translate}
              />
            ))}
            {symptoms.length > 0 && <SymptomMarks list={symptoms} window={window} texts={texts} translate={translate} />}
            {channels.length > 0 && <TimelineKey translate={translate} />}
          </Part>
          {channels.length > 0 && (
            <Part title={translate('transitions')}>
              <Transitions list={transitionsIn(record, window)} ourApps={settings.ourApps} texts={texts} translate={translate} />
            </Part>
          )}
          {symptoms.length > 0 && (
            <Part title={translate('symptoms')}>
              <Symptoms list={symptoms} texts={texts} translate={translate} />
            </Part>
          )}
          <Part title={translate('page-interval')}>
            <label class="field">
              <span>{translate('page-interval.label')}</span>
              <select
                value={record.everyHours ?? ''}
                disabled={settings.checkEveryHours === null}
                onChange={({ currentTarget }) => onInterval(page.id, currentTarget.value === '' ? null : Number(currentTarget.value))}
              >
                <option value="">{translate('page-interval.same')}</option>
                {HOURS.map((hours) => (
                  <option key={hours} value={hours}>
                    {translate('every', { count: hours })}
                  </option>
                ))}
              </select>
            </label>
          </Part>
          <Part title={translate('evidence')}>
            <Evidence record={record} ourApps={settings.ourApps} texts={texts} translate={translate} />
          </Part>
        </>
      )}
    </div>
  );
}
