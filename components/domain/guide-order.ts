import type { GuideGoal, GuideOrder } from './messages';
import type { PageRecord } from './record';
import { severity } from './standing';

/** What a guide is given to begin with; `record` is `undefined` for a Page that nothing is known of. */
export function guideOrder({ pageId, channel }: GuideGoal, record: PageRecord | undefined): GuideOrder {
  const known = record?.channels[channel];
  const wrong = known?.standing && severity(known.standing, known.intended) > 0 ? known.standing : null;
  return {
    pageId,
    channel,
    pageName: record?.name ?? null,
    aliases: record?.aliases ?? [],
    ...(wrong === null ? {} : { before: wrong.app }),
    since: wrong === null ? null : (known?.since ?? null),
    ways: record?.way === undefined ? {} : { [record.way]: 'works' },
  };
}
