import type { PageRecord, Standing } from '../domain/record';
import { channelsOf } from '../domain/standing';
import type { SymptomKind } from '../domain/symptom';
import { SYMPTOM_KINDS } from '../domain/symptom';
import { shortName } from '../domain/told-name';
import { CHANNEL_NAMES } from '../i18n/channel-names';
import type { HelpTexts } from '../i18n/help';

/** What else is told of where it was seen. */
export interface Versions {
  extension: string;
  browser: string;
}

const LAST_CHANGES = 10;
const CODES: Readonly<Record<SymptomKind, string>> = { 'error-10': '#10', 'error-100': '#100' };

function standingText(standing: Standing | null, translate: HelpTexts): string {
  if (standing === null) return translate('verdict.none');
  const { verdict, app } = standing;
  return verdict === 'nothing-chosen'
    ? translate('verdict.nothing-chosen')
    : translate(`verdict.${verdict}`, { app: shortName(app ?? '') });
}

/** What Harasocial's support has to know of a Page: its id, verdicts with their times, errors by count, versions. Nothing of any conversation. */
export function contactReport(record: PageRecord, versions: Versions, now: number, translate: HelpTexts): string {
  // Days of the week and "today" are of no use to whoever reads it later.
  const format = new Intl.DateTimeFormat(translate.language === 'vi' ? 'vi-VN' : 'en-GB', { dateStyle: 'short', timeStyle: 'short' });
  const moment = (at: number | null): string => (at === null ? '–' : format.format(at));
  const channels = channelsOf(record);
  const changes = channels
    .flatMap(([channel, { transitions }]) => transitions.map((transition) => ({ channel: CHANNEL_NAMES[channel], ...transition })))
    .sort((one, other) => other.at - one.at)
    .slice(0, LAST_CHANGES);
  const symptoms = SYMPTOM_KINDS.flatMap((kind) => {
    const found = (record.symptoms ?? []).filter((symptom) => symptom.kind === kind);
    const [first, last] = [found[0], found.at(-1)];
    if (first === undefined || last === undefined) return [];
    const count = found.reduce((sum, symptom) => sum + symptom.count, 0);
    return [translate('report.symptom', { code: CODES[kind], count, from: moment(first.at), to: moment(last.at) })];
  });
  return [
    translate('report.title', { version: versions.extension, when: moment(now) }),
    translate('report.page', { page: shortName(record.name ?? '–'), id: record.id }),
    ...channels.map(([channel, { standing, since, lastSeen }]) =>
      translate('report.channel', {
        channel: CHANNEL_NAMES[channel],
        verdict: standingText(standing, translate),
        since: moment(since),
        seen: moment(lastSeen),
      }),
    ),
    ...symptoms,
    ...changes.map(({ channel, at, from, to }) =>
      translate('report.change', { when: moment(at), channel, from: standingText(from, translate), to: standingText(to, translate) }),
    ),
    translate('report.browser', { browser: versions.browser }),
  ].join('\n');
}
