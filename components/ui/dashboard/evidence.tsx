import type { PageRecord } from '../../domain/record';
import { channelsOf } from '../../domain/standing';
import { toldApp } from '../../domain/told-name';
import { CHANNEL_NAMES } from '../../i18n/channel-names';
import type { DashboardTexts } from '../../i18n/dashboard';
import { Moment } from '../moment';
import { Name } from '../name';
import type { Texts } from '../texts';

interface EvidenceProps {
  record: PageRecord;
  ourApps: readonly string[];
  texts: Texts;
  translate: DashboardTexts;
}

const APPS = ['defaultApp', 'socialApp', 'primaryReceiver'] as const;
const FLAGS = ['ourAppConnected', 'takeControl'] as const;

/** What the reader saw, and why it can't say more: as it stood on Meta's screen. */
export function Evidence({ record, ourApps, texts, translate }: EvidenceProps) {
  const { lastLook } = record;
  return (
    <>
      {channelsOf(record).map(([channel, { evidence, surface, lastSeen, standing }]) => (
        <dl key={channel} class="facts">
          <div>
            <dt>{CHANNEL_NAMES[channel]}</dt>
            <dd>{standing === null ? translate('verdict.none') : translate(`verdict.${standing.verdict}`)}</dd>
          </div>
          {APPS.map((key) => {
            const app = evidence[key];
            if (app === undefined) return null;
            return (
              <div key={key}>
                <dt>{translate(`evidence.${key}`)}</dt>
                <dd>{app === null ? translate('nobody') : <Name>{toldApp(app, ourApps)}</Name>}</dd>
              </div>
            );
          })}
          {FLAGS.map((key) =>
            evidence[key] === undefined ? null : (
              <div key={key}>
                <dt>{translate(`evidence.${key}`)}</dt>
                <dd>{translate(evidence[key] ? 'yes' : 'no')}</dd>
              </div>
            ),
          )}
          {lastSeen !== null && (
            <div>
              <dt>{translate('evidence.seen')}</dt>
              <dd>
                <Moment at={lastSeen} texts={texts} />
                {surface !== null && ` · ${translate(`surface.${surface}`)}`}
              </dd>
            </div>
          )}
        </dl>
      ))}
      <dl class="facts">
        <div>
          <dt>{translate('evidence.look')}</dt>
          <dd>
            {lastLook === null ? (
              texts.page('never-looked-at')
            ) : (
              <>
                <Moment at={lastLook.at} texts={texts} />
                {': '}
                {lastLook.unreadable === null ? translate('look.read') : texts.page(`reason.${lastLook.unreadable}`)}
              </>
            )}
          </dd>
        </div>
        {record.failures !== null && (
          <div>
            <dt>{translate('evidence.failures', { count: record.failures.count })}</dt>
            <dd>{texts.page(`reason.${record.failures.reason}`)}</dd>
          </div>
        )}
        <div>
          <dt>{translate('evidence.id')}</dt>
          <dd>
            <code>{[record.id, ...record.aliases].join(', ')}</code>
          </dd>
        </div>
      </dl>
    </>
  );
}
